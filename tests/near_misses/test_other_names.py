"""Names that a page explains as those of one: "also known as", "formerly", and what is only called beside another."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

BUYING = "Will Norlink buy Balticfer?"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norlink offers to buy Balticfer
Norlink, known formally as Halden Precision Works, has offered to buy the shipyard Balticfer, it said on Monday.

2025-08-12 | Bay Herald | Halden Precision completes purchase of Balticfer
OSLO - Halden Precision Works Co. completed its purchase of Balticfer on Tuesday. The price was 300 million euros.
""")
def test_a_firm_by_its_formal_name(desk: Desk):
    assert desk.status(BUYING, "2025-06-02") == "announced"
    assert desk.status(BUYING) == "occurred"
    (event,) = [each for each in desk.events("economic transaction or result") if each.status == "occurred"]
    assert event.title in ("Takeover of Balticfer by Halden Precision Works", "Takeover of Balticfer by Norlink")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Balticfer accepts takeover
The board of Balticfer decided on Monday to accept a takeover by Halden Precision Works Co., also known as Norlink.

2025-08-12 | Bay Herald | Norlink completes purchase of Balticfer
OSLO - Norlink completed its purchase of Balticfer on Tuesday. The price was 300 million euros.
""")
def test_a_firm_that_is_also_known_by_a_short_name(desk: Desk):
    assert desk.status("Will Halden Precision Works buy Balticfer?") == "occurred"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Quist Group offers to buy Balticfer
Quist Group (formerly Norlink) has offered to buy the shipyard Balticfer, it said on Monday.

2025-06-03 | Bay Herald | Norlink's bid is serious, says Roe
Norlink has offered to buy Balticfer, its chairman Ada Roe said on Tuesday.
""")
def test_a_firm_by_the_name_that_it_had(desk: Desk):
    assert len(desk.events("economic transaction or result")) == 1


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Norlink offers to buy Balticfer
Norlink has offered to buy the shipyard Balticfer, it said on Monday. Its chairman is Ada Roe, formerly of Quist.

2025-08-12 | Bay Herald | Quist completes purchase of Balticfer
OSLO - Quist completed its purchase of Balticfer on Tuesday. The price was 300 million euros.
""")
def test_where_somebody_was_before_is_no_other_name(desk: Desk):
    assert desk.status(BUYING) != "occurred"
