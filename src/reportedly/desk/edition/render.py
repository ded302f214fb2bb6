"""From the values of a site to its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from reportedly.desk.dates import in_words, span_in_words
from reportedly.desk.edition import addresses
from reportedly.desk.edition.neighbours import dont_miss, latest, neighbours
from reportedly.desk.edition.site import Neighbours, Site, Source, Story, Told
from reportedly.desk.edition.story_page import StoryItself
from reportedly.desk.edition.themes import Theme
from reportedly.desk.feeds import Occasion, calendar
from reportedly.desk.prose.said import capital
from reportedly.desk.prose.statuses import STATUSES
from reportedly.desk.prose.turns import turn_in_words
from reportedly.model.dossier import Status
from reportedly.model.when import day_of, first_instant, is_iso, last_instant

LISTED = 100
"""Stories, pages, statements or days in a list at most; the archive has all stories."""
NAMES = 1_000
"""Names on a page of names at most."""
LEADING = 8
"""The latest stories, of which one leads the front page where none changed in the last week."""
A_SECTION = 6
"""Stories of a section on the front page."""
SOURCES = 150
"""Sources on each page of those that the page of a story has no room for."""


class File(Struct, frozen=True):
    """One file of a site, written when it is wanted.

    `of` is what tells one that is written anew from one that is there: the stories it tells of, None between groups of
    them. Without it only its bytes do.
    """

    address: str
    write: Callable[[], bytes]
    of: tuple[Story | None, ...] | None = None


Itself = Callable[[Story], StoryItself]
"""Gives a story's own part of its page."""


def render(site: Site, theme: Theme, itself: Itself) -> Iterator[File]:
    """Give every page of a site, and its stylesheet."""
    yield File(addresses.STYLE, theme.style.encode)
    near = neighbours(site)
    for story in site.stories:
        yield story_file(site, story, near[story.id], theme, itself)
        yield from further_sources(site, story, theme)
    yield from fronts(site, theme)
    yield from names(site, theme)
    yield from days(site, theme)
    for gone, into in site.merged.items():
        yield redirect(site, gone, into, theme)


def page(
    site: Site,
    theme: Theme,
    at: str,
    template: str,
    of: Sequence[Story | None] | None,
    later: Callable[[], Mapping[str, Any]] = dict,
    **context: Any,
) -> File:
    """Give one page with what is the same on all: where the root is, the sections, the address it will stand at.

    `later` gives what is only fetched where the page is written.
    """
    base = site.frame.base_url
    common = {
        "frame": site.frame,
        # By its day: a page that tells nothing new is the same an hour later.
        "as_of": day_of(site.as_of),
        "root": addresses.way_up(at),
        "sections": site.sections,
        "canonical": f"{base}{'' if at == addresses.FRONT else at}" if base else None,
        "here": None,
    }
    return File(
        at, lambda: theme.render(template, **{**common, **context, **later()}), None if of is None else tuple(of)
    )


def story_file(site: Site, story: Story, near: Neighbours, theme: Theme, itself: Itself) -> File:
    """Give the page of a story."""

    def own() -> Mapping[str, Any]:
        found = itself(story)
        return {"itself": Markup(found.html), "data": Markup(found.data)}

    groups: tuple[Sequence[Story | None], ...] = ([near.previous], [near.next], near.also, near.latest, near.dont_miss)
    of = [story, *(each for group in groups for each in (None, *group))]
    at = addresses.of_story(story.id)
    card = f"{site.frame.base_url}{addresses.of_card(story.id)}" if site.cards and story.status else None
    return page(site, theme, at, "story.html", of, own, story=story, near=near, here=story.section, card=card)


def further_sources(site: Site, story: Story, theme: Theme) -> Iterator[File]:
    """Give the pages of those sources of a story that its own page has no room for."""
    for number, first in enumerate(range(story.shown, len(story.sources), SOURCES), start=2):
        shown = story.sources[first : first + SOURCES]
        more = number + 1 if first + SOURCES < len(story.sources) else None
        at = addresses.of_sources(story.id, number)
        yield page(site, theme, at, "sources.html", [story], story=story, shown=shown, first=first, more=more)


def fronts(site: Site, theme: Theme) -> Iterator[File]:
    """Give the front page, the pages of the sections, the calendar, and what explains the words."""
    missed = dont_miss(site)
    # A story that tells of no event has nothing to say under the largest headline; in a quiet week weight decides.
    weighty = sorted((story for story in site.stories[:LEADING] if story.status), key=lambda each: -len(each.sources))
    first = next(iter([*(story for story in missed if story.status), *weighty, *site.stories]), None)
    sections = [
        (section, [story for story in latest(site, section) if story is not first][:A_SECTION])
        for section in site.sections
    ]
    yield page(
        site,
        theme,
        addresses.FRONT,
        "front.html",
        None,
        first=first,
        dont_miss=[story for story in missed if story is not first],
        by_section=[(section, stories) for section, stories in sections if stories],
    )
    for section in site.frame.sections:
        found = latest(site, section)
        left = max(len(found) - LISTED, 0)
        at = addresses.of_section(section)
        yield page(
            site, theme, at, "section.html", found, section=section, stories=found[:LISTED], left=left, here=section
        )
    yield from _calendar(site, theme)
    yield page(site, theme, addresses.ABOUT, "about.html", None, statuses=list(STATUSES.items()))
    # It is shown at any address, so its links must be whole.
    root = site.frame.base_url or "/"
    yield page(site, theme, addresses.MISSING, "missing.html", None, root=root, canonical=None)


def names(site: Site, theme: Theme) -> Iterator[File]:
    """Give a page for each outlet and each origin, and the lists of both."""
    outlets: dict[str, list[_Row]] = {}
    origins: dict[str, list[_Said]] = {}
    for story in site.stories:
        for source in story.sources:
            outlets.setdefault(source.outlet, []).append(_Row(story, source))
        for told in story.told:
            origins.setdefault(told.origin, []).append(_Said(story, told))
    for name, rows in outlets.items():
        rows.sort(key=lambda row: _when(row.source.page.published), reverse=True)
        copies = sum(row.source.copy is not None for row in rows)
        shown, left = rows[:LISTED], max(len(rows) - LISTED, 0)
        at = addresses.of_outlet(name)
        of = list({row.story.id: row.story for row in rows}.values())
        yield page(site, theme, at, "outlet.html", of, name=name, rows=shown, left=left, count=len(rows), copies=copies)
    for name, said in origins.items():
        said.sort(key=lambda each: _when(each.told.at), reverse=True)
        shown_said, left = said[:LISTED], max(len(said) - LISTED, 0)
        at = addresses.of_origin(name)
        of = list({each.story.id: each.story for each in said}.values())
        yield page(site, theme, at, "origin.html", of, name=said[0].told.called, rows=shown_said, left=left)
    yield _list_of(
        site,
        theme,
        addresses.OUTLETS,
        [_Name(name, len(rows), addresses.of_outlet(name)) for name, rows in outlets.items()],
        ("Outlets", "Whose pages the stories rest on, and what each had from whom.", "page"),
    )
    yield _list_of(
        site,
        theme,
        addresses.ORIGINS,
        [_Name(said[0].told.called, len(said), addresses.of_origin(name)) for name, said in origins.items()],
        ("Origins", "Who said what first: people, bodies, documents, unnamed sources.", "statement"),
    )


def days(site: Site, theme: Theme) -> Iterator[File]:
    """Give the archive: a page for each day on which something changed or a story began, and the list of days."""
    by_day: dict[str, dict[str, list[str]]] = {}
    stories = {story.id: story for story in site.stories}
    for story in site.stories:
        for turn in story.turns:
            by_day.setdefault(turn.at[:10], {}).setdefault(story.id, []).append(capital(turn_in_words(turn)))
        if story.published and not any(turn.at[:10] == story.published[:10] for turn in story.turns):
            by_day.setdefault(story.published[:10], {}).setdefault(story.id, []).append("The first page came out")
    found = sorted(by_day, reverse=True)
    for day in found:
        entries = [{"story": stories[story], "words": words[:8]} for story, words in by_day[day].items()]
        left = max(len(entries) - LISTED, 0)
        of = [stories[story] for story in by_day[day]]
        yield page(site, theme, addresses.of_day(day), "day.html", of, day=day, entries=entries[:LISTED], left=left)
    months = [
        (in_words(month), [{"day": day, "count": len(by_day[day])} for day in group])
        for month, group in groupby(found[:NAMES], key=lambda day: day[:7])
    ]
    yield page(site, theme, addresses.ARCHIVE, "archive.html", None, months=months)


def redirect(site: Site, gone: str, into: str, theme: Theme) -> File:
    """Give the page that leads from a story to the one it is part of now."""
    story = next(each for each in site.stories if each.id == into)
    at = addresses.of_story(gone)
    base = site.frame.base_url
    canonical = f"{base}{addresses.of_story(into)}" if base else None
    return page(site, theme, at, "redirect.html", [story], story=story, canonical=canonical)


class _Row(Struct, frozen=True):
    story: Story
    source: Source


class _Said(Struct, frozen=True):
    story: Story
    told: Told


class _Name(Struct, frozen=True):
    name: str
    count: int
    address: str


class _Dated(Struct, frozen=True):
    story: Story
    occasion: Occasion
    day: str


def _calendar(site: Site, theme: Theme) -> Iterator[File]:
    """The calendar as a page, what is ahead first, and as a file for calendar programs."""
    told = [(story, occasion) for story in site.stories for occasion in story.occasions]
    of = tuple(story for story in site.stories if story.occasions)
    yield File(addresses.CALENDAR_FILE, lambda: calendar(site.frame.title, [each for _, each in told]), of)
    now = last_instant(site.as_of)
    dated = [_Dated(story, each, _days(each)) for story, each in told if _begins(each)]
    dated.sort(key=lambda each: _when(_begins(each.occasion)))
    ahead = [each for each in dated if _is_ahead(each.occasion, now)]
    past = [each for each in reversed(dated) if each not in ahead]
    left = max(len(past) - LISTED, 0) + max(len(ahead) - LISTED, 0)
    parts = [("Ahead", _by_month(ahead[:LISTED])), ("Past", _by_month(past[:LISTED]))]
    yield page(
        site, theme, addresses.CALENDAR, "calendar.html", None, parts=parts, left=left, empty=not dated, here="calendar"
    )


def _is_ahead(occasion: Occasion, now: datetime) -> bool:
    over = last_instant(occasion.latest or _begins(occasion)) < now
    return not over and occasion.status is not Status.OCCURRED


def _by_month(dated: Sequence[_Dated]) -> list[tuple[str, list[_Dated]]]:
    return [
        (in_words(month), list(group)) for month, group in groupby(dated, key=lambda each: _begins(each.occasion)[:7])
    ]


def _begins(occasion: Occasion) -> str:
    return occasion.earliest or occasion.latest or ""


def _days(occasion: Occasion) -> str:
    return capital(span_in_words(occasion.earliest, None if occasion.floor else occasion.latest))


def _list_of(site: Site, theme: Theme, at: str, found: list[_Name], words: tuple[str, str, str]) -> File:
    """A page of names, those with most first where not all have room, in the order of the alphabet."""
    most = sorted(found, key=lambda each: -each.count)[:NAMES]
    shown = sorted(most, key=lambda each: each.name.casefold())
    title, sentence, noun = words
    left = len(found) - len(shown)
    return page(site, theme, at, "names.html", None, title=title, words=sentence, noun=noun, names=shown, left=left)


def _when(when: str | None) -> float:
    return first_instant(when).timestamp() if when and is_iso(when) else float("-inf")
