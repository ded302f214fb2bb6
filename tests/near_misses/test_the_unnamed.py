"""Rescues and finds of those whom each page calls by another common noun: one matter, and what is another one."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

RESCUED = "Have the miners trapped in the Torvik mine been rescued?"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Twelve miners trapped as shaft caves in at Torvik
Twelve miners were trapped on Monday after a shaft collapsed at the Torvik mine in Norland. Rescuers hope to bring them
out by Friday, a police spokesman said.

2025-03-07 | Fjord Daily | Men in Torvik shaft to spend another night below
The evacuation of the workers from Torvik has been held up by a cracked drill, police said on Friday. The twelve are
well, the operator of the mine said.

2025-03-09 | Northern Wire | All twelve freed after six days in a mine
TORVIK HOLLOW, Norland, March 9 (Northwire) - All twelve men who were trapped in the Torvik mine walked to freedom on
Sunday. Rescuers had drilled for six days.
""")
def test_men_miners_and_workers_are_the_same(desk: Desk):
    assert desk.status(RESCUED, "2025-03-07") == "postponed"
    assert desk.status(RESCUED) == "occurred"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Twelve miners trapped as shaft caves in at Torvik
Twelve miners were trapped on Monday after a shaft collapsed at the Torvik mine in Norland. Rescuers hope to bring them
out by Friday, a police spokesman said.

2025-03-05 | Fjord Daily | Five hikers brought to safety at Skarfell
SKARFELL, Norland, March 5 (Northwire) - Rescuers pulled five hikers from the snow at Skarfell on Wednesday.
""")
def test_hikers_are_no_miners(desk: Desk):
    assert desk.status(RESCUED) not in ("occurred", "confirmed")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Aurora Air plane loses contact off Skarfell
An Aurora Air plane with 40 people on board lost contact off Skarfell on Monday, the ministry said.

2025-03-04 | Fjord Daily | Wreckage of Estonian airliner found, officer says
The jet has been found on a slope near Skarfell, the rescue service said on Tuesday. Aurora Air gave no comment.

2025-03-05 | Northern Wire | Official admits plane was not found
The missing Aurora Air jet has not been located, the commander of the Skarfell air base said on Wednesday, taking back
his statement that the wreck had been discovered.
""")
def test_a_find_that_is_taken_back(desk: Desk):
    question = "Has the missing Aurora Air plane been found?"
    assert desk.status(question, "2025-03-04") == "occurred"
    assert desk.status(question) in ("denied", "disputed", "retracted")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Aurora Air plane loses contact off Skarfell
An Aurora Air plane with 40 people on board lost contact off Skarfell on Monday, the ministry said.

2025-03-04 | Fjord Daily | Ferry found off Skarfell
The wreck of a ferry that sank off Skarfell last week was found on Tuesday, the coastguard said. An Aurora Air plane is
still missing there.
""")
def test_a_ferry_that_is_found_is_no_plane(desk: Desk):
    assert desk.status("Has the missing Aurora Air plane been found?") not in ("occurred", "confirmed")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Aurora Air jet lost off Skarfell
An Aurora Air jet vanished off Skarfell on Monday, the ministry said.

2025-03-04 | Fjord Daily | Boreal Air plane found off Skarfell
The wreckage of a Boreal Air plane that crashed last year was found off Skarfell on Tuesday, the rescue service said.
The search for the Aurora Air jet goes on.
""")
def test_the_plane_of_another_airline(desk: Desk):
    assert desk.status("Has the missing Aurora Air jet been found?") not in ("occurred", "confirmed")
