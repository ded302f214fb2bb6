"""Figures as series: the values of one quantity by giver and as-of; a later bulletin supersedes an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure, PartKind
from reportedly.model.tracing import Tracing
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.telling import times_told

CLOSE = 0.02
"""Numbers nearer to each other than this share are one number, rounded."""


class _Told(NamedTuple):
    """A figure on a page, with the time the page's words count from."""

    reading: Reading
    figure: Figure
    at: str


def figures_of(readings: Sequence[Reading], tracing: Tracing, as_of: str) -> tuple[DossierFigure, ...]:
    """Give each quantity told of a story with its series, oldest first, and the value that stands at `as_of`.

    A figure of a later time is left out, even where a page with a coarse date tells it.
    """
    limit = last_instant(as_of)
    times = times_told(readings, tracing.copies)
    series: dict[tuple[str, str | None], list[_Told]] = defaultdict(list)
    for reading in readings:
        for figure in reading.figures:
            late = figure.as_of is not None and first_instant(figure.as_of) > limit
            if not (figure.background or late or figure.quantity == "other" or _misread_in_headline(figure, reading)):
                series[figure.quantity, _unit(figure)].append(_Told(reading, figure, times[reading.article.id]))
    return tuple(_figure(kind[0], told, tracing) for kind, told in series.items())


def _misread_in_headline(figure: Figure, reading: Reading) -> bool:
    """Whether a headline gives, for one quantity, the number that its story gives only for another."""
    if figure.part is not PartKind.TITLE:
        return False
    body = [other for other in reading.figures if other.part is PartKind.BODY]
    near = {other.quantity for other in body if abs(other.value - figure.value) <= CLOSE * figure.value}
    return bool(near) and figure.quantity not in near


def _unit(figure: Figure) -> str | None:
    return figure.unit if figure.quantity in ("money", "per cent", "temperature") else None


def _figure(quantity: str, told: Sequence[_Told], tracing: Tracing) -> DossierFigure:
    values: dict[tuple[float, str, str, str | None], list[_Told]] = defaultdict(list)
    for each in told:
        as_of = each.figure.as_of or each.at
        values[each.figure.value, as_of, _giver(each, tracing), each.figure.qualifier].append(each)
    rows = [_value(*key, group) for key, group in values.items()]
    rows.sort(key=lambda row: (_clock(row), row.value))
    return DossierFigure(quantity, _current(rows, told), tuple(rows))


def _giver(told: _Told, tracing: Tracing) -> str:
    article = told.reading.article
    root = tracing.roots.get((article.id, told.figure.by))
    return root.name if root else article.outlet or article.id


def _value(value: float, as_of: str, giver: str, qualifier: str | None, group: Sequence[_Told]) -> FigureValue:
    pages = tuple(dict.fromkeys(each.reading.article.id for each in group))
    published = min((each.at for each in group), key=first_instant)
    return FigureValue(value, qualifier, as_of, giver, published, pages)


def _clock(row: FigureValue) -> float:
    return first_instant(row.as_of or row.published or "0001").timestamp()


def _current(rows: Sequence[FigureValue], told: Sequence[_Told]) -> FigureValue | None:
    """The value that stands on the latest day: of its bulletins with an hour the last, against those without one.

    Tolls rise within a day, so the highest of these counts; of other quantities what most pages tell.
    """
    superseded = {(each.reading.article.id, each.figure.value) for each in told if each.figure.superseded}
    live = [row for row in rows if not all((page, row.value) in superseded for page in row.pages)]
    if not live:
        return None
    last = max(live, key=_clock)
    rivals = [row for row in live if day_of(row.as_of or "") == day_of(last.as_of or "")]
    with_hour = [row for row in rivals if len(row.as_of or "") > len("2023-09-10")]
    rivals = [row for row in rivals if row not in with_hour] + sorted(with_hour, key=_clock)[-1:]
    rises = told[0].figure.quantity in _TOLLS
    return max(rivals, key=lambda row: (0 if rises else len(row.pages), row.value))


_TOLLS = frozenset({"dead", "injured", "arrested", "displaced", "affected"})
