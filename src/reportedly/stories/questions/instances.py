"""What comes in dated instances, told to who asks for one day: that day's strike, hearing, match or round of talks.

Strikes on the 15th and the 17th are one claim, and each is held, called off or put off by itself. So what pages tell
of another day is left out for who names a day. What is told on no day is of the days that its sentence names, else of
those that its page tells, else of what lay ahead when it was told, or had just been.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.dossier import Dossier
from reportedly.model.reading import Reading
from reportedly.model.statement import Change, EventMention, EventType, Factuality, PartKind, TimeExpression, When
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.dates.rows import row_of
from reportedly.stories.questions.moments import DAYS_APART, YEARS_BACK
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.questions.wanted import Wanted
from reportedly.stories.telling import known_from, sentence_around, text_of

COMING_IN_INSTANCES = frozenset(
    {EventType.PROTEST, EventType.MEETING, EventType.CALL, EventType.VOTE, EventType.COURT, EventType.OTHER}
)
"""What the same ones do on one day and again on another; a takeover or a death is one, whatever day is told for it."""
_WEEK = timedelta(days=7)
_LONGEST = timedelta(days=16)
"""So long is one instance at most; a longer time only tells of which month it is."""
_JUST_BEEN = timedelta(days=3)


class _Days(NamedTuple):
    """The first and the last day of an instance."""

    first: date
    last: date

    def has(self, day: date) -> bool:
        """Whether a day is of it."""
        return self.first <= day <= self.last


class _Told(NamedTuple):
    """A mention with its page, the day that this came out on, and the days that the mention itself is dated to."""

    event: EventMention
    reading: Reading
    at: date
    days: tuple[_Days, ...]


def on_the_days(wanted: Wanted, dossier: Dossier, readings: Sequence[Reading]) -> list[Reading] | None:
    """Give readings without what they tell of other days than a question names; None where nothing need be left out."""
    types = {each.type for each in wanted.events} & COMING_IN_INSTANCES
    types |= {EventType.OTHER} if wanted.occasion else frozenset()
    if not wanted.days or not types:
        return None
    by_id = {reading.article.id: reading for reading in readings}
    claims = [
        [told for each in event.mentions if (told := _told(each, by_id)) is not None]
        for event in dossier.events
        if event.type in types
    ]
    changed: dict[str, EventMention | None] = {}
    for claim in _told_together(claims, wanted) if EventType.PROTEST in types else claims:
        changed |= _changed(wanted, claim)
    return [_without(reading, changed) for reading in readings] if changed else None


def _told_together(claims: Sequence[list[_Told]], wanted: Wanted) -> list[list[_Told]]:
    """Give the strikes of a story as one: those who strike on one day are told by the names of many unions and firms.

    Where a question names nobody, all that pages tell for its day is of the strike that it means, and so is all that is
    told of anybody whom these pages name.
    """
    whole = [told for claim in claims for told in claim]
    if wanted.names or not whole:
        return [whole]
    known = {days for told in whole for days in told.days}
    asked = _asked(wanted, known)
    ours = [claim for claim in claims if any(days.has(day) for told in claim for days in told.days for day in asked)]
    texts = [text_of(told.reading, PartKind.BODY) for claim in ours for told in claim]
    ours += [each for each in claims if each not in ours and _is_told_there(each, texts)]
    who = tuple(dict.fromkeys(party for claim in ours for told in claim for party in told.event.participants))
    mine = [told._replace(event=replace(told.event, participants=who)) for claim in ours for told in claim]
    return [[*mine, *(told for each in claims if each not in ours for told in each)]]


def _is_told_there(claim: Iterable[_Told], texts: Sequence[str]) -> bool:
    """Whether some texts name one of those whom a claim names, or it names nobody."""
    names = {name for told in claim for party in told.event.participants for name in _NAME.findall(party.name)}
    return not names or any(stands_in(name, text) for name in names for text in texts)


_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of )?[A-Z][\w’'-]*)*")


def _without(reading: Reading, changed: Mapping[str, EventMention | None]) -> Reading:
    kept = (changed.get(f"{reading.article.id}#{event.id}", event) for event in reading.events)
    return replace(reading, events=tuple(event for event in kept if event is not None))


def _told(mention: str, by_id: Mapping[str, Reading]) -> _Told | None:
    page, _, number = mention.rpartition("#")
    reading = by_id.get(page)
    event = next((each for each in reading.events if each.id == number), None) if reading else None
    if reading is None or event is None:
        return None
    return _Told(event, reading, first_instant(known_from(reading)).date(), tuple(_own_days(event, reading)))


def _own_days(event: EventMention, reading: Reading) -> Iterator[_Days]:
    """The days that a mention is dated to, all of them where they stand in a row."""
    if event.when is None or event.when.floor or (own := _days(event.when.earliest, event.when.latest)) is None:
        return
    yield own
    times = [time for time in reading.times if time.part is event.part]
    for time in row_of(times, text_of(reading, event.part), event.when.span):
        if (more := _days(time.earliest, time.latest)) is not None and more != own:
            yield more


def _days(earliest: str | None, latest: str | None) -> _Days | None:
    """Give an instance by its bounds, where these are days."""
    first, last = earliest or latest, latest or earliest
    if not first or not last or min(len(first), len(last)) < len("2025-04-07"):
        return None
    found = _Days(date.fromisoformat(first[:10]), date.fromisoformat(last[:10]))
    return found if timedelta(0) <= found.last - found.first <= _LONGEST else None


def _changed(wanted: Wanted, told: Sequence[_Told]) -> dict[str, EventMention | None]:
    """Give by their ids the mentions of one claim as they are told of the days asked for; None those of other days."""
    known: dict[_Days, date] = {}
    for each in sorted(told, key=lambda each: each.at):
        for days in each.days:
            known.setdefault(days, each.at)
    asked = _asked(wanted, known)
    if not asked:
        return {
            f"{each.reading.article.id}#{each.event.id}": None for each in told if _is_of_a_day_far_off(each, wanted)
        }
    if all(any(days.has(day) for day in asked) for days in known):
        return {}
    changed: dict[str, EventMention | None] = {}
    for each in told:
        of = _meant(each, known, told)
        mine = [days for days in of if any(days.has(day) for day in asked)]
        name = f"{each.reading.article.id}#{each.event.id}"
        if not mine and (of or not _may_be_any(each, asked)):
            changed[name] = None
        elif mine and each.days and each.event.change is not Change.POSTPONED and each.days[0] not in mine:
            changed[name] = _dated(each.event, mine[0])
        else:
            changed[name] = each.event
    return changed


def _asked(wanted: Wanted, known: Iterable[_Days]) -> tuple[date, ...]:
    """The days that a question names, in the year in which there are such, where it names none."""
    days = [date.fromisoformat(day) for day in wanted.days]
    for back in range(YEARS_BACK + 1 if wanted.any_year else 1):
        then = tuple(_years_before(day, back) for day in days)
        if any(each.has(day) for each in known for day in then):
            return then
    return ()


def _years_before(day: date, back: int) -> date:
    """The same day some years before; of a leap day the one before it, where that year has none."""
    leap = back and (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - back, day=28 if leap else day.day)


def _may_be_any(each: _Told, asked: Sequence[date]) -> bool:
    """Whether what is dated to a whole month, or not at all, may be of the days asked for."""
    when = each.event.when
    if when is None or not (when.earliest or when.latest):
        return False
    first, last = when.earliest or when.latest or "", when.latest or when.earliest or ""
    return any(first_instant(first).date() <= day <= last_instant(last).date() for day in asked)


def _dated(event: EventMention, days: _Days) -> EventMention:
    assert event.when is not None
    when = When(event.when.text, days.first.isoformat(), days.last.isoformat(), event.when.span)
    return replace(event, when=when)


def _meant(each: _Told, known: Mapping[_Days, date], told: Sequence[_Told]) -> list[_Days]:
    """The instances that a mention is of."""
    if each.days and each.event.change is None:
        return [*each.days]
    if each.event.when is not None and not each.days and each.event.change is None:
        return []  # dated to a month: to none of them, or any
    named = [*each.days, *_in_its_sentence(each, known)]
    return named or _on_its_page(each, known, told) or _then(each, known)


def _in_its_sentence(each: _Told, known: Iterable[_Days]) -> list[_Days]:
    """The instances whose days the sentence of a mention names."""
    ahead = each.event.change is not None or each.event.expected
    times = _times_beside(each)
    named = [_days(time.earliest, time.latest) if not ahead else _to_come(time, each.at) for time in times]
    return [days for days in known if days in named or _Days(days.first, days.first) in named]


def _times_beside(each: _Told) -> list[TimeExpression]:
    """The times that the sentence of a mention names."""
    text = text_of(each.reading, each.event.part)
    start, end = sentence_around(text, each.event.span)
    times = (time for time in each.reading.times if time.part is each.event.part)
    return [time for time in times if start <= time.span[0] and time.span[1] <= end]


def _is_of_a_day_far_off(each: _Told, wanted: Wanted) -> bool:
    """Whether what is to come, or is off, on no day of its own is by its sentence of another day than is asked for."""
    if each.event.when is not None or not (each.event.change or each.event.expected):
        return False
    named = [days for time in _times_beside(each) if (days := _to_come(time, each.at)) and days.last >= each.at]
    asked = [date.fromisoformat(day) for day in wanted.days]
    return bool(named) and all(abs(days.first - day) > DAYS_APART for days in named for day in asked)


def _to_come(time: TimeExpression, at: date) -> _Days | None:
    """The day of a time in a sentence on what was to come: a weekday is the next one, "Monday's strike is off"."""
    told = _days(time.earliest, time.latest)
    if told is None or told.first != told.last or any(letter.isdigit() for letter in time.text):
        return told
    if told.first >= at or not time.text.casefold().endswith("day") or at - told.first > _WEEK:
        return told
    return _Days(told.first + _WEEK, told.first + _WEEK)


def _on_its_page(each: _Told, known: Iterable[_Days], told: Sequence[_Told]) -> list[_Days]:
    """The instance that the page tells last before a mention, or first behind it."""
    there = sorted(
        (other for other in told if other.reading is each.reading and (other.days or _in_its_sentence(other, known))),
        key=lambda other: (other.event.part is PartKind.TITLE, other.event.part, other.event.span),
    )
    if not there:
        return []
    before = [other for other in there if other.event.part is each.event.part and other.event.span < each.event.span]
    nearest = before[-1] if before else there[0]
    return [*nearest.days] or _in_its_sentence(nearest, known)


def _then(each: _Told, known: Mapping[_Days, date]) -> list[_Days]:
    """The instances that lay ahead when a mention was told, or the last one before, where it tells what has been."""
    heard = [days for days, at in known.items() if at <= each.at] or [
        days for days, at in known.items() if at == min(known.values())
    ]
    ahead = [days for days in heard if days.last >= each.at]
    past = [days for days in heard if days.first <= each.at]
    if _has_been(each.event) or not ahead:
        last = max(past, default=None)
        return [last] if last is not None and (not ahead or each.at - last.last <= _JUST_BEEN) else ahead
    return ahead


def _has_been(event: EventMention) -> bool:
    sure = any(each.value is Factuality.CERTAIN for each in event.factuality)
    return sure and not event.expected and event.change is None
