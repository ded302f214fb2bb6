"""A truce holds in the land that pages name with it, wherever it is talked of."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

from reportedly import pipeline


def _place(desk: Desk) -> str | None:
    answer = pipeline.ask("Will there be a truce between Sudan and Ethiopia?", desk, "2024-06-01T23:59Z")
    place = answer.events[0].place if answer.events else None
    return place.name if place else None


@pytest.mark.pages("""
2024-05-02 | Fjord Daily | Sudan and Ethiopia agree four-day truce in Eritrea
Sudan and Ethiopia have agreed a four-day truce in Eritrea, the foreign ministry of Sudan said on Thursday.

2024-05-03 | Bay Herald | Eritrea truce near
Sudan and Ethiopia said on Friday that they would begin the truce on Sunday.
""")
def test_a_truce_holds_where_pages_say_that_it_does(desk: Desk):
    assert _place(desk) == "Eritrea"


@pytest.mark.pages("""
2024-05-02 | Fjord Daily | Sudan and Ethiopia talk of a truce
Sudan and Ethiopia will agree a truce, the foreign ministry of Sudan said on Thursday after truce talks in Qatar.

2024-05-03 | Bay Herald | Sudan and Ethiopia near a truce
Sudan and Ethiopia said on Friday that they would begin the truce on Sunday, as they had announced in Qatar.
""")
def test_a_truce_does_not_hold_where_it_is_talked_of(desk: Desk):
    assert _place(desk) != "Qatar"
