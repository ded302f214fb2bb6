"""Who makes a plan known speaks for those who made it, unless the page introduces him as somebody else."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Harbour Games to open in July
The Harbour Games will open in Turku on 24 July, Nordic Sports Union president Ada Roe said on Saturday. Preparations
are on course, she said.
""")
def test_who_tells_of_games_as_set_announces_them(desk: Desk):
    assert desk.status("When will the Harbour Games open?") == "announced"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Harbour Games to open in July
The Harbour Games will open in Turku on 24 July, sports analyst Ada Roe said on Saturday. Preparations are on course,
she said.
""")
def test_an_analyst_announces_no_games(desk: Desk):
    assert desk.status("When will the Harbour Games open?") == "reported"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Roe to meet Kask
Ada Roe will meet Ilmar Kask in Turku on 20 May, press secretary Lina Moe said on Saturday.
""")
def test_an_officer_of_whom_nobody_says_whose_he_is_speaks_for_those_who_act(desk: Desk):
    assert desk.event("meeting", "Kask").status == "announced"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Roe to meet Kask
Finnish President Ada Roe will meet Estonian President Ilmar Kask in Turku on 20 May, Spanish foreign minister Lina Moe
said on Saturday.
""")
def test_another_state_s_minister_announces_no_meeting(desk: Desk):
    assert desk.event("meeting", "Kask").status == "reported"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Velora goes hostile
Velora took its bid of 3 billion euros for Quist direct to the shareholders on Saturday. They have three weeks to take
it up.
""")
def test_an_offer_told_as_made_is_on_its_maker_s_record(desk: Desk):
    assert desk.status("Will Velora buy Quist?") == "announced"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Velora and Quist
Velora is set to launch its bid for Quist within days. Shares in Quist rose by a tenth in Turku on Saturday.
""")
def test_an_offer_that_is_yet_to_be_made_is_none(desk: Desk):
    assert desk.status("Will Velora buy Quist?") == "rumoured"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Roe and Kask to meet
Ada Roe has agreed to meet Ilmar Kask in Turku on 20 May. Analyst Lina Moe expects little of it.
""")
def test_who_has_agreed_to_meet_has_announced_it(desk: Desk):
    assert desk.event("meeting", "Kask").status == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Roe and Kask to meet in Turku
Shipowner Ann Roe and union leader Mart Kask will meet in Turku on Sunday, the city's deputy mayor, Ilse Brandt, said.
""")
def test_a_mayor_plans_no_meeting_of_others(desk: Desk):
    assert desk.status("Will Ann Roe and Mart Kask meet?") == "reported"
