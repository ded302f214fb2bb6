"""The same happening on many pages, and near misses."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import BODY, TALLINN, meeting, page

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, EventType, Factuality, Participant, PartKind
from reportedly.stories.claims.alignment import align
from reportedly.stories.claims.cast import cast_of
from reportedly.stories.claims.titles import title_of
from reportedly.stories.claims.vicinity import distance_km
from reportedly.stories.parties.legislatures import Chamber, chamber_in
from reportedly.stories.parties.names import same_entity


def count(*readings: object, kind: EventType = EventType.MEETING) -> int:
    return sum(claim.type is kind for claim in align(readings, {}))  # type: ignore[arg-type]


def test_the_same_two_people_near_in_time_are_one_meeting_whatever_the_place():
    assert count(page("A", "2025-05-01", meeting()), page("B", "2025-05-02", meeting(place=TALLINN))) == 1


def test_the_same_two_people_in_another_year_are_another_meeting():
    past = meeting(when=("2022", "2022"), background=True, expected=False, place=None)
    assert count(page("A", "2025-05-01", meeting(), past)) == 2


def test_one_person_meeting_two_others_holds_two_meetings():
    other = meeting(who=("Signe Torvald", "Jon Vik"))
    assert count(page("A", "2025-05-01", meeting()), page("B", "2025-05-01", other)) == 2


def test_what_names_one_side_alone_does_not_make_one_meeting_of_two():
    third = meeting(number=2, who=("Signe Torvald", "Jon Vik"), when=None, place=None)
    alone = meeting(number=3, who=("Signe Torvald",), when=None, place=None)
    pages = [
        page("A", "2025-05-01", alone, meeting()),
        page("B", "2025-05-02", third, alone),
        page("C", "2025-05-03", meeting()),
    ]
    claims = [claim for claim in align(pages, {}) if claim.type is EventType.MEETING]
    assert sorted(len(claim.tellings) for claim in claims) == [2, 3]
    assert {telling.page for claim in claims for telling in claim.tellings if len(claim.tellings) == 2} == {"B"}


@pytest.mark.parametrize("words", ["The Norvik-Solby talks", "the Cabinet meeting", "a meeting with Norvik"])
def test_a_mention_with_an_unknown_name_in_its_words_is_not_the_page_s_own_meeting(words: str):
    text = f"{BODY} Signe Torvald later spoke of {words}."
    noun = "talks" if "talks" in words else "meeting"
    span = (text.index(noun, len(BODY)), text.index(noun, len(BODY)) + len(noun))
    other = replace(meeting(number=2, who=(), when=None, place=None), text=noun, span=span)
    assert count(page("A", "2025-05-01", meeting(), other, text=text)) == 2


@pytest.mark.parametrize(
    ("first", "second", "laws"),
    [
        ("The House passed the farm bill.", "The Senate passed the farm bill.", 2),
        ("The Senate passed the farm bill.", "Senators passed the farm bill.", 1),
    ],
)
def test_each_house_of_a_parliament_passes_a_bill_for_itself(first: str, second: str, laws: int):
    def passing(name: str, text: str) -> Reading:
        agent = text.removeprefix("The ").split()[0]
        who = (Participant("agent", agent, None),)
        bill = Participant("theme", "the farm bill", None)
        span = (text.index("passed"), text.index("passed") + len("passed"))
        event = meeting(kind=EventType.LAW, who=(), when=None, place=None, expected=False)
        return page(name, "2025-05-01", replace(event, text="passed", span=span, participants=(*who, bill)), text=text)

    assert count(passing("A", first), passing("B", second), kind=EventType.LAW) == laws


def test_the_white_house_is_no_house_of_a_parliament():
    assert chamber_in("The White House said so.") is None
    assert chamber_in("White House aides told House leaders so.") is Chamber.LOWER


def test_visits_of_one_person_to_two_countries_are_two_visits():
    visit = {"kind": EventType.VISIT, "who": ("Signe Torvald",), "role": "visitor"}
    pages = page("A", "2025-05-01", meeting(**visit)), page("B", "2025-05-01", meeting(place=TALLINN, **visit))
    assert count(*pages, kind=EventType.VISIT) == 2


def test_a_plan_that_slips_from_month_to_month_stays_one_claim():
    days = ("2025-05-12", "2025-06-14", "2025-07-16", "2025-08-18")
    assert count(*(page(day, day, meeting(when=(day, day))) for day in days)) == 1


def test_a_meeting_of_nobody_knows_whom_does_not_part_two_tellings_of_a_plan():
    """A page tells of another meeting, held the day before, without names: the one planned stays one."""
    held = meeting(ARTICLE, Factuality.CERTAIN, 2, who=(), when=("2025-05-05", "2025-05-05"), expected=False)
    plan = meeting(when=("2025-06-12", "2025-06-12"), place=None)
    pages = [
        page("A", "2025-05-01", meeting(when=None, place=None)),
        page("B", "2025-05-06", meeting(when=None, place=None), held),
        page("C", "2025-05-20", plan),
    ]
    claims = [claim for claim in align(pages, {}) if claim.type is EventType.MEETING]
    assert any({"A", "C"} <= {telling.page for telling in claim.tellings} for claim in claims)


def test_what_some_unnamed_others_do_is_no_part_of_a_named_one_s_visit():
    """Several hundred people who arrive somewhere are not on the minister's visit."""
    hers = meeting(kind=EventType.VISIT, who=("Signe Torvald",), role="visitor")
    others = meeting(number=2, kind=EventType.VISIT, who=(), place=None)
    others = replace(others, participants=(Participant("visitor", "Several hundred people", None),))
    assert count(page("A", "2025-05-01", hers, others), kind=EventType.VISIT) == 2


def test_a_mention_that_names_nobody_belongs_to_its_own_page_s_claim():
    assert count(page("A", "2025-05-01", meeting(), meeting(number=2, who=(), when=None, place=None))) == 1


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("torvald", "signe torvald", True),
        ("signe torvald", "signe vik", False),
        ("kim", "kim jong un", True),
        ("", "x", False),
    ],
)
def test_short_and_full_names(left: str, right: str, same: bool):
    assert same_entity(left, right) is same


def test_distance_is_the_great_circle():
    assert distance_km(0, 0, 0, 180) == pytest.approx(20015, abs=1)


def test_a_name_that_one_or_two_headlines_have_is_not_the_fuller_one():
    """Where every word has a capital, "Norvik Drops" looks like the full name of Norvik."""
    told = [page("A", "2025-05-01", meeting(who=("Signe Torvald", "Norvik")))]
    headed = replace(meeting(who=("Signe Torvald", "Norvik Drops")), part=PartKind.TITLE)
    (claim,) = align([*told, page("B", "2025-05-01", headed)], {})
    assert {each.entity for each in cast_of(claim)} == {"Signe Torvald", "Norvik"}
    often = [page(name, "2025-05-01", headed) for name in ("B", "C", "D")]
    (claim,) = align([*told, *often], {})
    assert {each.entity for each in cast_of(claim)} == {"Signe Torvald", "Norvik Drops"}, (
        "three would hardly agree on that"
    )
    (claim,) = align([*told, page("B", "2025-05-01", meeting(who=("Signe Torvald", "Norvik Lines")))], {})
    assert {each.entity for each in cast_of(claim)} == {"Signe Torvald", "Norvik Lines"}


@pytest.mark.parametrize(
    ("whom", "title"),
    [
        ("the coastal pilots", "Rescue of the coastal pilots"),
        ("them", "Rescue"),
        ("this crew", "Rescue"),
        ('the "stranded crew', "Rescue of the stranded crew"),
    ],
)
def test_a_title_names_whom_it_befalls_where_that_says_something_outside_of_its_page(whom: str, title: str):
    told = replace(meeting(kind=EventType.AID, who=(), place=None), text="rescued")
    told = replace(told, participants=(Participant("target", whom, None),))
    (claim,) = align([page("A", "2025-05-01", told)], {})
    assert title_of(claim, cast_of(claim), None) == title
