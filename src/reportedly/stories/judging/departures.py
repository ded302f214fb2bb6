"""The two ends of a visit: who has set out for a place is on the way, who has left it has been there; and of a term."""

from __future__ import annotations

import re

from reportedly.model.statement import EventType
from reportedly.stories.claims.kinds import kind_of
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


_STAYS_ON = re.compile(
    r"(?i)\b(?:(?:stay|remain|continue|serve|carry|hold)\w* [^\n.;:!?]{0,60}?\b(?:until|till)"
    r"|(?:leave|go|resign|step down|stand down) [^\n.;:!?]{0,40}?\b(?:once|when|as soon as|after))\b"
    r"[^\n.;:!?]{0,50}?\b(?:successor|replacement|(?:someone|somebody) to take over|new (?:party )?leader)\b"
)
_NEWS = 1500
"""Characters of a page that tell its news."""


def is_left_later(holding: Holding) -> bool:
    """Whether who quits a post, by the page that tells it, is in it still: until a successor is there."""
    reading, event = holding.telling.reading, holding.telling.event
    if event.type is not EventType.APPOINTMENT or kind_of(event, text_of(reading, event.part)) != "leave":
        return False
    return _STAYS_ON.search(reading.article.text[:_NEWS]) is not None
