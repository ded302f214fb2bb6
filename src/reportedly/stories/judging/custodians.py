"""Who holds somebody decides on whether he is let go or handed over: his state, its courts, or whoever seized him."""

from __future__ import annotations

import re

from reportedly.model.statement import Basis, EventType
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.telling import Holding, text_of

_CUSTODIANS = re.compile(
    r"(?i)\b(?:presiden(?:t|cy)|prime minister|premier|government|cabinet|minist(?:er|ry)|home (?:secretary|office)"
    r"|judiciary|courts?|judges?|attorney[- ]general|authorities|police|army|prison service|rebels?|militants?"
    r"|captors?)\b"
)
_OF_CUSTODY = frozenset({"release", "extradition"})


def tells_of_the_deal(holding: Holding) -> bool:
    """Whether a body tells on record of a release to come, on a page that tells the deal for it as made.

    Who has made such a deal, or mediates, tells what is in it; nobody else knows when captives are let go.
    """
    event, root, reading = holding.telling.event, holding.root, holding.telling.reading
    if event.type is not EventType.COURT or not event.expected or root.unnamed or root.leaked:
        return False
    if root.basis not in (Basis.OFFICIAL, Basis.ORGANISATION):
        return False
    if kind_of(event, text_of(reading, event.part)) != "release":
        return False
    made = (each for each in reading.events if each.type is EventType.AGREEMENT and each.change is None)
    return any(said.score >= _LIKELY for each in made for said in each.factuality)


_LIKELY = 2
"""From this score on a deal is told as made, or as what its sides have agreed on."""


def decides_on_custody(holding: Holding, described: str) -> bool:
    """Whether a body on record says that somebody will be let go or handed over, or will not: it has him.

    `described` is how pages call it. That it has been done those may say, too, who have got him.
    """
    event, root = holding.telling.event, holding.root
    if event.type is not EventType.COURT or root.basis not in (Basis.OFFICIAL, Basis.ORGANISATION):
        return False
    if not (event.expected or holding.value.score < 0) or _CUSTODIANS.search(described) is None:
        return False
    return kind_of(event, text_of(holding.telling.reading, event.part)) in _OF_CUSTODY
