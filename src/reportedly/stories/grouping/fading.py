"""How near in time two pages are, and what that takes from their likeness."""

from __future__ import annotations

from math import exp

from reportedly.model.when import first_instant, is_iso, last_instant


def days_apart(published: str | None, other: str | None) -> int | None:
    """Give the days between two publications; None where one is not known to the day.

    What is known to a month or year only may be any day of it.
    """
    if not published or not other or not (is_iso(published) and is_iso(other)):
        return None
    if min(len(published), len(other)) < len("2023-09-10"):
        return _between(published, other) or None
    return abs((first_instant(published[:10]) - first_instant(other[:10])).days)


def _between(published: str, other: str) -> int:
    """The days from the end of the earlier to the start of the later; 0 where they may be the same."""
    first, second = sorted((published, other), key=first_instant)
    return max(0, (first_instant(second) - last_instant(first)).days)


def fading(days: float, reach: float) -> float:
    """Give what is left of a likeness after some days: e times less for each `reach` days."""
    return exp(-days / reach)
