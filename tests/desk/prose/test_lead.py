"""The lead: how an event stands, in plain sentences."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportedly.desk.prose.lead import lead, standfirst, telling_pages
from reportedly.model.dossier import (
    DossierEvent,
    DossierFigure,
    FigureValue,
    Independence,
    Interval,
    Origin,
    PlaceTold,
    Silence,
    Stance,
    Status,
    StatusChange,
    WhenTold,
)
from reportedly.model.statement import Basis, EventType, Factuality

from .conftest import AS_OF, MEETING, OFFICIALS, dossier, origin, words


def told(event: DossierEvent) -> list[str]:
    return [said.text for said in lead(dossier(event), event)]


def standing(status: Status, at: str = "2025-04-30", **more: object) -> DossierEvent:
    steps = (*MEETING.history, StatusChange(at, status, "by rule", (words("said"),)))
    return replace(MEETING, status=status, since=at, history=steps, **more)


def test_a_rumour_is_told_with_its_pages_its_one_origin_and_who_is_silent() -> None:
    assert told(MEETING) == [
        "Rumoured since Monday.",
        "3 of the story's 4 pages tell of it, from one independent origin: two unnamed officials, through one outlet, the Bothnia Mail.",
        "Strandline has not commented.",
        "No word from Nurmi Works is known.",
        "If so, it would be in Vaasa on Tuesday 6 May.",
    ]


def test_each_sentence_carries_the_words_it_rests_on() -> None:
    said = {each.text: [words.quote for words in each.because] for each in lead(dossier(MEETING), MEETING)}
    assert said["Rumoured since Monday."] == ["may meet"]
    assert said["Strandline has not commented."] == ["Strandline did not say"]
    assert said["If so, it would be in Vaasa on Tuesday 6 May."] == ["on Tuesday", "in Vaasa"]


def test_a_page_whose_text_is_that_of_one_that_tells_it_counts_too() -> None:
    assert [page.id for page in telling_pages(MEETING, dossier(MEETING))] == ["p1", "p2", "p3"]


def test_two_silent_parties_are_told_of_in_one_sentence() -> None:
    both = replace(
        MEETING, silent=tuple(Silence(name, AS_OF, (words("no word"),)) for name in ("Strandline", "Harbour Board"))
    )
    assert "Neither Strandline nor the Harbour Board has commented." in told(both)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (standing(Status.REPORTED), "Reported since Wednesday."),
        (standing(Status.ANNOUNCED), "Announced on Wednesday."),
        (standing(Status.CONFIRMED), "Confirmed by both parties on Wednesday."),
        (standing(Status.UNDER_WAY), "Under way since Wednesday."),
        (standing(Status.CANCELLED), "Cancelled on Wednesday."),
        (standing(Status.RETRACTED), "Withdrawn on Wednesday by every origin that supported it."),
        (
            standing(Status.OCCURRED, when=Interval("2025-04-30", "2025-04-30")),
            "Occurred in Vaasa on Wednesday 30 April.",
        ),
        (standing(Status.OCCURRED, when=None), "Occurred in Vaasa, as told since Wednesday."),
        (standing(Status.LAPSED), "Lapsed on Wednesday: its time has passed, and no page known says that it happened."),
        (standing(Status.ANNOUNCED, "2025-03-03"), "Announced on 3 March."),
        (standing(Status.ANNOUNCED, "2024-03-03"), "Announced on 3 March 2024."),
    ],
)
def test_each_status_is_told_with_its_day(event: DossierEvent, words: str) -> None:
    assert told(event)[0] == words


def test_a_postponement_tells_both_dates() -> None:
    moved = standing(
        Status.POSTPONED,
        when=Interval("2025-05-06", "2025-05-06"),
        when_history=(
            WhenTold("2025-04-28", "2025-05-02", "2025-05-02", False, "a", ()),
            WhenTold("2025-04-30", "2025-05-06", "2025-05-06", False, "b", ()),
        ),
    )
    assert told(moved)[0] == "Postponed on Wednesday from Friday to Tuesday."
    long_ago = replace(moved, since="2025-03-02")
    assert told(long_ago)[0] == "Postponed on 2 March from 2 May to 6 May.", "Friday would be one of March"
    taken_away = replace(moved, when=None)
    assert told(taken_away)[0] == "Postponed on Wednesday, without a new date."
    assert not any("expected" in each for each in told(taken_away)), "where it will be is no answer to when"


def test_a_denial_names_who_denies_each_family_once() -> None:
    police = [
        origin(name, family="police", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT)
        for name in ("police", "a police spokesman")
    ]
    assert told(standing(Status.DENIED, origins=(OFFICIALS, *police)))[0] == "Denied on Wednesday by the police."


def test_who_saw_no_sign_and_which_outlet_passed_the_denial_on_does_not_deny_it() -> None:
    against = (
        origin("Aino Berg", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT),
        origin("Bothnia Mail", basis=Basis.OUTLET, stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT),
        origin("hotel staff", stance=Stance.AGAINST, value=Factuality.POSSIBLY_NOT),
        origin("Harbour Board", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT, setting_denied=True),
    )
    assert told(standing(Status.DENIED, origins=(OFFICIALS, *against)))[0] == "Denied on Wednesday by Aino Berg."


def test_a_family_that_several_outlets_heard_came_through_no_single_one() -> None:
    again = origin("Strandline", family=OFFICIALS.family, id="o2", reached_through=("Kvark Post",))
    pages = (*dossier(MEETING).pages, replace(dossier(MEETING).pages[0], id="p9", outlet="Kvark Post", origins=("o2",)))
    event = replace(MEETING, origins=(OFFICIALS, again))
    said = [each.text for each in standfirst(replace(dossier(event), pages=pages), event)]
    assert not [each for each in said if "through one outlet" in each]


def test_who_denies_who_denies_the_setting_and_who_saw_signs_are_told_apart() -> None:
    against = {"stance": Stance.AGAINST, "value": Factuality.CERTAINLY_NOT}
    event = replace(
        MEETING,
        origins=(
            OFFICIALS,
            origin("Aino Berg", **against),
            origin("Harbour Board", setting_denied=True, **against),
            origin("hotel staff", stance=Stance.AGAINST, value=Factuality.POSSIBLY_NOT),
        ),
    )
    assert {
        "Aino Berg denies it.",
        "The Harbour Board denies only its place or occasion.",
        "Signs against it come from hotel staff.",
    } <= set(told(event))


def test_what_was_denied_before_it_occurred_is_told_no_more() -> None:
    denied = origin("Aino Berg", stance=Stance.AGAINST, value=Factuality.CERTAINLY_NOT, first="2025-04-29")
    assert not any("denies" in each for each in told(standing(Status.OCCURRED, origins=(OFFICIALS, denied))))


def test_how_it_stood_before_is_told_last() -> None:
    assert told(standing(Status.ANNOUNCED))[-1] == "Before that it was rumoured from Monday."


def test_one_source_is_never_made_several() -> None:
    outlets = tuple(origin(f"{name} Post", basis=Basis.OUTLET) for name in ("Turku", "Oulu"))
    one = replace(MEETING, origins=outlets, independent=Independence(1, 1))
    assert (
        standfirst(dossier(one), one)[1].text
        == "3 of the story's 4 pages tell of it, from one independent origin: the Turku Post."
    )
    none = replace(MEETING, origins=(), independent=Independence(0, 0))
    assert standfirst(dossier(none), none)[1].text == "3 of the story's 4 pages tell of it; no origin is stated."


def test_who_is_behind_it_is_named_for_the_first_few_only() -> None:
    many = replace(MEETING, origins=tuple(origin(f"Witness {n}") for n in range(6)), independent=Independence(5, 6))
    assert standfirst(dossier(many), many)[1].text == (
        "3 of the story's 4 pages tell of it, from at least 5 independent origins, at most 6: Witness 0, Witness 1, Witness 2 and 3 more."
    )


def test_a_pronoun_is_nobody() -> None:
    event = replace(MEETING, origins=(origin("they"), origin("Aino Berg")), independent=Independence(2, 2))
    assert (
        standfirst(dossier(event), event)[1].text
        == "3 of the story's 4 pages tell of it, from 2 independent origins: Aino Berg."
    )


def test_the_place_is_that_named_last() -> None:
    moved = standing(
        Status.ANNOUNCED,
        place_history=(*MEETING.place_history, PlaceTold("2025-04-30", "Oulu", "FI", 65.0, 25.5, "b", ())),
    )
    assert "It is expected in Vaasa on Tuesday 6 May." in told(moved), "the place that stands is the event's own"


def test_the_origins_of_what_is_denied_are_said_to_be_for_it() -> None:
    assert any("; one independent origin for it: two unnamed" in each for each in told(standing(Status.DENIED)))


def test_how_it_stood_before_is_told_in_the_order_of_the_days_and_a_year_once() -> None:
    steps = [("2023-12-30", Status.RUMOURED), ("2024-01-02", Status.REPORTED), ("2024-01-09", Status.ANNOUNCED)]
    history = tuple(StatusChange(at, status, "by rule", (words("said"),)) for at, status in steps)
    event = replace(MEETING, status=Status.ANNOUNCED, since="2024-01-09", history=history)
    assert told(event)[-1] == "Before that it was rumoured from 30 December 2023 and reported from 2 January 2024."
    denied = StatusChange("2024-01-10", Status.DENIED, "by rule", ())
    later = replace(event, status=Status.DENIED, since="2024-01-10", history=(*history, denied))
    assert told(later)[-1] == (
        "Before that it was rumoured from 30 December 2023, reported from 2 January 2024 and announced on 9 January."
    )


def test_of_a_long_course_the_beginning_and_the_last_steps_are_told() -> None:
    days = [Status.RUMOURED, *[Status.ANNOUNCED, Status.POSTPONED] * 3, Status.CANCELLED]
    history = tuple(StatusChange(f"2025-03-{n:02}", status, "by rule", ()) for n, status in enumerate(days, start=1))
    event = replace(MEETING, status=Status.CANCELLED, since="2025-03-08", history=history)
    assert told(event)[-1] == (
        "Before that it was first rumoured from 1 March, and later postponed on 5 March, announced on 6 March and "
        "postponed on 7 March."
    )


def test_the_lead_of_a_disaster_says_how_many_have_died() -> None:
    dead = FigureValue(9, None, "2025-04-30", "Vaasa Hospital", None, ("p1",))
    fire = standing(Status.OCCURRED, type=EventType.DISASTER, word="fire", kind="fire", participants=())
    known = dossier(fire, figures=(DossierFigure("dead", dead, (dead,)),))
    assert "Vaasa Hospital said on Wednesday that 9 people had died." in [said.text for said in lead(known, fire)]
    met = standing(Status.OCCURRED)
    known = dossier(met, figures=(DossierFigure("dead", dead, (dead,)),))
    assert not any("died" in said.text for said in lead(known, met)), "it may be of something else"


def outlet(name: str, **told: object) -> Origin:
    return origin(name, basis=Basis.OUTLET, ahead=False, reached_through=(name,), **told)


def test_what_has_come_is_told_from_those_who_say_that_it_has() -> None:
    """Who foretold an event does not vouch for it once it has come."""
    came = origin("Ida Strand", ahead=False, first="2025-05-06")
    event = standing(Status.OCCURRED, origins=(OFFICIALS, came), independent=Independence(1, 1))
    assert any("from one independent origin: Ida Strand" in each for each in told(event))


def test_what_outlets_tell_as_done_without_a_source_is_laid_to_none_of_them() -> None:
    event = standing(Status.OCCURRED, origins=(outlet("Fjord Daily"), outlet("Bay Herald")))
    assert any(each.endswith("tell of it, no source named: Fjord Daily and the Bay Herald.") for each in told(event))
    alone = standing(Status.OCCURRED, origins=(outlet("Fjord Daily"),))
    assert any("one independent origin: Fjord Daily" in each for each in told(alone))


def test_two_who_say_it_together_are_not_counted_beside_one_of_them() -> None:
    both = origin("Strand and Nurmi", family="Ida Strand and Oskar Nurmi")
    event = standing(Status.ANNOUNCED, origins=(origin("Ida Strand"), both), independent=Independence(1, 2))
    assert any("at most 2: Ida Strand." in each for each in told(event))


def test_who_is_named_comes_before_who_is_not() -> None:
    """An event that one is on record for is not told from unnamed people who called it possible before."""
    event = standing(Status.ANNOUNCED, origins=(OFFICIALS, origin("Ida Strand")), independent=Independence(1, 1))
    assert any("from one independent origin: Ida Strand." in each for each in told(event))
