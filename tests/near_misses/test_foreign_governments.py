"""A government that tells what has befallen others in another state has heard of it like anybody else."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Kral of Peru is dead, Norway says
The foreign minister of Norway, Ida Holm, said on Wednesday that President Jon Kral of Peru had died in Lima.
""")
def test_a_death_abroad_that_a_minister_tells_is_only_reported(desk: Desk):
    assert desk.status("Has Jon Kral died?") == "reported"


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Mine collapses in Peru
Chile's government said on Wednesday that a mine near Lima in Peru had collapsed.
""")
def test_so_is_a_disaster(desk: Desk):
    assert desk.status("Has a mine collapsed in Peru?") == "reported"


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Mine collapses in Peru
Peru's government said on Wednesday that a mine near Lima had collapsed.
""")
def test_of_its_own_state_it_knows(desk: Desk):
    assert desk.status("Has a mine collapsed in Peru?") == "occurred"


@pytest.mark.pages("""
2025-03-12 | Bay Herald | Nurse killed in Lima
Norway's foreign minister, Ida Holm, said on Wednesday that a Norwegian nurse, Anna Roe, had been killed in Lima, Peru.
""")
def test_and_of_its_citizens_abroad(desk: Desk):
    assert desk.status("Has Anna Roe died?") == "occurred"
