"""What has changed, in sentences."""

from __future__ import annotations

from msgspec.structs import replace

from reportedly.desk.prose.updates import updates
from reportedly.model.changes import (
    Changes,
    DateMove,
    EventChange,
    FigureChange,
    NewOrigin,
    PageTally,
    PlaceMove,
    Spoken,
    StatusMove,
)
from reportedly.model.dossier import DossierPlace, FigureValue, Interval, Party, Stance, Status, StatusChange, StoryHead
from reportedly.model.statement import EventType

from .conftest import AS_OF, MEETING, origin, words

POSTPONED = replace(MEETING, status=Status.POSTPONED, since="2025-04-30")
STEP = StatusChange("2025-04-30", Status.POSTPONED, "by rule", (words("put off"),))


def told(*events: EventChange, **more: object) -> list[str]:
    story, pages = StoryHead("s1", "Talks", None, None, 1), PageTally(1, (), (), 0, 0)
    changes = Changes(story, "2025-04-28", AS_OF, pages, events=events)
    return [said.text for update in updates(replace(changes, **more)) for said in update.said]


def test_an_event_is_named_once_and_then_it_is_it() -> None:
    change = EventChange(
        POSTPONED,
        new=False,
        status=StatusMove(Status.ANNOUNCED, Status.POSTPONED, (STEP,)),
        when=DateMove(Interval("2025-05-02", "2025-05-02"), Interval("2025-05-06", "2025-05-06")),
        place=PlaceMove(DossierPlace("Oulu", "FI", 65.0, 25.5), DossierPlace("Vaasa", "FI", 63.1, 21.6)),
    )
    assert told(change) == [
        "The meeting of Ida Strand and Oskar Nurmi has been postponed since Wednesday; before that it was announced.",
        "The date named for it is now Tuesday 6 May; it was Friday 2 May.",
        "The place named for it is now Vaasa; it was Oulu.",
    ]


def test_a_silence_broken_and_a_new_origin_are_told_once() -> None:
    board = origin("Harbour Board")
    change = EventChange(
        POSTPONED,
        new=False,
        spoke=(Spoken("Harbour Board", None, board),),
        origins=(NewOrigin(board, True), NewOrigin(origin("Aino Berg"), True), NewOrigin(origin("it"), True)),
    )
    assert told(change) == [
        "The Harbour Board, silent until then, says so.",
        "New independent origin for it: Aino Berg.",
    ]


def test_who_speaks_against_what_occurred_before_is_no_news() -> None:
    against = NewOrigin(origin("Aino Berg", stance=Stance.AGAINST), True)
    assert told(EventChange(replace(MEETING, status=Status.OCCURRED), new=False, origins=(against,))) == []
    assert told(EventChange(MEETING, new=False, origins=(against,))) == [
        "New against the meeting of Ida Strand and Oskar Nurmi: Aino Berg."
    ]


def test_a_new_claim_and_a_new_figure() -> None:
    assert told(EventChange(MEETING, new=True)) == [
        "A meeting of Ida Strand and Oskar Nurmi, rumoured; one independent origin."
    ]
    figure = FigureChange(
        "dead", FigureValue(3, None, None, None), FigureValue(5, None, "2025-04-30", "Vaasa Hospital")
    )
    assert told(figures=(figure,)) == ["Vaasa Hospital said on Wednesday that 5 people had died; before that it was 3."]


def test_a_new_share_or_sum_says_of_what_it_is_and_by_whom() -> None:
    share = FigureValue(100, None, "2025-04-30", "Vaasa Fire Service")
    assert told(figures=(FigureChange("per cent", replace(share, value=85), share, "contained", None),)) == [
        "The Vaasa Fire Service put the share contained at 100 per cent on Wednesday; before that it was 85."
    ]
    assert told(figures=(FigureChange("money", None, replace(share, value=1e8), None, "EUR"),)) == [
        "Sum, EUR: 100 million, by Vaasa Fire Service, as of 30 April 2025."
    ]


def test_names_with_braces_are_only_names() -> None:
    odd = replace(MEETING, participants=(Party("party", "{0} {name}"), Party("party", "Oskar Nurmi")))
    change = EventChange(odd, new=False, status=StatusMove(Status.REPORTED, Status.RUMOURED, (STEP,)))
    assert told(change)[0].startswith("The meeting of")


def test_visits_of_one_person_are_told_apart_by_their_places() -> None:
    visit = replace(MEETING, type=EventType.VISIT, participants=(Party("visitor", "Ida Strand"),), word=None, kind=None)
    oulu = replace(visit, place=DossierPlace("Oulu", "FI", 65.0, 25.5))
    change = EventChange(oulu, new=False, status=StatusMove(Status.REPORTED, Status.RUMOURED, (STEP,)))
    assert told(change)[0].startswith("The visit of Ida Strand to Oulu has been")


def test_several_new_origins_are_spoken_of_as_several() -> None:
    two = (NewOrigin(origin("Aino Berg"), True), NewOrigin(origin("Ulla Kivi"), True))
    (said,) = told(EventChange(MEETING, new=False, origins=two))
    assert said.startswith("New independent origins for the meeting")
    assert said.endswith(": Aino Berg and Ulla Kivi.")


def test_what_changed_is_told_subject_by_subject_so_that_it_is_clear_what_it_is() -> None:
    """Two events whose dates have moved: each "it" belongs to the event it is told under."""
    moved = DateMove(Interval("2025-05-02", "2025-05-02"), Interval("2025-05-06", "2025-05-06"))
    visit = replace(MEETING, id="e2", title="Visit of Ida Strand to Oulu")
    figure = FigureChange("dead", None, FigureValue(5, None, "2025-04-30", "Vaasa Hospital"))
    story, pages = StoryHead("s1", "Talks", None, None, 1), PageTally(1, (), (), 0, 0)
    events = (EventChange(visit, new=True), *(EventChange(each, new=False, when=moved) for each in (MEETING, visit)))
    found = updates(Changes(story, "2025-04-28", AS_OF, pages, events=events, figures=(figure,)))
    assert [(each.subject, each.event and each.event.id) for each in found] == [
        (MEETING.title, MEETING.id),
        ("Visit of Ida Strand to Oulu", "e2"),
        ("New in the story", None),
        ("Figures", None),
    ]
