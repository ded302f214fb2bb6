"""Federations of a sport: each fills the posts of its land's team, whether or not a page gives it a name."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import EventType
from reportedly.stories.claims.claim import Claim
from reportedly.stories.parties.names import entities
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Holding, sentence_around, text_of

_SPORT = (
    r"(?:football|soccer|basketball|volleyball|handball|(?:ice )?hockey|rugby|cricket|athletics|tennis|cycling|swimming"
    r"|skiing|baseball|sports?)"
)
_FEDERATION = re.compile(rf"(?i)\b(?:con)?federation\b|\b{_SPORT} (?:association|union|board|council)\b|\b(?-i:FA)\b")
_COACHING = re.compile(r"(?i)\b(?:coach|manager|selector)\b")
_NATIONAL = re.compile(r"(?i)\bnational (?:[\w’'-]+ ){0,2}?(?:team|side|squad|coach|manager|head coach)\b")


def fills_posts_of_its_team(holding: Holding, claim: Claim, called: str) -> bool:
    """As in "Roe will coach Norway, the Norwegian football federation said", and not the Swedish one.

    `called` is how the page names the origin. "The country's federation" is that of the land whose team it is told of.
    """
    if claim.type is not EventType.APPOINTMENT or holding.root.leaked or _FEDERATION.search(called) is None:
        return False
    named = states_in(called)
    teams = {
        name
        for telling in claim.tellings
        for each in telling.event.participants
        if each.role == "agent"
        for name in entities(each)
        if states.state(name) is not None
    }
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    sentence = text[slice(*sentence_around(text, event.span))]
    if not teams and _COACHING.search(sentence):
        teams = {*states_in(sentence)}
    if teams:
        return named <= teams
    return len(named) <= 1 and _NATIONAL.search(sentence) is not None
