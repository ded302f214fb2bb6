"""How often a server and its feed wish to be asked, as their answer says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

HEAD = 50_000
"""How many bytes of a feed are looked at."""
LONGEST = 7 * 24 * 3600.0
"""Seconds that a wish counts at most."""

_TTL = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_PERIOD = re.compile(rb"<sy:updatePeriod>\s*(\w+)\s*</sy:updatePeriod>", re.IGNORECASE)
_FREQUENCY = re.compile(rb"<sy:updateFrequency>\s*(\d{1,4})\s*</sy:updateFrequency>", re.IGNORECASE)
_SKIP_HOURS = re.compile(rb"<skipHours>(.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(rb"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_SKIP_DAYS = re.compile(rb"<skipDays>(.{0,1000}?)</skipDays>", re.IGNORECASE | re.DOTALL)
_DAY = re.compile(rb"<day>\s*(\w+)\s*</day>", re.IGNORECASE)
_DAYS = (b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday")
_PERIODS = {b"hourly": 3600.0, b"daily": 86_400.0, b"weekly": LONGEST, b"monthly": LONGEST, b"yearly": LONGEST}
_MAX_AGE = re.compile(r"(?:^|[\s,])(?:s-maxage|max-age)\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class Wishes:
    """When to come again: after how many seconds (None: nothing is said), and at which hours and on which days not.

    `pause` is what the feed says of itself, `fresh` how long its server takes the answer to hold, `retry` what a server
    says that has no answer for now. Hours are those of UTC, 0 to 23; Monday is day 0.
    """

    pause: float | None = None
    fresh: float | None = None
    retry: float | None = None
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()


def wishes_of(headers: Mapping[str, str], content: bytes, now: datetime) -> Wishes:
    """Give what an answer says; `content` is that of a feed, or empty. Nonsense counts as nothing said."""
    head = content[:HEAD]
    hours = _SKIP_HOURS.search(head)
    days = _SKIP_DAYS.search(head)
    skip_hours = sorted({int(hour) % 24 for hour in _HOUR.findall(hours[1])}) if hours else []
    skip_days = sorted(
        {_DAYS.index(day.lower()) for day in _DAY.findall(days[1]) if day.lower() in _DAYS} if days else ()
    )
    return Wishes(
        pause=_bounded(max(filter(None, (_ttl(head), _period(head))), default=None)),
        fresh=_bounded(_fresh_for(headers, now)),
        retry=_bounded(_seconds_until(headers.get("retry-after", ""), now)),
        # Who is never to be asked would never be asked again.
        skip_hours=tuple(skip_hours) if len(skip_hours) < 24 else (),
        skip_days=tuple(skip_days) if len(skip_days) < 7 else (),
    )


def _ttl(head: bytes) -> float | None:
    found = _TTL.search(head)
    return 60.0 * int(found[1]) if found else None


def _period(head: bytes) -> float | None:
    period, frequency = _PERIOD.search(head), _FREQUENCY.search(head)
    length = _PERIODS.get(period[1].lower()) if period else None
    return length / max(1, int(frequency[1]) if frequency else 1) if length else None


def _fresh_for(headers: Mapping[str, str], now: datetime) -> float | None:
    """The seconds for which an answer is fresh: Cache-Control before Expires (RFC 9111), less what it has aged."""
    found = _MAX_AGE.search(headers.get("cache-control", ""))
    if found:
        age = headers.get("age", "")
        return max(0.0, float(found[1]) - (float(age) if age.isdecimal() and len(age) < 10 else 0.0))
    return _seconds_until(headers.get("expires", ""), now) if headers.get("expires") else None


def _seconds_until(when: str, now: datetime) -> float | None:
    """The seconds that a header gives, as a number or a date."""
    if when.strip().isdecimal() and len(when) < 10:
        return float(when)
    try:
        at = parsedate_to_datetime(when)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - now).total_seconds())


def _bounded(seconds: float | None) -> float | None:
    return None if seconds is None else min(seconds, LONGEST)
