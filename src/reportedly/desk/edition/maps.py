"""What tells search engines about a site: sitemaps, the sitemap of news, robots.txt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from xml.etree.ElementTree import Element, SubElement

from reportedly.desk.edition import addresses
from reportedly.desk.edition.render import File
from reportedly.desk.edition.site import Site
from reportedly.desk.feeds import plain
from reportedly.desk.feeds.entry import rfc3339
from reportedly.desk.feeds.xml_feeds import document
from reportedly.model.when import first_instant, is_iso, last_instant

ADDRESSES = 50_000
"""Addresses that a sitemap may hold."""
NEWS, RECENT = 1_000, timedelta(days=2)
"""Stories that the sitemap of news may hold, and how long after they were published."""
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


def maps(site: Site, base: str, pages: Sequence[str]) -> Iterator[File]:
    """Give the sitemaps of the pages of a site that stands at `base`, by their addresses in it, and of its news."""
    changed = {addresses.of_story(story.id): story.updated for story in site.stories}
    groups = [pages[at : at + ADDRESSES] for at in range(0, len(pages), ADDRESSES)] or [()]
    if len(groups) == 1:
        yield File(addresses.SITEMAP, lambda: _map(base, groups[0], changed))
    else:
        names = [addresses.of_sitemap(number) for number in range(1, len(groups) + 1)]
        yield File(addresses.SITEMAP, lambda: _index(base, names))
        for name, group in zip(names, groups, strict=True):
            yield File(name, partial(_map, base, group, changed))
    yield File(addresses.NEWS_SITEMAP, lambda: _news(site, base))


def robots(base: str | None) -> File:
    """Give robots.txt: everybody may read everything. It counts where the site stands at the root of its host."""
    lines = ["User-agent: *", "Allow: /"]
    if base:
        lines += ["", *(f"Sitemap: {base}{at}" for at in (addresses.SITEMAP, addresses.NEWS_SITEMAP))]
    return File(addresses.ROBOTS, ("\n".join(lines) + "\n").encode)


def _map(base: str, pages: Sequence[str], changed: dict[str, str | None]) -> bytes:
    root = Element("urlset", {"xmlns": _SITEMAP})
    for page in pages:
        one = SubElement(root, "url")
        SubElement(one, "loc").text = f"{base}{'' if page == addresses.FRONT else page}"
        when = changed.get(page)
        if when and is_iso(when):
            SubElement(one, "lastmod").text = _w3c(when)
    return document(root)


def _index(base: str, names: Sequence[str]) -> bytes:
    root = Element("sitemapindex", {"xmlns": _SITEMAP})
    for name in names:
        SubElement(SubElement(root, "sitemap"), "loc").text = f"{base}{name}"
    return document(root)


def _news(site: Site, base: str) -> bytes:
    root = Element("urlset", {"xmlns": _SITEMAP, "xmlns:news": _NEWS})
    since = last_instant(site.as_of) - RECENT
    dated = [(story, story.published) for story in site.stories if story.published and is_iso(story.published)]
    recent = [(story, published) for story, published in dated if first_instant(published) >= since]
    for story, published in recent[:NEWS]:
        one = SubElement(root, "url")
        SubElement(one, "loc").text = f"{base}{addresses.of_story(story.id)}"
        news = SubElement(one, "news:news")
        publication = SubElement(news, "news:publication")
        SubElement(publication, "news:name").text = plain.line(site.frame.title)
        SubElement(publication, "news:language").text = "en"
        SubElement(news, "news:publication_date").text = _w3c(published)
        SubElement(news, "news:title").text = plain.line(story.headline)
    return document(root)


def _w3c(when: str) -> str:
    """A time as sitemaps take it: a day, a month or a year as it is, an instant in UTC."""
    return when if "T" not in when else rfc3339(when)
