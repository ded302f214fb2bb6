"""Papers that are withdrawn: asked for, agreed to and done, under whatever words; and papers of another kind."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

QUESTION = "Has Orbis retracted the Lumen cell papers?"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Co-author urges withdrawal of Lumen cell papers
A co-author of the Lumen cell study in the journal Orbis on Monday called on his colleagues to withdraw it.

2025-07-02 | Northern Wire | Orbis retracts Lumen cell papers
TURKU, July 2 (Northwire) - The journal Orbis on Wednesday retracted two papers on Lumen cells.
""")
def test_who_asks_for_a_retraction_has_not_retracted(desk: Desk):
    assert desk.status(QUESTION, "2025-03-03") not in ("occurred", "confirmed")
    assert desk.status(QUESTION) == "occurred"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Doubts over Lumen cell papers
Doubts were raised on Monday over two papers on Lumen cells in the journal Orbis.

2025-03-04 | Northern Wire | Roe pulls out of the race
TURKU, March 4 (Northwire) - Ana Roe withdrew her nomination papers on Tuesday, the election board said.
""")
def test_nomination_papers_are_no_study(desk: Desk):
    assert desk.status(QUESTION) not in ("occurred", "confirmed")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Kask to nominate Roe
President Ilmar Kask will nominate Ann Roe as foreign minister, his spokesman Jaan Tamm said on Monday.

2025-03-05 | Fjord Daily | Why Roe is a good pick
Ann Roe seems a fitting pick for foreign minister. This article originally incorrectly stated that Piet Vane opposed
Roe's nomination. The reference has been removed.
""")
def test_a_correction_of_who_opposed_a_nomination_withdraws_no_nomination(desk: Desk):
    assert desk.status("Will Ann Roe become foreign minister?") == "announced"
