"""Days told in a row with one month for all of them: "on 5, 7 and 9 November", "September 15 and 17".

Only the day beside the month is a date by itself; each of the others is read as one of that month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from reportedly.events.times.calendar_values import make_day
from reportedly.events.times.words import MONTHS, WEEKDAYS
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span, TimeExpression

_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)}),? )?"
_DAY = rf"(?:the )?(?P<told>{_WEEKDAY}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?)"
_NAMES = "|".join(sorted((month for month in MONTHS if month.isalpha()), key=len, reverse=True))
_BEHIND = re.compile(rf"(?i)^(?:on )?{_DAY} (?:of )?(?:{_NAMES})\b")
"""A date that begins with its day, so that other days may stand before it."""
_BEFORE = re.compile(rf"(?i)^(?:on )?{_WEEKDAY}(?:{_NAMES})\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?$")
"""A date that ends with its day, so that other days may stand behind it."""
_EARLIER = re.compile(rf"(?i)(?<![\w.,:/$£€-]){_DAY}(?:,? (?:and|or)(?: (?:again )?on)? |, (?:on )?| & )$")
_LATER = re.compile(rf"(?i)(?:,? (?:and|or)(?: (?:again )?on)? |, (?:on )?| & ){_DAY}(?![\w%/:-]|[.,]\d)")
_ONES_OWN = re.compile(r"(?i)\b(?:between|from)(?: the)? $")
"""What makes two days the ends of a span: "between 3 and 9 May"."""
_REACH = 24
_LAST = 31


def with_listed(part: ParsedPart, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Give the times of a part with the days that stand in a row with one of them, in the order of the text."""
    more = [each for time in times for each in _beside(part, time)]
    spans = [each.span for each in more]
    kept = [each for each in times if not any(_meet(each.span, span) for span in spans)]
    return tuple(sorted((*kept, *more), key=lambda each: each.span)) if more else tuple(times)


def _meet(left: Span, right: Span) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def _beside(part: ParsedPart, time: TimeExpression) -> Iterator[TimeExpression]:
    """The other days of the month that are told in a row with a date."""
    if time.type != "DATE" or len(time.value) != len("2025-04-07") or "X" in time.value:
        return
    if _BEHIND.match(time.text):
        yield from _before(part, time)
    elif _BEFORE.match(time.text):
        yield from _after(part, time)


def _before(part: ParsedPart, time: TimeExpression) -> Iterator[TimeExpression]:
    end = time.span[0]
    found: list[re.Match[str]] = []
    while (day := _EARLIER.search(part.text, max(0, end - _REACH), end)) is not None:
        found.append(day)
        end = day.start()
    if found and not _ONES_OWN.search(part.text[:end]) and not _is_counted(part, end):
        yield from (each for day in found if (each := _on(time, day)) is not None)


def _after(part: ParsedPart, time: TimeExpression) -> Iterator[TimeExpression]:
    if _ONES_OWN.search(part.text[: time.span[0]]):
        return
    end, found = time.span[1], list[re.Match[str]]()
    while (day := _LATER.match(part.text, end)) is not None:
        found.append(day)
        end = day.end()
    if not found or _counts_something(part, end) or not re.search(r"and|or|&", part.text[time.span[1] : end]):
        return
    yield from (each for day in found if (each := _on(time, day)) is not None)


def _is_counted(part: ParsedPart, begin: int) -> bool:
    """Whether the first number is what a verb is done to: "the fire hurt 12 and 4 May was a day of mourning"."""
    before = max((at for at, start in enumerate(part.starts) if start < begin), default=None)
    return before is not None and part.tags[before].startswith("VB")


def _counts_something(part: ParsedPart, end: int) -> bool:
    """Whether the last number is of what stands behind it: "on May 4 and 17 people died"."""
    behind = next((at for at, start in enumerate(part.starts) if start >= end), None)
    if behind is None:
        return False
    return part.tags[behind][:2] in ("NN", "JJ", "CD") or part.lowered[behind] in ("%", "per", "of", "more", "other")


def _on(time: TimeExpression, day: re.Match[str]) -> TimeExpression | None:
    """The same month's day of that number."""
    number = int(day["day"])
    told = make_day(int(time.value[:4]), int(time.value[5:7]), number) if 0 < number <= _LAST else None
    if told is None:
        return None
    value = told.isoformat()
    return replace(
        time, text=day["told"], value=value, earliest=value, latest=value, span=day.span("told"), other_day=None
    )
