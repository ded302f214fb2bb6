"""A noun that opens a headline is no name where its page writes it in small letters."""

from __future__ import annotations

from reportedly import language
from reportedly.model.article import Article
from reportedly.model.statement import PartKind


def _names(title: str, text: str) -> list[str]:
    (document,) = language.parse([Article(id="page", title=title, text=text, language="en", published="2025-05-06")])
    part = next(each for each in document.parts if each.kind is PartKind.TITLE)
    return [str(each.entity) for each in part.mentions if each.entity]


def test_a_noun_that_the_page_writes_small_is_no_name() -> None:
    body = "Halden airport was closed on Monday after drones were seen."
    assert "Airport" not in _names("Airport shut after drone sighting", body)


def test_what_the_page_writes_with_a_capital_too_is_one() -> None:
    body = "The ferry sank, Trawler said on Monday. It had met a trawler. Shares of Trawler fell."
    assert "Trawler" in _names("Trawler sees its ferry sink", body)
