"""Governments by the names of their states."""

from __future__ import annotations

import pytest

from reportedly.language.engine import parse
from reportedly.model.article import Article


def governments(text: str) -> list[object]:
    """Whom the word "government" stands for in one invented body, at each of its places."""
    (document,) = parse([Article(id="a", text=text, language="en")])
    part = document.parts[0]
    found = [part.mention_at.get(at) for at, lemma in enumerate(part.lemmas) if lemma == "government"]
    return [None if each is None else each.entity for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian government denied the report.",
        "Peru's government denied the report.",
        "Peru's miners signed a deal with the government.",
        "Peruvian President Ada Berg said her government had struck a truce with the miners.",
        "Peru is in turmoil, and Peru's miners met envoys of Chile. The federal government will not meet them.",
    ],
)
def test_one_is_that_of_its_state(text: str) -> None:
    assert governments(text) == ["Peru"]


def test_the_one_told_of_last_goes_before_the_state_of_the_page() -> None:
    text = "Peru's miners left Lima for Peru's coast. The Chilean government spoke. The government said it was well."
    assert governments(text) == ["Chile", "Chile"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile went to war. The government fell.",
        "The last government of all had fallen.",
        "Peru's miners want a government.",
        "Peru's miners hailed a new government.",
    ],
)
def test_where_it_may_be_anybody_s_it_is_nobody_s(text: str) -> None:
    assert governments(text) == [None]
