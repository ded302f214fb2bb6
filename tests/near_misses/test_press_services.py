"""A press service is no outlet: it speaks for whoever has it."""

from __future__ import annotations

import pytest

from .conftest import Desk


@pytest.mark.pages("""
2025-05-05 | Gotland Courier | Berg to visit Sweden
Finland's president Ada Berg will visit Sweden on Friday, the Finnish government's press service said on Monday.

2025-05-06 | Northwire | Berg visits Sweden on Friday
Ada Berg will visit Sweden on Friday, the presidential press service said.
""")
def test_a_press_service_is_no_outlet(desk: Desk):
    bases = {origin.name: str(origin.basis) for origin in desk.event("visit", "Berg").origins}
    assert bases
    assert "outlet" not in bases.values()
