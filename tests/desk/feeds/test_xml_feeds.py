"""Atom and RSS as a feed reader takes them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import atoma
import pytest

from reportedly.desk.feeds import Feed, atom, rss

from .conftest import HOSTILE

MakeFeed = Callable[..., Feed]
ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_reader_gets_the_entries_of_an_atom_feed(make_feed: MakeFeed) -> None:
    found = atoma.parse_atom_bytes(atom(make_feed()))
    assert (found.id_, found.title.value) == ("tag:desk.example,2026:s-p1", "Visit of Ida Strand in Turku")
    assert found.updated == datetime(2025, 4, 30, 6, 30, tzinfo=UTC)
    assert {(link.rel, link.href) for link in found.links} == {
        ("self", "https://desk.example/stories/s-p1/feed.atom"),
        ("alternate", "https://desk.example/stories/s-p1"),
    }
    assert found.authors[0].name == "Reportedly"
    first, second = found.entries
    assert first.id_ == "tag:desk.example,2026:s-p1/e1/announced"
    assert first.published == datetime(2025, 4, 30, tzinfo=UTC)
    assert [category.term for category in first.categories] == ["announced"]
    assert first.content.value == "<p>rumoured -&gt; <b>announced</b></p>"
    assert first.content.text_type is atoma.atom.AtomTextType.html
    assert (second.summary.value, second.summary.text_type) == ("AT&T <1>", atoma.atom.AtomTextType.text)


def test_a_reader_gets_the_items_of_an_rss_feed(make_feed: MakeFeed) -> None:
    found = atoma.parse_rss_bytes(rss(make_feed()))
    assert (found.title, found.link) == ("Visit of Ida Strand in Turku", "https://desk.example/stories/s-p1")
    assert found.last_build_date == datetime(2025, 4, 30, 6, 30, tzinfo=UTC)
    first, second = found.items
    assert first.guid == "tag:desk.example,2026:s-p1/e1/announced"
    assert first.pub_date == datetime(2025, 4, 30, tzinfo=UTC)
    assert first.description == "<p>rumoured -&gt; <b>announced</b></p>"
    assert second.description == "AT&amp;T &lt;1&gt;"


def test_an_address_of_its_own_and_no_permanent_link_by_the_id(make_feed: MakeFeed) -> None:
    channel = fromstring(rss(make_feed()))[0]
    own = channel.find(f"{ATOM}link")
    assert own is not None
    assert own.attrib["href"] == "https://desk.example/stories/s-p1/feed.rss"
    assert {guid.attrib["isPermaLink"] for guid in channel.iter("guid")} == {"false"}


@pytest.mark.parametrize("write", [atom, rss])
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_words_of_a_hostile_page_stay_words(
    make_feed: MakeFeed, write: Callable[[Feed], bytes], words: str
) -> None:
    content = write(make_feed(words, summary=words, html=f"<p>{words[:90].replace('<', '&lt;')}</p>"))
    assert len(content) < 40_000
    root = fromstring(content)
    shown = "".join(root.itertext())
    assert not any(character in shown for character in "\u202e\u2066\x1b\x07\ufffe")
    assert "script" not in {element.tag.rpartition("}")[2] for element in root.iter()}
    titles = [element.text for element in root.iter() if element.tag.rpartition("}")[2] == "title"]
    assert all(titles)
    (atoma.parse_atom_bytes if write is atom else atoma.parse_rss_bytes)(content)


@pytest.mark.parametrize("write", [atom, rss])
def test_the_same_feed_comes_twice(make_feed: MakeFeed, write: Callable[[Feed], bytes]) -> None:
    assert write(make_feed()) == write(make_feed())


@pytest.mark.parametrize("write", [atom, rss])
def test_a_feed_may_have_no_entries_yet(make_feed: MakeFeed, write: Callable[[Feed], bytes]) -> None:
    feed = make_feed()
    empty = write(Feed(feed.id, feed.title, feed.updated, feed.address, feed.home))
    assert b"<entry" not in empty
    assert b"<item" not in empty
    (atoma.parse_atom_bytes if write is atom else atoma.parse_rss_bytes)(empty)
