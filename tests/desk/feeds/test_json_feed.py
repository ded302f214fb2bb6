"""JSON Feed 1.1, held against what its specification asks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from reportedly.desk.feeds import Entry, Feed, json_feed

from .conftest import HOSTILE

MakeFeed = Callable[..., Feed]
SCHEMA = json.loads(Path(__file__).with_name("json_feed.schema.json").read_text(encoding="utf-8"))


def test_a_feed_is_what_the_specification_asks(make_feed: MakeFeed) -> None:
    found = json.loads(json_feed(make_feed()))
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert found["feed_url"] == "https://desk.example/stories/s-p1/feed.json"
    first, second = found["items"]
    assert first["id"] == "tag:desk.example,2026:s-p1/e1/announced"
    assert (first["date_published"], first["date_modified"]) == ("2025-04-30T00:00:00Z", "2025-04-30T06:30:00Z")
    assert first["tags"] == ["announced"]
    assert second["content_text"] == "AT&T <1>"


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_words_of_a_hostile_page_stay_words(make_feed: MakeFeed, words: str) -> None:
    content = json_feed(make_feed(words, summary=words))
    assert len(content) < 40_000
    found = json.loads(content)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert found["title"]
    assert not any(character in str(found) for character in "\u202e\u2066\x1b\x07\ufffe\ud800")


def test_an_entry_without_words_still_has_a_content(make_feed: MakeFeed) -> None:
    feed = make_feed()
    bare = Feed(feed.id, "", feed.updated, feed.address, feed.home, entries=(Entry("tag:x", "", "2025", feed.home),))
    found = json.loads(json_feed(bare))
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert found["items"][0]["content_text"] == ""
