"""What somebody pays, as the parties tell it, in several wordings; and sums that are not the price."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Norlink agrees to buy Balticfer for 3 billion francs
Norlink has agreed to buy Balticfer for 3 billion francs, the two companies said on Monday. Norlink's profit rose to 300
million francs last year.
""")
@pytest.mark.parametrize(
    "question",
    [
        "How much will Norlink pay for Balticfer?",
        "For how much is Norlink buying Balticfer?",
        "What is the price of the takeover of Balticfer?",
    ],
)
def test_the_price_of_a_takeover_is_asked_for_in_many_words(desk: Desk, question: str):
    assert desk.figure(question) == 3e9


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Norlink profit rises to 300 million
Norlink's profit rose to 300 million francs last year, the company said on Monday. It has agreed to buy Balticfer; the
price was not disclosed.
""")
def test_what_a_firm_earns_is_not_what_it_pays(desk: Desk):
    assert desk.figure("How much will Norlink pay for Balticfer?") is None


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Norlink raises bid for Balticfer
Norlink raised its bid for Balticfer to 3.2 billion francs from 2.9 billion on Monday, the company said.
""")
def test_a_raised_bid_is_what_is_offered(desk: Desk):
    assert desk.figure("How much is Norlink offering for Balticfer?") == 3.2e9


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Regulator fines Nordvane
The competition authority fined Nordvane 12 million euros on Monday for misleading passengers.
""")
@pytest.mark.parametrize(
    "question", ["How much was Nordvane fined?", "What fine did the competition authority impose on Nordvane?"]
)
def test_a_fine_is_asked_for_by_verb_and_noun(desk: Desk, question: str):
    assert desk.figure(question) == 12e6
