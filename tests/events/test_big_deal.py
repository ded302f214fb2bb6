"""A "big deal" that is seen or made of something is nobody's agreement."""

from __future__ import annotations

import pytest

from reportedly import pipeline
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading


@pytest.mark.parametrize(
    ("text", "agreed"),
    [
        ("I don't see a big deal, Jon Vik said on Monday.", False),
        ("They made a big deal of it, Jon Vik said.", False),
        ("Norvik and Halden signed a big deal on Monday, Jon Vik said.", True),
        ("The two sides reached a big deal on Monday.", True),
    ],
)
def test_a_big_deal_is_an_agreement_only_where_it_is_struck(text: str, agreed: bool) -> None:
    page = Page("p", text.encode(), Form.BODY, "2025-03-05T00:00Z", published="2025-03-03")
    (reading,) = pipeline.read([page])
    assert isinstance(reading, Reading)
    assert bool([each for each in reading.events if each.type == "agreement"]) is agreed
