"""How many independent families stand behind it, counted by hand first, on affairs of different courses."""

from __future__ import annotations

import pytest

from .conftest import Desk


def counted(desk: Desk, kind: str, *names: str, day: str = "") -> tuple[int, int]:
    independent = desk.event(kind, *names, day=day).independent
    return independent.at_least, independent.at_most


@pytest.mark.pages("""
2025-03-03 | Gotland Courier | Norrvik Paper in talks to buy Halden Board
Norrvik Paper is in talks to buy its rival Halden Board, two people familiar with the matter told the Gotland Courier on Monday.
A spokeswoman for Norrvik declined to comment. Halden Board did not respond to a request for comment.

2025-03-03 | Northwire | Norrvik in talks to buy Halden, paper says
Norrvik Paper is in talks to buy Halden Board, the Gotland Courier reported on Monday, citing two people familiar with the matter.

2025-03-05 | Fjord Daily | Norrvik confirms talks with Halden
Norrvik Paper confirmed on Wednesday that it is in talks to buy Halden Board. "We are talking," chief executive Ada Lind said at a press conference in Oslo.

2025-03-05 | Harbour Post | Norrvik chief: we are talking to Halden
Chief executive Ada Lind told reporters in Oslo on Wednesday that Norrvik Paper was in talks to buy Halden Board.
""")
def test_a_merger_has_the_buyer_on_record_and_perhaps_somebody_else(desk: Desk):
    # The company and its chief executive are one; the paper's two people may be of the company.
    assert counted(desk, "economic transaction or result", "Norrvik", day="2025-03-03") == (1, 1)
    assert counted(desk, "economic transaction or result", "Norrvik") == (1, 2)
    silent = desk.event("economic transaction or result", "Norrvik").silent
    assert [each.party for each in silent] == ["Halden Board"]


@pytest.mark.pages("""
2025-07-01 | Gotland Courier | Minister Lena Ahl to resign, sources say
Finance minister Lena Ahl will resign this week, three party officials told the Gotland Courier.
Her office did not answer calls.

2025-07-01 | Northwire | Finance minister to quit - report
Finance minister Lena Ahl will resign this week, the Gotland Courier reported.

2025-07-01 | Skerry Post | Ahl about to quit
Finance minister Lena Ahl is to resign this week, a person close to the minister told the Skerry Post.

2025-07-02 | Fjord Daily | Minister may quit
Finance minister Lena Ahl will resign this week, three party officials said.
""")
def test_a_rumoured_resignation_has_one_origin_and_at_most_two(desk: Desk):
    # Northwire relays the Courier; the last page has dropped whom the three officials spoke to.
    assert counted(desk, "appointment or resignation", "Ahl") == (1, 2)


@pytest.mark.pages("""
2025-04-02 | Northwire | Qadira: hostage deal near
An agreement between Sarvan and Red Dawn on the release of 12 hostages will be signed on Friday, Qadira's foreign ministry said on Wednesday. Spokesman Omar Halabi told a briefing that the agreement would be signed in Qadira.

2025-04-02 | Levant Herald | Hostage deal to be signed on Friday
Sarvan and Red Dawn will sign an agreement on the hostages on Friday, Qadira's foreign ministry spokesman Omar Halabi said.

2025-04-03 | Skerry Post | Red Dawn says it will sign hostage deal
Red Dawn will sign the agreement with Sarvan on the hostages on Friday, Red Dawn said on Thursday.
""")
def test_a_hostage_deal_told_by_a_mediator_and_one_side_has_two_families(desk: Desk):
    assert counted(desk, "agreement", "Red Dawn", day="2025-04-02") == (1, 1)
    assert counted(desk, "agreement", "Red Dawn") == (2, 2)


@pytest.mark.pages("""
2025-05-06 | Northwire | Mayor to open bridge on Friday
The new bridge will open on Friday, Mayor Pia Alm told a press conference in Visby on Tuesday.

2025-05-06 | Gotland Courier | Alm: bridge to open on Friday
The new bridge will open on Friday, Mayor Pia Alm said on Tuesday.

2025-05-07 | Skerry Post | Bridge to open this week
The new bridge will open on Friday, Pia Alm said at a press conference on Tuesday.

2025-05-07 | Fjord Daily | Bridge opens on Friday
The new bridge opens on Friday, according to Northwire.
""")
def test_a_press_conference_is_one_origin_of_all_pages(desk: Desk):
    pages = desk.dossier().pages
    assert len({origin for page in pages[:3] for origin in page.origins}) == 1
    assert pages[3].origins == pages[0].origins
