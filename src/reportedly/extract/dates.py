"""Dates and times of day as news pages write them, kept with as much precision as they give."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from importlib.resources import files

from msgspec import Struct

from reportedly.model.when import first_instant, is_iso

_LONGEST = 400
"""Only the head of a line is looked at: no date line is longer, and a page may be one line of megabytes."""


YEARS = 5
"""Years back that a date without its year may be of."""

_WEEKDAY = re.compile(r"(?i)(?<!\w)(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|rs|rsday|nesday|urday)?(?!\w)")


class DateHit(Struct, frozen=True):
    """A date found in [start, end) of a line.

    `value` is ISO 8601; `--09-10` where the year is missing. `swappable` says that day and month cannot be told apart
    by their numbers, `relative` that it was counted back ("2 hours ago").
    """

    value: str
    start: int
    end: int
    swappable: bool = False
    relative: bool = False


def rows(name: str) -> Iterator[list[str]]:
    """Give the rows of a table in this package's data folder, as lists of fields."""
    text = files("reportedly.extract").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for number, *names in rows("months.tsv") for name in names}


@cache
def _zones() -> dict[str, str]:
    return dict(rows("zones.tsv"))


@cache
def date_words() -> dict[str, str]:
    """The words that may stand beside a date, and the role they give it: published, updated or none."""
    return {word: role for role, *words in rows("date_words.tsv") for word in words}


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    month = "(?P<name>" + "|".join(sorted(map(re.escape, _months()), key=len, reverse=True)) + r")(?!\w)\.?"
    year = r"(?P<year>(?:19|20)\d\d)(?!\d)"
    day = r"(?<![\d:])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
    sources = (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d) ?년 ?(?P<month>\d{1,2}) ?월 ?(?P<day>\d{1,2}) ?일",
        r"(?<!\d)(?P<year>(?:19|20)\d\d) ?年 ?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[./-]) ?(?P<month>\d{1,2})(?P=sep) ?(?P<day>\d{1,2})(?!\d)",
        r"(?<![\d./-])(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)(?!\d)",
        rf"(?<!\w){month}[ -]?(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:, ?| |-){year}",
        rf"{day}[ -]?(?:de |of |d')?(?<!\w){month},?[ -]?(?:de |del )?{year}",
        rf"(?<!\w){month},? ?(?:de )?{year}",
        rf"(?<!\w){month} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d)",
        rf"{day} (?:de |of )?{month}",
    )
    return tuple(re.compile(source, re.I) for source in sources)


_CLOCK = re.compile(
    r"(?P<pm>오전|오후|午前|午後|上午|下午)? ?(?<![\d.])(?P<hour>[01]?\d|2[0-3])(?:(?P<sep>[:.h])(?P<minute>[0-5]\d)"
    r"(?::[0-5]\d(?:\.\d{1,9})?)?"
    r"(?: ?(?P<half>[ap]\.?m\.?)(?!\w))?| ?(?P<half2>[ap]\.?m\.?)(?!\w)|(?P<minute4>[0-5]\d)(?= ?(?:GMT|"
    r"UTC|hrs|hours)\b))",
    re.I,
)
_ZONE = re.compile(
    r" ?(?:hrs|hours|Uhr)? ?\(?(?P<zone>Z(?!\w)|(?:GMT|UTC)?[+-]\d\d?:?(?:[0-5]\d)?(?!\d)|[A-Z]{3,4}(?!\w))\)?"
)
_AGO = re.compile(
    r"(?<!\w)(?P<count>\d{1,3}|an?|one|two|three|few) (?P<unit>sec|second|min|minute|hr|hour|day|week|"
    r"month)s? ago(?!\w)"
    r"|(?<!\w)(?P<word>just now|today|yesterday|moments ago)(?!\w)",
    re.I,
)
_GAP = re.compile(r"^[\s.,|/·•–—@-]{0,4}(?:(?:at|um|à|a las|alle|om|às|kl|o)\.? ?)?[\s(]?$", re.I)


def find_dates(line: str, captured: str) -> list[DateHit]:
    """Give the dates in the head of `line` in order, with times of day; relative ones count back from `captured`."""
    line = line[:_LONGEST]
    hits: list[DateHit] = []
    for form in _forms():
        for found in form.finditer(line):
            if any(found.start() < hit.end and hit.start < found.end() for hit in hits):
                continue
            hit = _hit(found)
            if hit:
                hits.append(hit)
    hits = [_with_clock(hit, line, hits) for hit in hits]
    if not hits:
        hits = [hit for hit in (_ago(found, captured) for found in _AGO.finditer(line)) if hit]
    return sorted(hits, key=lambda hit: hit.start)


def without_ago(text: str) -> str:
    """Cut what only counts back out of a text whose dates are known: "Updated 2 hrs ago" beside "14 March 2026"."""
    return _AGO.sub("", text)


def find_clock(text: str) -> tuple[str, int, int] | None:
    """Give the first time of day in `text` ("14:05Z") with where it starts and ends, or None."""
    found = _CLOCK.search(text[:_LONGEST])
    if not found:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["minute4"] or 0)
    half = (found["half"] or found["half2"] or "").lower()[:1]
    if half == "p" or found["pm"] in ("오후", "午後", "下午"):
        hour = hour % 12 + 12
    elif half == "a" or found["pm"] in ("오전", "午前", "上午"):
        hour %= 12
    zone, end = _zone(text, found.end())
    return f"{hour:02d}:{minute:02d}{zone}", found.start(), end


def iso_time(written: str) -> str | None:
    """Give an ISO 8601 time as `model.when` reads it from a machine-readable field, or from a date written out."""
    written = written.strip()
    tidy = re.sub(r"(\d\d:\d\d(?::\d\d)?)\.\d{1,9}", r"\1", written[:40]).replace(" +", "+").replace(" UTC", "Z")
    tidy = re.sub(r"T(\d):", r"T0\1:", tidy)
    if is_iso(tidy):
        return tidy.replace(" ", "T")
    stamp = re.match(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d))?", tidy)
    if stamp and is_iso("-".join(stamp.groups()[:3])):
        return "-".join(stamp.groups()[:3])
    hits = find_dates(written, "1970-01-01T00:00:00Z")
    return next((hit.value for hit in hits if not hit.relative and not hit.value.startswith("--")), None)


def years_of(value: str, captured: str, words: str = "") -> tuple[str, ...]:
    """Give the days that a date without its year may be, the likeliest first.

    These are the last such days that do not lie after `captured`; only those of the day of the week, where `words`, the
    line or the opening it stands in, name one.
    """
    year = int(captured[:4])
    dated = [f"{candidate}{value[1:]}" for candidate in range(year, year - YEARS, -1)]
    past = [
        each for each in dated if is_iso(each) and first_instant(each) <= first_instant(captured) + timedelta(days=1)
    ]
    weekday = _WEEKDAY.search(words)
    fitting = [each for each in past if weekday and first_instant(each[:10]).strftime("%a") == weekday[1].title()]
    return tuple(fitting or past) or (f"{year}{value[1:]}",)


def _hit(found: re.Match[str]) -> DateHit | None:
    groups = found.groupdict()
    month, day, swappable = groups.get("month"), groups.get("day"), False
    if groups.get("first"):
        month, day, swappable = _ordered(groups["first"], groups["second"], groups["sep"])
    if groups.get("name"):
        month = str(_months()[groups["name"].lower()])
    year = groups.get("year")
    if not month or not 1 <= int(month) <= 12 or (day and not _is_day(year, int(month), int(day))):
        return None
    value = f"{year or '-'}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
    return DateHit(value, found.start(), found.end(), swappable)


def _ordered(first: str, second: str, separator: str) -> tuple[str, str, bool]:
    """Give month, day and whether they might be the other way round; with dots the day always stands first."""
    if int(first) <= 12 < int(second):
        return first, second, False
    return second, first, separator != "." and int(first) <= 12 and first != second


def _is_day(year: str | None, month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(int(year) if year else 2000, month)[1]


def _with_clock(hit: DateHit, line: str, hits: list[DateHit]) -> DateHit:
    """Add the time of day that stands right after a date, or right before it."""
    if len(hit.value) != 10 or hit.value.startswith("--"):
        return hit
    later = min((other.start for other in hits if other.start >= hit.end), default=len(line))
    after = line[hit.end : min(later, hit.end + 40)]
    if after[:1] == "T":
        after = " " + after[1:]
    clock = find_clock(after)
    if clock and _GAP.match(after[: clock[1]]):
        return DateHit(f"{hit.value}T{clock[0]}", hit.start, hit.end + clock[2], hit.swappable)
    earlier = max((other.end for other in hits if other.end <= hit.start), default=0)
    offset = max(earlier, hit.start - 30)
    before = line[offset : hit.start]
    clock = find_clock(before)
    if clock and re.fullmatch(r"[\s,|/·•–—-]{0,4}(?:on )?(?:\w{3,10},? )?", before[clock[2] :]):
        return DateHit(f"{hit.value}T{clock[0]}", offset + clock[1], hit.end, hit.swappable)
    return hit


def _zone(text: str, at: int) -> tuple[str, int]:
    found = _ZONE.match(text, at)
    if not found:
        return "", at
    written = found["zone"].upper()
    if written in _zones():
        return _zones()[written], found.end()
    offset = re.fullmatch(r"(?:GMT|UTC)?([+-])(\d\d?):?(\d\d)?", written)
    if offset:
        return f"{offset[1]}{int(offset[2]):02d}:{offset[3] or '00'}", found.end()
    return ("Z", found.end()) if written == "Z" else ("", at)


def _ago(found: re.Match[str], captured: str) -> DateHit | None:
    """Count back from the capture; the day is all that such words can give."""
    back = timedelta()
    if found["word"]:
        back = timedelta(days=1) if found["word"].lower() == "yesterday" else timedelta()
    else:
        count = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "few": 3}.get(found["count"].lower())
        count = count or int(found["count"])
        units = {"sec": 1, "min": 60, "hr": 3600, "hou": 3600, "day": 86400, "wee": 604800, "mon": 2592000}
        back = timedelta(seconds=count * units[found["unit"].lower()[:3]])
    try:
        instant = first_instant(captured) - back
    except (ValueError, OverflowError):
        return None
    return DateHit(instant.date().isoformat(), found.start(), found.end(), relative=True)
