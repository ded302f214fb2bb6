"""Visits of royals: their palace announces them, and who receives them names no place, being at home."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-03 | Harbour Post | King to visit Peru
King Olav IX and Queen Marit will travel to Peru later this month, the Norwegian palace announced.
""")
def test_a_palace_announces_the_journeys_of_its_king(desk: Desk):
    """No page says whose king he is, and none needs to."""
    assert desk.status("Will King Olav visit Peru?", "2025-03-04") == "announced"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Actor to visit Peru
The actor Ivo Berg will travel to Peru later this month, the Norwegian palace announced.
""")
def test_a_palace_speaks_for_nobody_else(desk: Desk):
    assert desk.status("Will Ivo Berg visit Peru?", "2025-03-04") == "reported"


@pytest.mark.pages("""
2025-02-21 | Fjord Daily | King Olav to choose Peru
King Olav IX is due to travel to Peru at the end of March, sources close to the preparations said.

2025-03-03 | Harbour Post | Lima makes ready for King Olav
The Peruvian presidency announced on Monday that Rosa Quispe would receive King Olav IX from 26 to 29 March.

2025-03-26 | Fjord Daily | Lima lays on a welcome
Rosa Quispe welcomed King Olav IX in Lima, Peru, on Wednesday afternoon. Guards lined the street.
""")
def test_who_receives_a_guest_does_so_at_home(desk: Desk):
    """The host names no place; and that he welcomed his guest all could see."""
    assert desk.status("Will King Olav visit Peru?", "2025-02-22") == "rumoured"
    assert desk.status("Will King Olav visit Peru?", "2025-03-04") in ("announced", "confirmed")
    assert desk.status("Will King Olav visit Peru?", "2025-03-27") in ("under way", "occurred")


@pytest.mark.pages("""
2025-03-24 | Harbour Post | Lima makes ready for King Olav
King Olav IX will travel to Lima, Peru, on Wednesday. "We are welcoming a friend", Rosa Quispe said.

2025-03-26 | Fjord Daily | Guards and a flypast for King Olav
Rosa Quispe and Pedro Quispe welcomed King Olav IX and Queen Marit in Lima, Peru, on Wednesday afternoon.
""")
def test_a_guest_is_received_for_all_to_see(desk: Desk):
    assert desk.status("Will King Olav visit Peru?", "2025-03-25") not in ("occurred", "under way")
    assert desk.status("Will King Olav visit Peru?", "2025-03-27") in ("occurred", "under way")
