"""Takeovers from the bid to the closing, and posts from the dismissal to the return: what moves them, and what not."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_CALLED_OFF_AND_TAKEN_UP = """
2025-03-03 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft will buy Baltwind for 3 billion euros, the company said on Monday.

2025-06-02 | Bay Herald | Nordkraft pulls plug on purchase of Baltwind
Nordkraft said on Monday that it was walking away from its agreement to buy Baltwind.

2025-08-04 | Fjord Daily | Nordkraft to go ahead with Baltwind purchase after all
Nordkraft said on Monday that it would go through with the purchase of Baltwind after all.

2025-09-08 | Bay Herald | Nordkraft completes Baltwind takeover
Nordkraft has completed its takeover of Baltwind.
"""


@pytest.mark.pages(_CALLED_OFF_AND_TAKEN_UP)
@pytest.mark.parametrize(
    ("day", "status"),
    [("2025-03-04", "announced"), ("2025-06-03", "cancelled"), ("2025-08-05", "announced"), ("2025-09-09", "occurred")],
)
def test_who_called_a_takeover_off_takes_it_up_again_and_closes_it(desk: Desk, day: str, status: str):
    assert desk.status("Will Nordkraft complete its purchase of Baltwind?", day) == status


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Nordkraft in talks to buy Tarn Foods
Nordkraft is in talks to buy all or part of Tarn Foods, two people familiar with the matter said.

2025-03-04 | Bay Herald | Harrow Capital denies report it is preparing bid for Tarn Foods
"Harrow Capital is not participating in any plans to acquire Tarn Foods," a spokesman for the lender said on Tuesday.
""")
def test_another_bidder_s_denial_leaves_the_bid_as_it_is(desk: Desk):
    assert desk.status("Will Harrow Capital bid for Tarn Foods?") == "denied"
    assert desk.status("Will Nordkraft take over Tarn Foods?") == "rumoured"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Nordkraft agrees to buy Baltwind
Nordkraft has agreed to buy Baltwind for 3 billion euros, the two companies said on Monday. "This acquisition is
attractive for our shareholders," Nordkraft chairman Jens Holm said. Once the deal closes, Baltwind will keep its name.
""")
def test_a_takeover_agreed_on_is_not_made_by_what_is_said_in_its_praise(desk: Desk):
    assert desk.status("Has Nordkraft bought Baltwind?") in ("announced", "confirmed")


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Nunez bought stake in Baltwind
Clara Nunez bought a stake of 9 percent in Baltwind on Monday, the company said.
""")
def test_a_stake_bought_is_no_takeover(desk: Desk):
    assert "occurred" not in desk.statuses("economic transaction or result", "Baltwind") or not desk.status(
        "Will Clara Nunez take over Baltwind?"
    )


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Norlink fires chief executive Clara Nunez
Norlink has fired its chief executive, Clara Nunez, the company said on Monday.

2025-03-04 | Bay Herald | Norlink in talks with Nunez over return
Norlink is in talks with Clara Nunez to return to the company as chief executive, two people familiar with the matter
said.

2025-03-06 | Fjord Daily | Nunez to return to Norlink
Norlink said on Thursday: "We have reached an agreement in principle for Clara Nunez to return to Norlink as chief
executive."
""")
@pytest.mark.parametrize(("day", "status"), [("2025-03-04", "rumoured"), ("2025-03-06", "announced")])
def test_a_return_to_a_post_is_another_matter_than_the_dismissal(desk: Desk, day: str, status: str):
    assert desk.status("Will Clara Nunez return to Norlink?", day) == status
    assert desk.status("Has Norlink dismissed Clara Nunez?", day) == "occurred"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Coach Nunez faces the sack
Coach Clara Nunez faces the sack, club insiders said.

2025-03-04 | Bay Herald | Nunez will not be sacked, says chairman
Norlink Athletic chairman Jens Holm said on Tuesday that coach Clara Nunez would not be sacked.
""")
def test_the_chairman_of_the_club_denies_a_sacking(desk: Desk):
    assert desk.status("Will Norlink Athletic sack Clara Nunez?") in ("denied", "disputed")


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Judge sets trial of Nunez for May
Judge Mia Lund ruled on Monday that the trial of Clara Nunez will start on 5 May.

2025-04-07 | Bay Herald | Trial of Nunez is off for now
A judge has put the trial of Clara Nunez on ice.
""")
@pytest.mark.parametrize(("day", "status"), [("2025-03-04", "announced"), ("2025-04-08", "postponed")])
def test_a_trial_put_on_ice_is_postponed(desk: Desk, day: str, status: str):
    assert desk.status("Will Clara Nunez stand trial?", day) == status


@pytest.mark.pages("""
2025-03-30 | Fjord Daily | Norlink agrees to buy Balticfer
Norlink agreed on Sunday to buy the shipyard Balticfer for $3.5 billion. A contract is due to be signed on Wednesday,
April 2.

2025-04-03 | Bay Herald | Norlink and Balticfer sign
OSLO - Norlink chairman Ada Roe and Balticfer president Kai Holm signed the contract on Wednesday. The deal has yet to
be cleared by regulators.

2025-06-23 | Fjord Daily | Balticfer owners back sale
Shareholders of Balticfer backed the sale to Norlink on Monday. The deal is expected to close by October.
""")
def test_the_day_of_a_signing_is_not_that_of_the_takeover(desk: Desk):
    """What is signed has yet to close, and does not lapse when that day is over."""
    assert desk.status("Will Norlink buy Balticfer?", "2025-03-30") == "announced"
    assert desk.status("Will Norlink buy Balticfer?", "2025-05-20") in ("announced", "confirmed")
    assert desk.status("Will Norlink buy Balticfer?") in ("announced", "confirmed")


@pytest.mark.pages("""
2025-02-05 | Fjord Daily | Norlink to take over Balticfer
Norlink chairman Ada Roe said on Wednesday that Norlink hoped to wrap up a takeover of Balticfer by the end of the
month. "We signed an agreement today," said Roe. Balticfer confirmed the takeover.

2025-02-25 | Bay Herald | Norlink delays signing of Balticfer deal
Norlink on Tuesday said it was putting off the signing of a deal to take over Balticfer, hours after Balticfer had
accepted the rescue.

2025-03-23 | Northern Wire | Banks back Balticfer takeover
Banks are ready to lend Norlink the money for its takeover of Balticfer, people familiar with the matter said.
""")
def test_who_puts_off_the_signing_puts_off_the_takeover(desk: Desk):
    """Though the day that was first named for it passes."""
    assert desk.status("Will Norlink buy Balticfer?", "2025-02-25") == "postponed"
    assert desk.status("Will Norlink buy Balticfer?") == "postponed"
