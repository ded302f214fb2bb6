"""What is signed anew: a second order beside the first, which pages tell apart by one word, "a revised ban"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.statement import EventMention, EventType, Factuality

SIGNING = "sign"
"""The kind of what is signed."""
_ANEW = re.compile(
    r"(?i)\b(?:new|revised|second|third|another|replacement|rewritten|amended|fresh|updated|reworked|redrafted|narrower"
    r"|follow-up|successor)\b"
)
"""How pages call an order or a law beside the one there was before."""


def is_anew(event: EventMention, kind: str | None) -> bool:
    """Whether something is told to be signed beside what was before: "a new order", "the revised ban"."""
    if event.type is not EventType.LAW or kind != SIGNING:
        return False
    return any(each.role == "theme" and _ANEW.search(each.name) for each in event.participants)


def asks_anew(words: Iterable[str]) -> bool:
    """Whether a question asks for a new or another one."""
    return any(_ANEW.fullmatch(word) for word in words)


def is_done(event: EventMention) -> bool:
    """Whether a mention tells it as certain and done."""
    certain = any(each.value is Factuality.CERTAIN for each in event.factuality)
    return certain and not event.expected and not event.change
