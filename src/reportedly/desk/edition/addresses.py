"""The addresses of a site's pages: made of ids and names alone, so that they stay the same whenever it is rebuilt."""

from __future__ import annotations

import hashlib
import re

from reportedly.desk.edition.frames import slug
from reportedly.desk.edition.site import Section

FRONT = "index.html"
ABOUT = "about.html"
MISSING = "404.html"
CALENDAR = "calendar.html"
CALENDAR_FILE = "calendar.ics"
ARCHIVE = "archive/index.html"
OUTLETS = "outlets/index.html"
ORIGINS = "origins/index.html"
STYLE = "style.css"
FEED = "feed"
SITEMAP = "sitemap.xml"
NEWS_SITEMAP = "news-sitemap.xml"
ROBOTS = "robots.txt"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,80}$")


def of_story(story: str) -> str:
    """Give the address of a story within the site; an id that is no file name stands by what is made of it."""
    return f"stories/{story if _SAFE.match(story) else _made(story)}.html"


def of_sources(story: str, number: int) -> str:
    """Give the address of a further page of the sources of a story: the second, the third."""
    return f"{of_story(story).removesuffix('.html')}-sources-{number}.html"


def of_story_feed(story: str) -> str:
    """Give the address of the feed of a story, without the ending of a format."""
    return of_story(story).removesuffix(".html")


def of_card(story: str) -> str:
    """Give the address of the card of a story."""
    return f"{of_story(story).removesuffix('.html')}.png"


def of_section_feed(section: Section) -> str:
    """Give the address of the feed of a section, without the ending of a format."""
    return of_section(section).removesuffix(".html")


def of_sitemap(number: int) -> str:
    """Give the address of one of several sitemaps: the first, the second."""
    return f"sitemap-{number}.xml"


def of_section(section: Section) -> str:
    """Give the address of a section."""
    return f"sections/{section.slug}.html"


def of_day(day: str) -> str:
    """Give the address of a day of the archive: "2025-03-14"."""
    return f"archive/{day}.html"


def of_outlet(name: str) -> str:
    """Give the address of an outlet's page."""
    return f"outlets/{_made(name)}.html"


def of_origin(name: str) -> str:
    """Give the address of an origin's page."""
    return f"origins/{_made(name)}.html"


def way_up(address: str) -> str:
    """Give what leads from a page to the root of the site: "../" for one in a folder."""
    return "../" * address.count("/")


def _made(name: str) -> str:
    """A name's words and, for names that have the same, what tells them apart."""
    return f"{slug(name)[:48].strip('-')}-{hashlib.sha256(name.encode(errors='replace')).hexdigest()[:8]}"
