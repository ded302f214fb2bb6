"""Whose post it is that somebody is said to be given or to lose: who speaks of it for the body that fills it."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import Basis, EventType
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Holding, Telling, sentence_around, text_of


def of_the_appointing(holding: Holding, claim: Claim, called: str) -> bool:
    """Whether an origin speaks for a body, and no other is told to appoint or to sack.

    The offices of a state are its own: its president names its ministers. `called` is how the page names the origin.
    """
    body = holding.root.speaker
    told = {
        name
        for each in claim.tellings
        for who in each.event.participants
        if who.role == "agent"
        for name in entities(who)
    }
    others = {name for name in told if name != "State" and (body is None or states.speaks_for(name) != body)}
    if body is None:
        by_body = holding.root.basis in (Basis.OFFICIAL, Basis.ORGANISATION)
        return not others and by_body and _STATE_BODY.search(called) is not None
    return not others or any(same_entity(key(body), key(name)) for name in others)


_STATE_BODY = re.compile(r"(?i)\b(?:government|cabinet|minist(?:ry|er)|parliament|presidency|president|city hall)\b")
"""Who fills posts of a state of which the page says no name."""


def is_given_a_post(holding: Holding) -> bool:
    """Whether it is told of whom a body gives a post, or gives it again: both sides act as one in that, and either of
    them ends the plan by saying no."""
    event = holding.telling.event
    kind = kind_of(event, text_of(holding.telling.reading, event.part))
    return event.type is EventType.APPOINTMENT and kind in ("enter", "return")


def has_the_post(holding: Holding, claim: Claim) -> bool:
    """Whether an origin speaks for the body that the post is told to be of: "come back as chief executive of Norvik".

    Where nobody is told to appoint or to sack, pages name that body by the post, or by where somebody goes or stays.
    """
    body = holding.root.speaker
    if holding.root.basis not in (Basis.OFFICIAL, Basis.ORGANISATION) or body is None or states.state(body):
        return False
    if claim.type is not EventType.APPOINTMENT or holding.root.leaked:
        return False
    own = re.escape(body)
    told = re.compile(
        rf"(?<!according )\b(?:of|at|to|from|with|for|as|leave|leaves|quit|quits|join|joins) (?:the )?{own}\b"
        rf"|\b{own}(?:['’]s?)? (?:next |new |interim )?(?:chief|CEO|coach|boss|chair|president|board|head|director|job)"
    )
    return any(told.search(_told_behind(telling)) for telling in claim.tellings[:_ENOUGH])


def _told_behind(telling: Telling) -> str:
    text, span = text_of(telling.reading, telling.event.part), telling.event.span
    return text[span[0] : min(sentence_around(text, span)[1], span[1] + _NEAR)]


_NEAR = 90
"""Characters behind a verb within which a post is told with its body."""
_ENOUGH = 40
"""Tellings that are looked into for it."""


def tells_of_its_own_post(holding: Holding) -> bool:
    """As in "Norvik said that Roe would not be appointed chief executive": a post told without its body is theirs who
    speak of it."""
    root, event = holding.root, holding.telling.event
    if root.basis is not Basis.ORGANISATION or root.leaked:
        return False
    if _POST_GIVEN.match(event.text) is None or any(each.role == "agent" for each in event.participants):
        return False
    text = text_of(holding.telling.reading, event.part)
    behind = text[event.span[1] : sentence_around(text, event.span)[1]]
    return _POST_BEHIND.match(behind) is not None and _OF_ANOTHER.search(behind.partition(",")[0]) is None


_POST_GIVEN = re.compile(
    r"(?i)(?:(?:appoint|nam|replac|remov|dismiss|sack|fire|hir|becom|promot|resign|retir|return|rejoin|select|elevat|succeed)\w*"
    r"|t[ao]\w+ (?:over|up|charge)|(?:step|stand)\w* (?:down|aside|in|up))$"
)
_POST_BEHIND = re.compile(
    r"(?: [A-Z][\w’'.-]+){0,3} (?:as )?(?:its |their |the )?(?:new |next )?(?:[a-z-]+ ){0,2}?"
    r"(?:executive|chair\w*|president|chief|head|director|manager|coach|captain|secretary|treasurer|editor|officer)\b"
)
_OF_ANOTHER = re.compile(r" (?:of|at|for|to|by|with) (?:the )?[A-Z]")
