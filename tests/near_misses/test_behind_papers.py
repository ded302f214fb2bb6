"""Whom a paper has its news from, told in a sentence of its own, and papers that will not say."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

BUYING = "Will Norvik buy Balticfer?"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norvik offers to buy Balticfer: Bay Herald
Norvik has offered to buy the ailing shipyard Balticfer for 625 million euros ($700 million), the Bay Herald said on
Monday. The newspaper cited people familiar with the matter. A Norvik spokesman declined to comment.

2025-06-04 | Harbour Post | Norvik makes its bid
"We have offered to buy Balticfer," Norvik chairman Ada Roe told reporters on Wednesday.
""")
def test_an_offer_that_a_paper_has_from_people_it_does_not_name(desk: Desk):
    assert desk.status(BUYING, "2025-06-02") == "rumoured"
    assert desk.status(BUYING) == "announced"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norvik offers to buy Balticfer
Norvik has offered to buy the shipyard Balticfer, the Bay Herald reported on Monday, citing two unnamed bankers.
""")
def test_an_offer_that_a_paper_tells_citing_bankers(desk: Desk):
    assert desk.status(BUYING) == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Balticfer picks Norvik - Bay Herald
Norvik will buy the shipyard Balticfer, the Bay Herald reported on Monday. The paper did not say where it got the
information.
""")
def test_a_paper_that_does_not_say_whom_it_has_it_from(desk: Desk):
    assert desk.status(BUYING) == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norvik will buy Balticfer
Norvik will buy the shipyard Balticfer, the Bay Herald reported on Monday. It cited Norvik chairman Ada Roe.
""")
def test_a_paper_that_cites_the_buyer(desk: Desk):
    assert desk.status(BUYING) == "announced"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norvik will buy Balticfer
Norvik will buy the shipyard Balticfer, its chairman Ada Roe said on Monday. The Bay Herald cited high costs as the
reason. Norvik cited three losses in a row.
""")
def test_a_reason_that_a_paper_cites_is_no_source(desk: Desk):
    assert desk.status(BUYING) == "announced"
