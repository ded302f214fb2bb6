"""Who will not call a plan off stands by it, and what failed in flight had been launched."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden to launch satellite
Velden said on Sunday that it would launch a satellite in April.

2025-03-12 | Bay Herald | Velden spurns appeals
Velden said on Wednesday it would never give up the launch of its satellite, whatever its neighbours say.
""")
def test_who_will_not_give_up_a_launch_denies_no_launch(desk: Desk):
    assert desk.status("Will Velden launch a satellite?") == "announced"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Kask to visit Norve
President Mart Kask of Velden will visit Norve on 20 March, Velden's foreign ministry said on Sunday.

2025-03-12 | Bay Herald | Kask's trip is on
President Mart Kask has not cancelled his visit to Norve, Velden's foreign ministry said on Wednesday.
""")
def test_a_visit_that_is_not_cancelled_is_not_denied(desk: Desk):
    assert desk.status("Will Mart Kask visit Norve?") != "denied"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden to launch rocket
Velden said on Sunday that it would launch a rocket in April.

2025-04-14 | Bay Herald | League condemns Velden
The Coastal League condemned Velden's failed rocket launch on Monday.
""")
def test_a_failed_launch_is_no_denial_of_one(desk: Desk):
    assert desk.status("Will Velden launch a rocket?") in ("announced", "occurred")
