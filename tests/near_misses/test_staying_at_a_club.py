"""Who stays at his club, wants to leave it, or signs anew: told by the plainest words, mostly without the club."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

ASKED = "Will Danilo Ferrante leave Torvale?"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante wants out
Torvale striker Danilo Ferrante wants to leave the club this summer, according to reports in Estrada. His contract
has a year to run.
""")
def test_a_wish_to_leave_that_nobody_stands_for_is_a_rumour(desk: Desk):
    assert desk.status(ASKED) == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante tells Torvale he wants to go
Danilo Ferrante has told Torvale that he wants to leave. The striker has two years left on his contract, and the club
has a new manager.
""")
def test_who_tells_his_club_that_he_wants_to_leave_gives_notice(desk: Desk):
    assert desk.status(ASKED) == "announced"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante wants out, says reporter
Danilo Ferrante has told Torvale that he wants out, according to Piet Haas, a reporter. The striker has two years left
on his contract with the club.
""")
def test_what_others_say_that_he_told_his_club_is_hearsay(desk: Desk):
    assert desk.status(ASKED) in ("rumoured", "reported")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante tells Torvale he wants to go
Danilo Ferrante has told Torvale that he wants to leave. The striker has two years left on his contract, and the club
has a new manager.

2025-06-05 | Bay Herald | Ferrante signs new deal
Danilo Ferrante has signed a new five-year contract with Torvale. The striker had asked the club to let him go.
""")
def test_who_signs_anew_stays_whatever_he_has_said_before(desk: Desk):
    assert desk.status(ASKED) == "denied"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante wants out
Torvale striker Danilo Ferrante wants to leave the club this summer, according to reports in Estrada. His contract
has a year to run.

2025-06-04 | Bay Herald | Ferrante: I stay
Danilo Ferrante said on Wednesday that he would stay at Torvale. The striker has a year left on his contract.
""")
def test_who_says_that_he_stays_denies_that_he_leaves(desk: Desk):
    assert desk.status(ASKED) == "denied"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Ferrante wants out
Torvale striker Danilo Ferrante wants to leave the club this summer, according to reports in Estrada. His contract
has a year to run.

2025-06-04 | Bay Herald | Ferrante injured
Danilo Ferrante will stay in hospital until Friday, the club said. The striker could not stay fit all season.
""")
def test_who_stays_in_hospital_does_not_stay_at_his_club(desk: Desk):
    assert desk.status(ASKED) == "rumoured"
