"""Days as a newspaper of one day writes them: "on Tuesday", "since 6 October", "from 9 to 11 October"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from reportedly.desk.dates import MONTHS, in_words
from reportedly.model.dossier import Interval
from reportedly.model.when import day_of, is_iso

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WEEK = timedelta(days=7)


def on_day(when: str, as_of: str) -> str:
    """Give when something was or will be: "on Tuesday" within six days of the as-of, else "on 14 October"."""
    words = day(when, as_of)
    return f"on {words}" if _date(when) else f"in {words}"


def since(when: str, as_of: str) -> str:
    """Give since when something stands: "since Tuesday", "since 14 October"."""
    return f"since {day(when, as_of)}"


def day(when: str, as_of: str) -> str:
    """Give a day by its name within six days of the as-of, else by its date, with the year where that is another."""
    found, now = _date(when), _date(as_of)
    if found is None:
        return _month(when, now)
    if now and abs(found - now) < WEEK:
        return DAYS[found.weekday()]
    return _dated(found, now)


def in_turn(times: Sequence[str], as_of: str) -> list[str]:
    """Give days as `day` does, in their order, each year once: "30 December 2024", "6 March 2025", "9 March"."""
    found: list[str] = []
    year = ""
    for when in times:
        words = day(when, as_of)
        found.append(words.removesuffix(f" {year}") if _date(when) else words)
        year = when[:4]
    return found


def dated(when: str, as_of: str) -> str:
    """Give a day by its date: "14 October", with the year where that is not the one of the as-of."""
    found = _date(when)
    return _dated(found, _date(as_of)) if found else in_words(when)


def expected(when: Interval | None, as_of: str) -> str:
    """Give the time of an event: "on Tuesday 14 October", "between 9 and 11 October"; nothing where it is unknown."""
    if when is None or when.earliest is None:
        return f"by {dated(when.latest, as_of)}" if when and when.latest else ""
    if when.floor or when.latest is None:
        return f"not before {dated(when.earliest, as_of)}"
    first, last = _date(when.earliest), _date(when.latest)
    if first is None or last is None:
        return on_day(when.earliest, as_of)
    if first == last:
        near = day(when.earliest, as_of)
        return f"on {near} {dated(when.earliest, as_of)}" if near in DAYS else f"on {near}"
    return _between(first, last, _date(as_of))


def _between(first: date, last: date, now: date | None) -> str:
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"in {MONTHS[first.month - 1]}{_year(first, now)}"
        if (first.month, last.month, first.year) == (1, 12, last.year):
            return f"in {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"between {first.day} and {_dated(last, now)}"
    return f"between {_dated(first, now)} and {_dated(last, now)}"


def _dated(found: date, now: date | None) -> str:
    return f"{found.day} {MONTHS[found.month - 1]}{_year(found, now)}"


def _year(found: date, now: date | None) -> str:
    return "" if now and found.year == now.year else f" {found.year}"


def _month(when: str, now: date | None) -> str:
    """What is coarser than a day: a month without its year where that is the one of the as-of."""
    same = now is not None and len(when) == len("2025-03") and when.startswith(f"{now.year}-")
    return MONTHS[int(when[5:7]) - 1] if same and is_iso(when) else in_words(when)


def _date(when: str) -> date | None:
    """The day that a time lies on where it was written; None where it is coarser than a day."""
    whole = is_iso(when) and len(when) >= len("2025-03-14")
    return date.fromisoformat(day_of(when)) if whole else None
