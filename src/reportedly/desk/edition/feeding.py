"""The feeds of a site: of all stories, of a section, of what came to be known about one story."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from urllib.parse import urlsplit

from msgspec.structs import replace

from reportedly.desk.alerts import entries
from reportedly.desk.edition import addresses
from reportedly.desk.edition.quoting import quoted
from reportedly.desk.edition.render import File
from reportedly.desk.edition.site import Frame, Site, Story, WholeStory
from reportedly.desk.feeds import Entry, Feed, atom, json_feed, rss, tag
from reportedly.model.watching import Alert
from reportedly.model.when import day_of, is_iso

LATEST = 50
"""Stories in a feed at most, the latest."""
WRITERS: dict[str, Callable[[Feed], bytes]] = {"atom": atom, "rss": rss, "json": json_feed}
"""What writes a feed, by the ending of its address."""


def feeds(site: Site, base: str) -> Iterator[File]:
    """Give the feeds of all stories and of each section, for a site that stands at `base`."""
    whole = _feed(site, base, (), addresses.FEED, addresses.FRONT, site.frame.title, site.stories)
    yield from _written(whole, addresses.FEED, site.stories[:LATEST])
    for section in site.frame.sections:
        found = [story for story in site.stories if story.section == section]
        at = addresses.of_section_feed(section)
        title = f"{section.name} – {site.frame.title}"
        made = _feed(site, base, ("section", section.slug), at, addresses.of_section(section), title, found)
        yield from _written(made, at, found[:LATEST])


def story_feeds(story: WholeStory, frame: Frame, base: str) -> dict[str, bytes]:
    """Give the feeds of what came to be known about a story, by their addresses in the site."""
    host = _host(base)

    def printed(alert: Alert) -> Alert:
        because = tuple(replace(each, quote=quoted(each.quote or "")) for each in alert.because)
        return replace(alert, story_title=story.headline, because=because)

    told = entries.of_story(story.dossier, lambda each: f"{base}{addresses.of_story(each)}", host, printed)
    at = addresses.of_story_feed(story.id)
    feed = Feed(
        id=tag(host, "story", story.id),
        title=f"{story.headline} – {frame.title}",
        updated=told[0].updated if told else _updated(story, story.dossier.as_of),
        address=f"{base}{at}",
        home=f"{base}{addresses.of_story(story.id)}",
        description=" ".join(story.standfirst),
        entries=told,
        author=frame.title,
    )
    return {f"{at}.{ending}": write(feed) for ending, write in WRITERS.items()}


def _feed(
    site: Site, base: str, names: tuple[str, ...], at: str, home: str, title: str, stories: Sequence[Story]
) -> Callable[[], Feed]:
    def made() -> Feed:
        host = _host(base)
        return Feed(
            id=tag(host, "edition", *names),
            title=title,
            # An empty one is dated by the day, like all that tells nothing new.
            updated=_updated(stories[0], site.as_of) if stories else day_of(site.as_of),
            address=f"{base}{at}",
            home=f"{base}{'' if home == addresses.FRONT else home}",
            description=site.frame.tagline,
            entries=tuple(_entry(story, base, host, day_of(site.as_of)) for story in stories[:LATEST]),
            author=site.frame.title,
        )

    return made


def _written(feed: Callable[[], Feed], at: str, of: Sequence[Story]) -> Iterator[File]:
    for ending, write in WRITERS.items():
        yield File(f"{at}.{ending}", partial(_bytes, write, feed), tuple(of))


def _bytes(write: Callable[[Feed], bytes], feed: Callable[[], Feed]) -> bytes:
    return write(feed())


def _entry(story: Story, base: str, host: str, as_of: str) -> Entry:
    told = [f"<p>{escape(' '.join(story.standfirst))}</p>"] if story.standfirst else []
    if story.update:
        told.append(f"<ul>{''.join(f'<li>{escape(words)}</li>' for words in story.update)}</ul>")
    return Entry(
        id=tag(host, "edition", "story", story.id),
        title=story.headline,
        updated=_updated(story, as_of),
        link=f"{base}{addresses.of_story(story.id)}",
        summary=" ".join(story.standfirst),
        html="\n".join(told) or None,
        published=story.published if story.published and is_iso(story.published) else None,
        categories=tuple(filter(None, (story.section.name, story.status))),
    )


def _updated(story: Story, as_of: str) -> str:
    return story.updated if story.updated and is_iso(story.updated) else as_of


def _host(base: str) -> str:
    return urlsplit(base).hostname or "localhost"
