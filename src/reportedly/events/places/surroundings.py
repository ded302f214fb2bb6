"""Where the places lie that an article names, as far as it is settled: in which countries, regions and map squares."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from reportedly.events.places.gazetteer import Candidate, Kind

_COUNTRY = 4.0
_NAMED_REGION = 2.0
_SAME_REGION = 2.0
_NEAR = 4.0
_ENOUGH = 1.5
"""Other places from which more of them hardly add to what they say of a candidate."""

_FEW = 3.0
"""Places taken to lie nowhere, so that one or two others do not yet say which country a page is about."""

_BESIDE = 0.5
"""What a place in the next square counts, against one in the same; squares have sides of one degree."""

_LEAST = 0.01
"""Belief in a place below which it is passed over."""

Belief = tuple[Candidate, float]
"""A place that a name may mean, and how far it is believed that it does, from 0 to 1."""


class Surroundings:
    """The places that an article may mean, each counted by how far it is believed to be meant."""

    def __init__(self, states: Mapping[str, int]) -> None:
        """Begin with the states that the article names by their peoples, by code."""
        self._total = float(sum(states.values()))
        self._countries: defaultdict[str | None, float] = defaultdict(float)
        for code, times in states.items():
            self._countries[code] += times
        self._regions: defaultdict[tuple[str | None, str], float] = defaultdict(float)
        self._named: defaultdict[tuple[str | None, str], float] = defaultdict(float)
        self._squares: defaultdict[tuple[int, int], float] = defaultdict(float)

    def add(self, beliefs: Iterable[Belief], sign: int = 1) -> None:
        """Count the places that one name may mean, or take them away again where `sign` is -1."""
        for place, belief in beliefs:
            if belief >= _LEAST:
                self._count(place, sign * belief)

    def _count(self, place: Candidate, belief: float) -> None:
        self._total += belief
        self._countries[place.country] += belief
        if place.kind is Kind.COUNTRY:
            return
        if place.region:
            self._regions[place.country, place.region] += belief
        if place.kind is not Kind.REGION:
            self._squares[_square(place)] += belief
        elif place.region:
            self._named[place.country, place.region] += belief

    def speak_for(self, place: Candidate) -> float:
        """Give what the other places say for a candidate, on the scale of the scores."""
        share = self._countries.get(place.country, 0.0) / (_FEW + self._total) if place.country else 0.0
        score = _COUNTRY * math.sqrt(max(0.0, share))
        if place.kind in (Kind.COUNTRY, Kind.REGION):
            return score
        if place.region:
            own = (place.country, place.region)
            score += _NAMED_REGION * min(1.0, max(0.0, self._named.get(own, 0.0)))
            score += _SAME_REGION * _saturated(self._regions.get(own, 0.0))
        return score + _NEAR * _saturated(self._around(place))

    def _around(self, place: Candidate) -> float:
        north, east = _square(place)
        beside = sum(self._squares.get((north + up, east + right), 0.0) for up in (-1, 0, 1) for right in (-1, 0, 1))
        own = self._squares.get((north, east), 0.0)
        return own + _BESIDE * (beside - own)


def _square(place: Candidate) -> tuple[int, int]:
    return math.floor(place.lat), math.floor(place.lon)


def _saturated(count: float) -> float:
    """Give a number from 0 to 1 that grows ever more slowly with a count."""
    return 1 - math.exp(-max(0.0, count) / _ENOUGH)
