"""Calendar arithmetic on TIMEX3 values: "2023", "2023-09", "2023-09-10", "2023-W36", "2023-Q3", "2023-SU", "198"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

Bounds = tuple[str | None, str | None]
"""The first and last day, month, year or minute that a value covers, in ISO 8601; None where nothing bounds it."""

UNITS = ("day", "week", "month", "quarter", "year", "decade", "century")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WEEK = re.compile(r"(\d{4})-W(\d{2})(-WE)?$")
_OF_YEAR = re.compile(r"(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$")
_MONTH = re.compile(r"(\d{4})-(\d{2})$")
_DIGITS = re.compile(r"\d{2,4}$")


def day_in(value: str | None) -> date | None:
    """Give the day that an ISO 8601 or TIMEX3 value names, or None where it is coarser than a day."""
    found = _DAY.match(value or "")
    if not found:
        return None
    return make_day(int(found[1]), int(found[2]), int(found[3]))


def make_day(year: int, month: int, day: int) -> date | None:
    """Give the date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def value_of(day: date, unit: str) -> str:
    """Give the value of the day, week, month, quarter, year, decade or century that `day` falls in."""
    if unit == "day":
        return day.isoformat()
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    return f"{day.year:04d}-{day.month:02d}"[: {"month": 7, "year": 4, "decade": 3, "century": 2}[unit]]


def shift(day: date, unit: str, count: int) -> date:
    """Move a day by whole units; the day of the month is cut to what the month reached has (31 January -> 28 February).

    Raises OverflowError beyond the years 1 to 9999.
    """
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"no such year: {year}")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def weekday_on_or_before(day: date, weekday: int) -> date:
    """Give the last such weekday (Monday is 0) that is not after `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def weekday_on_or_after(day: date, weekday: int) -> date:
    """Give the first such weekday (Monday is 0) that is not before `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def american_offset(day: date, winter: int) -> str:
    """Give the offset of a zone of the United States on a day, by its hours from UTC in winter: "-05:00".

    Summer time is from the second Sunday of March to the first one of November (since 2007).
    """
    begins = weekday_on_or_after(date(day.year, 3, 8), 6)
    ends = weekday_on_or_after(date(day.year, 11, 1), 6)
    return f"-{-winter - (begins <= day < ends):02d}:00"


def weekend_of(day: date) -> str:
    """Give the value of the weekend that ends the ISO week of `day`."""
    return value_of(day, "week") + "-WE"


def bounds(value: str) -> Bounds:
    """Give the first and last day, month, year or minute that a value covers, no finer than the value itself.

    A part of the day ("2023-09-10TMO") is bounded by its day: how long a morning lasts is not known.
    """
    if "T" in value and not value.startswith("P"):
        day, clock = value.split("T", 1)
        exact = value if ":" in clock else day
        return (exact, exact) if day_in(day) else (None, None)
    if "/" in value:
        first, last = value.split("/", 1)
        return bounds(first)[0], bounds(last)[1]
    return _week_bounds(value) or _year_part_bounds(value) or _plain_bounds(value)


def _week_bounds(value: str) -> Bounds | None:
    found = _WEEK.match(value)
    if not found:
        return None
    try:
        first = date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1)
        last = date.fromisocalendar(int(found[1]), int(found[2]), 7)
    except ValueError:
        return None, None
    return first.isoformat(), last.isoformat()


def _year_part_bounds(value: str) -> Bounds | None:
    found = _OF_YEAR.match(value)
    if not found:
        return None
    year = int(found[1])
    if found[2]:
        first, size = int(found[2]) * 3 - 2, 3
    elif found[3]:
        first, size = int(found[3]) * 6 - 5, 6
    else:
        first, size = _SEASONS[found[4]], 3
    last = year * 12 + first - 1 + size - 1
    return f"{year:04d}-{first:02d}", f"{last // 12:04d}-{last % 12 + 1:02d}"


def _plain_bounds(value: str) -> Bounds:
    if _DIGITS.match(value):
        missing = 4 - len(value)
        return value + "0" * missing, value + "9" * missing
    if day_in(value) or _MONTH.match(value):
        return value, value
    return None, None


def first_day(value: str) -> date | None:
    """Give the first day that a value covers, or None where it has no place in the calendar."""
    return _edge(bounds(value)[0], last=False)


def last_day(value: str) -> date | None:
    """Give the last day that a value covers, or None where it has no place in the calendar."""
    return _edge(bounds(value)[1], last=True)


def _edge(bound: str | None, last: bool) -> date | None:
    if bound is None:
        return None
    if len(bound) == 4:
        return make_day(int(bound), 12, 31) if last else make_day(int(bound), 1, 1)
    if len(bound) == 7:
        year, month = int(bound[:4]), int(bound[5:])
        return make_day(year, month, calendar.monthrange(year, month)[1] if last else 1)
    return day_in(bound)
