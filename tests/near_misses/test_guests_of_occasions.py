"""Guests of an occasion: who speaks for whether they come, and what a page tells as done when they pull out."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

ASKED = "Will Amir Sadeq attend the Lakeside Literature Festival?"

PLANNED = """
2025-06-02 | Fjord Daily | Sadeq to come to Lakeside
The author Amir Sadeq will attend the Lakeside Literature Festival in July, the organisers said on Monday.
"""


@pytest.mark.pages(f"""
{PLANNED}
2025-06-05 | Bay Herald | Sadeq not to come to Lakeside
The author Amir Sadeq will not attend the Lakeside Literature Festival, the organisers said on Thursday.
""")
def test_who_holds_an_occasion_speaks_for_whether_a_guest_comes(desk: Desk):
    assert desk.status(ASKED) == "denied"


@pytest.mark.pages(f"""
{PLANNED}
2025-06-05 | Bay Herald | Sadeq should stay away
The author Amir Sadeq will not attend the Lakeside Literature Festival, the critic Piet Haas said on Thursday.
""")
def test_an_outsider_does_not_deny_that_a_guest_comes(desk: Desk):
    assert desk.status(ASKED) in ("announced", "reported")


@pytest.mark.pages(f"""
{PLANNED}
2025-06-05 | Bay Herald | Sadeq out of Lakeside
The author Amir Sadeq has pulled out of the Lakeside Literature Festival. He gave no reason.
""")
def test_who_pulls_out_has_said_that_he_does_not_come(desk: Desk):
    assert desk.status(ASKED) in ("denied", "cancelled")


@pytest.mark.pages(f"""
{PLANNED}
2025-06-05 | Bay Herald | Sadeq may pull out of Lakeside
The author Amir Sadeq may pull out of the Lakeside Literature Festival. He gave no reason.
""")
def test_who_may_pull_out_still_comes(desk: Desk):
    assert desk.status(ASKED) in ("announced", "reported")


SUMMIT = "Will Otavio Renn attend the climate forum in Lima?"

COMING = """
2025-05-12 | Fjord Daily | Renn to come to Lima
Brazilian President Otavio Renn will attend the Andean climate forum in Lima on May 20 and 21, the Brazilian foreign ministry said on Monday.
"""


@pytest.mark.pages(f"""
{COMING}
2025-05-16 | Bay Herald | Deputy goes to Lima
Vice President Clara Montes will attend the Andean climate forum in Lima in place of President Otavio Renn, the Brazilian foreign ministry said on Friday.
""")
def test_in_whose_place_another_goes_does_not_come(desk: Desk):
    assert desk.status(SUMMIT) == "denied"


@pytest.mark.pages(f"""
{COMING}
2025-05-16 | Bay Herald | Renn stays at home
Brazilian President Otavio Renn will not attend the Andean climate forum in Lima next week. Vice President Clara Montes will go to the forum, the foreign ministry in Brasilia said on Friday.
""")
def test_a_page_that_tells_who_comes_instead_tells_who_does_not(desk: Desk):
    assert desk.status(SUMMIT) in ("denied", "disputed")


@pytest.mark.pages(f"""
{COMING}
2025-05-16 | Bay Herald | Lima without Renn?
It would be the first time that President Otavio Renn has skipped the Andean climate forum in Lima, a diplomat said on Friday.
""")
def test_who_would_miss_an_occasion_has_not_missed_it(desk: Desk):
    assert desk.status(SUMMIT) in ("announced", "confirmed")


@pytest.mark.pages(f"""
{COMING}
2025-05-19 | Bay Herald | Renn in Lima
Brazilian President Otavio Renn arrived in Lima on Monday for the Andean climate forum, which begins tomorrow.
""")
@pytest.mark.parametrize(
    ("day", "status"), [("2025-05-19", "under way"), ("2025-05-20", "under way"), ("2025-05-22", "occurred")]
)
def test_a_guest_who_has_come_is_there_until_its_days_are_over(desk: Desk, day: str, status: str):
    assert desk.status(SUMMIT, day) == status
