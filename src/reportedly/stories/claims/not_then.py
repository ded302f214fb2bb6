"""What its page says will not be at its time, but at another: "will not go to Peru next week; a new date will follow".

That is no denial: it is put off, though the words for it are a "no" and a promise.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.statement import OPPOSITE, Change, EventMention, EventType, Judgement
from reportedly.stories.telling import Telling, sentence_around, text_of

_PLANNED = frozenset({EventType.VISIT, EventType.MEETING, EventType.CALL, EventType.OTHER})
_DATE = r"(?:date|day|time|moment|stage|opportunity|occasion)s?"
_LATER = re.compile(
    rf"(?i)\b(?:(?:later|new|other|another|future|different) {_DATE}"
    r"|later (?:in|on in|this) (?:(?:the|this) )?(?:year|month|summer|autumn|spring|winter|week)"
    r"|(?:be|being|been|to|is|are|was|were) (?:rescheduled|rearranged|made up for))\b"
)
"""That there is to be another day."""
_NO_OTHER = re.compile(r"(?i)\b(?:no|not|never|without|nor|n['’]t)\b[^.;]*$|\bor (?:at |on |for )?(?:a |an |any )?$")
_BEHIND = 2
"""Sentences behind the "no" within which another day is told of."""


def put_off_on_its_page(telling: Telling) -> Telling:
    """Give a mention that denies a plan for its time as one that puts it off, where its page says so; others as is."""
    event = telling.event
    if event.type not in _PLANNED or event.change or event.background or not (event.expected and event.participants):
        return telling
    no = [each for each in event.factuality if each.score == _SURELY_NOT]
    if not no or any(each.score > 0 for each in event.factuality) or not _is_told_for_later(telling):
        return telling
    judged = tuple(
        Judgement(each.by, OPPOSITE.get(each.value, each.value), -each.score) if each in no else each
        for each in event.factuality
    )
    return replace(telling, event=replace(event, factuality=judged, change=Change.POSTPONED, when=None))


_SURELY_NOT = -3


def _is_told_for_later(telling: Telling) -> bool:
    """Whether the sentence, or one right behind it, tells of another day, or the page that the same is put off."""
    event, reading = telling.event, telling.reading
    if any(_is_put_off_too(event, each) for each in reading.events):
        return True
    text = text_of(reading, event.part)
    last = sentence_around(text, event.span)[1]
    for _ in range(_BEHIND):
        last = sentence_around(text, (min(last + 1, len(text)), min(last + 1, len(text))))[1]
    found = (each.start() for each in _LATER.finditer(text, event.span[1], last))
    return any(not _NO_OTHER.search(text[_clause(text, event, at) : at]) for at in found)


def _clause(text: str, event: EventMention, at: int) -> int:
    """Where that begins which may say no to another day: behind the event, or with the sentence of that day."""
    return max(event.span[1], sentence_around(text, (at, at))[0])


def _is_put_off_too(event: EventMention, other: EventMention) -> bool:
    """Whether another mention puts off what is of the same kind, and at no other place."""
    same = other.type is event.type and other.change is Change.POSTPONED and not other.background
    mine, theirs = ({place.country for place in each.places} for each in (event, other))
    return same and (not theirs or bool(mine & theirs))
