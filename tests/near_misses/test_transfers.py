"""Players who change clubs: the move that falls through, and moves that are none."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-08-30 | Harbour Post | Torsen close to Norvik switch
Goalkeeper Marek Torsen is expected to move to Norvik United from Halden Rovers, a source close to the player said.
The clubs have agreed a fee.

2025-09-01 | Fjord Daily | Late papers end Torsen move
Marek Torsen's proposed transfer from Halden Rovers to Norvik United fell through after documents were sent too late,
the Norlandic league said on Monday.
""")
def test_a_transfer_that_falls_through(desk: Desk):
    question = "Will Norvik United sign Marek Torsen?"
    assert desk.status(question, "2025-08-30") == "rumoured"
    assert desk.status(question) == "cancelled"


@pytest.mark.pages("""
2025-08-30 | Harbour Post | Torsen close to Norvik switch
Goalkeeper Marek Torsen is expected to move to Norvik United from Halden Rovers, a source close to the player said.

2025-09-01 | Fjord Daily | Rovers keep Berg
Defender Ivo Berg's transfer from Halden Rovers to Norvik United fell through on Monday, the clubs said.
""")
def test_the_transfer_of_another_player(desk: Desk):
    assert desk.status("Will Norvik United sign Marek Torsen?") == "rumoured"


@pytest.mark.pages("""
2025-08-30 | Harbour Post | Torsen to London
Marek Torsen's move to London collapsed after the landlord of his new house pulled out, the actor said on Saturday.
""")
def test_who_moves_house_changes_no_club(desk: Desk):
    assert not desk.events("appointment or resignation")
