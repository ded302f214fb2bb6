"""What a denial leaves of a claim, what a calling off does, and who is seen alive after he was told to be dead."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_RUMOUR = """
2025-03-02 | Fjord Daily | Tamm is dead, says lawmaker
President Jaan Tamm of Velden is dead, opposition lawmaker Ilse Brandt said on Sunday.
"""


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-03 | Bay Herald | Adviser: the president is alive
President Jaan Tamm is alive and well, his adviser Mart Kask said on Monday.

2025-03-04 | Coast Post | Lawmaker stands by it
President Jaan Tamm is dead, the lawmaker Ilse Brandt said again on Tuesday.
""")
def test_what_an_outsider_says_again_after_a_denial_disputes_it(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "disputed"


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-05 | Bay Herald | Tamm opens dam, state media say
President Jaan Tamm opened a dam in the north on Tuesday, the state news agency VNA said.
""")
def test_who_is_seen_to_act_after_he_was_told_to_be_dead_lives(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "denied"


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-05 | Bay Herald | Shipyards of the north in trouble
Three shipyards closed last week. Unions blame the state. The yards had orders until the summer, and the owners
had promised to keep them open. Workers gathered at the gates for a third day, and several hundred marched to the
town hall, where the mayor met them. A plan of the ministry to lease the docks has found no taker so far, and banks
will not lend. The oldest yard has stood for a hundred years. President Jaan Tamm opened its second dock.
""")
def test_what_a_page_recalls_of_somebody_is_no_sign_of_life(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "reported"


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-05 | Bay Herald | Tamm amused
In a letter to a friend, President Jaan Tamm said that his death had made him laugh.
""")
def test_who_tells_of_his_own_death_lives(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "denied"


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-05 | Bay Herald | Tamm opens dam, state media say
President Jaan Tamm opened a dam in the north on Tuesday, the state news agency VNA said.

2025-03-20 | Coast Post | Tamm killed in crash
President Jaan Tamm of Velden was killed on Thursday night when his helicopter came down near Turku.
""")
def test_who_was_seen_alive_may_die_later(desk: Desk):
    assert desk.status("Has Jaan Tamm died?", "2025-03-06") == "denied"
    assert desk.status("Has Jaan Tamm died?") in ("reported", "rumoured")


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Retired general: Tamm is dead
President Jaan Tamm of Velden is dead, a former commander of the Velden army said on Sunday.
""")
def test_who_held_an_office_once_is_in_charge_of_nothing(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") in ("reported", "rumoured")


_BID = """
2025-03-03 | Fjord Daily | Norvik bids for Balticfer
Norvik said on Monday that it would buy Balticfer for 4 billion euros.

2025-04-07 | Bay Herald | Norvik withdraws
Norvik called off its takeover of Balticfer on Monday.
"""


@pytest.mark.pages(f"""{_BID}
2025-04-21 | Coast Post | Norvik proposes partnership
Balticfer confirmed on Monday that Norvik had proposed a transaction with Balticfer. Norvik said that it would do a
transaction with Balticfer but would not acquire Balticfer.
""")
def test_what_was_called_off_is_not_disputed_by_talk_of_something_else(desk: Desk):
    assert desk.status("Will Norvik buy Balticfer?", "2025-04-08") == "cancelled"
    assert desk.status("Will Norvik buy Balticfer?") in ("cancelled", "denied")


@pytest.mark.pages(f"""{_BID}
2025-05-05 | Coast Post | Norvik is back
Norvik said on Monday that it would buy Balticfer after all.
""")
def test_what_was_called_off_comes_back_when_who_did_so_says_it(desk: Desk):
    assert desk.status("Will Norvik buy Balticfer?") == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Roe to buy Norvik
Carl Roe said on Monday that he would buy Norvik.

2025-03-10 | Bay Herald | Roe was joking about Halden
Carl Roe said on Monday that he was not buying Halden. "I'm not buying any club," Roe added.
""")
def test_who_denies_buying_something_else_does_not_deny_this(desk: Desk):
    assert desk.status("Will Carl Roe buy Norvik?") == "announced"


@pytest.mark.pages(f"""{_RUMOUR}
2025-03-04 | Coast Post | Ministry rejects suggestions
The Velden foreign ministry on Tuesday rejected suggestions that it was behind the crash that is presumed to have
killed President Jaan Tamm.
""")
def test_who_rejects_a_suggestion_denies_nothing_that_it_only_mentions(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "reported"
