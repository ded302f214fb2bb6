"""A day told by how many days lie between two events: "was buried on Tuesday, six days after he died"."""

from __future__ import annotations

from datetime import date, timedelta

from reportedly.events.drafts import Setting
from reportedly.events.numerals import WORDS
from reportedly.model.document import ParsedPart
from reportedly.model.statement import TimeExpression, When

_MOST = 31
"""Days that are counted so; of longer times only about how long ago is told."""
_ONE = frozenset({"a", "one", "the"})
"""What tells one day before "day"; "the days after" tells of no number of them."""


def when_days_apart(setting: Setting, word: int) -> When | None:
    """Give the day of an event that is told to be some days before or after another one whose day is told.

    Where the sentence names no day it counts from the day the page came out, or the one before: the news is as old.
    """
    part = setting.part
    link = _link(part, word)
    counted = _counted(part, link) if link is not None else None
    if link is None or counted is None:
        return None
    days, first = counted
    step = timedelta(days=-days if part.lowered[link] == "after" else days)
    told = _day_in_sentence(setting, link)
    news = date.fromisoformat(setting.published[:10]) if setting.published and len(setting.published) >= _DAY else None
    if told is None and (news is None or step > timedelta(0)):
        return None
    latest = (told or news or date.min) + step
    earliest = latest if told else latest - timedelta(days=1)
    span = part.span(first, link + 1)
    return When(part.quote(span), earliest.isoformat(), latest.isoformat(), span)


_DAY = len("2025-05-12")


def _link(part: ParsedPart, word: int) -> int | None:
    """The "after" or "before" that an event hangs on: "after he died", "after the vote"."""
    marks = [at for at in part.children[word] if part.deps[at] == "mark"]
    above = [part.heads[word]] if part.deps[word] == "pobj" else []
    return next((at for at in (*marks, *above) if part.lowered[at] in ("after", "before")), None)


def _counted(part: ParsedPart, link: int) -> tuple[int, int] | None:
    """How many days are told right before a word, and the first word that tells it."""
    if link < 2 or part.lowered[link - 1] not in ("day", "days"):
        return None
    low = part.lowered[link - 2]
    if low in _ONE and part.lowered[link - 1] == "day":
        return 1, link - 2
    number = int(low) if low.isdigit() and len(low) < _DIGITS else WORDS.get(low, 0)
    return (number, link - 2) if 0 < number <= _MOST else None


_DIGITS = 3


def _day_in_sentence(setting: Setting, link: int) -> date | None:
    """The one day that the sentence names for what is some days apart: the last before, else the first behind."""
    part = setting.part
    first, last = part.sentences[part.sentence_of[link]]
    begin, middle, end = part.starts[first], part.starts[link], part.end(last - 1)
    times = sorted((*setting.times, *(time for time, _ in setting.spoken)), key=lambda time: time.span)
    days = [(time, day) for time in times if (day := _single(time)) is not None]
    before = [day for time, day in days if begin <= time.span[0] < middle]
    behind = [day for time, day in days if middle < time.span[0] < end]
    return before[-1] if before else behind[0] if behind else None


def _single(time: TimeExpression) -> date | None:
    if not (time.earliest and time.latest) or len(time.earliest) < _DAY or time.earliest[:_DAY] != time.latest[:_DAY]:
        return None
    return date.fromisoformat(time.earliest[:_DAY])
