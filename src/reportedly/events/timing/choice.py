"""Which of the times that are tied to an event is its When, with the bounds that its words give."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from reportedly.events.timing.anchoring import words_at
from reportedly.model.document import ParsedPart
from reportedly.model.statement import TimeExpression, When
from reportedly.model.when import first_instant, last_instant

_DAY_WORDS = frozenset(
    "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tod tom yes nex las ton".split()
)
_UNTIL = frozenset({"through", "until", "till", "by", "before"})
_SINCE = frozenset({"since", "from", "after"})
_NEW_DATE = frozenset({"to", "until", "till", "for"})


def choose_when(
    part: ParsedPart, times: Sequence[TimeExpression], inside: Sequence[tuple[int, int]] = ()
) -> When | None:
    """Give the When of an event from the times tied to it: the first that can be put on the calendar.

    `inside` are the spans of the content the event is told in: a time outside them is that of the statement.
    """
    told = [
        time
        for time in times
        if not inside or (any(a <= time.span[0] < b for a, b in inside) and not _of_the_saying(part, time, inside))
    ]
    usable = [time for time in told if (time.earliest or time.latest) and _is_point(time)]
    if not usable:
        return None
    return _between(part, usable) or _bounded(part, _said_more_exactly(part, _dated(usable), usable))


def _of_the_saying(part: ParsedPart, time: TimeExpression, inside: Sequence[tuple[int, int]]) -> bool:
    """As in "said on Monday she would resign": a day right behind the saying is when it was said.

    Not in "said Monday's talks would go on", "said that on Monday she would resign".
    """
    words = words_at(part, time.span)
    first, behind = (words[0], words[-1] + 1) if words else (0, 0)
    while first and part.lowered[first - 1] in _LEADING:
        first -= 1
    if not first or behind >= len(part.words) or part.starts[first] not in [start for start, _ in inside]:
        return False
    outside = part.deps[words[-1]] in ("pobj", "npadvmod", "advmod", "tmod", "appos", "nummod")
    return part.tags[first - 1].startswith("VB") and outside and part.tags[behind] not in ("POS", "MD", "VBD", "VBZ")


_LEADING = frozenset({"on", "late", "early", "in", "earlier"})


def _between(part: ParsedPart, times: Sequence[TimeExpression]) -> When | None:
    """As in "between May 27 and June 4", "from Monday to Wednesday": two times that bound the event."""
    for first, last in pairwise(times):
        before = part.text[max(0, first.span[0] - 9) : first.span[0]].lower().split()
        joint = part.text[first.span[1] : last.span[0]].strip().lower()
        if (before[-1:], joint) in _RANGES and first.earliest and last.latest:
            span = first.span[0], last.span[1]
            return When(part.text[slice(*span)], first.earliest, last.latest, span)
    return None


_RANGES = [(["between"], "and"), (["from"], "to"), (["from"], "until"), (["from"], "through")]


def _is_point(time: TimeExpression) -> bool:
    return time.type in ("DATE", "TIME") and not time.value.endswith("_REF")


_OF_THE_PAGE = frozenset({"earlier in the day", "later in the day", "the day"})
"""As in "flew earlier in the day Wednesday": the day that is named tells more."""


def _dated(times: Sequence[TimeExpression]) -> TimeExpression:
    """Of "3:09 p.m. EDT (1909 GMT) on Saturday" take the part that names the day."""
    first = next((time for time in times if time.text.lower() not in _OF_THE_PAGE), times[0])
    if first.type == "DATE" or _names_day(first):
        return first
    day = next((time for time in times if _names_day(time)), first)
    return structs.replace(day, floor=day.floor or first.floor)


def _said_more_exactly(part: ParsedPart, chosen: TimeExpression, times: Sequence[TimeExpression]) -> TimeExpression:
    """As in "later this week, on Friday": the day that is set behind a longer time, and lies in it."""
    behind = next((time for time in times if time.span[0] > chosen.span[1]), None)
    if behind is None or part.text[chosen.span[1] : behind.span[0]].strip(" (") != ",":
        return chosen
    bounds = (chosen.earliest, behind.earliest, behind.latest, chosen.latest)
    if not all(bounds) or chosen.earliest == chosen.latest:
        return chosen
    first, day, end, last = (each or "" for each in bounds)
    return behind if first_instant(first) <= first_instant(day) and last_instant(end) <= last_instant(last) else chosen


def _names_day(time: TimeExpression) -> bool:
    return any(word[:3].lower() in _DAY_WORDS for word in time.text.replace(",", " ").split())


def _bounded(part: ParsedPart, time: TimeExpression) -> When:
    words = words_at(part, time.span)
    low = part.lowered[words[0]] if words else ""
    before = part.lowered[words[0] - 1] if words and words[0] else ""
    if time.floor:
        return When(time.text, time.earliest, None, time.span, True)
    if low in _UNTIL or before in _UNTIL:
        return When(time.text, time.earliest if time.earliest != time.latest else None, time.latest, time.span)
    owning = bool(words) and part.deps[words[0]] == "poss"  # "results from Saturday's vote": no day from which on
    if (low in _SINCE or before in _SINCE) and time.earliest == time.latest and not owning:
        return When(time.text, time.earliest, None, time.span)
    return When(time.text, time.earliest, time.latest, time.span)


def new_date(part: ParsedPart, times: Sequence[TimeExpression]) -> When | None:
    """Give the date an event is moved to: "to Friday", "until next week", "no earlier than May 17"."""
    usable = [time for time in times if _is_point(time) and (time.earliest or time.latest)]
    for number, time in enumerate(usable):
        words = words_at(part, time.span)
        low = part.lowered[words[0]] if words else ""
        before = part.lowered[words[0] - 1] if words and words[0] else ""
        if time.floor or low in _NEW_DATE or before in _NEW_DATE:
            found = _dated(usable[number:])
            latest = None if found.floor else found.latest
            return When(found.text, found.earliest, latest, found.span, found.floor)
    return None
