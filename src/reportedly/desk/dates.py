"""Times as people write them: "14 March 2025", "14–16 March 2025", "March 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.when import day_of, is_iso

MONTHS = "January February March April May June July August September October November December".split()
_PARTS = re.compile(
    r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?)?)?"
)

_WRITTEN = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?(?![\w-])")
_ZONE = re.compile(r"(?<=:\d\d)(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$")


def in_words(when: str | None) -> str:
    """Write an ISO 8601 time of any precision in words; "date not known" for None, anything else as it is."""
    if when is None:
        return "date not known"
    if not is_iso(when):
        return when
    year, month, day, clock, zone = _split(when)
    words = " ".join(filter(None, (day, month, year)))
    return f"{words}, {clock}{f' {_zone(zone)}' if zone else ''}" if clock else words


def moment_in_words(when: str | None) -> str:
    """Write a time as `in_words` does, but without its zone, for lists where that would be in the way."""
    return in_words(_ZONE.sub("", when)) if when and is_iso(when) else in_words(when)


def in_text(text: str) -> str:
    """Write the ISO 8601 days and times of a sentence in words."""
    return _WRITTEN.sub(lambda found: in_words(found[0]), text)


def zones(times: Iterable[str | None]) -> frozenset[str]:
    """Give the zones that times are written in; those without a clock have none."""
    return frozenset(zone for when in times if when and is_iso(when) and (zone := _split(when)[-1]))


def short(when: str | None, *, zoned: bool = False) -> str:
    """Write a time for a column of a table: "14 Mar 2025 08:00", where it is `zoned` "14 Mar 2025 08:00 +01:00"."""
    if not when or not is_iso(when):
        return in_words(when)
    year, month, day, clock, zone = _split(when)
    where = {"Z": "UTC"}.get(zone, zone) if zoned else ""
    return " ".join(filter(None, (day, month[:3], year, clock, where)))


def days_in_words(earliest: str | None, latest: str | None) -> str:
    """Write an interval in words as `span_in_words` does, by its days."""
    return span_in_words(earliest and day_of(earliest), latest and day_of(latest))


def span_in_words(earliest: str | None, latest: str | None) -> str:
    """Write an interval in words; what both ends share is written once."""
    if earliest == latest or earliest is None or latest is None:
        if earliest and latest is None:
            return f"not before {in_words(earliest)}"
        return in_words(earliest or latest)
    if not (_is_day(earliest) and _is_day(latest)):
        return f"{in_words(earliest)} to {in_words(latest)}"
    (year, month, day, *_), (last_year, last_month, last_day, *_) = _split(earliest), _split(latest)
    if (year, month) == (last_year, last_month):
        return f"{day}–{last_day} {month} {year}"
    if year == last_year:
        return f"{day} {month} to {last_day} {last_month} {year}"
    return f"{in_words(earliest)} to {in_words(latest)}"


def _zone(offset: str) -> str:
    """A zone as people write it: "UTC", "UTC−4", "UTC+5:30"."""
    hours, minutes = offset[1:3].lstrip("0"), offset[-2:]
    if offset == "Z" or not (hours or minutes.strip("0")):
        return "UTC"
    sign = "−" if offset[0] == "-" else "+"
    return f"UTC{sign}{hours or '0'}{f':{minutes}' if minutes != '00' else ''}"


def _is_day(when: str) -> bool:
    return len(when) == len("2025-03-14") and is_iso(when)


def _split(when: str) -> tuple[str, str, str, str, str]:
    """Year, name of the month, day without zero, clock, zone; empty where not given."""
    found = _PARTS.match(when)
    if not found:
        return when, "", "", "", ""
    year, month, day, clock, zone = (part or "" for part in found.groups())
    return year, MONTHS[int(month) - 1] if month else "", day.lstrip("0"), clock, zone
