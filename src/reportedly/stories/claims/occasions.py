"""Who attends an occasion is there when it is held: the days that pages tell of an occasion, by its name.

Any page may tell them, whoever it says attends: "delegations to the Norlink summit on 9 and 10 May".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, PartKind, TimeExpression, When
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.claims.gatherings import NAMED, are_other_gatherings, name_of
from reportedly.stories.telling import Telling, text_of

_BEFORE = re.compile(rf"{NAMED}(?P<between>[^.;:!?\n]{{0,70}})$")
_LEADING = re.compile(
    r"(?:,? (?:in|at) (?:(?:the )?[A-Z][\w’'-]*[, ]{0,2}){1,5})? ?[,(]? ?(?:(?:which|that) )?"
    r"(?:(?:is|are|was|were|to be|will be|will|has been) )?"
    r"(?:(?:held|scheduled|due|set|planned|slated|taking place|takes? place|open(?:s|ed|ing)?|beg[iau]n(?:s|ning)?"
    r"|start(?:s|ed|ing)?|kicks? off) )?(?:on|from|for|between)? ?"
)
"""What may stand between an occasion and its days: "the Norlink summit in Turku, which opens on"."""
_BEHIND = re.compile(rf"(?:[’']s)? (?!(?:for|on|of|and|the)\b){NAMED}")
"""An occasion right behind its days: "next week's Norlink summit", not "arrived on Friday for the Norlink summit"."""
_REACH = 120
_SHARE = 3
"""Of so many pages one must say what a visit is for: the others tell of it shortly ("he will go to Turku")."""
_LONGEST = timedelta(days=16)
"""So long is an occasion at most; a longer time only tells of which year or month it is."""
_BY_THEN = timedelta(days=45)
"""So near to the pages that tell who attends must be the page that tells the days: it may be of the one before."""
_OVER = timedelta(days=7)


class _Told(Struct, frozen=True):
    name: frozenset[str]
    telling: Telling


def join_occasions(drafts: Iterable[Draft], readings: Iterable[Reading], times: Mapping[str, str]) -> None:
    """Give each visit to an occasion what pages tell of the days of that; `times` is when each page came out."""
    visits = [draft for draft in drafts if draft.claim.type is EventType.VISIT and _is_for_one(draft)]
    told = [each for reading in readings for each in _told_on(reading, times[reading.article.id])] if visits else []
    for draft in visits:
        draft.claim.occasions.extend(each.telling for each in told if _is_attended(each, draft))


def _is_for_one(draft: Draft) -> bool:
    """Whether enough of the pages that tell of a visit name the gathering that it is for."""
    naming = {each.telling.page for each in draft.mentions if each.gathering}
    return _SHARE * len(naming) >= len(draft.pages)


def _is_attended(each: _Told, draft: Draft) -> bool:
    named = [mention.gathering for mention in draft.mentions if mention.gathering]
    if not each.name or any(are_other_gatherings(each.name, name) for name in named):
        return False
    at = first_instant(each.telling.at)
    return any(abs(first_instant(mention.telling.at) - at) <= _BY_THEN for mention in draft.mentions)


def _told_on(reading: Reading, at: str) -> Iterator[_Told]:
    """Each occasion that a page names together with its days, as an event of its own."""
    for time in reading.times:
        if not _are_days(time, at) or time.part is PartKind.CORRECTION:
            continue
        text = text_of(reading, time.part)
        before = _BEFORE.search(text[max(0, time.span[0] - _REACH) : time.span[0]])
        found = before if before and _LEADING.fullmatch(before["between"]) else None
        found = found or _BEHIND.match(text[time.span[1] : time.span[1] + _REACH])
        if found is not None:
            when = When(time.text, time.earliest, time.latest, time.span)
            event = EventMention(f"o{time.span[0]}", EventType.OTHER, time.part, found[2], time.span, when=when)
            yield _Told(name_of(found[1], reading.places), Telling(reading, event, at))


def _are_days(time: TimeExpression, at: str) -> bool:
    """Whether a time is one or a few days, and not long over when the page came out."""
    if not (time.earliest and time.latest):
        return False
    first, last = first_instant(time.earliest), last_instant(time.latest)
    return last - first <= _LONGEST and last + _OVER >= first_instant(at)
