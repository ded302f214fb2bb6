"""JSON Feed 1.1."""

from __future__ import annotations

from typing import Any

import msgspec

from reportedly.desk.feeds import plain
from reportedly.desk.feeds.entry import Entry, Feed, rfc3339


def json_feed(feed: Feed) -> bytes:
    """Give a feed as JSON Feed."""
    told: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": plain.line(feed.title) or feed.id,
        "home_page_url": feed.home,
        "feed_url": f"{feed.address}.json",
        "description": plain.text(feed.description) or None,
        "language": feed.language,
        "authors": [{"name": plain.line(feed.author)}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return msgspec.json.format(msgspec.json.encode(_without_nothing(told)), indent=1) + b"\n"


def _item(entry: Entry) -> dict[str, Any]:
    shown = {"content_html": plain.clean(entry.html)} if entry.html else {"content_text": plain.text(entry.summary)}
    return _without_nothing(
        {
            "id": entry.id,
            "url": entry.link,
            "title": plain.line(entry.title) or entry.id,
            **shown,
            "summary": (entry.html and plain.text(entry.summary)) or None,
            "date_published": rfc3339(entry.published or entry.updated),
            "date_modified": rfc3339(entry.updated),
            "tags": [plain.line(category) for category in entry.categories] or None,
        }
    )


def _without_nothing(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value is not None}
