"""Atom (RFC 4287) and RSS 2.0."""

from __future__ import annotations

from email.utils import format_datetime
from html import escape
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from reportedly.desk.feeds import plain
from reportedly.desk.feeds.entry import Entry, Feed, rfc3339
from reportedly.model.when import first_instant

_ATOM = "http://www.w3.org/2005/Atom"


def atom(feed: Feed) -> bytes:
    """Give a feed as Atom."""
    root = Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language})
    _add(root, "id", feed.id)
    _add(root, "title", plain.line(feed.title) or feed.id)
    if feed.description:
        _add(root, "subtitle", plain.text(feed.description))
    _add(root, "updated", rfc3339(feed.updated))
    _add(_add(root, "author"), "name", plain.line(feed.author))
    _add(root, "link", rel="self", href=f"{feed.address}.atom", type="application/atom+xml")
    _add(root, "link", rel="alternate", href=feed.home, type="text/html")
    _add(root, "generator", "Reportedly")
    for entry in feed.entries:
        _atom_entry(root, entry)
    return document(root)


def rss(feed: Feed) -> bytes:
    """Give a feed as RSS 2.0, with the namespace of Atom for its own address."""
    root = Element("rss", {"version": "2.0", "xmlns:atom": _ATOM})
    channel = _add(root, "channel")
    _add(channel, "title", plain.line(feed.title) or feed.id)
    _add(channel, "link", feed.home)
    _add(channel, "description", plain.text(feed.description) or plain.line(feed.title) or feed.id)
    _add(channel, "language", feed.language)
    _add(channel, "lastBuildDate", _rfc822(feed.updated))
    _add(channel, "generator", "Reportedly")
    _add(channel, "atom:link", rel="self", href=f"{feed.address}.rss", type="application/rss+xml")
    for entry in feed.entries:
        _rss_item(channel, entry)
    return document(root)


def _atom_entry(root: Element, entry: Entry) -> None:
    one = _add(root, "entry")
    _add(one, "id", entry.id)
    _add(one, "title", plain.line(entry.title) or entry.id)
    _add(one, "updated", rfc3339(entry.updated))
    if entry.published:
        _add(one, "published", rfc3339(entry.published))
    _add(one, "link", rel="alternate", href=entry.link, type="text/html")
    for category in entry.categories:
        _add(one, "category", term=plain.line(category))
    if entry.summary:
        _add(one, "summary", plain.text(entry.summary))
    if entry.html:
        _add(one, "content", plain.clean(entry.html), type="html")


def _rss_item(channel: Element, entry: Entry) -> None:
    item = _add(channel, "item")
    _add(item, "title", plain.line(entry.title) or entry.id)
    _add(item, "link", entry.link)
    # A description is HTML: plain text in it has to be escaped once more.
    shown = plain.clean(entry.html) if entry.html else escape(plain.text(entry.summary))
    if shown:
        _add(item, "description", shown)
    for category in entry.categories:
        _add(item, "category", plain.line(category))
    _add(item, "guid", entry.id, isPermaLink="false")
    _add(item, "pubDate", _rfc822(entry.published or entry.updated))


def _add(parent: Element, name: str, words: str | None = None, **attributes: str) -> Element:
    child = SubElement(parent, name, attributes)
    child.text = words
    return child


def document(root: Element) -> bytes:
    """Give a tree as a document of its own, indented, in UTF-8."""
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _rfc822(when: str) -> str:
    return format_datetime(first_instant(when))
