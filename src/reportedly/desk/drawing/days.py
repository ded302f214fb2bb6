"""Days as pictures write them: "7 Oct", "7 Oct 2025", "Oct 2025"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)

_NEARLY_ALL = 0.8


def day_in_short(when: str | None, usual: str | None = None) -> str:
    """Write the day of an ISO 8601 time of any precision, without its year where that is the usual one.

    Nothing for None or what is no time.
    """
    found = _DAY.match(when or "")
    if not found or not 1 <= int(found[2] or 1) <= 12:
        return ""
    year, month, day = found.groups()
    if not month:
        return year
    name = _MONTHS[int(month) - 1]
    if not day:
        return f"{name} {year}"
    return f"{int(day)} {name}" if year == usual else f"{int(day)} {name} {year}"


def usual_year(times: Iterable[str | None]) -> str | None:
    """Give the year of nearly all times that are known, which need not be written at each; None where there is none."""
    years = Counter(when[:4] for when in times if when)
    if not years:
        return None
    year, count = years.most_common(1)[0]
    return year if count >= _NEARLY_ALL * years.total() else None
