"""Questions that name wares with their makers, players with both their clubs, and strikers as "the workers"."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_PHONE = """
2025-02-20 | Bay Herald | Velora holds back its new phone
Velora said on Thursday it would delay the release of the Vista Arc phone, which had been due on 3 March. The release
was put off after screens of the Vista Arc broke, Velora said.

2025-02-22 | Fjord Daily | Quist sets day for its phone
Quist will launch its Norda 2 phone on 9 April, the firm said. Velora has no new phone on sale.
"""


@pytest.mark.pages(_PHONE)
def test_a_ware_is_asked_for_with_its_maker(desk: Desk):
    """A sentence names the maker before its ware; who asks puts both into one name."""
    assert desk.status("When will the Velora Vista Arc go on sale?") == "postponed"
    assert desk.status("When will the Vista Arc go on sale?") == "postponed"


@pytest.mark.pages(_PHONE)
def test_the_same_ware_of_another_maker_is_another(desk: Desk):
    assert desk.status("When will the Halden Vista Arc go on sale?") == "nothing"
    assert desk.status("When will the Velora Arc Mini go on sale?") == "nothing"


_TRANSFER = """
2025-07-10 | Harbour Post | Club statement on Torsen
The player Marek Torsen has informed Turku of his decision to leave the club, Turku said on Thursday. The striker's
contract has a transfer clause, and the coach will do without him next season.

2025-07-12 | Fjord Daily | Norvik sign Torsen
Marek Torsen has joined Norvik Saint-Halden on a four-year contract, the club said on Saturday. The striker will play
on Sunday.
"""


@pytest.mark.pages(_TRANSFER)
def test_who_leaves_a_club_for_another_makes_no_journey(desk: Desk):
    """The farewell names the one club, and the arrival the other."""
    question = "Will Marek Torsen leave Turku for Norvik Saint-Halden?"
    assert desk.status(question, "2025-07-11") == "announced"
    assert desk.status(question, "2025-07-13") == "occurred"


@pytest.mark.pages(_TRANSFER)
def test_who_joins_one_club_has_not_joined_another(desk: Desk):
    assert desk.status("Will Marek Torsen leave Turku for Corva United?", "2025-07-13") != "occurred"
    assert desk.status("Will Ivo Berg leave Turku for Norvik Saint-Halden?", "2025-07-13") == "nothing"


@pytest.mark.pages("""
2025-06-16 | Harbour Post | Dockers ready to walk out at Velora
The Norlandic Dockers Union said on Monday that it would strike at Velora on 1 July.
""")
def test_the_workers_of_a_firm_strike_by_their_union(desk: Desk):
    assert desk.status("Will Velora workers go on strike?", "2025-06-17") == "announced"
    assert desk.status("Will Velora staff go on strike?", "2025-06-17") == "announced"
    assert desk.status("Will Velora nurses go on strike?", "2025-06-17") == "nothing"
    assert desk.status("Will Quist workers go on strike?", "2025-06-17") == "nothing"
