"""The two ends of a visit: who has set out for a place is on the way, who has left it has been there; and of a term."""

from __future__ import annotations

import re

from reportedly.model.statement import EventType, PartKind
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.telling import Holding, sentence_around, text_of

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
_HANDED_IN = re.compile(r"(?i)resign|retire|departure")
_NEAR = 300
"""Characters after a resignation within which "it takes effect in May" is said of it."""
_NEWS = 1500
"""Characters of a page that tell its news."""


_TAKES_EFFECT_LATER = re.compile(
    r"(?i)\b(?:will|would|to|is to|set to) (?:take effect|be(?:come)? effective|(?:come|go) into effect)"
    r"(?! immediately| at once| right away| with immediate)"
    r"|\b(?:takes|taking) effect (?:in|on|at|from|next|after|by|later|when|once|(?-i:[A-Z]))"
    r"|\beffective (?:(?:on|from|in|at|as of|by|next|the end|later|midnight|noon|\d)\b|(?-i:[A-Z]))"
)
"""What is told of a resignation that has been handed in, and of a post that has yet to be left."""


def is_left_later(holding: Holding) -> bool:
    """Whether who quits a post, by the page that tells it, is in it still: until a successor is there, or until the
    day from which his resignation takes effect."""
    reading, event = holding.telling.reading, holding.telling.event
    if event.type is not EventType.APPOINTMENT or kind_of(event, text_of(reading, event.part)) != "leave":
        return False
    text = text_of(reading, event.part)
    of_it = text[slice(*sentence_around(text, event.span))]
    if event.part is PartKind.BODY and _HANDED_IN.match(event.text):
        of_it += text[event.span[1] : event.span[1] + _NEAR]
    if _TAKES_EFFECT_LATER.search(of_it):
        return True
    return _STAYS_ON.search(reading.article.text[:_NEWS]) is not None


_AT_ONCE = re.compile(
    r"(?i)\b(?:effective (?:immediately|at once|today|this (?:morning|afternoon|evening))|with immediate effect"
    r"|immediately|at once|as of (?:today|now))\b(?! (?:after|before|following|when|once|on|upon))"
)
_IN_THE_MEANTIME = re.compile(
    r"(?i)\b(?:interim|acting|for the time being|takes? over|taking over|fill(?:s|ing)? in)\b"
)
"""What is told of whoever takes a post over from one who has left it."""


def is_done_at_once(holding: Holding) -> bool:
    """Whether a post is told to be given or lost from that moment on: "will leave, effective immediately".

    Also where the next sentence says so of whoever takes it over for the time being. What is to be done at once that
    others only ask for is not certain.
    """
    reading, event = holding.telling.reading, holding.telling.event
    if event.type is not EventType.APPOINTMENT or event.change is not None or event.when is not None:
        return False
    text = text_of(reading, event.part)
    _, end = sentence_around(text, event.span)
    if _AT_ONCE.search(text[event.span[1] : end].partition(";")[0]):
        return True
    if kind_of(event, text) != "leave" or end >= len(text):
        return False
    behind = text[end : sentence_around(text, (end, end))[1]]
    return _AT_ONCE.search(behind) is not None and _IN_THE_MEANTIME.search(behind) is not None
