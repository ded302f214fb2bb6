"""The founding page: what is said to lie ahead there, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportedly import pipeline
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading

PAGE = Path(__file__).parents[2].parent / "shared" / "data" / "founding-page.txt"


def test_who_comes_on_monday_attends_the_forum_on_the_following_day() -> None:
    """Of 10 September 2023, a Sunday: he comes on the 11th, and the forum is on the 12th."""
    if not PAGE.exists():
        pytest.skip("../shared/data/founding-page.txt is not here")
    (reading,) = pipeline.read([Page("founding", PAGE.read_bytes(), Form.TEXT, "2023-09-10T12:00Z")])
    assert isinstance(reading, Reading)
    days = {(each.text, each.when.earliest) for each in reading.events if each.when}
    assert {("arrive", "2023-09-11"), ("attend", "2023-09-12")} <= days
    assert ("attend", "2023-09-11") not in days
