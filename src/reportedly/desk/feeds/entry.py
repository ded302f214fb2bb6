"""A feed and its entries, whatever format they are written in."""

from __future__ import annotations

from urllib.parse import quote

from msgspec import Struct

from reportedly.model.when import first_instant

_MINTED = "2026"
"""The year in every tag: what names were given under the authority then (RFC 4151)."""


class Entry(Struct, frozen=True):
    """One thing that is new: `id` a URI that stays the same, `link` the address of the page that shows it.

    Times are ISO 8601 of any precision; their first instant counts. `summary` is plain text. `html` is what a reader
    shows, of the caller's own making, with all words of pages escaped; without it the summary is shown.
    `categories` are words to sort by, such as the status.
    """

    id: str
    title: str
    updated: str
    link: str
    summary: str = ""
    html: str | None = None
    published: str | None = None
    categories: tuple[str, ...] = ()


class Feed(Struct, frozen=True):
    """A feed: `address` is its own without the ending of a format, `home` that of the page for people.

    The address of the feed in a format is `address` with ".atom", ".rss" or ".json" added. The latest entry is first.
    """

    id: str
    title: str
    updated: str
    address: str
    home: str
    description: str = ""
    entries: tuple[Entry, ...] = ()
    author: str = "Reportedly"
    language: str = "en"


def tag(authority: str, *parts: str) -> str:
    """Give a URI that names one thing for good (RFC 4151); `authority` is the host name of the site or desk."""
    return f"tag:{authority.lower()},{_MINTED}:{'/'.join(quote(part, safe='') for part in parts)}"


def rfc3339(when: str) -> str:
    """Give the first instant of a time as feeds and sitemaps take it, in UTC to the second."""
    return first_instant(when).strftime("%Y-%m-%dT%H:%M:%SZ")
