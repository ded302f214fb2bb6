"""What hangs on a condition is not read as certain, whatever the order and the words of the condition."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_CHANGED = ("postponed", "cancelled")


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Summit may have to wait
The fisheries summit will be held in Turku on May 12, the Kvarken Council said on Monday. "If the storm reaches the
coast, then we will put it off," council head Ada Berg said. The council will put off the summit if the storm comes, it
said on Monday.
""")
def test_a_summit_that_will_be_put_off_if_a_storm_comes_is_not_put_off(desk: Desk):
    assert desk.status("Will the fisheries summit be held in Turku?") not in _CHANGED


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Rain threatens concert
The Halden concert on Saturday will be called off if the rain persists, organiser Mira Kolbe said on Monday.
""")
def test_a_concert_that_will_be_called_off_if_it_rains_is_not_called_off(desk: Desk):
    assert desk.status("Has the Halden concert been called off?") not in _CHANGED


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Wind may delay launch
The launch of the Heron rocket on Friday will be delayed unless the wind drops, operator Nordvane said on Monday.
""")
def test_a_launch_that_will_be_delayed_unless_the_wind_drops_is_not_delayed(desk: Desk):
    assert desk.status("Has the launch of the Heron rocket been delayed?") not in _CHANGED


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Vote hangs on weather
The vote on April 20 in Peru will be postponed in the event of a storm, interior minister Jonas Reck said on Monday.
""")
def test_in_the_event_of_is_a_condition(desk: Desk):
    assert desk.status("Has the vote in Peru been postponed?") not in _CHANGED


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Engineer warns of bridge
Had the bridge in Gdynia collapsed, dozens would have died, engineer Piet Vane said on Monday. Should the bridge
collapse, the town would be cut off, he said.
""")
def test_what_might_have_been_has_not_been(desk: Desk):
    assert desk.status("Has the bridge in Gdynia collapsed?") in ("nothing", "denied")


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Launch delayed
The launch of the Heron rocket was delayed to Friday, operator Nordvane said on Monday. If the wind drops, crowds are
expected.
""")
def test_what_was_done_stays_so_with_a_condition_beside_it(desk: Desk):
    assert desk.status("Has the launch of the Heron rocket been delayed?") == "postponed"
