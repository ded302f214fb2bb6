"""What is done by being declared: appointments, sackings, rulings."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, PartKind
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import is_dated
from reportedly.stories.judging.plans import Known
from reportedly.stories.telling import Holding, text_of


def declared(telling: list[Weighed], known: Known) -> list[Weighed]:
    """An appointment or a sacking told as the act of a body by name, as a fact, where no unnamed source stands for it.

    It is done by being declared: who tells of it so has the declaration. So is what a court rules, told with its day.
    """
    if known.claim.type is EventType.COURT:
        return [each for each in telling if _is_ruling(each.holding)]
    if known.claim.type is EventType.PUBLICATION:
        return [each for each in telling if _is_out(each.holding)]
    if known.claim.type is not EventType.APPOINTMENT:
        return []
    leaked = {each.holding.telling.page for each in known.positive if each.holding.root.unnamed}
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and not each.holding.telling.event.background
        and each.holding.telling.page not in leaked
        and (is_dated(each.holding) or each.holding.telling.event.span[0] < _NEWS)
        and not _HIRED.match(each.holding.telling.event.text)
        and {"agent", "appointee"} <= {party.role for party in each.holding.telling.event.participants if party.entity}
    ]


def _is_out(holding: Holding) -> bool:
    """Whether a document is told as out, with its day, or as a fact with who released it: all can read it then.

    Who speaks of "the memo published on Friday" takes it for granted, whoever he is.
    """
    event = holding.telling.event
    by_name = any(each.role == "agent" and each.entity for each in event.participants)
    told = is_dated(holding) or (holding.by == ARTICLE and by_name)
    return told and event.part is PartKind.BODY and not event.background


def _is_ruling(holding: Holding) -> bool:
    event = holding.telling.event
    ruled = kind_of(event, text_of(holding.telling.reading, event.part)) in _RULINGS
    own = holding.by == ARTICLE and event.part is PartKind.BODY and not event.background and is_dated(holding)
    return ruled and own and any(each.role == "agent" and _COURTS.search(each.name) for each in event.participants)


_NEWS = 1500
"""Characters of a story that tell its news; what it tells further down and without a day may be of years ago."""
_RULINGS = frozenset({"ruling", "verdict", "sentence"})
_COURTS = re.compile(r"(?i)\b(courts?|judges?|jury|jurors|tribunal|magistrates?|justices?)\b")


_HIRED = re.compile(r"(?i)hir|join|sign|bring|brought|return|tak|took")
"""Who is hired or brought back has yet to come."""
