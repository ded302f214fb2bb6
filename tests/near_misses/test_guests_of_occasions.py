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
