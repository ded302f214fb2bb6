"""To meet, one must come: the visit that a meeting or an agreement is held on."""

from __future__ import annotations

from collections.abc import Iterable

from reportedly.model.statement import EventMention, EventType, Factuality
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.names import entities, key, shared
from reportedly.stories.telling import Telling, sentence_around, text_of


def is_made_for(visit: Telling, visitors: frozenset[str], parties: Iterable[str], pages: frozenset[str]) -> bool:
    """Whether a visit is told for a meeting told on `pages`: its visitor a party, another party named in its sentence.

    `visitors` and `parties` are keys.
    """
    if visit.event.background or visit.page not in pages:
        return False
    if not visitors:
        return True
    text = text_of(visit.reading, visit.event.part)
    first, last = sentence_around(text, visit.event.span)
    sentence = {*key(text[first:last]).split()}
    parties = tuple(parties)
    elsewhere = _meeting_elsewhere(visit, (first, last), visitors)
    others = [party for party in parties if not shared([party], visitors) and not shared([party], elsewhere)]
    return shared(visitors, parties) > 0 and any({party.split()[0], party.split()[-1]} & sentence for party in others)


def _meeting_elsewhere(visit: Telling, sentence: tuple[int, int], visitors: frozenset[str]) -> frozenset[str]:
    """Who meets others than the visitor in a sentence: "after Roe met Berg, the palace said that Lind would come"."""
    first, last = sentence
    met = [
        {key(name) for party in each.participants for name in entities(party)}
        for each in visit.reading.events
        if each.type in OF_TWO and each.part == visit.event.part and first <= each.span[0] < last
    ]
    return frozenset(name for names in met if len(names) > 1 and not shared(visitors, names) for name in names)


def has_been_made(visit: EventMention) -> bool:
    """Whether a visit is told as made or begun: who has come, or has set out, has not met anybody for that."""
    done = not visit.expected and visit.change is None
    return done and any(judgement.value is Factuality.CERTAIN for judgement in visit.factuality)


NEEDS_A_VISIT = frozenset({EventType.MEETING, EventType.AGREEMENT})
