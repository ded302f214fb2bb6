"""What a story's page tells programs in the words of schema.org and OpenGraph."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

BASE = "https://news.example/ports/"
KNOWN = {
    "NewsArticle": {
        "headline", "description", "url", "mainEntityOfPage", "image", "datePublished", "dateModified",
        "articleSection", "inLanguage", "isAccessibleForFree", "publisher", "author", "articleBody", "about", "citation",
    },
    "Claim": {"name", "about", "author", "appearance", "firstAppearance"},
    "Event": {"name", "startDate", "endDate", "eventStatus", "location"},
    "Organization": {"name", "url"},
    "Person": {"name"},
    "CreativeWork": {"name"},
    "Place": {"name", "geo"},
    "GeoCoordinates": {"latitude", "longitude"},
    "ImageObject": {"url", "width", "height"},
}  # fmt: skip
"""The types of schema.org that are used, and of their properties those."""
NEEDED = {
    "NewsArticle": {"headline"},
    "Claim": {"name", "about", "firstAppearance", "appearance"},
    "Event": {"name"},
    "Organization": {"name"},
    "Person": {"name"},
    "Place": {"name"},
    "ImageObject": {"url"},
}


@pytest.fixture(scope="module")
def tree(story_page: Path) -> LexborHTMLParser:
    return LexborHTMLParser(story_page.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def article(tree: LexborHTMLParser) -> Any:
    (script,) = tree.css('script[type="application/ld+json"]')
    return json.loads(script.text())


def things(value: Any) -> list[dict[str, Any]]:
    """Every thing that has a type, however deep."""
    if isinstance(value, list):
        return [found for each in value for found in things(each)]
    if not isinstance(value, dict):
        return []
    own = [value] if "@type" in value else []
    return own + [found for each in value.values() for found in things(each)]


def test_every_thing_has_a_type_of_schema_org_and_only_properties_of_that(article: Any) -> None:
    found = things(article)
    assert len(found) > 30
    for thing in found:
        kind = thing["@type"] if thing["@type"] in KNOWN else "Event"
        names = {name for name in thing if not name.startswith("@")}
        assert names <= KNOWN[kind], thing
        assert names >= NEEDED.get(kind, set()), thing
        assert None not in thing.values()
        assert "" not in thing.values()


def test_the_article_has_what_a_news_article_needs(article: Any) -> None:
    needed = {"headline", "image", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage", "url"}
    assert article.keys() >= needed
    for name in ("datePublished", "dateModified"):
        assert re.match(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?$", article[name])
    assert article["author"] == {"@type": "Organization", "name": "Reportedly", "url": BASE}


def test_each_claim_says_who_says_it_and_where_it_appeared_first(article: Any) -> None:
    claims = [each for each in article["about"] if each["@type"] == "Claim"]
    first = claims[0]
    assert first["about"]["@type"] == "Event"
    assert {"Ilaria Ventrone", "Dario Skoblar"} <= set(re.findall(r"Ilaria Ventrone|Dario Skoblar", first["name"]))
    assert {"@type": "Organization", "name": "Harbour Workers' League"} in first["author"]
    assert {"@type": "Person", "name": "Nives Bratul"} in first["author"]
    assert first["firstAppearance"]["datePublished"] == min(each["datePublished"] for each in first["appearance"])
    assert first["firstAppearance"]["publisher"]["name"] == "Kvarner Courier"


def test_every_page_of_the_story_is_cited_with_its_own_headline(article: Any, tree: LexborHTMLParser) -> None:
    cited = {each["headline"] for each in article["citation"]}
    assert len(article["citation"]) == len(tree.css(".sources li"))
    assert {" ".join(each.text().split()) for each in tree.css(".sources q")} == cited


def test_a_shared_address_shows_headline_words_and_card(tree: LexborHTMLParser, published: Path) -> None:
    told = {each.attributes["property"]: each.attributes["content"] for each in tree.css("meta[property]")}
    assert told["og:type"] == "article"
    assert told["og:title"] == tree.css_first("h1").text()  # type: ignore[union-attr]
    assert str(told["og:url"]).startswith(f"{BASE}stories/")
    card = published / str(told["og:image"]).removeprefix(BASE)
    content = card.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24]) == (1200, 630)
