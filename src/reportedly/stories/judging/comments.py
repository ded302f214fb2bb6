"""Who only speaks of a plan or an act and does not say that it will be or was: "the deal is a gift to its rivals"."""

from __future__ import annotations

import re

from reportedly.model.statement import Act, EventType
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

_ACTS = frozenset(
    {EventType.VISIT, EventType.MEETING, EventType.CALL, EventType.AGREEMENT, EventType.ECONOMIC, EventType.LAUNCH,
     EventType.APPOINTMENT, EventType.SANCTION, EventType.LAW, EventType.VOTE, EventType.AID, EventType.PUBLICATION,
     EventType.COURT}
)  # fmt: skip
"""What somebody does or plans, on which others comment; of what has befallen people whoever speaks of it says it."""

_DEFINITE = re.compile(r"(?i)(?:\b(?:the|this|that|his|her|their|its|such)|\w['’]s?) $")
_OWNED = re.compile(r"(?:(?:the|this|that|his|her|their|its)|[A-Z][\w.’'-]*['’]s?) (?:[\w$€£.,-]+ ){0,4}[a-z-]+$", re.I)
_VERBAL = re.compile(
    r"(?i)\b(?:will|would|may|might|can|could|should|must|shall|is|are|was|were|has|have|had|to|not)\b"
)
_HAPPENS = re.compile(
    r"(?i)\b(?:tak(?:e|es|en|ing) place|took place|happen|occur|go(?:es|ne)? (?:ahead|through|forward)"
    r"|went (?:ahead|through|forward)|proceed|clos(?:e|es|ed|ing)\b|complet|conclud|finali[sz]|beg[iau]n|start|held\b"
    r"|schedul|plann|set (?:for|to)\b|due\b|expect|announc|sign(?:s|ed|ing)?\b|approv|agree|(?:will|would) be\b"
    r"|is (?:on|off|done)\b|cancel|postpon|delay|com(?:e|es|ing)\b|came\b)"
)
_MAKES = re.compile(
    r"(?i)\b(?:there (?:will|would|is|was|has|have)|confirm|announc|declar|complet|clos(?:e|ed|ing)\b|sign|approv|agree"
    r"|plan|schedul|mak(?:e|es|ing)\b|made\b|hold|held\b|seek|sought|pursu|expect|reach|launch|begin|began|start"
    r"|proceed|go(?:ing)? (?:ahead|through|forward) with|carr(?:y|ied) out|offer|accept|invit)[^.;:]{0,40}$"
)


def only_comments(holding: Holding) -> bool:
    """Whether what is told of is only named, by a noun, and nothing is said of whether or when it comes to pass."""
    event = holding.telling.event
    said = attribution_of(holding.telling.reading, holding.by)
    if said is None or event.type not in _ACTS or event.when is not None or event.change is not None:
        return False
    if said.act in (Act.CONFIRM, Act.PROMISE, Act.THREATEN):
        return False
    text = text_of(holding.telling.reading, event.part)
    first, last = sentence_around(text, event.span)
    before, behind = text[first : event.span[0]], text[event.span[1] : last]
    owned = _OWNED.match(event.text) is not None and _VERBAL.search(event.text) is None
    named = owned or _DEFINITE.search(before) is not None
    return named and _HAPPENS.search(behind) is None and _MAKES.search(before) is None
