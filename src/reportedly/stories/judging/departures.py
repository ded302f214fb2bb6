"""The two ends of a visit: who has set out for a place is on the way there, and who has left it has been there."""

from __future__ import annotations

import re

from reportedly.model.statement import EventType
from reportedly.stories.telling import Holding, text_of

_PARTING = re.compile(r"(?i)^(leav|left|depart|set(s|ting)?\b|head|way\b)")
_FOR = re.compile(r"(?i)^([^\n.;:!?]{0,60}? )?(for|to|towards?)\b")
_PLACED = 60
"""Characters after a verb of parting within which the place it is for stands."""


def sets_out(holding: Holding) -> bool:
    """Whether a visit is told by its beginning: "left for Ankara", "departed by train for Ankara"."""
    return _is_parting(holding) and _FOR.match(_after(holding)) is not None


def leaves(holding: Holding) -> bool:
    """Whether a visit is told by its end: "left Ankara on Friday"; the day is not that of the visit."""
    return _is_parting(holding) and _FOR.match(_after(holding)) is None


def _is_parting(holding: Holding) -> bool:
    event = holding.telling.event
    return event.type is EventType.VISIT and _PARTING.match(event.text) is not None


def _after(holding: Holding) -> str:
    event = holding.telling.event
    return text_of(holding.telling.reading, event.part)[event.span[1] :][:_PLACED].lstrip()
