"""When a day that is told moves an event: who may set it, and whether it is later than the day that stood.

By whatever words: "is now due in May", where it was to be in March, puts it off like "is postponed to May".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from reportedly.model import outlets
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, EventMention, EventType, Factuality, When
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.judging.access import Weighed
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

LONG_PUT_OFF = timedelta(days=30)
"""So long after it was put off, who names a day for it plans it anew, or tells of such a plan."""

_ONCE = re.compile(
    r"(?i)\b(?:(?P<adverb>previously|originally|initially|formerly|at (?:first|one time))"
    r"|once (?:due|set|planned|expected)|had (?:been|hoped|planned|aimed|wanted|intended|expected)"
    r"|(?:was|were) (?:supposed to|meant to|to have|first (?:due|set|planned|scheduled)))\b"
)
"""What says of a plan that another has taken its place."""


def may_set(each: Weighed) -> bool:
    """Whether who says so may set or move the day of an event: a party, a body on record, or the page as a fact.

    One of many of a body ("a committee member") moves nothing that is the body's.
    """
    if each.holding.by == ARTICLE:
        return True
    return (each.party or is_body(each.holding)) and not is_one_of_many(each.holding)


def is_one_of_many(holding: Holding) -> bool:
    """Whether a page calls the source of what no known type tells a member of a body, and he takes no part in it.

    As in "Games committee member Ada Lund", "a member of the board": it is the body that holds the games.
    """
    said, event = attribution_of(holding.telling.reading, holding.by), holding.telling.event
    if said is None or event.type is not EventType.OTHER:
        return False
    if any(said.source.entity and said.source.entity == each.entity for each in event.participants):
        return False
    same = (each.source for each in holding.telling.reading.attributions if each.source.entity == said.source.entity)
    named = [said.source, *(same if said.source.entity else ())]
    return any(_MEMBER.search(source.text) for source in named)


_MEMBER = re.compile(r"(?i)\b(?:member|delegate)\b(?! (?:states?|countr|nations?))")


def is_body(holding: Holding) -> bool:
    """Whether it is a body on record, and no paper that a page takes for one."""
    if outlets.known(holding.root.family) is not None:
        return False
    return holding.root.basis in (Basis.OFFICIAL, Basis.ORGANISATION, Basis.DOCUMENT) and not holding.root.unnamed


def is_superseded(holding: Holding) -> bool:
    """Whether a plan is told as one that was there before: "it had been due in March", "originally set for May"."""
    return _is_superseded(holding.telling.reading, holding.telling.event)


def superseded_beside(holding: Holding) -> list[When]:
    """Give the days for which an event was to be before, by the page that now tells another."""
    reading, event = holding.telling.reading, holding.telling.event
    beside = (each for each in reading.events if each.type is event.type and each.span != event.span)
    return [each.when for each in beside if each.when and _is_superseded(reading, each)]


def _is_superseded(reading: Reading, event: EventMention) -> bool:
    if not event.expected:
        return False
    text = text_of(reading, event.part)
    first, last = sentence_around(text, event.span)
    told = event.when.span[1] if event.when and event.when.span[1] > first else last
    # A verb leads to what was planned: "begins in May, a year after it was supposed to" tells the day that stands.
    return any(each["adverb"] or each.start() < told - first for each in _ONCE.finditer(text[first:last]))


def puts_off(new: Weighed, stood: Iterable[When]) -> bool:
    """Whether a day that is told as ahead is later than each that stood, and who tells it may set one."""
    event = new.holding.telling.event
    sure = new.holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
    if not (event.expected and event.when and sure and may_set(new)) or event.background or is_superseded(new.holding):
        return False
    before = list(stood)
    return bool(before) and all(is_later_day(event.when, old, new.holding.at) for old in before)


def is_later_day(new: When, old: When, at: str) -> bool:
    """Whether a day is after another that was not over long before; of two mere "no earlier than" the later."""
    if not (new.earliest and old.earliest):
        return False
    if old.floor:
        return new.floor and first_instant(new.earliest) > last_instant(old.earliest)
    if old.latest is None or last_instant(old.latest) + LONG_PUT_OFF < first_instant(at):
        return False
    # What was hoped for "in the first quarter" is not put off by being set for early April.
    vague = last_instant(old.latest) - first_instant(old.earliest) > _VAGUE
    return first_instant(new.earliest) > last_instant(old.latest) + (_A_MONTH if vague else timedelta(0))


_A_MONTH = timedelta(days=31)
_VAGUE = timedelta(days=60)
