"""The pictures of a story, each drawn for wide and for narrow screens; the style sheet shows the one that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from markupsafe import Markup

from reportedly.desk import shown
from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.figure_chart import figure_chart, figure_table
from reportedly.desk.drawing.origin_tree import origin_tree
from reportedly.desk.drawing.status_history import status_history
from reportedly.desk.drawing.story_map import story_map
from reportedly.desk.web.addresses import Links
from reportedly.model.dossier import Dossier, DossierEvent, DossierFigure

WIDE, NARROW = 960, 358
CHART = 640
BRANCHES = 30
"""Ends of branches of the origin tree on a story's page; the page of its origins has more."""
ALL_BRANCHES = 90
ROOM = 60_000
"""Characters that the charts of a story may take together: those that fit are drawn, the others are told."""


class Drawn(NamedTuple):
    """A picture for wide and narrow screens, and the same in words; all empty where there is nothing to draw.

    Without a narrow one the wide one is shown on all.
    """

    wide: Markup
    narrow: Markup
    words: Markup = Markup()


class Charted(NamedTuple):
    """A figure, and its chart where there is one."""

    figure: DossierFigure
    drawn: Drawn | None


def of_story(dossier: Dossier, event: DossierEvent | None, links: Links) -> dict[str, Drawn]:
    """Give the pictures of a story by what they show; those of its foremost event only where there is one."""

    def drawn(of: str, width: int) -> str:
        return origin_tree(dossier, event, addresses=links, prefix=of, width=width, rows=BRANCHES)

    tree = _both("o", WIDE, drawn)
    found = {"origins": Drawn(*tree)}
    if event is None:
        return found
    at = dossier.as_of
    stood = _both("h", WIDE, lambda of, width: status_history(event, as_of=at, addresses=links, prefix=of, width=width))
    # One status alone has had no course; it stands in words below.
    stood = stood if len(event.history) > 1 else (Markup(), Markup())
    told = _both("e", WIDE, lambda of, width: expectations(event, as_of=at, addresses=links, prefix=of, width=width))
    places = _both("m", CHART, lambda of, width: story_map(dossier.events, addresses=links, prefix=of, width=width))
    return {**found, "history": Drawn(*stood), "expected": Drawn(*told), "map": Drawn(*places)}


def of_origins(dossier: Dossier, event: DossierEvent | None, links: Links) -> Markup:
    """Give the origin tree with more branches than a story's page has room for, for wide screens."""
    return Markup(origin_tree(dossier, event, addresses=links, prefix="o", width=WIDE, rows=ALL_BRANCHES))


def of_figures(dossier: Dossier, links: Links, most: int) -> Iterator[Charted]:
    """Give at most that many figures of a story, with charts as long as there is room for them."""
    room = ROOM
    for number, figure in enumerate(shown.figures(dossier)[:most]):
        drawn = next((each for each in _charts(f"f{number}", figure, dossier, links) if _size(each) <= room), None)
        room -= _size(drawn) if drawn else 0
        yield Charted(figure, drawn)


def _charts(name: str, figure: DossierFigure, dossier: Dossier, links: Links) -> Iterator[Drawn]:
    """The chart of a figure in both shapes and in words; then, where that is too much, without the words, and then in
    the wide one alone, whose letters are too small on a phone.
    """
    wide, narrow = _both(
        name, CHART, lambda of, width: figure_chart(figure, dossier, addresses=links, prefix=of, width=width)
    )
    if wide:
        yield Drawn(wide, narrow, Markup(figure_table(figure, addresses=links)))
        yield Drawn(wide, narrow)
        yield Drawn(wide, Markup())


def _size(drawn: Drawn) -> int:
    return sum(map(len, drawn))


def _both(name: str, wide: int, draw: Callable[[str, int], str]) -> tuple[Markup, Markup]:
    """A picture for wide and for narrow screens; `draw` takes what makes its ids unique, and a width in pixels."""
    return Markup(draw(f"{name}w", wide)), Markup(draw(f"{name}n", NARROW))
