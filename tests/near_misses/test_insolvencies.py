"""An airline on the brink: an agreement with others is no insolvency, and another's failure is not its own."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_AIRLINE = """
2025-01-12 | Northwire | Norvik Air in fight for survival
Norvik Air, the region's biggest carrier, is in crisis talks in a bid to stave off collapse, people close to it said.

2025-01-14 | Bay Herald | Ministers agree tax deal with Norvik Air's owners
"We have reached an agreement with the shareholders of Norvik Air," business minister Ada Berg said on Tuesday.

2025-02-16 | Fjord Daily | A year without Norvikel
It is a year since the airline Norvikel went to the wall.

2025-03-05 | Northwire | Norvik Air collapses into administration
Norvik Air has ceased trading and entered administration, the airline said early on Wednesday.
"""


@pytest.mark.pages(_AIRLINE)
def test_a_firm_is_said_to_be_near_its_end_and_fails(desk: Desk):
    question = "Has Norvik Air gone bust?"
    assert desk.status(question, "2025-01-13") == "rumoured"
    assert desk.status(question, "2025-01-15") == "rumoured"
    assert desk.status(question, "2025-02-17") == "rumoured"
    assert desk.status(question, "2025-03-06") == "occurred"
