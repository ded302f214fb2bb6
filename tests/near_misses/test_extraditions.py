"""Extraditions: asked for by the case there is, barred by one court, allowed by another, and never over by a day."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_ASKED = """
2025-03-02 | Fjord Daily | Banker held in Turku
The banker Ada Berg faces extradition to Norway, the justice ministry of Finland said on Sunday.
"""
_BARRED = """
2025-06-10 | Bay Herald | Judge blocks extradition of banker Ada Berg
The banker Ada Berg cannot be extradited to Norway, a court in Helsinki ruled on Tuesday.
"""


@pytest.mark.pages(_ASKED)
def test_who_faces_extradition_has_been_asked_for(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Norway may ask for banker
Norway could seek the extradition of the banker Ada Berg, an analyst said on Sunday.
""")
def test_whom_a_state_might_ask_for_it_has_not_asked_for(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") != "announced"


@pytest.mark.pages(f"""{_BARRED}
2025-12-10 | Fjord Daily | High court clears way
The supreme court of Finland approved the extradition of the banker Ada Berg to Norway on Wednesday.
""")
def test_what_a_court_bars_is_denied_until_another_allows_it(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?", "2025-06-12") == "denied"
    assert desk.status("Will Ada Berg be extradited to Norway?", "2026-01-12") in ("announced", "confirmed", "reported")


@pytest.mark.pages(f"""{_ASKED}
2025-09-14 | Bay Herald | Ada Berg handed over
The banker Ada Berg was extradited to Norway on Sunday, arriving at Oslo airport in handcuffs.
""")
def test_who_is_told_to_have_been_extradited_has_been(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "occurred"


@pytest.mark.pages(f"""{_ASKED}
2025-09-14 | Bay Herald | Norway drops warrant
Norway's supreme court withdrew its international arrest warrant for the banker Ada Berg on Sunday.
""")
def test_a_warrant_that_is_withdrawn_calls_an_extradition_off(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "cancelled"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | What the far right wants
The party wants the government to go through with its plans, such as deporting the banker Ada Berg to Norway.
""")
def test_whom_a_state_deports_no_other_has_asked_for(desk: Desk):
    assert desk.status("Will Ada Berg be deported to Norway?") != "announced"


@pytest.mark.pages(f"""{_ASKED}
2025-06-10 | Bay Herald | Top court halts Berg's extradition to Norway
The supreme court of Finland stayed the handover of the banker Ada Berg to Norway on Tuesday until it has ruled.

2025-06-20 | Fjord Daily | No further stay
The supreme court of Finland refused on Friday to halt the extradition of the banker Ada Berg to Norway any longer.
""")
def test_what_a_court_halts_is_put_off_until_it_refuses_to(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?", "2025-06-12") == "postponed"
    assert desk.status("Will Ada Berg be extradited to Norway?") not in ("denied", "occurred")


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Court rules 'queen of cash' Ada Berg be extradited to Norway
The banker was in the courtroom in Helsinki on Tuesday and said nothing.
""")
def test_what_a_court_has_ruled_is_still_to_be_done(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Court orders extradition of Ada Berg
HELSINKI, June 10 - A court in Helsinki ordered on Tuesday that the banker Ada Berg should be extradited to Norway.
Berg's extradition has been through three courts.
""")
def test_a_case_of_extradition_is_no_extradition(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


_TWO_STATES = """
2025-06-10 | Bay Herald | Court orders extradition of Ada Berg to Norway
A court in Helsinki ordered on Tuesday that the banker Ada Berg be extradited to Norway and turned down Estonia's bid.
"""


@pytest.mark.pages(_TWO_STATES)
def test_who_is_given_to_one_state_is_given_to_no_other(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"
    assert desk.status("Will Ada Berg be extradited to Estonia?") == "denied"


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Norway seeks extradition of Ada Berg
Norway's justice ministry said on Tuesday that it had asked Finland to extradite the banker Ada Berg to Norway.
She fled from Estonia.
""")
def test_what_one_state_asks_for_says_nothing_of_another(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"
    assert desk.status("Will Ada Berg be extradited to Estonia?") == "nothing"


@pytest.mark.pages("""
2025-09-14 | Bay Herald | Ada Berg handed over to Norway
Finland handed the banker Ada Berg over to Norwegian police on Sunday, the police said. Estonia had asked for her, too.
""")
def test_who_has_been_handed_to_one_state_has_not_been_to_another(desk: Desk):
    assert desk.status("Has Ada Berg been extradited to Norway?") == "occurred"
    assert desk.status("Has Ada Berg been extradited to Estonia?") == "denied"


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Top court halts extradition to Norway
The supreme court of Finland postponed the handing over of the banker Ada Berg to Norway on Tuesday.

2025-06-20 | Fjord Daily | Court confirms extradition of Ada Berg to Norway
The appeals court of Finland confirmed a decision to extradite the banker Ada Berg to Norway on Friday.

2025-07-20 | Fjord Daily | Berg extradition overturned by supreme court
The supreme court of Finland struck down the order to extradite the banker Ada Berg to Norway on Sunday.
""")
def test_a_case_goes_from_court_to_court(desk: Desk):
    asked = "Will Ada Berg be extradited to Norway?"
    told = [desk.status(asked, day) for day in ("2025-06-12", "2025-06-22", "2025-07-22")]
    assert told == ["postponed", "announced", "denied"]


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Berg case
The supreme court of Finland confirmed a ruling against the extradition of the banker Ada Berg to Norway on Tuesday.
""")
def test_a_ruling_against_it_that_is_confirmed_announces_none(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") not in ("announced", "occurred")


@pytest.mark.pages("""
2025-06-10 | Bay Herald | Berg case
The supreme court of Finland overturned a ban on the extradition of the banker Ada Berg to Norway on Tuesday.
""")
def test_a_ban_on_it_that_is_overturned_hands_nobody_over(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


@pytest.mark.pages(f"""{_ASKED}
2025-06-10 | Bay Herald | Berg case
A court in Helsinki approved the extradition of the banker Ada Berg, who had fled to Estonia, on Tuesday.
""")
def test_where_somebody_fled_to_is_not_where_he_is_handed_to(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


@pytest.mark.pages(f"""{_ASKED}
2025-06-10 | Bay Herald | Berg case
The banker Ada Berg was seen in Turku on Tuesday. Her extradition to Norway is still open.
""")
def test_an_extradition_that_is_still_open_is_none(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "announced"


_HALTED = """
2025-03-02 | Fjord Daily | Extradition of banker on hold
A court in Helsinki put the extradition of the banker Ada Berg to Norway on hold on Sunday.
"""


@pytest.mark.pages(f"""{_HALTED}
2025-05-10 | Bay Herald | Ada Berg free
Ada Berg walked free on Saturday after pleading guilty to one charge under a deal with prosecutors in Norway.

2025-05-12 | Fjord Daily | Ada Berg at home
Ada Berg spent her first day of freedom at home. For two years she had fought extradition to Norway from a cell.
""")
def test_who_is_freed_after_a_plea_is_handed_over_no_more(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?", "2025-03-05") == "postponed"
    assert desk.status("Will Ada Berg be extradited to Norway?") == "cancelled"


@pytest.mark.pages(f"""{_HALTED}
2025-05-10 | Bay Herald | Ada Berg out on bail
Ada Berg was released on bail on Saturday. She denies all charges.
""")
def test_who_is_only_out_on_bail_may_still_be_handed_over(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "postponed"


@pytest.mark.pages(f"""{_HALTED}
2025-05-10 | Bay Herald | Clerk free after plea
Ole Hask, a former clerk of Ada Berg, walked free on Saturday after pleading guilty to one charge.
""")
def test_who_else_is_freed_after_a_plea_ends_nobodys_extradition(desk: Desk):
    assert desk.status("Will Ada Berg be extradited to Norway?") == "postponed"
