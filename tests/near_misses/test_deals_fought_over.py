"""Takeovers that are sued over, barred, let through, topped and rumoured to close: what moves them, and what not."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_SUED = """
2025-03-03 | Fjord Daily | Dag Roe to buy Velora
Financier Dag Roe has agreed to buy the broadcaster Velora for 900 million euros, Velora said on Monday.

2025-06-06 | Bay Herald | Roe drops Velora deal
Dag Roe said on Friday that he was abandoning his 900 million euro deal to buy Velora.

2025-06-10 | Fjord Daily | Velora takes Roe to court
BERGEN (Fjord Daily) - Velora sued Dag Roe on Tuesday, asking a judge to make him go through with the 900 million
euro takeover. Velora remained committed to completing the purchase, its chair told staff.
"""


@pytest.mark.pages(_SUED)
@pytest.mark.parametrize(("day", "status"), [("2025-06-06", "cancelled"), ("2025-06-10", "cancelled")])
def test_what_a_judge_is_asked_to_make_somebody_do_is_not_done(desk: Desk, day: str, status: str):
    assert desk.status("Will Dag Roe complete his purchase of Velora?", day) == status


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft will buy Baltwind for 3 billion euros, the company said on Monday.

2025-05-05 | Bay Herald | Nordkraft leaves solar venture to save Baltwind purchase
Nordkraft has left a solar venture so that it can put all its weight behind buying Baltwind, the company said on Monday.
""")
def test_who_puts_his_weight_behind_buying_has_not_bought(desk: Desk):
    assert desk.status("Has Nordkraft bought Baltwind?") == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft will buy Baltwind for 3 billion euros, the company said on Monday.

2025-09-05 | Bay Herald | Baltwind is sold
Nordkraft said on Friday that the takeover of Baltwind had gone through.
""")
def test_a_takeover_that_has_gone_through_is_done(desk: Desk):
    assert desk.status("Has Nordkraft bought Baltwind?") == "occurred"


_SET_BY_A_DAY = """
2025-01-14 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft has agreed to buy Baltwind for 3 billion euros, the two companies said on Tuesday.

2025-02-11 | Bay Herald | More time for Baltwind sale
Nordkraft and Baltwind have extended the deadline for closing the takeover to 29 August, Nordkraft said on Tuesday.

2025-07-24 | Fjord Daily | Nordkraft wraps up Baltwind takeover
Nordkraft said on Thursday that it had completed the takeover of Baltwind.
"""


@pytest.mark.pages(_SET_BY_A_DAY)
@pytest.mark.parametrize(("day", "status"), [("2025-07-23", "occurred"), ("2025-07-24", "occurred")])
def test_a_takeover_may_be_closed_before_the_day_by_which_it_was_to_be(desk: Desk, day: str, status: str):
    before = day < "2025-07-24"
    assert (desk.status("Has Nordkraft taken over Baltwind?", day) == status) is not before


_BARRED = """
2025-01-14 | Fjord Daily | Nordkraft and Baltwind agree on merger
Nordkraft will buy Baltwind for 3 billion euros, Nordkraft and Baltwind said on Tuesday.

2025-06-03 | Bay Herald | Judge blocks Nordkraft from buying Baltwind
A federal judge on Tuesday blocked Nordkraft from buying Baltwind, saying bills would rise.

2025-06-05 | Fjord Daily | Nordkraft to appeal
Nordkraft filed an appeal on Thursday against the judge's ruling. The case will be heard in September.

2025-09-30 | Bay Herald | Nordkraft gives up on Baltwind
Nordkraft and Baltwind have called off their merger, the companies said on Tuesday.
"""


@pytest.mark.pages(_BARRED)
@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2025-01-14", "confirmed"),
        ("2025-06-03", "announced"),
        ("2025-06-05", "announced"),
        ("2025-09-30", "cancelled"),
    ],
)
def test_a_takeover_that_a_court_bars_is_over_when_its_sides_give_it_up(desk: Desk, day: str, status: str):
    assert desk.status("Will Nordkraft buy Baltwind?", day) == status


@pytest.mark.pages("""
2025-06-03 | Bay Herald | Judge blocks Nordkraft from buying Baltwind
A federal judge on Tuesday blocked Nordkraft from buying Baltwind, saying bills would rise.
""")
def test_a_barred_takeover_of_which_no_side_has_spoken_is_denied(desk: Desk):
    assert desk.status("Will Nordkraft buy Baltwind?") == "denied"


_LET_THROUGH = """
2025-01-14 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft will buy Baltwind for 3 billion euros, Nordkraft and Baltwind said on Tuesday.

2025-06-03 | Bay Herald | Minister blocks sale of Baltwind
Economy Minister Ada Berg on Tuesday blocked the acquisition of Baltwind by Nordkraft.

2025-08-05 | Fjord Daily | Nordkraft closes Baltwind deal after all
Nordkraft has completed its takeover of Baltwind after a court lifted the ban.
"""


@pytest.mark.pages(_LET_THROUGH)
@pytest.mark.parametrize(("day", "status"), [("2025-06-03", "announced"), ("2025-08-05", "occurred")])
def test_a_takeover_that_was_barred_may_be_closed_after_all(desk: Desk, day: str, status: str):
    assert desk.status("Will Nordkraft buy Baltwind?", day) == status


_OFFERED = """
2025-03-04 | Fjord Daily | Norlift bids 3 billion for Balt Airlines
Norlift has made an unsolicited 3.6 billion euro offer for Balt Airlines, it said on Tuesday.

"""
_TURNED_DOWN = f"""{_OFFERED}
2025-03-17 | Bay Herald | Balt Airlines rejects Norlift bid, sticks with Halden
Balt Airlines said Monday its board had turned down Norlift's $3.6 billion offer because it was too low, and that it
still backs its deal with Halden.
"""


@pytest.mark.pages(_TURNED_DOWN)
def test_who_backs_his_deal_with_another_accepts_no_offer(desk: Desk):
    assert desk.status("Will Norlift buy Balt Airlines?") in ("announced", "disputed")


_ACCEPTED = f"""{_OFFERED}
2025-03-17 | Bay Herald | Balt Airlines accepts Norlift bid
Balt Airlines said Monday its board had accepted Norlift's $3.6 billion offer.
"""


@pytest.mark.pages(_ACCEPTED)
def test_who_accepts_the_offer_confirms_it(desk: Desk):
    assert desk.status("Will Norlift buy Balt Airlines?") == "confirmed"


_BY_LAWYERS = """
2025-03-03 | Fjord Daily | Dag Roe to buy Velora
Financier Dag Roe has signed an agreement to buy the broadcaster Velora for 900 million euros, Velora said on Monday.

2025-06-06 | Bay Herald | Velora deal falters
Dag Roe is walking away from his 900 million euro deal to buy Velora, {who} said on Friday.
"""


@pytest.mark.pages(_BY_LAWYERS.format(who="his lawyers"))
def test_the_lawyers_of_a_side_call_its_deal_off(desk: Desk):
    assert desk.status("Will Dag Roe buy Velora?") == "cancelled"


@pytest.mark.pages(_BY_LAWYERS.format(who="two people familiar with the matter"))
def test_unnamed_people_call_no_deal_off(desk: Desk):
    assert desk.status("Will Dag Roe buy Velora?") == "announced"


_REVIVED = """
2025-03-03 | Fjord Daily | Dag Roe to buy Velora
Financier Dag Roe has signed an agreement to buy the broadcaster Velora for 900 million euros, Velora said on Monday.

2025-06-06 | Bay Herald | Roe drops Velora deal
Dag Roe said on Friday that he was abandoning his 900 million euro deal to buy Velora.

2025-09-08 | Fjord Daily | {headline}
{body}
"""


@pytest.mark.pages(
    _REVIVED.format(
        headline="In reversal, Roe says he will buy Velora",
        body="Dag Roe offered on Monday to proceed with his 900 million euro purchase of Velora, a filing showed.",
    )
)
def test_who_offers_to_go_on_with_what_he_called_off_takes_it_up_again(desk: Desk):
    assert desk.status("Will Dag Roe buy Velora?") in ("announced", "confirmed")


@pytest.mark.pages(
    _REVIVED.format(
        headline="Velora affair takes a turn",
        body="Dag Roe has told the broadcaster that he intends to proceed with the purchase of Velora on the old terms.",
    )
)
def test_who_says_that_he_intends_to_go_on_takes_it_up_again(desk: Desk):
    assert desk.status("Will Dag Roe buy Velora?") in ("announced", "confirmed")


@pytest.mark.pages(
    _REVIVED.format(
        headline="Velora holders vote for sale",
        body="Shareholders of Velora voted on Monday to accept Dag Roe's offer of 900 million euros. A court is to hear in"
        " October whether he must go through with it. Velora said that it intends to hold him to his word.",
    )
)
def test_a_vote_of_shareholders_takes_nothing_up_again(desk: Desk):
    assert desk.status("Will Dag Roe buy Velora?") == "cancelled"


_TOPPED = """
2025-04-02 | Fjord Daily | Oslet Foods agrees to be bought by Halden
Oslet Foods, the frozen-fish group, has agreed to be acquired by Halden for 2.3 billion euros.

2025-05-07 | Bay Herald | Oslet ditches Halden for higher offer
Oslet Foods terminated its merger agreement with Halden on Wednesday and will be bought by Norlink at a higher price.
"""


@pytest.mark.pages(_TOPPED)
@pytest.mark.parametrize(("day", "status"), [("2025-04-02", "announced"), ("2025-05-07", "cancelled")])
def test_who_agrees_to_be_bought_has_announced_it_until_he_ends_it_for_another(desk: Desk, day: str, status: str):
    assert desk.status("Will Halden buy Oslet Foods?", day) == status
