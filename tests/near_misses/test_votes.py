"""Votes: which of several is asked about, and who of those who voted."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Ardania's assembly fails to impeach Brandt
Ardania's National Assembly failed on Monday to impeach President Alva Brandt, since too few came.
Only 188 lawmakers cast ballots, where 200 votes were needed.

2025-05-12 | Fjord Daily | Ardania's assembly impeaches Brandt
Ardania's National Assembly voted on Monday to impeach President Alva Brandt. All 300 lawmakers took part in the vote.
A total of 207 lawmakers voted in favour and 81 against, the speaker said. Nineteen Democrats voted against it.
""")
def test_each_count_of_a_vote_is_of_its_own_day_and_side(desk: Desk):
    assert desk.figure("How many lawmakers cast ballots in the first vote to impeach Brandt?") == 188
    assert desk.figure("How many lawmakers cast ballots in the last vote to impeach Brandt?") == 300
    assert desk.figure("How many lawmakers voted to impeach Brandt?") == 207
    assert desk.figure("How many lawmakers voted against impeaching Brandt on May 12?") == 81
    assert desk.figure("How many Democrats voted against impeaching Brandt?") == 19
    assert desk.figure("How many votes were needed to impeach Brandt?") == 200


@pytest.mark.pages("""
2025-05-05 | Bay Herald | House passes farm bill
WASHINGTON - The US House voted 220-210 on Monday to pass the farm bill.

2025-05-12 | Fjord Daily | Senate passes farm bill
WASHINGTON - The US Senate voted 54-44 on Monday to pass the farm bill, which the House had passed before.
""")
def test_the_votes_of_one_house_are_not_those_of_the_other(desk: Desk):
    assert desk.figure("How many senators voted for the farm bill?") == 54
    assert desk.figure("How many members of the House voted against the farm bill?") == 210


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Peru's president blocks debt bill
LIMA, May 5 (Bay Herald) - Peru's president has refused to sign a bill to repay Norway. Alva Roe Brandt said she
would put the law to a referendum instead.

2025-05-12 | Fjord Daily | Peru goes to the polls on June 7
The Ministry of Justice announced that the referendum on the debt act will take place on June 7. It is the first in
Peru since 1990.

2025-06-08 | Bay Herald | Peruvians deliver a No
LIMA, June 8 (Bay Herald) - Peruvians rejected the deal to repay Norway, results from Saturday's referendum showed.
""")
def test_a_referendum_is_not_denied_by_who_refuses_to_sign_the_law_nor_by_its_outcome(desk: Desk):
    asked = "Will there be a referendum in Peru on repaying Norway?"
    assert desk.status(asked, "2025-05-06") in ("announced", "rumoured", "reported", "nothing")
    assert desk.status(asked, "2025-05-13") == "announced"
    assert desk.status(asked) == "occurred"
