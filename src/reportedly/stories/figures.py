"""Figures as series: the values of one quantity by giver and as-of; a later bulletin supersedes an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure
from reportedly.model.tracing import Tracing
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.telling import known_from


def figures_of(readings: Sequence[Reading], tracing: Tracing, as_of: str) -> tuple[DossierFigure, ...]:
    """Give each quantity told of a story with its series, oldest first, and the value that stands at `as_of`.

    A figure of a later time is left out, even where a page with a coarse date tells it.
    """
    limit = last_instant(as_of)
    series: dict[tuple[str, str | None], list[tuple[Reading, Figure]]] = defaultdict(list)
    for reading in readings:
        for figure in reading.figures:
            late = figure.as_of is not None and first_instant(figure.as_of) > limit
            if not figure.background and not late and figure.quantity != "other":
                series[figure.quantity, _unit(figure)].append((reading, figure))
    return tuple(_figure(kind[0], told, tracing) for kind, told in series.items())


def _unit(figure: Figure) -> str | None:
    return figure.unit if figure.quantity in ("money", "per cent", "temperature") else None


def _figure(quantity: str, told: Sequence[tuple[Reading, Figure]], tracing: Tracing) -> DossierFigure:
    values: dict[tuple[float, str | None, str, str | None], list[tuple[Reading, Figure]]] = defaultdict(list)
    for reading, figure in told:
        values[figure.value, _as_of(reading, figure), _giver(reading, figure, tracing), figure.qualifier].append(
            (reading, figure)
        )
    rows = [_value(*key, group) for key, group in values.items()]
    rows.sort(key=lambda row: (_clock(row), row.value))
    return DossierFigure(quantity, _current(rows, told), tuple(rows))


def _as_of(reading: Reading, figure: Figure) -> str | None:
    return figure.as_of or known_from(reading)


def _giver(reading: Reading, figure: Figure, tracing: Tracing) -> str:
    root = tracing.roots.get((reading.article.id, figure.by))
    return root.name if root else reading.article.outlet or reading.article.id


def _value(
    value: float, as_of: str | None, giver: str, qualifier: str | None, group: Sequence[tuple[Reading, Figure]]
) -> FigureValue:
    pages = tuple(dict.fromkeys(reading.article.id for reading, _ in group))
    published = min((known_from(reading) for reading, _ in group), key=first_instant)
    return FigureValue(value, qualifier, as_of, giver, published, pages)


def _clock(row: FigureValue) -> float:
    return first_instant(row.as_of or row.published or "0001").timestamp()


def _current(rows: Sequence[FigureValue], told: Sequence[tuple[Reading, Figure]]) -> FigureValue | None:
    """The value that stands on the latest day: of its bulletins with an hour the last, against those without one.

    Tolls rise within a day, so the highest of these counts; of other quantities what most pages tell.
    """
    superseded = {(reading.article.id, figure.value) for reading, figure in told if figure.superseded}
    live = [row for row in rows if not all((page, row.value) in superseded for page in row.pages)]
    if not live:
        return None
    last = max(live, key=_clock)
    rivals = [row for row in live if day_of(row.as_of or "") == day_of(last.as_of or "")]
    with_hour = [row for row in rivals if len(row.as_of or "") > len("2023-09-10")]
    rivals = [row for row in rivals if row not in with_hour] + sorted(with_hour, key=_clock)[-1:]
    rises = told[0][1].quantity in _TOLLS
    return max(rivals, key=lambda row: (0 if rises else len(row.pages), row.value))


_TOLLS = frozenset({"dead", "injured", "arrested", "displaced", "affected"})
