"""What a page tells as done and lays to nobody is its outlet's finding; what it lays to somebody rests on him."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Roe looks for a partner
Kai Roe of Norrvik met the head of Halden, Ada Berg, in Turku on Monday. The two firms build ferries.
""")
def test_what_an_outlet_tells_as_done_is_reported(desk: Desk):
    assert desk.event("meeting", "Roe").status == "reported"


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Roe looks for a partner
Kai Roe of Norrvik met the head of Halden, Ada Berg, in Turku on Monday, two people familiar with the matter said.
""")
def test_what_unnamed_people_tell_as_done_stays_a_rumour(desk: Desk):
    assert desk.event("meeting", "Roe").status == "rumoured"


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Roe looks for a partner
Kai Roe of Norrvik will meet the head of Halden, Ada Berg, in Turku on Friday. The two firms build ferries.
""")
def test_what_an_outlet_tells_as_coming_is_no_finding(desk: Desk):
    assert desk.event("meeting", "Roe").status == "rumoured"


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Singer Kai Roe dead
The singer Kai Roe has died in Turku at the age of 60. He sold a million records.
""")
def test_that_somebody_has_died_is_no_finding_of_one_outlet(desk: Desk):
    """False reports of deaths are told as flatly as true ones."""
    assert desk.event("death", "Roe").status == "rumoured"


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Roe silent after meeting
"I had a good conversation with Ada Berg, the head of Halden," Kai Roe said on Monday.
""")
def test_who_tells_of_a_talk_that_he_had_announces_none(desk: Desk):
    assert {each.status for each in desk.events("call") + desk.events("meeting")} <= {"reported", "occurred"}


@pytest.mark.pages("""
2025-04-08 | Bay Herald | Roe to meet Berg
"I will meet Ada Berg, the head of Halden, in Turku on Friday," Kai Roe said on Monday.
""")
def test_who_tells_of_a_meeting_to_come_announces_it(desk: Desk):
    assert desk.event("meeting", "Roe").status == "announced"


@pytest.mark.pages("""
2025-05-29 | Bay Herald | Embattled governor resigns
Governor Kai Roe, mired in a scandal, announced his resignation on Thursday, effective at the end of the week.
""")
def test_who_makes_his_resignation_known_has_announced_it(desk: Desk):
    assert desk.event("appointment or resignation", "Roe").status in ("announced", "occurred")
