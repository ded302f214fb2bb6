"""When two tellings may be of one time and one place, and when they cannot."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import Change, EventMention, EventType, Place
from reportedly.model.when import first_instant, last_instant

NEAR_IN_TIME = timedelta(days=45).total_seconds()
"""Dates of one claim may differ by this much: plans slip. Farther apart it is another event."""

LONG_PROCESS = timedelta(days=400).total_seconds()
"""The same for takeovers, agreements and laws, which take a year and more from word to deed."""

NEXT_TRUCE = timedelta(days=21).total_seconds()
"""The same for truces, told of day by day: what is agreed after weeks of silence is another one."""

FAR_AHEAD = timedelta(days=1100).total_seconds()
"""So far ahead lies what is planned: a plant that is to close in two years, a summit of next year."""

SOON_MOVED = timedelta(days=45).total_seconds()
"""Within this time of a plan a page that sets a much later day for it tells of the same, put off."""

ONE_HAPPENING = timedelta(days=3).total_seconds()
"""What is told as having happened on days farther apart than this has happened twice."""

NEXT_TIME = timedelta(days=7).total_seconds()
"""What is told to lie ahead by more than this, when it has already happened, is the next time."""

NEAR_IN_SPACE_KM = 150.0
"""Places of one claim told as points lie within this; otherwise they must be in one country."""

ONE_TOWN_KM = 50.0
"""Towns farther apart than this are two stops."""

LONG = frozenset({EventType.ECONOMIC, EventType.AGREEMENT, EventType.LAW})


class Times(Struct, frozen=True):
    """When a telling puts its event, in seconds: the bounds of its date, or of its publication where it has none.

    `happened` says that it is certain and past on a known day, `ahead` that it lies ahead of the page, `another` that
    it is told to be one more ("meet again", "the next launch"), `off` that it is called off, put off or not so, on no
    day that is told. `since` is where it begins to be near others: what is moved to a day far off is still what was to
    be about now.
    """

    since: float
    first: float
    last: float
    told: float
    dated: bool
    background: bool
    happened: bool
    ahead: bool
    another: bool
    off: bool = False


def times_of(event: EventMention, at: str, another: bool) -> Times:
    """Give the times of an event told at `at`."""
    when = event.when
    earliest = (when and (when.earliest or when.latest)) or at
    latest = (when and (when.latest or when.earliest)) or at
    first, last = _bounds(earliest, latest)
    sure = any(judgement.score == 3 for judgement in event.factuality)
    moved = event.change is Change.POSTPONED
    undone = event.change is not None or all(judgement.score <= 0 for judgement in event.factuality)
    return Times(
        since=min(first, _bounds(at, at)[0]) if moved else first,
        first=first,
        last=last,
        told=_bounds(at, at)[1],
        dated=when is not None,
        background=event.background,
        happened=sure and not (event.expected or event.change) and when is not None and last - first <= ONE_HAPPENING,
        ahead=event.expected and not event.background,
        another=another,
        off=undone and when is None and not event.background,
    )


@lru_cache(maxsize=65_536)
def _bounds(earliest: str, latest: str) -> tuple[float, float]:
    return first_instant(earliest).timestamp(), last_instant(latest).timestamp()


def gap(left: Times, right: Times) -> float:
    """The seconds between two events; none, or less than none, where they may overlap."""
    return max(left.since, right.since) - min(left.last, right.last)


def may_lie_ahead(left: Times, right: Times) -> bool:
    """Whether one is to come, or is off, on no day that is told, and the other is to be on a day far off: "will close",
    "by late 2026"."""
    if not all(each.ahead or each.off for each in (left, right)) or left.dated == right.dated:
        return False
    return gap(left, right) <= FAR_AHEAD


def is_put_off(left: Times, right: Times) -> bool:
    """Whether one plan is told for a later day by a later page, soon after: "in May", and then "not until August"."""
    first, then = sorted((left, right), key=lambda each: each.told)
    ahead = first.ahead and then.ahead and first.dated and then.dated and not (first.another or then.another)
    return ahead and 0 < then.told - first.told <= SOON_MOVED and first.last < then.last <= first.last + LONG_PROCESS


def twice(left: Times, right: Times) -> bool:
    """Whether two tellings must be of two events: both happened, days apart, or one is to come after the other."""
    if left.happened and right.happened:
        return gap(left, right) > ONE_HAPPENING
    if left.happened and right.ahead:
        return _next_time(left, right)
    return right.happened and left.ahead and _next_time(right, left)


def _next_time(past: Times, ahead: Times) -> bool:
    """Whether what lies ahead, told when the other had happened, is its next time."""
    if ahead.told <= past.last:
        return False
    return ahead.another or (ahead.dated and ahead.first > past.last + NEXT_TIME)


def near(left: Place, right: Place) -> bool:
    """Whether two places may be one: of one name or country, or a short way apart."""
    if left.name == right.name or (left.country and left.country == right.country):
        return True
    return distance_km(left.lat, left.lon, right.lat, right.lon) <= NEAR_IN_SPACE_KM


def one_spot(left: Place, right: Place, within_km: float) -> bool:
    """Whether two places may be one spot: towns lie within some kilometres; a country has all its towns."""
    if left.name == right.name:
        return True
    if is_country(left) or is_country(right):
        return left.country is not None and left.country == right.country
    return distance_km(left.lat, left.lon, right.lat, right.lon) <= within_km


def is_country(place: Place) -> bool:
    """Whether a place is a whole country."""
    state = states.by_code(place.country) if place.country else None
    return state is not None and state.name == place.name


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance in kilometres between two points in degrees (haversine)."""
    half = sin(radians(other_lat - lat) / 2) ** 2
    half += cos(radians(lat)) * cos(radians(other_lat)) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(half))
