"""A second order is signed beside the first, and pages tell the two apart by one word."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-01-28 | Bay Herald | Kask signs travel ban
President Ilmar Kask signed an executive order on Monday that bars travellers from six countries.

2025-02-10 | Fjord Daily | Kask may sign new order
President Ilmar Kask is expected to sign a new order next week after a court blocked the travel ban he signed in
January, his spokesman Jaan Tamm said.

2025-03-06 | Harbour Post | Kask signs new travel ban
President Ilmar Kask has signed a new executive order that blocks visas for citizens of six countries, revoking the
first one.
""")
def test_the_first_order_is_not_the_new_one(desk: Desk):
    question = "Has Kask signed a new travel ban?"
    assert desk.status(question, "2025-02-11") in ("announced", "reported", "rumoured")
    assert desk.status(question) == "occurred"


@pytest.mark.pages("""
2025-01-28 | Bay Herald | Kask signs ban on plastic bags
President Ilmar Kask signed a ban on plastic bags on Monday.
""")
def test_a_ban_is_signed(desk: Desk):
    assert desk.status("Has Kask signed the ban on plastic bags?") == "occurred"
    assert desk.status("Has Kask signed a new ban on plastic bags?") == "occurred"


@pytest.mark.pages("""
2025-01-28 | Bay Herald | Kask signs new fishing law
President Ilmar Kask signed a new fishing law on Monday.

2025-01-29 | Fjord Daily | Fishing law in force in May
The fishing law that President Ilmar Kask signed on Monday takes effect in May.
""")
def test_one_law_called_new_by_one_page_is_one(desk: Desk):
    signings = [event for event in desk.dossier().events if event.kind == "sign"]
    assert len(signings) == 1
