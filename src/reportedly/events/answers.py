"""Denials and confirmations that only point to an event: "dismissed the report", "'It is false,' she wrote",
"confirmed the trip".

What they answer is what the page has just told from somebody else; the event told there gets their judgement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    PartKind,
)

FEW_WORDS = 4
"""Words of a content that only names what is confirmed: "the planned trip"."""

SAME_SENTENCE = 100
"""Characters behind an answer in which the event it is about may follow."""

_DENYING = frozenset({Act.DENY, Act.REJECT})
_OF_A_REPORT = re.compile(
    r"(?i)^(the|this|that|these|those|such|any|media|press|news)?\s*(\w+\s+){0,2}"
    r"(reports?|stor(y|ies)|claims?|rumou?rs?|speculation|suggestions?|allegations?|it|this|that|them)\b"
)
_CALLED_FALSE = re.compile(
    r"(?i)^(no[,.!]? +)?(it|this|that|the (report|story|claim|rumou?r)s?)( is|'s|’s| was| are| were)"
    r"( \w+)? ?(false|untrue|not true|not correct|wrong|fake|a lie|lies|nonsense|baseless|an invention|invented)\b"
)


def answered(mentions: Sequence[EventMention], attributions: Sequence[Attribution]) -> list[EventMention]:
    """Give the mentions with the judgements of those who deny or confirm what they tell without telling it again."""
    found = list(mentions)
    for said in attributions:
        value = _answer(said, mentions)
        if value is not None and said.part is PartKind.BODY and not _tells_an_event(said, mentions):
            at = _told_before(said, found)
            if at is not None:
                found[at] = _with(found[at], said, value)
    return found


def _answer(said: Attribution, mentions: Sequence[EventMention]) -> Factuality | None:
    """What an answer says of the event it points to, or None where it is no answer."""
    points = _OF_A_REPORT.match(said.content.text) is not None
    if said.act in _DENYING:
        return Factuality.CERTAINLY_NOT if points else None
    if said.act is Act.CONFIRM:
        return Factuality.CERTAIN if points or _names_one(said, mentions) else None
    called_false = said.kind is not AttributionKind.INDIRECT and _CALLED_FALSE.match(said.content.text)
    return Factuality.CERTAINLY_NOT if called_false else None


def _names_one(said: Attribution, mentions: Sequence[EventMention]) -> bool:
    """Whether all that is said is a name for an event: "confirmed the planned trip"."""
    short = len(said.content.text.split()) <= FEW_WORDS
    start, end = said.content.spans[0]
    return short and any(each.part is said.part and start <= each.span[0] < end for each in mentions)


def _tells_an_event(said: Attribution, mentions: Sequence[EventMention]) -> bool:
    return any(judgement.by == said.id and judgement.score for each in mentions for judgement in each.factuality)


def _told_before(said: Attribution, mentions: Sequence[EventMention]) -> int | None:
    """The event that an answer is about: one somebody else holds for so, to come first, else the nearest before it
    or, as in "'It is false,' he said of reports that ...", right behind it; no background.

    Where the words right behind the answer name what it is of ("she said of the rumours of his death"), it is of that.
    """
    start = min(first for first, _ in said.cue.spans)
    named = _named_behind(start, mentions)
    fits = [
        at
        for at, each in enumerate(mentions)
        if each.part is PartKind.BODY
        and each.span[0] < start + SAME_SENTENCE
        and not each.background
        and each.type is not EventType.OTHER
        and any(judgement.by != ARTICLE and judgement.score > 0 for judgement in each.factuality)
    ]
    fits = [at for at in fits if mentions[at].type is named] or fits
    nearest = max(fits, key=lambda at: (mentions[at].expected, -abs(mentions[at].span[0] - start)), default=None)
    return None if nearest is None else _foremost(nearest, fits, mentions, start)


def _foremost(nearest: int, fits: Sequence[int], mentions: Sequence[EventMention], cue: int) -> int:
    """What the same source says first in one breath: "of shelling a village a day after a truce took effect"."""
    told = mentions[nearest]
    by = {judgement.by for judgement in told.factuality if judgement.by != ARTICLE}
    beside = [
        at
        for at in fits
        if mentions[at].span[0] < cue
        and mentions[at].expected == told.expected
        and 0 <= told.span[0] - mentions[at].span[0] < SAME_SENTENCE
        and any(judgement.by in by for judgement in mentions[at].factuality)
    ]
    return min(beside, key=lambda at: mentions[at].span[0], default=nearest)


def _named_behind(cue: int, mentions: Sequence[EventMention]) -> EventType | None:
    """The type of the first event that nobody but the page tells right behind a cue."""
    behind = (
        each
        for each in mentions
        if each.part is PartKind.BODY
        and 0 < each.span[0] - cue < SAME_SENTENCE
        and all(judgement.by == ARTICLE for judgement in each.factuality)
    )
    first = min(behind, key=lambda each: each.span[0], default=None)
    return first.type if first else None


def _with(mention: EventMention, said: Attribution, value: Factuality) -> EventMention:
    own = [judgement for judgement in mention.factuality if judgement.by == ARTICLE]
    others = [judgement for judgement in mention.factuality if judgement.by != ARTICLE]
    return structs.replace(mention, factuality=(*others, Judgement(said.id, value, value.score), *own))
