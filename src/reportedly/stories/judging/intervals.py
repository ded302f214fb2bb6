"""Times as stretches of days: which of them lies within which, and how many pages bear one out.

A longer time does not contradict a day within it: "next week" and "by the end of May" both bear out Friday, 29 May.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from reportedly.model.statement import When
from reportedly.model.when import day_of, first_instant, last_instant

_DAY = len("2025-05-12")
_WEEK = timedelta(days=7)
_FEWER = 3
"""How many times longer a time is of which a shorter one is told more exactly."""


def bounds(when: When | None) -> tuple[datetime, datetime] | None:
    """Give the first and last instant of a time, of a mere "no earlier than" those of its day; None for an open one."""
    latest = when.earliest if when is not None and when.floor else when.latest if when is not None else None
    if when is None or not (when.earliest and latest):
        return None
    return first_instant(when.earliest), last_instant(latest)


def single_day(when: When | None) -> str | None:
    """Give the one day that a time is, or lies on."""
    if when is None or not (when.earliest and when.latest):
        return None
    first, last = day_of(when.earliest), day_of(when.latest)
    return first if len(first) == _DAY and first == last else None


def is_long(when: When | None) -> bool:
    """Whether a time is longer than a day."""
    if when is None or when.floor or (ends := bounds(when)) is None:
        return False
    return ends[1] - ends[0] > timedelta(days=1)


def lies_within(inner: When | None, outer: When | None) -> bool:
    """Whether a time says more exactly when another, longer one is: it is a day, or far shorter, and begins in it."""
    told, longer = bounds(inner), bounds(outer)
    if told is None or longer is None or not is_long(outer):
        return False
    exact = not is_long(inner) or (told[1] - told[0]) * _FEWER <= longer[1] - longer[0]
    return exact and longer[0] <= told[0] <= longer[1]


def is_during(one: When, other: When) -> bool:
    """Whether a time begins and ends within another one."""
    inner, outer = bounds(one), bounds(other)
    return inner is not None and outer is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def is_about(day: When, loose: When | None) -> bool:
    """Whether a day lies in a longer time or beside it: "last week", written on a Sunday, may be the one just over."""
    at, ends = bounds(day), bounds(loose)
    return at is not None and ends is not None and ends[0] - _WEEK <= at[0] <= ends[1] + _WEEK


def borne_out(told: Iterable[tuple[str, When]]) -> Callable[[When], int]:
    """Give how many pages tell a time, or one that it lies within; `told` are times with the page of each."""
    pages: dict[tuple[str | None, str | None, bool], tuple[When, set[str]]] = {}
    for page, when in told:
        pages.setdefault(_key(when), (when, set()))[1].add(page)
    count = {
        key: len(
            {page for other, (longer, on) in pages.items() if key == other or lies_within(when, longer) for page in on}
        )
        for key, (when, _) in pages.items()
    }
    return lambda when: count.get(_key(when), 0)


def _key(when: When) -> tuple[str | None, str | None, bool]:
    """What makes two times one, for a day the day alone: its hours and a mere "no earlier than" are of the same day."""
    if is_long(when) or bounds(when) is None:
        return when.earliest, when.latest, when.floor
    day = day_of(when.earliest or "")
    return day, day, False
