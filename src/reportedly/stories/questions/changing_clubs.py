"""Who leaves a club for another one: "Will Roe leave Norvik for Corva United?" asks for no journey."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from reportedly.model import states
from reportedly.model.statement import EventType
from reportedly.stories.questions.wanted import Asked

_FOR = re.compile(
    r"(?i)\b(?:leav\w+|left|quit\w*|depart\w*|exit\w*|swap\w*|ditch\w*|dump\w*|trad(?:e[sd]?|ing))"
    r" (?:the )?(?P<left>.+?) (?:for|to join|and join) (?:the )?(?P<joined>.+?)[ ?.!]*$"
)


def clubs_changed(question: str, names: Collection[str], towns: Collection[str]) -> tuple[str, str] | None:
    """Give the club that somebody is asked to leave and the one he joins; None where it is a journey or neither.

    A journey goes to a town or a state; what is named behind "for" and is neither has members.
    """
    found = _FOR.search(question)
    if found is None:
        return None
    left, joined = (next((name for name in names if found[side].startswith(name)), None) for side in ("left", "joined"))
    if left is None or joined is None or joined in towns or states.state(joined) is not None:
        return None
    return left, joined


def changing(asked: Asked, clubs: tuple[str, str] | None) -> tuple[Asked, ...]:
    """Give a question for who changes `clubs` as one about his posts there, whatever it was taken for."""
    moving = asked.type in (EventType.VISIT, EventType.APPOINTMENT, EventType.OTHER)
    who = [name for role, name in asked.cast if role in ("visitor", "appointee", "agent", "party")]
    return leaving_for(clubs, who) if clubs and moving and who else (asked,)


def leaving_for(clubs: tuple[str, str], names: Iterable[str]) -> tuple[Asked, ...]:
    """Give the question whether the first of some names that is no club leaves the one of `clubs`, or joins the other.

    Pages tell of either, the one club of the farewell and the other of the arrival.
    """
    who = next((("appointee", name) for name in names if name not in clubs), None)
    if who is None:
        return ()
    return (
        Asked(EventType.APPOINTMENT, trigger="join", kind="enter", cast=(who, ("agent", clubs[1]))),
        Asked(EventType.APPOINTMENT, trigger="leave", kind="leave", cast=(who,)),
    )
