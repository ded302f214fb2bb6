"""Who backs whom for an office, by verb and by noun, and what is no endorsement."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Nunez endorses Berg
Former governor Clara Nunez endorsed Ada Berg for governor on Thursday.

2025-04-07 | Fjord Daily | Berg wins backing of Greens
The Greens gave Ada Berg their backing for governor on Monday. Jonas Reck is her rival.
""")
def test_each_who_endorses_a_candidate_does_so_for_himself(desk: Desk):
    assert desk.status("Has Clara Nunez endorsed Ada Berg?") == "occurred"
    assert desk.status("Have the Greens endorsed Ada Berg?") == "occurred"
    assert desk.status("Have the Greens endorsed Ada Berg?", "2025-04-04") == "nothing"
    assert desk.status("Has Clara Nunez endorsed Jonas Reck?") == "nothing"
    assert desk.status("Has Ada Berg endorsed Clara Nunez?") == "nothing"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Berg wins endorsement
Ada Berg received the endorsement of former governor Clara Nunez on Thursday.

2025-04-07 | Fjord Daily | Nunez withdraws support for Berg
Clara Nunez withdrew her endorsement of Ada Berg on Monday, saying she could no longer vote for her.
""")
def test_support_is_won_and_withdrawn(desk: Desk):
    assert desk.status("Has Clara Nunez endorsed Ada Berg?", "2025-04-04") == "occurred"
    assert desk.status("Has Clara Nunez withdrawn her support for Ada Berg?", "2025-04-04") == "nothing"
    assert desk.status("Has Clara Nunez withdrawn her support for Ada Berg?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Nunez drops out and backs Berg
Clara Nunez dropped out of the race for governor on Monday and threw her weight behind Ada Berg.
""")
def test_who_quits_a_race_may_back_another(desk: Desk):
    assert desk.status("Has Clara Nunez endorsed Ada Berg?") == "occurred"
    assert desk.status("Has Clara Nunez dropped out of the race?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Nunez may back Berg
Clara Nunez may endorse Ada Berg for governor this week, two aides told the Fjord Daily.
""")
def test_an_endorsement_that_may_come_is_a_rumour(desk: Desk):
    assert desk.status("Will Clara Nunez endorse Ada Berg?") == "rumoured"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Nunez will not endorse Berg
Clara Nunez said on Monday that she would not endorse Ada Berg.
""")
def test_who_will_not_endorse_denies_it(desk: Desk):
    assert desk.status("Will Clara Nunez endorse Ada Berg?") == "denied"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Fans stand by striker
Fans threw their support behind striker Ivo Tamas on Monday after the match was lost and the club had fined him for a
remark in an interview. The farmers' union backed Ada Berg's plan for a canal, and Peru backed Chile on fishing.
""")
def test_applause_for_a_player_a_plan_or_a_state_is_no_endorsement(desk: Desk):
    assert [event for event in desk.events("other") if event.kind != "fine"] == []


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Nunez refuses to endorse Berg
Former governor Clara Nunez said on Thursday that she will not endorse Ada Berg for governor.

2025-04-07 | Fjord Daily | Berg endorses Reck
Ada Berg on Monday endorsed Jonas Reck, ending days of hesitation. "I support and endorse our speaker, Jonas Reck,"
Berg said.
""")
def test_whom_the_one_to_be_endorsed_endorses_is_another_matter(desk: Desk):
    assert desk.status("Will Clara Nunez endorse Ada Berg?") == "denied"
    assert desk.status("Has Ada Berg endorsed Jonas Reck?") == "occurred"
