"""Who leads a state knows what has befallen somebody in it: police and intelligence report to him."""

from __future__ import annotations

import re
from collections import Counter

from reportedly.model import states
from reportedly.model.statement import Basis, EventType
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.at_home import known_to_speak
from reportedly.stories.telling import Holding, attribution_of

BEFALLING = frozenset({EventType.DEATH, EventType.DISASTER, EventType.ATTACK, EventType.OUTBREAK})
_LEADING = re.compile(
    r"(?i)(?<!vice )(?<!vice-)(?<!deputy )\b(?:president|prime minister|chancellor|premier|king|queen)\b"
)
_BODY = re.compile(
    r"(?i)\b(?:club|federation|association|bank|court|university|college|union|council|chamber|company|committee|senate"
    r"|parliament|assembly|board|league|society|party|foundation|institute|group|fan|academy|church)s?\b"
)


def leads_where_it_was(holding: Holding, claim: Claim) -> bool:
    """Whether the head of a state tells on record what has befallen somebody in that state: a death, an attack.

    Not where the page lays the deed to anybody: who has had a man killed boasts of it.
    """
    root = holding.root
    if claim.type not in BEFALLING or root.basis is not Basis.OFFICIAL or root.leaked or not known_to_speak(root):
        return False
    said = attribution_of(holding.telling.reading, holding.by)
    if said is None or not _leads_a_state(said.source.text) or _laid_to_somebody(holding):
        return False
    state = states.state(root.speaker or "")
    if state is None:
        return False
    return where_it_was(holding, claim) == {state.code}


def where_it_was(holding: Holding, claim: Claim) -> set[str]:
    """Give the codes of the states in which it is told to have been: by the mention, by most pages, by the page."""
    here = {place.country for place in holding.telling.event.places if place.country}
    told = None if here else _most_told(claim) or _of_the_page(holding)
    return here if told is None else {told}


def _leads_a_state(called: str) -> bool:
    """Whether somebody is called its head, and not that of a club or bank in it."""
    return _LEADING.search(called) is not None and _BODY.search(called) is None


def _laid_to_somebody(holding: Holding) -> bool:
    event = holding.telling.event
    return event.type is EventType.DEATH and any(each.role == "agent" for each in event.participants)


def _most_told(claim: Claim) -> str | None:
    """The state in which most pages have it, or what it is part of."""
    told = Counter(
        place.country
        for telling in (*claim.tellings, *claim.causes, *claim.companions)
        for place in telling.event.places
        if place.country
    )
    return told.most_common(1)[0][0] if told else None


def _of_the_page(holding: Holding) -> str | None:
    """The state in which all places lie that the page names."""
    named = {place.country for place in holding.telling.reading.literal_places if place.country}
    return named.pop() if len(named) == 1 else None
