"""Closures of plants, schools and mines: for good or for a while, kept open after all, and of which site."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

CLOSING = "Will the Turku paper mill close for good?"


@pytest.mark.pages("""
2025-10-09 | Fjord Daily | Turku mill may not see 2027, Norvik warns
The Turku paper mill will shut by 2027 at the latest unless it changes, its owner has warned in a letter to staff.

2025-10-15 | Bay Herald | Norvik begins shutting Turku mill ahead of strike
Norvik has started a shutdown of its Turku mill ahead of a strike. "We have begun a controlled shutdown," a company
spokesman said.

2025-10-23 | Northern Wire | Turku mill to close with loss of 300 jobs
The paper works at Turku will shut for ever, Norvik said on Thursday, and 300 people will lose their jobs.

2025-10-25 | Fjord Daily | Turku mill saved as union accepts cuts
The mill at Turku will stay open, Norvik said on Saturday after the union gave in to demands for lower pay.
""")
def test_a_shutdown_for_a_strike_is_no_closure_for_good(desk: Desk):
    assert desk.status(CLOSING, "2025-10-09") == "announced"
    assert desk.status(CLOSING, "2025-10-15") == "announced"
    assert desk.status(CLOSING, "2025-10-23") == "announced"
    assert desk.status(CLOSING) in ("denied", "cancelled")


@pytest.mark.pages("""
2025-10-15 | Bay Herald | Norvik mill stands still
Norvik has started a shutdown of its Turku mill ahead of a strike, it said on Wednesday.
""")
def test_who_asks_for_an_end_is_not_told_of_a_pause(desk: Desk):
    assert desk.status(CLOSING) == "nothing"
    assert desk.status("Will Norvik shut down the Turku mill?") != "nothing"


@pytest.mark.pages("""
2025-10-23 | Northern Wire | Norvik to close Turku mill
Norvik will close its paper mill in Turku for good, it said on Thursday.

2025-10-24 | Fjord Daily | Tampere school stays open
The school in Tampere will stay open, the town council of Tampere said on Friday.
""")
def test_another_site_that_stays_open_denies_nothing(desk: Desk):
    assert desk.status(CLOSING) == "announced"
    assert desk.status("Will the school in Tampere close?") in ("denied", "nothing")


@pytest.mark.pages("""
2025-10-23 | Northern Wire | Norvik to close Turku mill
Norvik will close its paper mill in Turku for good, it said on Thursday.

2025-10-24 | Fjord Daily | Norvik to close Tampere mine
Norvik said on Friday that it would also close its mine at Tampere. The Turku decision stands.
""")
def test_two_sites_of_one_firm_are_closed_apart(desk: Desk):
    places = sorted(event.place.name for event in desk.events("other") if event.place)
    assert places == ["Tampere", "Turku"]


@pytest.mark.pages("""
2025-10-23 | Northern Wire | Turku mill to close
The paper mill in Turku will close for good, Norvik said on Thursday.

2025-10-24 | Fjord Daily | Workers vow to fight for mill
The mill in Turku will stay open, the Paper Workers Union said on Friday.
""")
def test_those_whom_a_closure_befalls_do_not_call_it_off(desk: Desk):
    assert desk.status(CLOSING) in ("announced", "disputed")
