"""Who is rumoured to have died, and speaks: what he says himself on a later page is his denial.

Only where nobody with access has told the death: papers quote the dead, too, from what they said before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.model.reading import Reading
from reportedly.model.statement import (
    Act,
    Attribution,
    AttributionKind,
    Basis,
    EventMention,
    EventType,
    Factuality,
    PartKind,
)
from reportedly.model.tracing import Tracing
from reportedly.model.when import day_of
from reportedly.stories.claims.claim import Claim
from reportedly.stories.parties.names import each_of, key, same_entity
from reportedly.stories.telling import Holding, Telling, known_from

_PEOPLE = (Basis.OFFICIAL, Basis.PERSON)


def spoken_since(claim: Claim, readings: Sequence[Reading], tracing: Tracing) -> list[Holding]:
    """Give what the one whom a claim says to have died is quoted with on pages after the day it was first told."""
    told = claim.tellings
    names = {key(name) for telling in told for name in _victims(telling.event)}
    if not names or not all(same_entity(one, other) for one in names for other in names):
        return []
    first = min(day_of(telling.at) for telling in told)
    dead = {telling.page for telling in told if any(each.score > 0 for each in telling.event.factuality)}
    later = (each for each in readings if day_of(known_from(each)) > first and each.article.id not in dead)
    return [
        Holding(Telling(reading, _denied(said, told[0].event), known_from(reading)), root, said.id, _NOT)
        for reading in later
        for said in reading.attributions
        if _says_it_himself(said, names) and day_of(said.as_of or first) > first
        if (root := tracing.roots.get((reading.article.id, said.id)))
    ]


_NOT = Factuality.CERTAINLY_NOT


def _victims(event: EventMention) -> Iterable[str]:
    return (name for each in event.participants if each.role == "victim" for name in each_of(each.entity))


def _says_it_himself(said: Attribution, names: Iterable[str]) -> bool:
    quoted = said.kind is not AttributionKind.INDIRECT and said.part is PartKind.BODY and said.outer is None
    himself = any(same_entity(key(name), victim) for name in each_of(said.source.entity) for victim in names)
    return quoted and himself and said.source.basis in _PEOPLE and said.act is not Act.DECLINE and not said.held


def _denied(said: Attribution, death: EventMention) -> EventMention:
    """The death as the page of a quotation tells it: not so, by the words that attribute it."""
    cue = said.cue if said.cue.spans else said.content
    return EventMention(
        f"{said.id}-alive", EventType.DEATH, said.part, cue.text, cue.spans[0], participants=death.participants
    )
