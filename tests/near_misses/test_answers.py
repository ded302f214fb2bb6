"""Offers made, turned down and taken back without the event's own word; and answers that are of something else."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

TAKEOVER = "economic transaction or result"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc made an unsolicited offer on Monday to buy Balticfer Corp for $4 billion in cash.
""")
def test_who_makes_an_offer_for_a_firm_has_announced_it(desk: Desk):
    assert desk.event(TAKEOVER, "Balticfer").status == "announced"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc may launch a takeover bid for Balticfer Corp, two people said on Monday.
""")
def test_an_offer_that_may_be_made_is_a_rumour(desk: Desk):
    assert desk.event(TAKEOVER, "Balticfer").status == "rumoured"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Balticfer snubs Norvik approach
Steel group Balticfer Corp has rejected a $4 billion takeover approach from the US company Norvik Inc. Balticfer Corp said
on Monday that it was confident in its own plans.
""")
def test_an_offer_that_is_turned_down_and_not_taken_back_is_disputed(desk: Desk):
    assert desk.event(TAKEOVER, "Balticfer").status == "disputed"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc made an unsolicited offer on Monday to buy Balticfer Corp for $4 billion in cash.

2025-05-07 | Fjord Daily | Balticfer snubs Norvik
Balticfer Corp has rejected a $4 billion takeover approach from Norvik Inc.

2025-06-02 | Bay Herald | No steel marriage
Norvik Inc abandoned its $4 billion offer for Balticfer Corp on Monday after a month of takeover talk.
""")
def test_who_abandons_his_offer_calls_the_takeover_off(desk: Desk):
    assert desk.event(TAKEOVER, "Balticfer").status == "cancelled"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc made an unsolicited offer on Monday to buy Balticfer Corp for $4 billion in cash. Two years ago Balticfer Corp
rejected an offer from Sundholm AB.
""")
def test_who_turned_down_another_offer_years_ago_has_not_answered_this_one(desk: Desk):
    assert desk.event(TAKEOVER, "Norvik").status == "announced"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc made an unsolicited offer on Monday to buy Balticfer Corp for $4 billion in cash. Balticfer Corp turned down a
request for an interview.
""")
def test_who_turns_down_a_request_for_an_interview_has_not_answered_the_offer(desk: Desk):
    assert desk.event(TAKEOVER, "Norvik").status == "announced"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Norvik goes after Balticfer
Norvik Inc made an unsolicited offer on Monday to buy Balticfer Corp for $4 billion in cash. Analysts said that Balticfer
Corp could reject the offer.
""")
def test_who_could_reject_an_offer_has_not(desk: Desk):
    assert desk.event(TAKEOVER, "Norvik").status == "announced"


@pytest.mark.pages("""
2025-05-02 | Bay Herald | Aran to meet Korda
President Sel Aran of Norway will meet President Ilan Korda of Peru in Geneva in June, Norway's foreign ministry said.

2025-05-05 | Fjord Daily | Korda stays at home
President Sel Aran of Norway plans to meet President Ilan Korda of Peru in Geneva in June. Korda turned down the invitation
on Sunday.
""")
def test_who_turns_down_an_invitation_to_meet_says_no_to_the_meeting(desk: Desk):
    origins = desk.event("meeting", "Korda").origins
    assert [each.name for each in origins if each.stance == "against"] == ["Ilan Korda"]
