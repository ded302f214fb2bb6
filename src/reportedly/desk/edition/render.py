"""From the values of a site to its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from reportedly.desk.dates import in_words, span_in_words
from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.figure_chart import figure_chart, figure_table
from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.desk.drawing.status_history import status_history
from reportedly.desk.edition import addresses, linked_data
from reportedly.desk.edition.neighbours import dont_miss, latest, neighbours
from reportedly.desk.edition.site import Neighbours, Site, Source, Story, Told
from reportedly.desk.edition.statuses import STATUSES
from reportedly.desk.edition.themes import Theme
from reportedly.desk.feeds import Occasion, calendar
from reportedly.desk.prose.said import capital
from reportedly.desk.prose.turns import turn_in_words
from reportedly.model.dossier import Edge, Evidence
from reportedly.model.when import first_instant, is_iso, last_instant

LISTED = 100
"""Stories, pages, statements or days in a list at most; the archive has all stories."""
NAMES = 1_000
"""Names on a page of names at most."""
A_SECTION = 6
"""Stories of a section on the front page."""
WIDE, NARROW = 736, 350
"""Pixels of the pictures, for a wide and a narrow screen."""
FIGURES = 6
"""Figures of a story that are shown."""
SOURCES = 150
"""Sources on each page of those that the page of a story has no room for."""
LIGHT = 140_000
"""Bytes of a story's page at most, if it can be made so light."""


class Size(Struct, frozen=True):
    """How much a story's page shows: ends of branches of the origin tree on a wide screen, on a narrow one and in
    words, figures that are drawn, and sources.
    """

    wide: int
    narrow: int
    told: int
    charts: int
    sources: int


SIZES = (Size(44, 30, 60, 3, 100), Size(28, 16, 30, 2, 60), Size(16, 10, 16, 1, 40), Size(8, 6, 8, 0, 20))
"""From the fullest page to the lightest: the first that is light enough is taken."""


class Picture(Struct, frozen=True):
    """A picture for a wide and for a narrow screen."""

    wide: Markup
    narrow: Markup


class FigureShown(Struct, frozen=True):
    """A figure as a chart, empty where one value is no course, and as a table."""

    wide: Markup
    narrow: Markup
    table: Markup


def render(site: Site, theme: Theme) -> Iterator[tuple[str, bytes]]:
    """Give every file of a site: its address within the site and its bytes."""
    yield addresses.STYLE, theme.style.encode()
    near = neighbours(site)
    for story in site.stories:
        yield from story_files(site, story, near[story.id], theme)
    yield from fronts(site, theme)
    yield from names(site, theme)
    yield from days(site, theme)
    for gone, into in site.merged.items():
        yield redirect(site, gone, into, theme)


def page(site: Site, theme: Theme, at: str, template: str, **context: Any) -> tuple[str, bytes]:
    """Give one page with what is the same on all: where the root is, the sections, the address it will stand at."""
    base = site.frame.base_url
    common = {
        "frame": site.frame,
        "as_of": site.as_of,
        "root": addresses.way_up(at),
        "sections": _sections_with_stories(site),
        "canonical": f"{base}{'' if at == addresses.FRONT else at}" if base else None,
        "here": None,
    }
    return at, theme.render(template, **(common | context))


def story_files(site: Site, story: Story, near: Neighbours, theme: Theme) -> Iterator[tuple[str, bytes]]:
    """Give the page of a story, as much on it as keeps it light, and pages of the sources it has no room for."""
    for size in SIZES:
        at, content = _story_file(site, story, near, theme, size)
        if len(content) <= LIGHT:
            break
    yield at, content
    for number, first in enumerate(range(size.sources, len(story.sources), SOURCES), start=2):
        shown = story.sources[first : first + SOURCES]
        more = number + 1 if first + SOURCES < len(story.sources) else None
        here = addresses.of_sources(story.id, number)
        yield page(site, theme, here, "sources.html", story=story, shown=shown, first=first, more=more)


def _story_file(site: Site, story: Story, near: Neighbours, theme: Theme, size: Size) -> tuple[str, bytes]:
    rows = {source.page.id: number for number, source in enumerate(story.sources[: size.sources], start=1)}
    links = _Links(story, rows)
    return page(
        site,
        theme,
        addresses.of_story(story.id),
        "story.html",
        story=story,
        near=near,
        rows=rows,
        shown=story.sources[: size.sources],
        more=2 if len(story.sources) > size.sources else None,
        here=story.section,
        drawn=_drawn(story, links, size),
        figures=_figures(story, links, size),
        data=linked_data.of_story(story, site.frame),
    )


def fronts(site: Site, theme: Theme) -> Iterator[tuple[str, bytes]]:
    """Give the front page, the pages of the sections, the calendar, and what explains the words."""
    missed = dont_miss(site)
    first = next(iter([*missed, *site.stories]), None)
    sections = [
        (section, [story for story in latest(site, section) if story is not first][:A_SECTION])
        for section in _sections_with_stories(site)
    ]
    yield page(
        site,
        theme,
        addresses.FRONT,
        "front.html",
        first=first,
        dont_miss=[story for story in missed if story is not first],
        by_section=[(section, stories) for section, stories in sections if stories],
    )
    for section in site.frame.sections:
        found = latest(site, section)
        left = max(len(found) - LISTED, 0)
        at = addresses.of_section(section)
        yield page(site, theme, at, "section.html", section=section, stories=found[:LISTED], left=left, here=section)
    yield from _calendar(site, theme)
    yield page(site, theme, addresses.ABOUT, "about.html", statuses=list(STATUSES.items()))


def names(site: Site, theme: Theme) -> Iterator[tuple[str, bytes]]:
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
        yield page(site, theme, at, "outlet.html", name=name, rows=shown, left=left, count=len(rows), copies=copies)
    for name, said in origins.items():
        said.sort(key=lambda each: _when(each.told.at), reverse=True)
        shown_said, left = said[:LISTED], max(len(said) - LISTED, 0)
        at = addresses.of_origin(name)
        yield page(site, theme, at, "origin.html", name=said[0].told.called, rows=shown_said, left=left)
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


def days(site: Site, theme: Theme) -> Iterator[tuple[str, bytes]]:
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
        yield page(site, theme, addresses.of_day(day), "day.html", day=day, entries=entries[:LISTED], left=left)
    months = [
        (in_words(month), [{"day": day, "count": len(by_day[day])} for day in group])
        for month, group in groupby(found[:NAMES], key=lambda day: day[:7])
    ]
    yield page(site, theme, addresses.ARCHIVE, "archive.html", months=months)


def redirect(site: Site, gone: str, into: str, theme: Theme) -> tuple[str, bytes]:
    """Give the page that leads from a story to the one it is part of now."""
    story = next(each for each in site.stories if each.id == into)
    at = addresses.of_story(gone)
    base = site.frame.base_url
    canonical = f"{base}{addresses.of_story(into)}" if base else None
    return page(site, theme, at, "redirect.html", story=story, canonical=canonical)


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


class _Links:
    """Where the pictures of a story's page lead: to its notes and its sources."""

    def __init__(self, story: Story, rows: Mapping[str, int]) -> None:
        self._story, self._rows = story, rows

    def of_edge(self, edge: Edge) -> str | None:
        return self.of_evidence(edge.because[0]) if edge.because else None

    def of_evidence(self, evidence: Evidence) -> str | None:
        note = self._story.where.get(evidence)
        return f"#n{note}" if note else self.of_page(evidence.page)

    def of_page(self, page: str) -> str | None:
        return f"#s{self._rows[page]}" if page in self._rows else None

    def of_pages(self) -> str | None:
        return "#sources"


def _drawn(story: Story, links: _Links, size: Size) -> dict[str, Any]:
    """The pictures of a story, each for both widths; None where there is nothing to draw."""
    dossier, event = story.dossier, story.event
    as_of = dossier.as_of

    def both(name: str, draw: Any) -> Picture | None:
        wide, narrow = (draw(prefix=f"{name}-{width}", width=width) for width in (WIDE, NARROW))
        return Picture(Markup(wide), Markup(narrow)) if wide else None

    def history(**how: Any) -> str:
        return status_history(event, as_of=as_of, addresses=links, **how) if event else ""

    def origins(**how: Any) -> str:
        rows = size.wide if how["width"] == WIDE else size.narrow
        return origin_tree(dossier, event, addresses=links, rows=rows, **how)

    def expected(**how: Any) -> str:
        return expectations(event, as_of=as_of, addresses=links, **how) if event else ""

    return {
        "history": both("history", history),
        "origins": both("origins", origins),
        "expected": both("expected", expected),
        "in_words": Markup(origin_list(dossier, event, addresses=links, rows=size.told)),
    }


def _figures(story: Story, links: _Links, size: Size) -> list[FigureShown]:
    dossier = story.dossier
    found = []
    for number, figure in enumerate(dossier.figures[:FIGURES]):
        table = figure_table(figure, addresses=links)
        several = number < size.charts and len({value.value for value in figure.series}) > 1
        wide, narrow = (
            figure_chart(figure, dossier, addresses=links, prefix=f"figure-{number}-{width}", width=width)
            if several
            else ""
            for width in (WIDE, NARROW)
        )
        if table:
            found.append(FigureShown(Markup(wide), Markup(narrow), Markup(table)))
    return found


def _calendar(site: Site, theme: Theme) -> Iterator[tuple[str, bytes]]:
    """The calendar as a page, what is ahead first, and as a file for calendar programs."""
    told = [(story, occasion) for story in site.stories for occasion in story.occasions]
    yield addresses.CALENDAR_FILE, calendar(site.frame.title, [occasion for _, occasion in told])
    now = last_instant(site.as_of)
    dated = [_Dated(story, each, _days(each)) for story, each in told if _begins(each)]
    dated.sort(key=lambda each: _when(_begins(each.occasion)))
    ahead = [each for each in dated if last_instant(each.occasion.latest or _begins(each.occasion)) >= now]
    past = [each for each in reversed(dated) if each not in ahead]
    left = max(len(past) - LISTED, 0) + max(len(ahead) - LISTED, 0)
    parts = [("Ahead", _by_month(ahead[:LISTED])), ("Past", _by_month(past[:LISTED]))]
    yield page(
        site, theme, addresses.CALENDAR, "calendar.html", parts=parts, left=left, empty=not dated, here="calendar"
    )


def _by_month(dated: Sequence[_Dated]) -> list[tuple[str, list[_Dated]]]:
    return [
        (in_words(month), list(group)) for month, group in groupby(dated, key=lambda each: _begins(each.occasion)[:7])
    ]


def _begins(occasion: Occasion) -> str:
    return occasion.earliest or occasion.latest or ""


def _days(occasion: Occasion) -> str:
    return capital(span_in_words(occasion.earliest, None if occasion.floor else occasion.latest))


def _list_of(site: Site, theme: Theme, at: str, found: list[_Name], words: tuple[str, str, str]) -> tuple[str, bytes]:
    """A page of names, those with most first where not all have room, in the order of the alphabet."""
    most = sorted(found, key=lambda each: -each.count)[:NAMES]
    shown = sorted(most, key=lambda each: each.name.casefold())
    title, sentence, noun = words
    left = len(found) - len(shown)
    return page(site, theme, at, "names.html", title=title, words=sentence, noun=noun, names=shown, left=left)


def _sections_with_stories(site: Site) -> list[Any]:
    having = {story.section for story in site.stories}
    return [section for section in site.frame.sections if section in having]


def _when(when: str | None) -> float:
    return first_instant(when).timestamp() if when and is_iso(when) else float("-inf")
