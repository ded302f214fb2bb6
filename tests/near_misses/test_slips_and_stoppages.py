"""A launch that slips from month to month, and a strike that is threatened, voted for, begun and widened."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_SLIPS = """
2025-01-09 | Orbit Weekly | Fulmar's first flight could come in March
Norlift founder and chief executive Ada Berg said on Thursday that the first launch attempt of its Fulmar rocket would
come in March. It is to lift off from Kiruna and put a satellite in orbit.

2025-02-12 | Bay Herald | Norlift test-fires engines of Fulmar
Norlift president Tom Vale said the first launch of the Fulmar rocket would now come in April. A static fire test of its
engines went well on Wednesday.

2025-04-10 | Orbit Weekly | Regulator clears Fulmar
The aviation authority gave Norlift the licence it needs for the first flight of its Fulmar rocket. Norlift said that it
is aiming for Monday, April 14, from Kiruna in Sweden.

2025-04-14 | Fjord Daily | Valve keeps Fulmar on the ground
Norlift on Monday scrubbed the first launch of its Fulmar rocket from Kiruna because of a frozen valve. There will not be
another try until at least Wednesday, the company said. The rocket is to reach orbit.

2025-04-17 | Bay Herald | Fulmar explodes minutes after lift-off
KIRUNA, Sweden - Norlift's Fulmar rocket lifted off from Kiruna on Thursday but blew up two minutes later, the company
said.
"""


@pytest.mark.pages(_SLIPS)
def test_a_debut_is_announced_slips_and_happens(desk: Desk):
    question = "When will Norlift's Fulmar make its first orbital flight?"
    assert desk.status(question, "2025-01-10") == "announced"
    assert desk.status(question, "2025-04-11") in ("announced", "postponed")
    assert desk.status(question, "2025-04-14") == "postponed"
    assert desk.status(question, "2025-04-17") == "occurred"


@pytest.mark.pages(_SLIPS)
def test_questions_after_a_flight_find_the_launch(desk: Desk):
    for question in ("Has Fulmar made its debut?", "Will Fulmar fly?", "Has Norlift launched Fulmar?"):
        assert desk.status(question, "2025-04-17") == "occurred"
    assert desk.status("Will Norlift launch Heron?", "2025-04-17") == "nothing"


_STRIKES = """
2025-08-15 | Harbour News | Dock union to hold strike votes
ROTTERDAM - The United Dock Workers union will hold votes next week on authorising a strike against Norport and Quayside
if they fail to agree on new contracts, its president said on Friday. "Whether there is a strike is up to them," union
president Tom Vale told workers.

2025-09-12 | Bay Herald | Vale: we may strike both ports
"We may strike Norport and Quayside at once," UDW president Tom Vale told members of the United Dock Workers on Friday.
The union wants a wage rise, and the contract runs out on Sunday.

2025-09-15 | Harbour News | UDW launches strikes at two ports
ROTTERDAM - The United Dock Workers union began strikes at terminals owned by Norport and Quayside early on Monday. Vale
ruled out broader walkouts for now.

2025-09-22 | Bay Herald | Dockers widen strike
ROTTERDAM - Another 700 United Dock Workers members walked out at Norport on Monday, the union said.
"""


@pytest.mark.pages(_STRIKES)
def test_a_strike_is_threatened_before_it_begins_and_none_is_denied_by_being_no_wider(desk: Desk):
    question = "Will the United Dock Workers strike at Norport and Quayside?"
    assert desk.status(question, "2025-08-15") in ("rumoured", "announced")
    assert desk.status(question, "2025-09-12") in ("rumoured", "announced")
    assert desk.status(question, "2025-09-15") in ("occurred", "under way")
    assert desk.status(question, "2025-09-22") in ("occurred", "under way")


@pytest.mark.pages("""
2025-05-12 | Harbour News | Norkraft eyes July restart of Norra reactor: sources
Norkraft Co. is planning to restart the No. 3 reactor of its Norra nuclear plant as early as July, sources close to the
matter said on Monday.

2025-07-24 | Bay Herald | Norkraft to restart Norra reactor on Aug. 5
Norkraft Co. said on Thursday it will restart the No. 3 reactor of its Norra plant on Aug. 5.

2025-08-01 | Bay Herald | Court clears way for restart
A court on Friday rejected a request by residents to halt the restart of Norkraft's Norra nuclear plant.

2025-08-05 | Harbour News | Norra reactor restarts
Norkraft Co. restarted the No. 3 reactor at its Norra nuclear plant on Tuesday. A few hundred people protested.
""")
def test_a_plant_comes_back_on_the_day_its_owner_named(desk: Desk):
    question = "When will Norkraft restart the Norra nuclear reactor?"
    assert desk.status(question, "2025-05-12") == "rumoured"
    assert desk.status(question, "2025-08-01") == "announced"
    assert desk.status(question, "2025-08-05") == "occurred"
