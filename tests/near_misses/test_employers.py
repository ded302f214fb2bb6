"""A presenter whose going is gossiped of, denied and confirmed by the broadcaster, and comes early."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_PRESENTER = """
2025-01-22 | Bay Herald | Norvik says its host stays
RIO DE JANEIRO - The Norvik network denied on Wednesday that Ada Roe is leaving the channel.

2025-01-25 | Northwire | Ada Roe to leave Norvik
TV Norvik confirmed on Saturday night that presenter Ada Roe will leave the broadcaster when her contract expires,
after 32 years with the Sunday show.

2025-06-17 | Fjord Daily | Norvik hurries: Roe will not be back
TV Norvik announced on Tuesday that Ada Roe no longer hosts the Sunday show. There will be no farewell.

2025-09-09 | Northwire | Piet Vane to leave Norvik
Piet Vane, the host of a quiz, said on Tuesday that he will leave TV Norvik in December.
"""


@pytest.mark.pages(_PRESENTER)
def test_a_broadcaster_speaks_for_itself_of_whom_it_employs(desk: Desk):
    question = "Has Ada Roe left TV Norvik?"
    assert desk.status(question, "2025-01-23") == "denied"
    assert desk.status(question, "2025-01-26") == "announced"
    assert desk.status(question, "2025-06-18") == "occurred"


@pytest.mark.pages(_PRESENTER)
def test_another_s_going_is_not_hers(desk: Desk):
    assert desk.status("Has Piet Vane left TV Norvik?", "2025-06-18") == "nothing"
    assert desk.status("Has Piet Vane left TV Norvik?", "2025-09-10") == "announced"
