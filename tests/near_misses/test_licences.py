"""Licences and permits: granted, awaited, refused and taken back, which is not the thing they are for."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-02 | Bay Herald | Velora may launch Aurora in April
Velora hopes to launch its Aurora rocket in April, its founder Piet Vane said on Sunday. Velora has yet to receive a
license from the Federal Aviation Administration.

2025-04-14 | Space Wire | FAA issues Aurora launch licence
The Federal Aviation Administration issued a launch license on April 14 for the first flight of Velora's Aurora
vehicle.
""")
def test_a_licence_to_launch_is_no_launch(desk: Desk):
    question = "Has the FAA granted Velora a launch license for Aurora?"
    assert desk.status(question, "2025-03-03") in ("nothing", "rumoured")
    assert desk.status(question) == "occurred"
    assert desk.status("Has Velora launched Aurora?") != "occurred"


@pytest.mark.pages("""
2025-04-14 | Bay Herald | Ministry grants Norvik mining permit
The mining ministry granted Norvik a permit for the Halden pit on Monday.

2025-06-02 | Fjord Daily | Norvik loses Halden permit
The mining ministry revoked Norvik's permit for the Halden pit on Monday.
""")
def test_a_permit_granted_and_revoked_are_two_acts(desk: Desk):
    assert desk.status("Has the mining ministry granted Norvik a permit?", "2025-04-15") == "occurred"
    assert desk.status("Has the mining ministry revoked Norvik's permit?", "2025-04-15") == "nothing"
    assert desk.status("Has the mining ministry revoked Norvik's permit?") == "occurred"


@pytest.mark.pages("""
2025-04-14 | Bay Herald | Norvik awaits permit
The council has not granted Norvik planning permission for its Halden stadium, the council said on Monday.
""")
def test_a_permit_not_granted_is_none(desk: Desk):
    assert desk.status("Has the council granted Norvik planning permission?") != "occurred"


@pytest.mark.pages("""
2025-05-15 | Journal | EU approves Velora's purchase of Norvik
Brussels has approved Velora's 69 billion euro buyout of Norvik, accepting promises on its games.
""")
def test_a_regulator_that_approves_a_deal_makes_it_public(desk: Desk):
    assert desk.status("Will the European Commission approve Velora's purchase of Norvik?") == "occurred"
