"""Motions: laid, carried, voted down; what a parliament does by its vote all can see."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Lawmakers move to impeach Brandt
OSLO - Norwegian lawmakers on Monday submitted a motion to impeach President Alva Brandt.

2025-05-09 | Fjord Daily | Motion against Brandt falls
OSLO - A motion to impeach President Alva Brandt of Norway was rejected on Friday, as too few lawmakers came to vote.
""")
def test_a_motion_that_falls_is_no_impeachment(desk: Desk):
    assert desk.status("Will Norway's National Assembly impeach Alva Brandt?", "2025-05-06") == "announced"
    assert desk.status("Will Norway's National Assembly impeach Alva Brandt?") == "denied"


@pytest.mark.pages("""
2025-05-09 | Bay Herald | Assembly passes motion to impeach Brandt
OSLO - Norway's National Assembly on Friday passed a motion to impeach President Alva Brandt.
""")
def test_who_carries_a_motion_does_what_it_says(desk: Desk):
    assert desk.status("Will parliament impeach Alva Brandt?") == "occurred"


@pytest.mark.pages("""
2025-05-09 | Bay Herald | Voss expelled
WASHINGTON - The House voted on Friday to expel Representative Edda Voss.

2025-05-09 | Fjord Daily | Senate to vote on Brandt
WASHINGTON - The Senate will vote next week on whether to expel Senator Alva Brandt, an aide said.
""")
def test_what_a_house_votes_to_do_it_has_done(desk: Desk):
    assert desk.status("Will the House expel Edda Voss?") == "occurred"
    assert desk.status("Will the Senate expel Alva Brandt?") != "occurred"


@pytest.mark.pages("""
2025-05-09 | Bay Herald | Senate to vote on bridge bill
WASHINGTON - Senate Majority Leader Piet Vane said on Friday that the Senate would vote on the bridge bill next week.
""")
def test_the_leader_of_a_house_says_what_it_will_vote_on(desk: Desk):
    assert desk.status("Will the Senate vote on the bridge bill?") == "announced"


@pytest.mark.pages("""
2025-05-09 | Bay Herald | Senate approves Voss nomination
WASHINGTON - The Senate on Friday approved the nomination of Edda Voss as labor secretary.

2025-05-09 | Fjord Daily | Panel backs Tamm
WASHINGTON - The Senate Judiciary Committee on Friday approved the nomination of Jaan Tamm to the Supreme Court.

2025-05-09 | Riga Courier | Senate turns down Berg
WASHINGTON - The Senate voted 45-55 on Friday to reject the nomination of Ada Berg as energy secretary.
""")
def test_a_nomination_approved_is_confirmed_and_one_that_a_committee_approves_is_not_yet(desk: Desk):
    assert desk.status("Will the Senate confirm Edda Voss as labor secretary?") == "occurred"
    assert desk.status("Will the Senate confirm Jaan Tamm to the Supreme Court?") in ("reported", "rumoured")
    assert desk.status("Will the Senate confirm Ada Berg as energy secretary?") == "denied"


@pytest.mark.pages("""
2025-05-08 | Bay Herald | President withdraws a nominee
WASHINGTON - President Alva Brandt withdrew the nomination of Edda Voss as labor secretary on Thursday.
""")
def test_who_withdraws_the_nomination_of_another_leaves_nothing(desk: Desk):
    assert desk.status("Will Edda Voss become labor secretary?") == "cancelled"
    assert desk.status("Will Alva Brandt resign?") == "nothing"


@pytest.mark.pages("""
2025-05-09 | Bay Herald | House delays vote on bridge bill
WASHINGTON - The House put off a vote on the bridge bill on Friday, the speaker said.
""")
def test_a_vote_put_off_in_a_headline_is_put_off(desk: Desk):
    assert desk.status("Will the House vote on the bridge bill?") == "postponed"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Brandt picks Voss
WASHINGTON - President Alva Brandt nominated Edda Voss on Monday to be energy secretary.
Voss must be confirmed by the Senate, where a hearing is likely in June.

2025-05-09 | Fjord Daily | Senate confirms Voss
WASHINGTON - The Senate confirmed Edda Voss as energy secretary on Friday.
""")
def test_who_is_nominated_is_to_be_confirmed(desk: Desk):
    assert desk.status("Will the Senate confirm Edda Voss as energy secretary?", "2025-05-06") == "announced"
    assert desk.status("Will the Senate confirm Edda Voss as energy secretary?") == "occurred"
