"""The same happening on many pages, and near misses."""

from __future__ import annotations

import pytest
from tests.stories.factories import TALLINN, meeting, page

from reportedly.model.statement import EventType
from reportedly.stories.claims.alignment import align
from reportedly.stories.claims.vicinity import distance_km
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


def test_visits_of_one_person_to_two_countries_are_two_visits():
    visit = {"kind": EventType.VISIT, "who": ("Signe Torvald",), "role": "visitor"}
    pages = page("A", "2025-05-01", meeting(**visit)), page("B", "2025-05-01", meeting(place=TALLINN, **visit))
    assert count(*pages, kind=EventType.VISIT) == 2


def test_a_plan_that_slips_from_month_to_month_stays_one_claim():
    days = ("2025-05-12", "2025-06-14", "2025-07-16", "2025-08-18")
    assert count(*(page(day, day, meeting(when=(day, day))) for day in days)) == 1


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
