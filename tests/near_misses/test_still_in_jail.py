"""Who is still in jail has not been released: it is disputed where others say that he was."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-07 | Fjord Daily | Kral freed, family says
The journalist Ivan Kral was freed from prison in Velden on Friday, his family said.

2025-03-11 | Bay Herald | Kral still held, Velden says
Velden's justice ministry said on Tuesday that the journalist Ivan Kral was still in prison.
""")
def test_a_release_that_one_tells_and_the_jailer_does_not_is_disputed(desk: Desk):
    assert desk.status("Has Ivan Kral been released?") == "disputed"
