"""Times written with as much precision as is known: "2023", "2023-09", "2023-09-10", "2023-09-10T08:00+09:00"."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?$",
    re.ASCII,
)


_QUARTER = re.compile(r"(?P<year>\d{4})-Q(?P<number>[1-4])$", re.ASCII)
"""How stores of earlier versions may hold what "in a quarter" reaches."""


def first_instant(when: str) -> datetime:
    """Give the first instant, in UTC, that an ISO 8601 time of any precision covers; without a zone it is read as UTC.

    Raises ValueError for anything else.
    """
    return _bounds(when)[0]


def last_instant(when: str) -> datetime:
    """Give the last second, in UTC, that an ISO 8601 time of any precision covers.

    Raises ValueError for anything else.
    """
    return _bounds(when)[1]


def is_iso(when: str) -> bool:
    """Say whether `when` is a time this module can read."""
    try:
        _bounds(when)
    except ValueError:
        return False
    return True


def day_of(when: str) -> str:
    """Cut a time to its day, or leave it where it is coarser than a day."""
    return when[:10]


@lru_cache(maxsize=65_536)
def _bounds(when: str) -> tuple[datetime, datetime]:
    found = _ISO.match(when)
    if found is None and (quarter := _QUARTER.match(when)):
        last = 3 * int(quarter["number"])
        return _bounds(f"{quarter['year']}-{last - 2:02d}")[0], _bounds(f"{quarter['year']}-{last:02d}")[1]
    if not found:
        raise ValueError(f"not an ISO 8601 time: {when!r}")
    year, month, day = _with_room(int(found["year"])), found["month"], found["day"]
    if month is None:
        return _utc(year, 1, 1), _utc(year, 12, 31, 23, 59, 59)
    if day is None:
        last = calendar.monthrange(year, int(month))[1]
        return _utc(year, int(month), 1), _utc(year, int(month), last, 23, 59, 59)
    start = _utc(year, int(month), int(day))
    if found["hour"] is None:
        return start, start + timedelta(hours=23, minutes=59, seconds=59)
    start = start.replace(hour=int(found["hour"]), minute=int(found["minute"]), second=int(found["second"] or 0))
    start -= _offset(found["zone"])
    return start, start if found["second"] else start + timedelta(seconds=59)


def _with_room(year: int) -> int:
    """The year, the first and last that can be told moved inwards: whoever adds days or a zone must not fall off."""
    return {1: 2, 9999: 9998}.get(year, year)


def _utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def _offset(zone: str | None) -> timedelta:
    if zone in (None, "Z"):
        return timedelta()
    assert zone is not None
    digits = zone[1:].replace(":", "")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if size >= timedelta(days=1) or digits[2:] > "59":
        raise ValueError(f"no zone is {zone} away from UTC")
    return -size if zone[0] == "-" else size
