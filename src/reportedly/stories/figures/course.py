"""The course of a figure: day by day, which of the values told stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from reportedly.model.statement import ARTICLE
from reportedly.model.when import first_instant
from reportedly.stories.figures.bulletins import Bulletin, restates

GROWING = frozenset(
    {"dead", "identified", "injured", "arrested", "displaced", "affected", "casualties", "cases", "rescued"}
)
"""Quantities that only grow, unless they are revised."""
LAG_DAYS = 2
"""A lower toll that nobody on record gives stands only if it comes this many days later, and is not far lower."""
ANOTHER = 4
"""A toll this many times smaller, and not told as a revision, is that of another event: an aftershock, a flood."""
FIXED = frozenset({"magnitude"})
"""Quantities that do not change: another value is another's measurement, unless its giver or its page revises it."""
CEILING = "up to"
"""The qualifier of a toll that is no more than a bound: it stands only as long as nothing is told as counted."""
SETTLED = timedelta(days=4)
"""So long after its first value a toll rises by jumps no more."""
FAR_ABOVE = 1.25
"""What one outlet alone gives this many times above a toll that others of that day go on with is another count."""
SILENCE = timedelta(days=90)
"""After this long without a word of a figure, one page that tells an old value is an old page with a new stamp."""


@dataclass
class _Course:
    """Where a figure stands after the days gone through.

    `left` are the values that stood before or were told so, `revised` those that a page says were left; `counted` says
    that somebody on record has counted, `claimed` are the values that only others gave; `first` and `last` are when the
    figure was first and last told.
    """

    growing: bool
    fixed: bool
    stands: Bulletin | None = None
    left: set[float] = field(default_factory=set)
    revised: set[float] = field(default_factory=set)
    counted: bool = False
    claimed: set[float] = field(default_factory=set)
    last: datetime | None = None
    first: datetime | None = None


def standing(quantity: str, bulletins: Sequence[Bulletin]) -> Bulletin | None:
    """Give the bulletin whose value stands after all of them, or None.

    A later bulletin supersedes, up or down. What does not supersede: a rounder way to tell the value that stands, a
    value that was left before and is only told again, a lower toll that nobody on record gives and no page tells as a
    revision, and what a page tells beside the value that it gives as standing.
    """
    course = _Course(quantity in GROWING, quantity in FIXED)
    days: dict[str, list[Bulletin]] = defaultdict(list)
    for bulletin in bulletins:
        days[bulletin.day].append(bulletin)
    for day in sorted(days, key=lambda day: (first_instant(day), day)):
        _go_on(course, days[day])
    return course.stands


def _go_on(course: _Course, day: Sequence[Bulletin]) -> None:
    """Take one day's bulletins into the course."""
    left_today = {each.value for each in day if each.superseded}
    told_anew = {each.value for each in day if each.principal and _is_told_anew(each)} - left_today
    if course.last and first_instant(day[0].as_of) - course.last > SILENCE:
        told_anew = {value for value in told_anew if _outlets(value, day) > 1}
    course.last = first_instant(day[0].as_of)
    course.first = course.first or course.last
    course.left |= left_today
    course.revised |= left_today
    fresh = [
        each
        for each in day
        if not each.superseded and _is_told_as_standing(course, each) and _is_new(course, each, day, told_anew)
    ]
    fresh = list(_without_claims(course, fresh, day) if course.growing else _last_of_each_outlet(fresh))
    fresh = _without_rounded(fresh, course.fixed)
    fresh = [each for each in fresh if not _is_another_count(course, each, day)]
    best = _best(course, _last_of_those_with_hour(fresh)) or _measured(course, day)
    if best is None:
        return
    if course.stands is not None and course.stands.value != best.value:
        course.left.add(course.stands.value)
        if course.growing and best.value < course.stands.value:
            course.revised.add(course.stands.value)
    course.left.discard(best.value)
    course.stands = best


def _is_another_count(course: _Course, each: Bulletin, day: Sequence[Bulletin]) -> bool:
    """Say whether one outlet alone gives far more than stands, where others of that day go on with what stands.

    As in 163 dead by the ministry's count, and 220 by the mayor, who adds those not found.
    """
    settled = course.first is not None and first_instant(each.as_of) - course.first >= SETTLED
    if not (course.growing and settled) or course.stands is None or _outlets(each.value, day) > 1:
        return False
    now = course.stands.value
    going_on = any(
        now <= other.value < now * FAR_ABOVE
        and other.principal
        and other.outlet != each.outlet
        and not other.superseded
        for other in day
    )
    return going_on and each.value >= now * FAR_ABOVE


def _without_rounded(fresh: Sequence[Bulletin], bare: bool) -> list[Bulletin]:
    """Leave out what only rounds another value of the day: "nearly 270" beside 269; if `bare`, 7 beside 6.8."""
    values = {each.value for each in fresh if bare or (each.principal and not each.figure.qualifier)}
    return [
        each
        for each in fresh
        if not (bare or each.figure.qualifier)
        or not any(restates(each.figure, value) for value in values - {each.value})
    ]


def _measured(course: _Course, day: Sequence[Bulletin]) -> Bulletin | None:
    """Whoever on record gives on this day what nobody on record had given of what does not change."""
    now = course.stands
    if not course.fixed or now is None or now.named:
        return None
    return next((each for each in day if each.named and each.value == now.value and not each.superseded), None)


def _without_claims(course: _Course, fresh: Sequence[Bulletin], day: Sequence[Bulletin]) -> Iterator[Bulletin]:
    """Leave out of a toll that somebody counts what others claim: who counts by no office counts nothing anew.

    A page that tells the claim in its own voice adds nothing to it, until somebody on record comes to it.
    """
    counts = [each for each in day if each.named and not each.claimed]
    course.counted |= bool(counts)
    course.claimed |= {each.value for each in day if each.claimed}
    course.claimed -= {each.value for each in counts}
    for each in fresh:
        if not course.counted or not (each.claimed or each.value in course.claimed):
            yield each


def _is_told_anew(each: Bulletin) -> bool:
    """Say whether somebody on record gives a value with its day, or the page says as of when it was counted."""
    return (each.named and each.stated) or (each.figure.by == ARTICLE and each.figure.as_of is not None)


def _is_told_as_standing(course: _Course, each: Bulletin) -> bool:
    """Say whether a page tells a value as the one that stands, or beside the far smaller toll of another event."""
    if each.principal or course.stands is None:
        return True
    now = course.stands.value
    other = course.growing and each.main is not None and each.main < now / ANOTHER
    least = now / ANOTHER if each.named and each.stated else now
    return other and least <= each.value < now * ANOTHER


def _is_new(course: _Course, each: Bulletin, day: Sequence[Bulletin], told_anew: set[float]) -> bool:
    """Say whether a bulletin tells more than is known: no rounder restating, no old value told again."""
    now = course.stands
    if now is None:
        revised = any(each.value == value or restates(each.figure, value) for value in course.revised)
        return not revised or each.value in told_anew
    if each.value == now.value or restates(each.figure, now.value):
        return False
    if course.growing and now.claimed and each.named and not each.claimed:
        return True
    if course.growing and CEILING in (each.figure.qualifier, now.figure.qualifier):
        return each.figure.qualifier != CEILING
    if _revises(each, now):
        return True
    again = _outlets(each.value, day) > 1 and each.value not in course.revised
    if each.value in course.left and not (each.value in told_anew or again):
        return False
    if any(restates(each.figure, value) for value in course.left) and each.value not in told_anew:
        return False
    if course.fixed:
        measured = each.named and not now.named
        return measured or bool(each.before) or each.family == now.family or _outlets(each.value, day) > 1
    return not (course.growing and each.value < now.value) or _may_fall(each, now, day)


def _may_fall(each: Bulletin, now: Bulletin, day: Sequence[Bulletin]) -> bool:
    """Say whether a lower toll is a revision: told so, from somebody on record, from several outlets, or much later."""
    if _revises(each, now):
        return True
    still_told = any(other.value == now.value and other.principal and not other.superseded for other in day)
    if still_told or (each.before and max(each.values_before) < each.value):
        return False  # a bulletin from before: others know more, or it tells a rise
    days = (first_instant(each.as_of).date() - first_instant(now.as_of).date()).days
    if each.value < now.value / ANOTHER:
        return False
    if each.named or _outlets(each.value, day) > 1:
        return days >= 1
    return days >= LAG_DAYS and each.value > now.value / 2


def _revises(each: Bulletin, now: Bulletin) -> bool:
    """Say whether its page tells a value in place of the one that stands, or of a higher one."""
    if each.value in each.values_before:
        return False
    return any(before.value >= now.value or restates(before, now.value) for before in each.before)


def _outlets(value: float, day: Sequence[Bulletin]) -> int:
    return len({each.outlet for each in day if each.value == value and each.principal and not each.superseded})


def _last_of_those_with_hour(day: Sequence[Bulletin]) -> list[Bulletin]:
    """The bulletins without an hour, and of those with one the last."""
    hours = [each for each in day if each.has_hour]
    last = max((each.clock for each in hours), default=0.0)
    return [each for each in day if not each.has_hour or each.clock == last]


def _last_of_each_outlet(day: Sequence[Bulletin]) -> Iterator[Bulletin]:
    """Leave out what an outlet told as standing before its later page of the day: "raised its offer to 2 billion"."""
    last = {each.outlet: each.told for each in sorted(day, key=lambda each: each.told) if each.principal}
    return (each for each in day if each.told >= last.get(each.outlet, each.told))


def _best(course: _Course, day: Sequence[Bulletin]) -> Bulletin | None:
    """Of the values of a day: nobody unnamed against others, of tolls the highest count, else what most outlets say."""

    def weight(each: Bulletin) -> tuple[bool, bool, bool, bool, float, bool, float, float]:
        counted = not (course.growing and each.estimated)
        rank = 0.0 if course.growing else float(_outlets(each.value, day))
        height = each.value if course.growing else 0.0
        updates = not course.growing and course.stands is not None and course.stands.value in each.values_before
        return not each.unnamed, each.principal, counted, updates, rank + height, each.named, each.told, each.value

    return max(day, key=weight, default=None)
