"""Figures as series: the values of one quantity by giver and as-of; a later bulletin supersedes an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.quantities import topics
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure, PartKind
from reportedly.model.tracing import Tracing
from reportedly.model.when import first_instant
from reportedly.stories.dates.stamps import Stamps
from reportedly.stories.figures.bulletins import Bulletin, bulletins_of
from reportedly.stories.figures.course import FIXED, GROWING, standing
from reportedly.stories.figures.scopes import has_own_counts, places_of, scopes_of
from reportedly.stories.telling import LEAD, times_told, told_at


class Kind(NamedTuple):
    """What makes figures one series: the quantity, its unit where it can be told in several, and what it is of.

    People are counted of a place, where that sets a series apart.
    """

    quantity: str
    unit: str | None
    of: str | None


def series_of(
    told: Mapping[Kind, Sequence[Bulletin]], stamps: Stamps, several: bool = False
) -> tuple[DossierFigure, ...]:
    """Give the series that bulletins make, with the value that stands after all of them.

    Of `several` pages one must open with a figure or two tell it, else it is told in passing.
    """
    found = [(_figure(kind, bulletins, stamps), kind, bulletins) for kind, bulletins in told.items()]
    return tuple(
        replace(figure, passing=several and (_is_alone(bulletins) or _is_one_of_many(figure, kind, bulletins)))
        for figure, kind, bulletins in found
        if figure is not None
    )


def _is_alone(bulletins: Sequence[Bulletin]) -> bool:
    """Whether one page alone tells a figure, and further down."""
    return len({each.page for each in bulletins}) == 1 and not any(map(_opens_with, bulletins))


def _is_one_of_many(figure: DossierFigure, kind: Kind, bulletins: Sequence[Bulletin]) -> bool:
    """Whether the value that stands is told by one page alone, further down: of sums, shares, votes and things, of
    which pages tell many that are not of one matter.
    """
    if figure.current is None or kind.quantity in GROWING or kind.quantity in FIXED:
        return False
    stands = [each for each in bulletins if each.value == figure.current.value]
    return len({each.page for each in stands}) == 1 and not any(map(_opens_with, stands))


def _opens_with(bulletin: Bulletin) -> bool:
    return bulletin.figure.part is not PartKind.BODY or bulletin.figure.span[0] < LEAD


def told_of(
    readings: Sequence[Reading], tracing: Tracing, as_of: str, every: bool = False
) -> dict[Kind, list[Bulletin]]:
    """Give the bulletins of all pages by what they are of, in the order of the pages.

    With `every` those of things are in it too that one page alone counts in passing.
    """
    times = times_told(readings, tracing.copies)
    told: dict[Kind, list[Bulletin]] = defaultdict(list)
    scopes = scopes_of(readings)
    for reading in readings:
        kinds: dict[tuple[Kind, str], list[Figure]] = defaultdict(list)
        for figure in reading.figures:
            for place in places_of(figure, reading, scopes):
                at = told_at(reading, figure.part, figure.span, times, tracing.copies)
                kinds[_kind(figure, place), at].append(figure)
        for (kind, at), figures in kinds.items():
            told[kind].extend(bulletins_of(reading, figures, at, as_of, tracing))
    return {kind: bulletins for kind, bulletins in told.items() if bulletins and (every or _matters(kind, bulletins))}


def _matters(kind: Kind, bulletins: Sequence[Bulletin]) -> bool:
    """Say whether a series is shown: of things that are only counted in passing, what a headline or two pages tell."""
    if kind.quantity != "other":
        return not _is_within(kind) or 2 * sum(each.figure.background for each in bulletins) >= len(bulletins)
    headline = any(each.figure.part is PartKind.TITLE for each in bulletins)
    return kind.of is not None and (headline or len({each.page for each in bulletins}) > 1)


def _is_within(kind: Kind) -> bool:
    """Say whether the counted are those of a place within a state, which only matters where it is a share."""
    counted = kind.of is not None and kind.unit is None and not topics(kind.quantity)
    counted = counted and kind.quantity not in ("cases", "votes")
    return counted and not has_own_counts(kind.of or "")


def _kind(figure: Figure, place: str | None) -> Kind:
    unit = figure.unit if figure.quantity in ("money", "per cent", "temperature") else None
    return Kind(figure.quantity, unit, figure.of or place)


def _figure(kind: Kind, bulletins: Sequence[Bulletin], stamps: Stamps) -> DossierFigure | None:
    """The series of some bulletins; of sums and percentages of nobody knows what only what stands."""
    stands = _standing(kind, stamps.deciding(bulletins, lambda each: each.page))
    if kind.of is None and topics(kind.quantity):
        bulletins = [each for each in bulletins if stands and each.value == stands.value]
        if not bulletins:
            return None
    rows: dict[tuple[float, str, str, str | None], list[Bulletin]] = defaultdict(list)
    # What a page tells as an earlier value has no time of its own: "revised from 115 to 97" gives 97.
    for each in [each for each in bulletins if not each.superseded or each.stated] or bulletins:
        rows[_row(each)].append(each)
    values = {key: _value(group) for key, group in rows.items()}
    series = sorted(values.values(), key=lambda row: (first_instant(row.as_of or "0001"), row.value))
    return DossierFigure(kind.quantity, values[_row(stands)] if stands else None, tuple(series), kind.of, kind.unit)


def _standing(kind: Kind, bulletins: Sequence[Bulletin]) -> Bulletin | None:
    """The bulletin that stands; of sums and percentages of nobody knows what, only one that outlets agree on."""
    stands = standing(kind.quantity, bulletins)
    if stands and kind.of is None and topics(kind.quantity):
        outlets = {each.outlet for each in bulletins if each.value == stands.value}
        if len({each.value for each in bulletins}) > 1 and len(outlets) < 2:
            return None
    return stands


def _row(each: Bulletin) -> tuple[float, str, str, str | None]:
    # What two pages tell as of one time of day is one bulletin, though one of them says nothing of the zone.
    return each.value, each.as_of[: len("2025-10-07T12:00")], each.giver, each.figure.qualifier


def _value(group: Sequence[Bulletin]) -> FigureValue:
    first = group[0]
    pages = tuple(dict.fromkeys(each.page for each in group))
    published = min((each.at for each in group), key=first_instant)
    return FigureValue(first.value, first.figure.qualifier, first.as_of, first.giver, published, pages)
