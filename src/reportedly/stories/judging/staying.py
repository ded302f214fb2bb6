"""Who has signed anew, or pulled out, is told to by a page as a fact: what is done by being declared denies as well."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, PartKind
from reportedly.stories.telling import Holding

_STAYING = re.compile(
    r"(?i)(?:sign|agree|accept|pen|ink|put|extend|prolong|renew|commit|pledg|stay|remain|continu|kept)"
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


def _is_news(holding: Holding) -> bool:
    event = holding.telling.event
    return holding.by == ARTICLE and event.part is PartKind.BODY and not event.expected and not event.background
