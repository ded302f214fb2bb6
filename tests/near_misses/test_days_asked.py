"""Questions for a day: what the parties plan is no more than rumoured for a day that only unnamed people name."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_AGREED = """
2025-03-03 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft has agreed to buy Baltwind for 3 billion euros, the two companies said on Monday. They expect to close in the
second half of the year.

"""
_LEAKED = f"""{_AGREED}
2025-09-05 | Bay Herald | Nordkraft aims to close Baltwind deal on September 12
Nordkraft is planning to close its acquisition of Baltwind on Friday, September 12, a person familiar with the plans
said. Nordkraft declined to comment.
"""
_SAID = f"""{_AGREED}
2025-09-05 | Bay Herald | Nordkraft to close Baltwind deal on September 12
Nordkraft will close its acquisition of Baltwind on Friday, September 12, the company said.
"""


@pytest.mark.pages(_LEAKED)
def test_the_day_that_only_unnamed_people_name_is_rumoured(desk: Desk):
    assert desk.status("Will Nordkraft close the Baltwind deal on September 12?") == "rumoured"
    assert desk.status("Will Nordkraft buy Baltwind?") == "confirmed"


@pytest.mark.pages(_SAID)
def test_the_day_that_a_party_names_is_announced(desk: Desk):
    assert desk.status("Will Nordkraft close the Baltwind deal on September 12?") in ("announced", "confirmed")


@pytest.mark.pages(
    _LEAKED
    + """
2025-09-12 | Fjord Daily | Nordkraft closes Baltwind purchase
Nordkraft on Friday completed its 3 billion euro purchase of Baltwind.
"""
)
def test_what_has_come_on_its_day_has_come(desk: Desk):
    assert desk.status("Will Nordkraft close the Baltwind deal on September 12?") == "occurred"
