"""A "no" that is none to the event a claim tells: to another act, to a thing of one's own, to its going on."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, Act, EventType
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.titles import kind_told_most
from reportedly.stories.judging.speaking import AUTHORITY, Parties, described, is_party
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

SEEN = frozenset({EventType.DISASTER, EventType.ATTACK})
"""What is there to be seen: only a plain denial says that there was none, not any "not" in the sentence."""
_OVER_OR_AVOIDED = re.compile(r"(?i)\b(?:no longer|no more|any ?more|any longer|to (?:avoid|avert|prevent)\b.*)\b")
_NONE = re.compile(r"(?i)\b(?:no|without any|never any|not an?)\s(?:\w+\s){0,2}$")
_DENYING = frozenset({Act.DENY, Act.REJECT, Act.CORRECT, Act.RETRACT})


def denies_nothing(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether a "no" leaves the event as it is.

    So does who says how or why it was not ("did not die in vain"), who refuses another act than
    the claim tells ("refused to authorise it" of its end), and, of what all can see, who says only of his own house
    that it was spared, what is to be avoided, or that it is over.
    """
    if not holding.negative:
        return False
    if _is_of_its_manner(holding):
        return True
    if holding.by == ARTICLE:
        return False
    said = attribution_of(holding.telling.reading, holding.by)
    act = said.act if said else None
    if act is Act.DECLINE:
        return not _is_of_its_kind(holding, claim)
    event = holding.telling.event
    if event.type not in SEEN or event.expected or act in _DENYING:
        return False
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    if _OVER_OR_AVOIDED.search(before) is not None:
        return True
    known = is_party(holding, claim, parties) or AUTHORITY.search(described(holding)) is not None
    return not known and _NONE.search(before) is None


def _is_of_its_manner(holding: Holding) -> bool:
    """Whether the "no" is to what follows the event in its clause: to its use, its way or its cause."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    behind = text[event.span[1] : sentence_around(text, event.span)[1]]
    return _MANNER.match(behind) is not None


_MANNER = re.compile(r"(?i) (?:in vain|for (?:nothing|naught|no reason)|of natural causes|by (?:accident|chance))\b")


def _is_of_its_kind(holding: Holding, claim: Claim) -> bool:
    """Whether the act somebody refuses is of the kind that the claim is mostly told as; any, where that has no kind."""
    told, event = kind_told_most(claim), holding.telling.event
    return told is None or kind_of(event, text_of(holding.telling.reading, event.part)) == told
