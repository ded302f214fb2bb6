"""Who has signed anew, or has stayed, is told to by a page as a fact: what is done by being declared denies as well."""

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
    told = holding.by == ARTICLE and event.part is PartKind.BODY and event.type is EventType.APPOINTMENT
    named = any(each.role == "appointee" and each.entity for each in event.participants)
    return told and named and not event.expected and not event.background and _STAYING.match(event.text) is not None
