"""What becomes of somebody who is held or sought: handed over to a state or a court, let go, taken to jail, or that he
gives himself up."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import EventMention, EventType
from reportedly.stories.parties.names import entities

_HANDING = (
    r"(?:hand|turn|surrender|giv|gave|deliver|transfer|sen[dt]|return|fl[iye]|ship|br(?:ing|ought)|tak|took|mov|whisk"
    r"|dispatch|transport|escort)"
)
_LAW = r"(?:(?:[a-z]+ )?(?:authorities|police|officials)|court|tribunal|custody|prosecutors|government|justice)"
_TO = re.compile(
    rf"(?i:{_HANDING})\w*(?: [\w.,’'-]+){{0,8}}? to (?:the |an? |its |his |her )?"
    rf"(?!Red C|United Nations|UN\b|House\b|Hospital)(?:[A-Z]\w+|{_LAW}\b)"
)
_OVER = re.compile(
    r"(?i)(?:(?:hand|turn)\w*(?: [\w.,’'-]+){0,4}? over|(?:giv|gave)\w*(?: [\w.,’'-]+){0,4}? up|surrender\w*)\b"
)
_METED_OUT = re.compile(r"(?i)\w+(?: [\w.,’'-]+){0,6}? (?:sentences?|bail|terms?|years|verdict|rulings?|life)\b")
_TO_KEEPERS = re.compile(
    r"(?i)\w+(?: [\w.,’'-]+){0,8}? to (?:the |an? |their |his |her )?(?:(?:international )?(?:committee of the )?"
    r"red c\w+|mediators?|relatives|famil(?:y|ies)|parents|embassy|hospital|united nations|un\b)"
)
_HANDED_TO = re.compile(r"(?i:hand)\w*(?: [\w.’'-]+){0,5}? to (?:the )?([A-Z]\w+)")
_OF_CAPTIVES = re.compile(r"(?i)\b(?:prisoners?|hostages?|captives?|swap|exchange|remains|bod(?:y|ies))\b")
_ONESELF = re.compile(r"(?i)(?:turn|giv|gave|hand)\w* (?:him|her|them)sel(?:f|ves)\b")
_PASSIVE = re.compile(r"(?i)\b(?:be|been|being|is|are|was|were|gets?|got)(?: \w+ly)? $")


def of_custody(kind: str | None, event: EventMention, text: str) -> str | None:
    """Give the kind of what a court's event tells of somebody in custody, by its words; None where they tell it not."""
    if event.type is not EventType.COURT or not any(each.role == "target" for each in event.participants):
        return None
    start = event.span[0]
    before = text[max(0, start - 15) : start]
    alone = event.text.casefold().startswith("surrender") and not _PASSIVE.search(before)
    if _ONESELF.match(text, start) or (alone and _is_of_oneself(event, text)):
        return "surrender"
    if _METED_OUT.match(text, start) or kind in ("sentence", "charge", "verdict"):
        return None
    if kind == "release" and _is_handed_to_a_state(event, text):
        return "extradition"
    if _OF_CAPTIVES.search(text) or _TO_KEEPERS.match(text, start):
        return "release" if _OVER.match(text, start) else None
    return "extradition" if _TO.match(text, start) or _OVER.match(text, start) else None


def _is_of_oneself(event: EventMention, text: str) -> bool:
    """Whether nobody stands behind "surrender" but to whom: "surrendered to police", "wants to surrender"."""
    behind = text[event.span[1] : event.span[1] + 8].casefold()
    return re.match(r"(?: to\b| on\b| in\b| at\b| after\b| peace| himself|[.,;?!]|$)", behind) is not None


def _is_handed_to_a_state(event: EventMention, text: str) -> bool:
    """As in "must not be handed over to Peru", "handed over by Chile", where no captives are exchanged."""
    by_name = any(each.role == "target" and each.entity for each in event.participants)
    if not by_name or not event.text.casefold().startswith("hand") or _OF_CAPTIVES.search(text):
        return False
    to = _HANDED_TO.match(text, event.span[0])
    doers = [name for each in event.participants if each.role == "agent" for name in entities(each)]
    return (to is not None and states.state(to[1]) is not None) or any(states.state(name) for name in doers)
