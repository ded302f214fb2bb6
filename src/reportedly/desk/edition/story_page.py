"""A story's own part of its page: all that stays as it is while other stories change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct

from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.figure_chart import figure_chart, figure_table
from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.desk.drawing.status_history import status_history
from reportedly.desk.edition import addresses, linked_data
from reportedly.desk.edition.site import Frame, WholeStory
from reportedly.desk.edition.themes import Theme
from reportedly.model.dossier import Edge, Evidence

WIDE, NARROW = 736, 350
"""Pixels of the pictures, for a wide and a narrow screen."""
FIGURES = 6
"""Figures of a story that are shown."""
LIGHT = 120_000
"""Bytes of a story's own part at most, if it can be made so light: its page has other stories around it."""


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


class StoryItself(Struct, frozen=True):
    """A story's own part of its page: its HTML, what is told to programs in the head, and how many sources it shows."""

    html: str
    data: str
    shown: int


def itself(story: WholeStory, frame: Frame, theme: Theme, card: str | None) -> StoryItself:
    """Give a story's own part of its page, as much as keeps it light; `card` is the address of its picture."""
    data = linked_data.of_story(story, frame, card)
    for size in SIZES:
        html = _rendered(story, frame, theme, size)
        if len(html) + len(data) <= LIGHT:
            break
    return StoryItself(html, str(data), size.sources)


def _rendered(story: WholeStory, frame: Frame, theme: Theme, size: Size) -> str:
    shown = story.sources[: size.sources]
    rows = {source.page.id: number for number, source in enumerate(shown, start=1)}
    links = _Links(story, rows)
    return theme.render(
        "itself.html",
        frame=frame,
        root=addresses.way_up(addresses.of_story(story.id)),
        story=story,
        rows=rows,
        shown=shown,
        more=2 if len(story.sources) > size.sources else None,
        drawn=_drawn(story, links, size),
        figures=_figures(story, links, size),
    ).decode()


class _Links:
    """Where the pictures of a story's page lead: to its notes and its sources."""

    def __init__(self, story: WholeStory, rows: Mapping[str, int]) -> None:
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


def _drawn(story: WholeStory, links: _Links, size: Size) -> dict[str, Any]:
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


def _figures(story: WholeStory, links: _Links, size: Size) -> list[FigureShown]:
    dossier = story.dossier
    found = []
    told = [figure for figure in dossier.figures if not figure.passing]
    for number, figure in enumerate(told[:FIGURES]):
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
