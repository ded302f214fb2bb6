"""The hour at which words were put on a page is that of no event."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("UPDATE 11:48 A.M. The council fired Ada Roe.", "fired", None),
        ("The hall is full. UPDATE 10:17 A.M. Jan Berg was sworn in.", "sworn in", None),
        ("Updated at 10 a.m. The council fired Ada Roe.", "fired", None),
        ("At 11:48 A.M. the council fired Ada Roe.", "fired", "2025-03-14T11:48"),
        ("The council fired Ada Roe on Monday, an updated list shows.", "fired", "2025-03-10"),
    ],
)
def test_the_hour_of_an_update_dates_nothing(page: Recogniser, text: str, word: str, day: str | None) -> None:
    when = mention(page(text), word).when
    assert (when.earliest if when else None) == day
