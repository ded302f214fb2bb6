"""Who has signed anew, or pulled out, is told to by a page as a fact: what is done by being declared denies as well."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality, PartKind
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, sentence_around, text_of

_STAYING = re.compile(
    r"(?i)(?:rul(?:ed|es|ing)|count(?:ed|s|ing)|sign|agree|accept|pen|ink|put|extend|prolong|renew|commit|pledg|stay|remain|continu|kept)"
)


def has_stayed(holding: Holding) -> bool:
    """As in "Roe signed a new contract on Friday", "she stayed": of his leaving that is a no, whoever tells it."""
    event = holding.telling.event
    named = any(each.role == "appointee" and each.entity for each in event.participants)
    return event.type is EventType.APPOINTMENT and named and _is_news(holding) and bool(_STAYING.match(event.text))


_PULLING_OUT = re.compile(r"(?i)(?:pull|withdr|drop|bow|scratch)")


def has_pulled_out(holding: Holding) -> bool:
    """As in "Roe has pulled out of the festival", as a fact: who was to come has said by that that he does not."""
    event = holding.telling.event
    named = any(each.role in ("visitor", "agent") and each.entity for each in event.participants)
    coming = event.type is EventType.VISIT or (event.type is EventType.OTHER and event.act is None)
    return coming and named and _is_news(holding) and bool(_PULLING_OUT.match(event.text))


_ABSENT = re.compile(
    r"(?i)(?:skip|stay|miss|absen|boycott|snub|attend|not attend|be$|is$|was$|go|went|com|travel|take part)"
)
_ONLY_IF = re.compile(r"(?i)\b(?:would|could|might|may|if|unless|whether)\b")


def has_stayed_away(holding: Holding) -> bool:
    """As in "Roe skipped the summit", "Roe will not attend; her deputy goes instead", as a fact of the page.

    Who comes to an occasion all can see; of one ahead the page has to say who comes in his stead.
    """
    event, reading = holding.telling.event, holding.telling.reading
    who = {name for each in event.participants if each.role == "visitor" for name in entities(each)}
    if event.type is not EventType.VISIT or holding.by != ARTICLE or event.part is not PartKind.BODY:
        return False
    if not who or event.background or not _ABSENT.match(event.text):
        return False
    text = text_of(reading, event.part)
    if _ONLY_IF.search(text[sentence_around(text, event.span)[0] : event.span[0]]):
        return False
    return not event.expected or any(_goes_instead(other, who) for other in reading.events)


def _goes_instead(other: EventMention, who: set[str]) -> bool:
    """Whether somebody else by name is told, for certain, to come."""
    others = {name for each in other.participants if each.role == "visitor" for name in entities(each)}
    sure = any(each.value is Factuality.CERTAIN for each in other.factuality)
    return other.type is EventType.VISIT and other.expected and sure and bool(others) and not others & who


def _is_news(holding: Holding) -> bool:
    event = holding.telling.event
    return holding.by == ARTICLE and event.part is PartKind.BODY and not event.expected and not event.background
