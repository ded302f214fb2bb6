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
