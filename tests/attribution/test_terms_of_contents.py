"""Till when, with whom and on what terms a thing is wanted belongs to what is wanted."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Doctors have advised against travel until September, a statement said.", "travel until September"),
        ("The mayor said traders used to promise payment within a week.", "payment within a week"),
        ("Owners said they had been promised compensation by the end of July.", "compensation by the end of July"),
        ("The club said its owners insisted on two duets with a television chef.", "two duets with a television chef"),
        ("The union says the government counts on the church to stay silent.", "the church to stay silent"),
        ("The mayor explained that the sculptor had estimated it at 40,000 euros.", "it at 40,000 euros"),
        (
            "Traders told him that the builder demanded bribes before it would mend their taps.",
            "bribes before it would mend their taps",
        ),
        (
            "She believes the commander wanted families out of the district, the aide said.",
            "families out of the district",
        ),
        (
            "Roe mentioned that shopkeepers were terrified they would go bankrupt while the street was dug up.",
            "they would go bankrupt while the street was dug up",
        ),
    ],
)
def test_its_terms_belong_to_what_is_wanted(said: Reader, text: str, content: str) -> None:
    assert content in [each.content.text for each in said(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor promised a new bridge on Friday.", "a new bridge"),
        ("The mayor praised the bridge before noon.", "the bridge"),
        ("She said she thought it safe, while others doubted it.", "it safe"),
    ],
)
def test_when_it_was_said_does_not(said: Reader, text: str, content: str) -> None:
    assert content in [each.content.text for each in said(text)]
