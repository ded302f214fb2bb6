"""Denials that name no event: "dismissed the report", "'No, it is false,' she wrote", "denied the claims".

What they deny is what the page has just told from somebody else; the event told there gets the denier's judgement.
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

_DENYING = frozenset({Act.DENY, Act.REJECT})
_OF_A_REPORT = re.compile(
    r"(?i)^(the|this|that|these|those|such|any|media|press|news)?\s*(\w+\s+){0,2}"
    r"(reports?|stor(y|ies)|claims?|rumou?rs?|speculation|suggestions?|allegations?|it|this|that|them)\b"
)
_CALLED_FALSE = re.compile(
    r"(?i)^(no[,.!]? +)?(it|this|that|the (report|story|claim|rumou?r)s?)( is|'s|’s| was| are| were)"
    r"( \w+)? ?(false|untrue|not true|not correct|wrong|fake|a lie|lies|nonsense|baseless|an invention|invented)\b"
)


def rebutted(mentions: Sequence[EventMention], attributions: Sequence[Attribution]) -> list[EventMention]:
    """Give the mentions with the judgements of those who deny what they tell without telling it again."""
    found = list(mentions)
    for denial in attributions:
        if denial.part is PartKind.BODY and _rebuts(denial) and not _tells_an_event(denial, mentions):
            at = _told_before(denial, found)
            if at is not None:
                found[at] = _with(found[at], denial)
    return found


def _rebuts(said: Attribution) -> bool:
    if said.act in _DENYING:
        return _OF_A_REPORT.match(said.content.text) is not None
    return said.kind is not AttributionKind.INDIRECT and _CALLED_FALSE.match(said.content.text) is not None


def _tells_an_event(said: Attribution, mentions: Sequence[EventMention]) -> bool:
    return any(judgement.by == said.id and judgement.score for each in mentions for judgement in each.factuality)


def _told_before(denial: Attribution, mentions: Sequence[EventMention]) -> int | None:
    """The event before a denial that somebody else holds for so: one to come first, else the last; no background."""
    start = min(first for first, _ in denial.cue.spans)
    fits = [
        at
        for at, each in enumerate(mentions)
        if each.part is PartKind.BODY
        and each.span[0] < start
        and not each.background
        and each.type is not EventType.OTHER
        and any(judgement.by != ARTICLE and judgement.score > 0 for judgement in each.factuality)
    ]
    return max(fits, key=lambda at: (mentions[at].expected, mentions[at].span[0]), default=None)


def _with(mention: EventMention, denial: Attribution) -> EventMention:
    value = Factuality.CERTAINLY_NOT
    own = [judgement for judgement in mention.factuality if judgement.by == ARTICLE]
    others = [judgement for judgement in mention.factuality if judgement.by != ARTICLE]
    return structs.replace(mention, factuality=(*others, Judgement(denial.id, value, value.score), *own))
