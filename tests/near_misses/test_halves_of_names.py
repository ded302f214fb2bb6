"""Persons of long names, which each page cuts short in its own way."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_TAKEN = """
2025-06-07 | Bay Herald | Blogger Amal Hadid kidnapped by armed men
The blogger Amal Hadid Naseri al Omari was kidnapped in Damascus on Friday, her cousin said.
"""


@pytest.mark.pages(_TAKEN)
def test_who_is_asked_for_by_the_other_half_of_a_name_is_the_same(desk: Desk):
    assert desk.status("Has the blogger Amal Nasseri been kidnapped?") == "reported"
    assert desk.status("Has the blogger Amal Hadid been kidnapped?") == "reported"


@pytest.mark.pages(_TAKEN)
def test_no_page_gives_another_name_of_the_first_name_as_hers(desk: Desk):
    assert desk.status("Has the blogger Amal Berg been kidnapped?") == "nothing"
    assert desk.status("Has the blogger Dina Naseri been kidnapped?") == "nothing"


@pytest.mark.pages("""
2025-06-06 | Lima Diary | Amal
Dear friends of Amal, I am the cousin of Amal Hadid Naseri al Omari. Amal was seized by three men today.
""")
def test_who_is_told_by_her_first_name_is_the_one_whose_whole_name_the_page_gives(desk: Desk):
    assert desk.status("Has the blogger Amal Naseri been kidnapped?") == "reported"
    assert desk.status("Has the blogger Amal Berg been kidnapped?") == "nothing"
    assert desk.event("attack").title == "Abduction of Amal"
