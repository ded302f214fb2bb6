"""Whether an event is at the time that a question asks about, as far as pages tell."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.statement import EventType
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.questions.wanted import Told, Wanted

DAYS_APART = timedelta(days=3)
"""Who asks for a day may be mistaken by this much."""
LONG_BEFORE = timedelta(days=30)
"""So long before its first page an event may be of which no page says when."""
LONG_AFTER = timedelta(days=400)
"""So long after its last page it may be."""
A_YEAR_AT_LEAST = timedelta(days=364)
YEARS_BACK = 3
"""Years back that a day without a year is looked for, where the pages are older than the question."""
_OFF = frozenset({Status.POSTPONED, Status.CANCELLED})
_OFF_THAT_DAY = 1.05
"""What was that day's and is off was told of later than what was only planned for it."""
PASSED = frozenset({Status.OCCURRED, Status.UNDER_WAY})
AHEAD = re.compile(r"(?i)\s*(?:when |where )?(?:will|is|are|does|do)\b")
"""How a question asks for what is to come."""
LONG_AGO = timedelta(days=300)
"""What was done so long ago may be done again."""
_DONE_FOR_GOOD = frozenset({EventType.ECONOMIC, EventType.LAW, EventType.AGREEMENT, EventType.DEATH})
"""What is done once, so that who asks whether it will be is told that it was."""
_WILL = re.compile(r"(?i)\s*(?:(?:when|where|how soon) )?(?:will|is .* going to|are .* going to)\b")


def was_another_time(question: str, event: DossierEvent, as_of: str) -> bool:
    """Whether a question asks if something will be that may be done again, and an event is one long over.

    As in "Will the mayor resign?", where she has left another post years ago.
    """
    if event.status is not Status.OCCURRED or event.type in _DONE_FOR_GOOD or not _WILL.match(question):
        return False
    told = (event.when.latest if event.when else None) or event.since
    return bool(told) and last_instant(day_of(str(told))) + LONG_AGO < first_instant(as_of)


def how_near_in_time(wanted: Wanted, told: Told) -> float | None:
    """How well the time asked for fits; None where the event is at another one."""
    if wanted.of_year is not None and wanted.of_year not in told.text:
        return None
    if wanted.when is None:
        return 0.0
    asked = first_instant(wanted.when[0]), last_instant(wanted.when[1])
    found = _time_of(asked, told)
    if found is not None or not wanted.any_year:
        return found
    earlier = [_years_before(asked, back) for back in range(1, YEARS_BACK + 1)]
    return 0.5 if any(_time_of(each, told) for each in earlier) else None


def _time_of(asked: tuple[datetime, datetime], told: Told) -> float | None:
    event = told.event
    now = [(event.when.earliest, event.when.latest, event.when.floor)] if event.when and event.when.earliest else []
    if not now and event.status in PASSED and event.since:
        now = [(event.since[:10], event.since[:10], False)]
    once = [(each.earliest, each.latest, each.floor) for each in event.when_history if each.earliest]
    if any(_overlap(asked, each) for each in (*now, *once)) and event.status in _OFF:
        return _OFF_THAT_DAY
    if any(_overlap(asked, each) for each in now):
        return 1.0
    if any(_overlap(asked, each) for each in once):
        return 0.8
    if event.status is Status.POSTPONED and now and asked[0] <= last_instant(now[0][1] or now[0][0] or "0001"):
        return 0.3  # it was to be before the day that it is put off to
    if now or once:
        slack = DAYS_APART if asked[1] - asked[0] < timedelta(days=1) else timedelta()
        wider = asked[0] - slack, asked[1] + slack
        return 0.3 if slack and any(_overlap(wider, each) for each in (*now, *once)) else None
    a_year = asked[1] - asked[0] > A_YEAR_AT_LEAST
    if a_year and str((asked[0] + A_YEAR_AT_LEAST / 2).year) in told.sentences:
        return 0.1  # "the 2026 games"
    days = [first_instant(page.published) for page in told.pages if page.published]
    near = not days or (min(days) - LONG_BEFORE <= asked[1] and asked[0] <= max(days) + LONG_AFTER)
    return 0.1 if near else None


def _overlap(asked: tuple[datetime, datetime], told: tuple[str | None, str | None, bool]) -> bool:
    earliest, latest, floor = told
    begins = first_instant(earliest or latest or "0001")
    ends = None if floor or latest is None else last_instant(latest)
    return begins <= asked[1] and (ends is None or asked[0] <= ends)


def _years_before(asked: tuple[datetime, datetime], back: int) -> tuple[datetime, datetime]:
    first, last = (each.replace(year=each.year - back, day=min(each.day, 28)) for each in asked)
    return first, last + (asked[1] - asked[1].replace(day=min(asked[1].day, 28)))
