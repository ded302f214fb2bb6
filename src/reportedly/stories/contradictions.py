"""Statements that cannot both hold and that come from independent families; not mere differences of scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.model.dossier import Contradiction
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.nearness import distance_km
from reportedly.stories.telling import Holding, evidence

FAR_KM = 150.0
"""Places farther apart than this are two places, unless one is only a country's name."""


def contradictions_of(title: str, holdings: Sequence[Holding]) -> tuple[Contradiction, ...]:
    """Give the pairs of statements of one claim that disagree on whether, when or where; one pair a kind."""
    found = [_whether(title, holdings), _when(title, holdings), _where(title, holdings)]
    return tuple(each for each in found if each)


def _pairs(holdings: Iterable[Holding]) -> Iterable[tuple[Holding, Holding]]:
    """Pairs of statements of different families, the later one first; a plan that was moved contradicts nothing."""
    listed = [holding for holding in holdings if holding.telling.event.change is None]
    for at in range(len(listed) - 1, -1, -1):
        for earlier in listed[:at]:
            if earlier.root.family != listed[at].root.family:
                yield listed[at], earlier


def _whether(title: str, holdings: Sequence[Holding]) -> Contradiction | None:
    for later, earlier in _pairs(holdings):
        if (later.positive and earlier.negative) or (later.negative and earlier.positive):
            said, denied = (later, earlier) if later.positive else (earlier, later)
            event = denied.telling.event
            if abs(denied.value.score) >= 2 and not event.setting_denied and event.type is said.telling.event.type:
                return _told(f"{title}: for it {said.root.name}, against it {denied.root.name}", said, denied)
    return None


def _when(title: str, holdings: Sequence[Holding]) -> Contradiction | None:
    for later, earlier in _pairs(holding for holding in holdings if holding.positive):
        mine, theirs = later.telling.event.when, earlier.telling.event.when
        if not (mine and theirs and mine.earliest and theirs.earliest) or mine.floor or theirs.floor:
            continue
        apart = first_instant(mine.earliest) > last_instant(theirs.latest or theirs.earliest) or first_instant(
            theirs.earliest
        ) > last_instant(mine.latest or mine.earliest)
        if apart and later.at[:10] == earlier.at[:10]:
            return _told(
                f"{title}: {mine.earliest} ({later.root.name}) against {theirs.earliest} ({earlier.root.name})",
                later,
                earlier,
            )
    return None


def _where(title: str, holdings: Sequence[Holding]) -> Contradiction | None:
    for later, earlier in _pairs(holding for holding in holdings if holding.positive):
        for mine in later.telling.event.places[:1]:
            for theirs in earlier.telling.event.places[:1]:
                far = distance_km(mine.lat, mine.lon, theirs.lat, theirs.lon) > FAR_KM
                if far and mine.country != theirs.country:
                    return _told(
                        f"{title}: {mine.name} ({later.root.name}) against {theirs.name} ({earlier.root.name})",
                        later,
                        earlier,
                    )
    return None


def _told(text: str, *holdings: Holding) -> Contradiction:
    because = tuple(
        evidence(each.telling.reading, each.telling.event.part, each.telling.event.span) for each in holdings
    )
    return Contradiction(text, because)
