"""Curfews, lockdowns and bans as authorities impose and lift them; disasters that end, and what has not ended."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Curfew imposed in Split
Police imposed a night curfew in Split on Thursday.

2025-04-07 | Fjord Daily | Curfew in Split lifted
The night curfew in Split was lifted on Monday, police said.
""")
def test_a_curfew_is_imposed_and_lifted_by_the_authority_in_the_open(desk: Desk):
    assert desk.status("Has a curfew been imposed in Split?", "2025-04-04") == "occurred"
    assert desk.status("Has the curfew in Split been lifted?", "2025-04-04") == "nothing"
    assert desk.status("Has the curfew in Split been lifted?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Curfew talk in Split
Shopkeepers called for a curfew in Split on Monday. The mayor of Split may impose a curfew, two officials said.
""")
def test_a_curfew_that_is_called_for_is_not_imposed(desk: Desk):
    assert desk.status("Has a curfew been imposed in Split?") != "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Lockdown ordered for Gdynia
The health ministry ordered a two-week lockdown for Gdynia on Monday.
""")
def test_a_lockdown_may_be_ordered(desk: Desk):
    assert desk.status("Has a lockdown been ordered for Gdynia?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Ban on fishing lifted
The ban on cod fishing off Bodo was lifted on Monday, Norway's fisheries ministry said.
""")
def test_the_ministry_knows_that_a_ban_is_lifted(desk: Desk):
    assert desk.status("Has the ban on cod fishing been lifted?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Floods recede in Linz
Floodwaters are receding in Linz, the civil protection agency said on Monday. The singer's hairline is receding.
""")
def test_floods_recede(desk: Desk):
    assert desk.status("Are the floods in Linz receding?") in ("occurred", "under way")


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Floods still rising in Linz
Floodwaters are not receding in Linz, the civil protection agency said on Monday.
""")
def test_floods_that_do_not_recede_have_not_receded(desk: Desk):
    assert desk.status("Have the floods in Linz receded?") == "denied"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Hikers found alive
Three hikers missing in the Tatra mountains since Friday were found alive on Monday, rescuers said.
""")
def test_the_missing_are_found_alive(desk: Desk):
    assert desk.status("Have the missing hikers been found?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Search for hikers goes on
Three hikers missing in the Tatra mountains since Friday have not been found, rescuers said on Monday.
""")
def test_who_is_still_missing_has_not_been_found(desk: Desk):
    assert desk.status("Have the missing hikers been found?") in ("denied", "nothing")


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Miners rescued
Nine miners were rescued on Monday from a mine near Katowice, the mine's operator said. Schools in Bergen reopened on
Monday after the storm, the city said.
""")
def test_who_runs_the_place_knows_of_a_rescue_and_a_reopening(desk: Desk):
    assert desk.status("Have the miners been rescued?") == "occurred"
    assert desk.status("Have schools in Bergen reopened?") == "occurred"
