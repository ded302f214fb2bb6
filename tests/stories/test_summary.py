"""A story in a few lines, and how long they hold."""

from __future__ import annotations

from reportedly.model.article import Article
from reportedly.model.dossier import (
    CalendarEntry,
    Dossier,
    DossierEvent,
    Evidence,
    Independence,
    Interval,
    Origin,
    PlaceTold,
    Stance,
    Status,
    StatusChange,
    StoryHead,
    WhenTold,
)
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, EventType, PartKind
from reportedly.model.summary import Lasting, TurnKind
from reportedly.stories.summary import lasting, summarise, unknown

CAPTURED = "2025-06-01T00:00:00Z"


def reading(id_: str, published: str | None, captured: str = CAPTURED) -> Reading:
    article = Article(id=id_, text="The ferry sank.", published=published)
    return Reading(Outcome(OutcomeKind.READ), article, captured)


def event(status: Status = Status.ANNOUNCED, when: Interval | None = None, **more: object) -> DossierEvent:
    history = (
        StatusChange("2025-03-10", Status.RUMOURED, "r", (Evidence("p1", PartKind.BODY, (0, 3), "The"),)),
        StatusChange("2025-03-12", status, "r", (Evidence("p2", PartKind.BODY, (0, 3), "The"),)),
    )
    given: dict[str, object] = {"history": history, "origins": (), "independent": Independence(1, 1), **more}
    return DossierEvent("e1", "Visit", EventType.VISIT, (), None, when, status, "2025-03-12", **given)  # type: ignore[arg-type]


def dossier(
    *events: DossierEvent, as_of: str = "2025-03-20T00:00Z", calendar: tuple[CalendarEntry, ...] = ()
) -> Dossier:
    head = StoryHead("s1", "Visit", "2025-03-10", "2025-03-12", 2, events[0].status if events else None)
    return Dossier(head, as_of, events, calendar=calendar)


READ = [reading("p1", "2025-03-10"), reading("p2", "2025-03-12")]


def test_a_dossier_holds_from_its_last_page_until_its_event_would_lapse() -> None:
    open_until_22 = event(when=Interval("2025-03-21", "2025-03-22"))
    assert lasting(dossier(open_until_22), READ) == Lasting("2025-03-12T00:00:00Z", "2025-03-26T00:00:00Z")


def test_what_is_under_way_holds_no_longer_than_the_day() -> None:
    """How long it goes on is judged by the day that is asked for."""
    held = lasting(dossier(event(Status.UNDER_WAY), as_of="2025-03-20T08:00Z"), READ)
    assert held == Lasting("2025-03-12T00:00:00Z", "2025-03-20T23:59:59Z")
    assert lasting(dossier(event(Status.UNDER_WAY), as_of="2025-03-20"), READ).until == "2025-03-21T00:00:00Z"


def test_a_dossier_holds_until_its_event_would_lapse_by_a_day_told_before() -> None:
    told = event(
        when=Interval("2025-03-27", "2025-03-27"),
        when_history=(WhenTold("2025-03-10", "2025-03-22", "2025-03-22", False, None),),
    )
    assert lasting(dossier(told), READ).until == "2025-03-26T00:00:00Z"


def test_a_dossier_holds_until_a_page_that_is_out_later() -> None:
    later = [*READ, reading("p3", "2025-03-21T12:00Z")]
    assert lasting(dossier(event(Status.OCCURRED)), later) == Lasting("2025-03-12T00:00:00Z", "2025-03-21T12:00:00Z")


def test_nothing_ends_how_it_stands_where_nothing_is_open() -> None:
    held = [event(Status.OCCURRED, Interval("2025-03-21", "2025-03-22")), event(when=Interval("2025-03-21", None))]
    assert [lasting(dossier(each), READ).until for each in held] == [None, None]


def test_a_page_stamped_later_than_it_was_fetched_is_known_from_then() -> None:
    early = [*READ, reading("p3", "2027-01-01", captured="2025-03-21T12:00:00Z")]
    assert lasting(dossier(event()), early).until == "2025-03-21T12:00:00Z"


def test_a_story_without_a_page_yet_is_not_known_until_its_first() -> None:
    assert unknown("s1", READ, "2025-03-01T00:00Z").lasting == Lasting("2025-03-01T00:00:59Z", "2025-03-10T00:00:00Z")


def test_each_change_says_when_it_was_out_and_when_it_came_to_the_desk() -> None:
    late = [reading("p1", "2025-03-10", "2025-03-10T09:00:00Z"), reading("p2", "2025-03-12", "2025-05-01T09:00:00Z")]
    turns = summarise(dossier(event()), late).turns
    assert [(turn.at, turn.noted, turn.before, turn.after) for turn in turns] == [
        ("2025-03-12", "2025-05-01T09:00:00Z", "rumoured", "announced"),
        ("2025-03-10", "2025-03-10T09:00:00Z", None, "rumoured"),
    ]


def test_the_first_date_and_place_are_no_change_and_the_next_are() -> None:
    moved = event(
        when_history=(
            WhenTold("2025-03-10", "2025-03-14", "2025-03-14", False, None),
            WhenTold("2025-03-12", None, None, False, None),
        ),
        place_history=(
            PlaceTold("2025-03-10", "Turku", "FI", 60.5, 22.3, None),
            PlaceTold("2025-03-11", "Oulu", "FI", 65.0, 25.5, None),
        ),
    )
    turns = [turn for turn in summarise(dossier(moved), READ).turns if turn.kind is not TurnKind.STATUS]
    assert [(turn.kind, turn.before, turn.after) for turn in turns] == [
        (TurnKind.DATE, "2025-03-14/2025-03-14", "../.."),
        (TurnKind.PLACE, "Turku", "Oulu"),
    ]


def test_a_second_word_of_the_same_family_is_no_change() -> None:
    said = [("2025-03-10", "Berg", "Norway"), ("2025-03-11", "Oslo", "Norway"), ("2025-03-12", "Lind", "Sweden")]
    origins = tuple(Origin(name, name, family, Basis.OFFICIAL, Stance.FOR, first) for first, name, family in said)
    turns = [turn for turn in summarise(dossier(event(origins=origins)), READ).turns if turn.kind is TurnKind.ORIGIN]
    assert [(turn.after, turn.independent) for turn in turns] == [("Lind", True)]


def test_expected_is_what_lies_ahead_and_has_not_been_called_off() -> None:
    calendar = (
        CalendarEntry("Vote", "2025-03-25", "2025-03-25", Status.REPORTED, "e2"),
        CalendarEntry("Visit", "2025-03-18", "2025-03-22", Status.ANNOUNCED, "e1"),
        CalendarEntry("Talks", "2025-03-19", "2025-03-19", Status.ANNOUNCED, "e3"),
        CalendarEntry("Strike", "2025-03-26", "2025-03-26", Status.CANCELLED, "e4"),
    )
    expected = summarise(dossier(event(), calendar=calendar), READ).expected
    assert [entry.what for entry in expected] == ["Visit", "Vote"]
