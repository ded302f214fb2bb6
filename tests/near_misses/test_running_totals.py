"""Running totals of what a question counts by its own words: who has been freed so far, and no plan or part of it."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_FREED = "How many hostages has Red Dawn freed during the truce?"
_FIRST = """
2025-03-01 | Fjord Daily | Truce agreed
Red Dawn and the army agreed on a truce on Saturday. Red Dawn will free at least 50 hostages, the army said.

2025-03-03 | Fjord Daily | Red Dawn frees 24 hostages on first day of truce
Red Dawn freed 24 hostages on Monday, and the army let 39 prisoners go.
"""


@pytest.mark.pages(_FIRST)
def test_who_is_to_be_freed_has_not_been_counted_yet(desk: Desk):
    assert desk.figure(_FREED, "2025-03-02") is None
    assert desk.figure(_FREED) == 24


@pytest.mark.pages(f"""{_FIRST}
2025-03-04 | Bay Herald | A girl of four is among 17 hostages freed on the second day of the truce
Red Dawn handed over 17 more hostages on Tuesday, bringing the number who have left the valley to 41. The army let 39
prisoners go, 78 in all.
""")
def test_the_total_that_a_group_brings_counts_and_not_the_group(desk: Desk):
    assert desk.figure(_FREED) == 41


@pytest.mark.pages(f"""{_FIRST}
2025-03-04 | Bay Herald | More come out
On Tuesday 11 captives came out, taking the total to 35. The truce goes on until Friday.
""")
def test_captives_are_hostages_and_their_total_is_told_without_a_noun(desk: Desk):
    assert desk.figure(_FREED) == 35


@pytest.mark.pages(f"""{_FIRST}
2025-03-08 | Bay Herald | Truce ends
The truce ended on Saturday. During the week 61 hostages were released, 40 of them women, and 120 prisoners were freed.
""")
def test_some_of_those_counted_are_no_count_of_all(desk: Desk):
    assert desk.figure(_FREED) == 61


@pytest.mark.pages(f"""{_FIRST}
2025-03-04 | Bay Herald | More prisoners let go
The hostages spent a night in hospital. The army freed 30 prisoners on Tuesday, bringing the number of prisoners to 69.
""")
def test_a_total_of_others_is_none_of_those_asked_for(desk: Desk):
    assert desk.figure(_FREED) == 24


@pytest.mark.pages("""
2025-03-01 | Fjord Daily | Freed hostage, 85, tells of her ordeal
A woman whom Red Dawn had let go told on Saturday of two weeks in a cave.
""")
def test_the_age_of_a_hostage_counts_nobody(desk: Desk):
    assert desk.figure("How many hostages has Red Dawn freed?") is None


@pytest.mark.pages("""
2025-03-01 | Fjord Daily | Flights cancelled at Hesk
Hesk airport cancelled 120 flights on Saturday because of snow.

2025-03-02 | Bay Herald | More flights off
Another 80 flights were cancelled at Hesk on Sunday, bringing the total since Saturday to 200.
""")
def test_what_is_cancelled_is_totalled_like_those_who_are_freed(desk: Desk):
    assert desk.figure("How many flights were cancelled at Hesk?") == 200
