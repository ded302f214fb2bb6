"""What is banned may be a doing, which the parser takes for some that is banned: "has parliament banned vaping?"."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Parliament bans vaping
Velden's parliament banned vaping on Wednesday, its speaker said.
""")
def test_a_doing_that_is_banned_is_asked_about(desk: Desk):
    assert desk.status("Has parliament banned vaping?") == "occurred"


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Kral loses appeal
Ivan Kral lost his appeal on Wednesday, the high court of Velden said.
""")
def test_who_lost_an_appeal_is_not_extradited_by_it(desk: Desk):
    assert desk.status("Will Ivan Kral be extradited?") != "occurred"
    assert desk.status("Has Ivan Kral lost his appeal?") == "occurred"
