"""Alerts as the entries of feeds."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

import atoma

from reportedly import pipeline
from reportedly.desk.alerts import entries
from reportedly.desk.feeds import Feed, atom
from reportedly.model.watching import Alert, Quoted, Raised, Rule
from reportedly.store import SqliteStore

Keep = Callable[..., None]
HOSTILE = '<img src=x onerror=alert(1)> "quoted" \u202eEND'


def link(story: str) -> str:
    return f"https://desk.example/stories/{story}"


class Elements(HTMLParser):
    """The elements of a piece of HTML with their addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs).get("href")))


def test_the_feed_of_a_story_is_its_course_the_latest_first(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    dossier = pipeline.dossier("s-visit", store, "2025-05-01")
    assert dossier is not None
    found = entries.of_story(dossier, link, "desk.example")
    assert [entry.categories for entry in found] == [("status", "announced"), ("status", "rumoured")]
    assert [entry.updated for entry in found] == ["2025-04-30", "2025-04-28"]
    assert all(entry.id.startswith("tag:desk.example,2026:alert/a") for entry in found)
    parsed = atoma.parse_atom_bytes(atom(Feed("tag:x", "t", "2025", link("s"), link("s"), entries=found)))
    assert ("a", "https://vaasa-herald.example/word") in Elements(parsed.entries[0].content.value).found


def test_a_story_asked_for_at_another_hour_has_the_same_feed(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    feeds = [
        entries.of_story(dossier, link, "desk.example")
        for now in ("2025-05-01T01:00Z", "2025-05-01T02:00Z")
        if (dossier := pipeline.dossier("s-visit", store, now))
    ]
    assert feeds[0] == feeds[1]


def test_the_words_of_a_hostile_page_are_words_and_only_web_addresses_are_links() -> None:
    because = (Quoted("p1", HOSTILE, "javascript:alert(1)", HOSTILE), Quoted("p2", None, "https://quay.example/2"))
    alert = Alert("a1", Rule.STATUS, "s-1", HOSTILE, "2025-04-28", HOSTILE, HOSTILE, because)
    (entry,) = entries.of_watch_list("my desk", [Raised("2025-04-29T08:00:00Z", alert)], link, "desk.example")
    assert (entry.updated, entry.id) == ("2025-04-29T08:00:00Z", "tag:desk.example,2026:watchlist/my%20desk/alert/a1")
    assert entry.html is not None
    elements = Elements(entry.html).found
    assert {name for name, _ in elements} == {"p", "blockquote", "a"}
    assert [address for name, address in elements if name == "a"] == ["https://quay.example/2", link("s-1")]
