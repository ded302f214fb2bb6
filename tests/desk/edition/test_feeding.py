"""The feeds of a site, its maps and its calendar, as programs take them."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import atoma
import jsonschema
import pytest
from icalendar import Calendar

from reportedly.desk.cli import run

BASE = "https://news.example/ports/"
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "format": "uri"},
                    "date_published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
}
"""What JSON Feed 1.1 asks for."""
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


def page_of(address: str, published: Path) -> Path:
    """The file that an address of the site leads to."""
    assert address.startswith(BASE), address
    return published / (address.removeprefix(BASE).partition("#")[0] or "index.html")


@pytest.fixture
def names(published: Path, story_page: Path) -> list[str]:
    """The feeds of all, of a section and of a story, without their endings."""
    return ["feed", "sections/diplomacy", "sections/courts", f"stories/{story_page.stem}"]


def test_every_atom_feed_is_one_and_leads_to_pages_that_are_there(published: Path, names: list[str]) -> None:
    for name in names:
        feed = atoma.parse_atom_bytes((published / f"{name}.atom").read_bytes())
        own = [link.href for link in feed.links if link.rel == "self"]
        assert own == [f"{BASE}{name}.atom"]
        assert feed.id_.startswith("tag:news.example,2026:")
        home = next(link.href for link in feed.links if link.rel == "alternate")
        assert page_of(home, published).is_file()
        ids = [entry.id_ for entry in feed.entries]
        assert len(ids) == len(set(ids))
        for entry in feed.entries:
            assert page_of(entry.links[0].href, published).is_file()
            assert entry.updated <= feed.updated


def test_every_rss_feed_is_one_with_the_same_entries(published: Path, names: list[str]) -> None:
    for name in names:
        feed = atoma.parse_rss_bytes((published / f"{name}.rss").read_bytes())
        same = atoma.parse_atom_bytes((published / f"{name}.atom").read_bytes())
        assert [item.guid for item in feed.items] == [entry.id_ for entry in same.entries]
        assert all(page_of(str(item.link), published).is_file() for item in feed.items)


def test_every_json_feed_is_one_with_the_same_entries(published: Path, names: list[str]) -> None:
    checker = jsonschema.Draft202012Validator(JSON_FEED, format_checker=jsonschema.FormatChecker())
    for name in names:
        feed = json.loads((published / f"{name}.json").read_bytes())
        checker.validate(feed)
        same = atoma.parse_atom_bytes((published / f"{name}.atom").read_bytes())
        assert [item["id"] for item in feed["items"]] == [entry.id_ for entry in same.entries]


def test_the_feed_of_a_story_tells_what_became_of_it_with_at_most_forty_words_of_a_page(
    published: Path, story_page: Path
) -> None:
    feed = json.loads((published / f"stories/{story_page.stem}.json").read_bytes())
    assert len(feed["items"]) > 5
    latest = [item for item in feed["items"] if item["date_published"] == feed["items"][0]["date_published"]]
    assert any("postponed" in item["tags"] for item in latest)
    quotations = [
        element.text or ""
        for item in feed["items"]
        for element in ElementTree.fromstring(f"<div>{item['content_html']}</div>").iterfind("blockquote/p[1]")
    ]
    assert len(quotations) > 5
    assert max(len(words.split()) for words in quotations) <= 41, "forty words and an ellipsis"


def test_pages_name_their_feeds_and_the_feeds_are_there(published: Path, story_page: Path) -> None:
    for page, count in ((published / "index.html", 3), (published / "sections/diplomacy.html", 6), (story_page, 6)):
        links = [words.partition('"')[0] for words in page.read_text(encoding="utf-8").split('rel="alternate"')[1:]]
        assert len(links) == count
        for part in page.read_text(encoding="utf-8").split('rel="alternate"')[1:]:
            address = part.partition('href="')[2].partition('"')[0]
            assert page_of(address, published).is_file()


def test_the_sitemap_has_every_page_once_and_nothing_else(published: Path) -> None:
    root = ElementTree.fromstring((published / "sitemap.xml").read_bytes())
    addresses = [str(each.text) for each in root.iterfind(f"{SITEMAP}url/{SITEMAP}loc")]
    files = {path.relative_to(published).as_posix() for path in published.rglob("*.html")} - {"404.html"}
    assert sorted(page_of(each, published).relative_to(published).as_posix() for each in addresses) == sorted(files)
    (changed,) = [str(each.text) for each in root.iterfind(f"{SITEMAP}url/{SITEMAP}lastmod")]
    assert changed == "2025-10-11T18:15:00Z"


def test_many_pages_are_spread_over_several_sitemaps(
    talks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportedly.desk.edition.maps.ADDRESSES", 20)
    assert run(["publish", str(tmp_path / "site"), "--store", str(talks), "--base-url", BASE]) == 0
    root = ElementTree.fromstring((tmp_path / "site/sitemap.xml").read_bytes())
    found = [str(each.text) for each in root.iterfind(f"{SITEMAP}sitemap/{SITEMAP}loc")]
    assert len(found) > 2
    maps = [ElementTree.fromstring(page_of(each, tmp_path / "site").read_bytes()) for each in found]
    assert max(len(each) for each in maps) == 20
    assert sum(len(each) for each in maps) == len(list((tmp_path / "site").rglob("*.html"))) - 1


def test_the_sitemap_of_news_has_what_came_out_in_the_last_two_days(talks: Path, tmp_path: Path) -> None:
    titles = {}
    for day in ("2025-10-07", "2025-10-20"):
        words = ["publish", str(tmp_path / day), "--store", str(talks), "--base-url", BASE, "--as-of", day]
        assert run(words) == 0
        root = ElementTree.fromstring((tmp_path / day / "news-sitemap.xml").read_bytes())
        titles[day] = [str(each.text) for each in root.iterfind(f"{SITEMAP}url/{NEWS}news/{NEWS}title")]
        for news in root.iterfind(f"{SITEMAP}url/{NEWS}news"):
            parts = {each.tag.removeprefix(NEWS): each.text for each in news.iter()}
            assert (parts["name"], parts["language"], parts["publication_date"]) == ("Reportedly", "en", "2025-10-06")
    assert len(titles["2025-10-07"]) == 1
    assert "Dario Skoblar" in titles["2025-10-07"][0]
    assert titles["2025-10-20"] == []


def test_robots_are_let_in_and_told_of_the_maps(published: Path) -> None:
    lines = (published / "robots.txt").read_text().splitlines()
    assert lines[:2] == ["User-agent: *", "Allow: /"]
    maps = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    assert len(maps) == 2
    assert all(page_of(each, published).is_file() for each in maps)


def test_the_calendar_is_one_and_leads_to_the_story(published: Path) -> None:
    calendar = Calendar.from_ical((published / "calendar.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert events
    assert all(page_of(str(event["URL"]), published).is_file() for event in events)
