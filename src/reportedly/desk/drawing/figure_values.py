"""A figure's values as a chart shows them: by giver, each bulletin once, those that contradict each other marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reportedly.model.dossier import Contradiction, DossierFigure, FigureValue
from reportedly.model.when import first_instant, is_iso, last_instant

GIVERS = 5
"""Givers that have a line of their own."""
OTHERS = 150
"""Values of other givers that are drawn, the latest."""

_LEAST = ("at least", "more than", "over", "above", "no less than", "upwards")
_MOST = ("at most", "less than", "fewer than", "under", "below", "up to", "no more than", "maximum")


@dataclass(frozen=True, slots=True)
class Bulletin:
    """One value of one giver, from the first page that has it; `until` the end of its as-of time where that is long."""

    value: float
    qualifier: str | None
    at: datetime
    until: datetime
    by: str
    pages: tuple[str, ...]
    contested: bool
    stands: bool

    @property
    def middle(self) -> datetime:
        """Where it is drawn."""
        return self.at + (self.until - self.at) / 2

    @property
    def bound(self) -> int:
        """Give 1 for "at least", -1 for "at most", 0 else."""
        words = (self.qualifier or "").lower()
        if words.startswith(_LEAST):
            return 1
        return -1 if words.startswith(_MOST) else 0


@dataclass(frozen=True, slots=True)
class Giver:
    """One giver with his bulletins, the first first."""

    name: str
    bulletins: tuple[Bulletin, ...]


def by_giver(
    figure: DossierFigure, contradictions: Iterable[Contradiction]
) -> tuple[tuple[Giver, ...], tuple[Bulletin, ...]]:
    """Give the givers with the most bulletins, that of the value which stands among them, and all values of others."""
    own = [each for each in contradictions if each.text.lower().startswith(figure.quantity.lower())]
    given: dict[str, list[Bulletin]] = defaultdict(list)
    for value in figure.series:
        bulletin = _bulletin(value, figure.current, own)
        if bulletin:
            given[bulletin.by].append(bulletin)
    steps = {name: _steps(bulletins) for name, bulletins in given.items()}
    standing = figure.current.by if figure.current else None
    named = [name for name in steps if name]
    named.sort(key=lambda name: (name != standing, -len(steps[name]), steps[name][0].at, name))
    chosen = [name for name in named[:GIVERS] if len(steps[name]) > 1 or name == standing or len(named) <= GIVERS]
    others = [bulletin for name, bulletins in steps.items() if name not in chosen for bulletin in bulletins]
    others.sort(key=lambda bulletin: bulletin.at)
    return tuple(Giver(name, tuple(steps[name])) for name in chosen), tuple(others[-OTHERS:])


def contradictions_of(figure: DossierFigure, contradictions: Iterable[Contradiction]) -> list[Contradiction]:
    """Give those contradictions that values of this figure stand in."""
    return [
        each
        for each in contradictions
        if each.text.lower().startswith(figure.quantity.lower())
        and any(_stands_in(value, each) for value in figure.series)
    ]


def _bulletin(value: FigureValue, current: FigureValue | None, own: Sequence[Contradiction]) -> Bulletin | None:
    when = value.as_of or value.published
    if not when or not is_iso(when):
        return None
    at, until = first_instant(when), last_instant(when)
    if until - at <= timedelta(days=1):
        until = at
    contested = any(_stands_in(value, each) for each in own)
    return Bulletin(value.value, value.qualifier, at, until, value.by or "", value.pages, contested, value == current)


def _stands_in(value: FigureValue, contradiction: Contradiction) -> bool:
    pages = {evidence.page for evidence in contradiction.because}
    return f"{value.value:,.12g}" in contradiction.text and not pages.isdisjoint(value.pages)


def _steps(bulletins: Iterable[Bulletin]) -> list[Bulletin]:
    """The bulletins in time, a value that is only given again left out unless it stands or is contested."""
    found: list[Bulletin] = []
    for bulletin in sorted(bulletins, key=lambda each: (each.at, each.value)):
        again = bool(found) and found[-1].value == bulletin.value
        if not again or bulletin.stands or bulletin.contested:
            found.append(bulletin)
    return found
