"""Figures as series: the values of one quantity by giver and as-of; a later bulletin supersedes an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure
from reportedly.model.tracing import Tracing
from reportedly.model.when import first_instant
from reportedly.stories.figure_bulletins import Bulletin, bulletins_of
from reportedly.stories.figure_course import standing
from reportedly.stories.telling import times_told


class Kind(NamedTuple):
    """What makes figures one series: the quantity, and its unit where it can be told in several."""

    quantity: str
    unit: str | None


def figures_of(readings: Sequence[Reading], tracing: Tracing, as_of: str) -> tuple[DossierFigure, ...]:
    """Give each quantity told of a story with its series, oldest first, and the value that stands at `as_of`.

    A figure of a later time is left out, even where a page with a coarse date tells it.
    """
    return tuple(_figure(kind.quantity, told) for kind, told in told_of(readings, tracing, as_of).items())


def told_of(readings: Sequence[Reading], tracing: Tracing, as_of: str) -> dict[Kind, list[Bulletin]]:
    """Give the bulletins of all pages by what they are of, in the order of the pages."""
    times = times_told(readings, tracing.copies)
    told: dict[Kind, list[Bulletin]] = defaultdict(list)
    for reading in readings:
        kinds: dict[Kind, list[Figure]] = defaultdict(list)
        for figure in reading.figures:
            if not figure.background and figure.quantity != "other":
                kinds[_kind(figure)].append(figure)
        for kind, figures in kinds.items():
            told[kind].extend(bulletins_of(reading, figures, times[reading.article.id], as_of, tracing))
    return {kind: bulletins for kind, bulletins in told.items() if bulletins}


def _kind(figure: Figure) -> Kind:
    return Kind(figure.quantity, figure.unit if figure.quantity in ("money", "per cent", "temperature") else None)


def _figure(quantity: str, bulletins: Sequence[Bulletin]) -> DossierFigure:
    rows: dict[tuple[float, str, str, str | None], list[Bulletin]] = defaultdict(list)
    for each in bulletins:
        rows[_row(each)].append(each)
    values = {key: _value(group) for key, group in rows.items()}
    stands = standing(quantity, bulletins)
    series = sorted(values.values(), key=lambda row: (first_instant(row.as_of or "0001"), row.value))
    return DossierFigure(quantity, values[_row(stands)] if stands else None, tuple(series))


def _row(each: Bulletin) -> tuple[float, str, str, str | None]:
    return each.value, each.as_of, each.giver, each.figure.qualifier


def _value(group: Sequence[Bulletin]) -> FigureValue:
    first = group[0]
    pages = tuple(dict.fromkeys(each.page for each in group))
    published = min((each.at for each in group), key=first_instant)
    return FigureValue(first.value, first.figure.qualifier, first.as_of, first.giver, published, pages)
