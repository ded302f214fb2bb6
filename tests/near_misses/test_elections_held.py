"""Elections that have been held: the people vote on the day, and afterwards somebody has won."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_QUESTION = "When will Peru hold its presidential election?"
_PUT_OFF = """
2025-02-08 | Fjord Daily | Peru's electoral commission puts off presidential election
Peru's electoral commission has put off the presidential election by six weeks because of the floods. The election
will be on 28 March. The governorship polls, which were to be held on 1 March, will be on 11 April.
"""
_DAY = """
2025-03-28 | Bay Herald | Peruvians vote in tight race as machines fail
LIMA - The devices for reading cards broke down in many polling units on Friday, and in some of them it will go on
on Saturday, the commission said. Candidate Ivo Holm stood in line for half an hour.
"""
_RESULT = """
2025-04-01 | Harbour Post | Peru election: Ada Roe wins
Former mayor Ada Roe has more of the count than President Ivo Holm, figures read out over two days show. Holm telephoned
to congratulate her. The inauguration is on 29 May. Governors are elected on 11 April.
"""


@pytest.mark.pages(f"{_PUT_OFF}\n{_DAY}")
def test_on_the_new_day_the_people_vote(desk: Desk):
    assert desk.status(_QUESTION, "2025-03-27") == "postponed"
    assert desk.status(_QUESTION, "2025-03-28") == "occurred"


@pytest.mark.pages(f"{_PUT_OFF}\n{_RESULT}")
def test_an_election_that_somebody_has_won_has_been_held(desk: Desk):
    """That regions elect theirs on a later day puts nothing off."""
    assert desk.status(_QUESTION, "2025-03-31") == "postponed"
    assert desk.status(_QUESTION, "2025-04-01") == "occurred"


@pytest.mark.pages(f"""{_PUT_OFF}
2025-03-20 | Harbour Post | Estonia election: Ada Roe wins
Former mayor Ada Roe has more of the count than President Ivo Holm, figures read out over two days show. Peru is the
next to vote.
""")
def test_who_wins_elsewhere_has_won_another_election(desk: Desk):
    assert desk.status(_QUESTION, "2025-03-20") == "postponed"


@pytest.mark.pages("""
2025-02-08 | Fjord Daily | Peru to hold presidential election on 28 March
Peru's electoral commission said on Saturday that the presidential election will be held on 28 March.

2025-02-24 | Bay Herald | Chile's Ada Roe wins presidential election
Ada Roe has won Chile's presidential election, the commission said. Polling was held on Thursday. Peru is the next to
vote, in March.
""")
def test_polling_on_a_page_about_another_state_is_its_own(desk: Desk):
    event = desk.event("vote or election", "Peru", day="2025-02-25")
    assert event.when is not None
    assert event.when.earliest == "2025-03-28"
