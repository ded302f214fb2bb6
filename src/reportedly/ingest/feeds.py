"""The items of a feed: RSS, Atom or JSON Feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from reportedly.ingest.no_page import unreadable


@dataclass(frozen=True)
class Item:
    """What a feed says of one page; `url` is None where it gives no address, `published` is ISO 8601 in UTC."""

    url: str | None
    title: str | None
    published: str | None


def feed_items(content: bytes, url: str) -> list[Item]:
    """Give the items of the feed fetched from `url` in its order, each address once.

    Raises NoPageError where it is broken or has none.
    """
    items = items_listed(content, url)
    if not items:
        raise unreadable("a feed without items; try again later")
    return items


def items_listed(content: bytes, url: str) -> list[Item]:
    """Give the items of a feed as `feed_items` does, or none where it has none. Raises NoPageError if it is broken."""
    import fastfeedparser

    try:
        # Whatever a hostile feed provokes in the parser is one broken feed to us.
        entries = fastfeedparser.parse(content, include_content=False, include_media=False)["entries"]
        return list(_each_once(_item(entry, url) for entry in entries))
    except Exception as error:
        raise unreadable(f"a broken feed ({str(error)[:100]}); tell its publisher") from None


def _each_once(items: Iterator[Item]) -> Iterator[Item]:
    seen: set[str] = set()
    for item in items:
        if item.url is None or item.url not in seen:
            yield item
        if item.url:
            seen.add(item.url)


def _item(entry: dict[str, object], base: str) -> Item:
    return Item(_link(entry, base), _text(entry, "title"), _text(entry, "published"))


def _link(entry: dict[str, object], base: str) -> str | None:
    link = _text(entry, "link")
    try:
        return urljoin(base, link) if link else None
    except ValueError:
        return link


def _text(entry: dict[str, object], field: str) -> str | None:
    found = entry.get(field)
    return found.strip() or None if isinstance(found, str) else None
