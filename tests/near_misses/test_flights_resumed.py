"""A return to flight is a launch, and what a launch is said to be is no other one."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_SET = """
2025-02-06 | Fjord Daily | Norlift to fly again in June
Norlift said on Thursday that it would launch its Heron rocket in June, after a failure in January.
"""


@pytest.mark.pages(_SET)
def test_a_return_to_flight_is_asked_about_as_a_launch(desk: Desk):
    assert desk.status("When will the Heron rocket return to flight?") == "announced"
    assert desk.status("When will the Heron rocket lift off?") == "announced"


@pytest.mark.pages(f"""{_SET}
2025-05-20 | Bay Herald | Heron stays grounded
Norlift has delayed the return to flight of its Heron rocket until late August, the company said on Tuesday.
""")
def test_a_return_to_flight_is_put_off_as_a_launch_is(desk: Desk):
    assert desk.status("When will the Heron rocket launch?") == "postponed"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden to launch satellite
Velden said on Sunday that it would launch a satellite in April.

2025-03-12 | Bay Herald | Velden hits back
Velden on Wednesday rejected claims that its planned satellite launch is a disguised missile test.
""")
def test_who_denies_what_a_launch_is_denies_no_launch(desk: Desk):
    assert desk.status("Will Velden launch a satellite?") == "announced"
