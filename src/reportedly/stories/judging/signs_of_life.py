"""Who is rumoured to have died, and speaks or is seen: what he says and does on a later page is his denial.

Only where nobody with access has told the death: papers quote the dead, too, from what they said before. For the same
reason what he does counts only as the news of its page, or with a day after the rumour.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
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
from reportedly.stories.telling import Holding, Telling, attribution_of, known_from, sentence_around, text_of

_PEOPLE = (Basis.OFFICIAL, Basis.PERSON)


def spoken_since(claim: Claim, readings: Sequence[Reading], tracing: Tracing) -> list[Holding]:
    """Give what he whom a claim says to have died is quoted with, and told to do, on pages of a day after the first."""
    told = claim.tellings
    names = the_dead(told)
    if not names or not all(same_entity(one, other) for one in names for other in names):
        return []
    first = min(day_of(telling.at) for telling in told)
    dead = {telling.page for telling in told if _is_told_by_another(telling, names)}
    if not dead:
        return []  # that nobody says so needs no denial
    later = [each for each in readings if day_of(known_from(each)) > first and each.article.id not in dead]
    spoken = [
        Holding(Telling(reading, _denied(said, told[0].event), known_from(reading)), root, said.id, _NOT)
        for reading in later
        for said in reading.attributions
        if _speaks(reading, said, names, first)
        if (root := tracing.roots.get((reading.article.id, said.id)))
    ]
    return spoken + [
        Holding(Telling(reading, _alive(act, told[0].event), known_from(reading)), root, by, _NOT)
        for reading in later
        for act in reading.events
        if _does_it_himself(act, names) and _is_news(act, reading, first)
        for by in _tellers(reading, act)
        if (root := tracing.roots.get((reading.article.id, by)))
    ]


_ALIVE = "-alive"
"""What marks a death as one that is told of by a sign of life."""
_NOT = Factuality.CERTAINLY_NOT


def the_dead(tellings: Iterable[Telling]) -> frozenset[str]:
    """Give whom tellings say to have died, by key."""
    deaths = (each.event for each in tellings if each.event.type is EventType.DEATH)
    return frozenset(key(name) for event in deaths for name in _victims(event))


def tells_his_own_end(telling: Telling, by: str, dead: Iterable[str]) -> bool:
    """Whether the dead himself is said to tell of his death as past: it is no more than what others say of him.

    As in "she was amused by the stories of her death". Who says that he will die, by whatever hand, may know.
    """
    event, said = telling.event, attribution_of(telling.reading, by)
    foretold = event.expected and any(each.by == by and each.value is Factuality.CERTAIN for each in event.factuality)
    if event.type is not EventType.DEATH or foretold:
        return False
    return said is not None and said.source.basis in _PEOPLE and _is_one_of(said, dead)


def _is_one_of(said: Attribution, names: Iterable[str]) -> bool:
    return any(same_entity(key(name), known) for name in each_of(said.source.entity) for known in names)


def _is_told_by_another(telling: Telling, dead: Iterable[str]) -> bool:
    return any(each.score > 0 and not tells_his_own_end(telling, each.by, dead) for each in telling.event.factuality)


def is_seen_alive(holding: Holding) -> bool:
    """Whether it is what he who is to have died does or says."""
    return holding.telling.event.id.endswith(_ALIVE)


def _victims(event: EventMention) -> Iterable[str]:
    return (name for each in event.participants if each.role == "victim" for name in each_of(each.entity))


def _speaks(reading: Reading, said: Attribution, names: Iterable[str], first: str) -> bool:
    """Whether the dead is quoted on a later day than the first, or is said to speak of his own death."""
    told = said.part is PartKind.BODY and said.act is not Act.DECLINE and not said.held
    if not told or said.source.basis not in _PEOPLE or not _is_one_of(said, names):
        return False
    quoted = said.kind is not AttributionKind.INDIRECT and said.outer is None
    return (quoted and day_of(said.as_of or first) > first) or any(
        each.by == said.id and each.score > 0 and _is_of_himself(said, event)
        for event in reading.events
        for each in event.factuality
    )


def _is_of_himself(said: Attribution, event: EventMention) -> bool:
    """Whether somebody speaks of his own death."""
    own = [key(name) for name in _victims(event)]
    return event.type is EventType.DEATH and not event.background and _is_one_of(said, own)


_DOING = frozenset({"agent", "visitor", "party"})


def _does_it_himself(act: EventMention, names: Iterable[str]) -> bool:
    """Whether he is told to do something: "has opened a plant"."""
    himself = any(
        same_entity(key(name), victim)
        for each in act.participants
        if each.role in _DOING
        for name in each_of(each.entity)
        for victim in names
    )
    return himself and act.type is not EventType.DEATH and not (act.background or act.expected or act.change)


def _is_news(act: EventMention, reading: Reading, first: str) -> bool:
    """Whether an act is of a day after the first, or, without a day, what the headline or the first sentence tells."""
    if act.when is not None:
        return day_of(act.when.earliest or "") > first
    return act.part is not PartKind.BODY or act.span[0] < sentence_around(text_of(reading, act.part), (0, 1))[1]


def _tellers(reading: Reading, act: EventMention) -> Iterable[str]:
    """Who tells an act as certain: the page, or whom it names for it."""
    unnamed = (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
    for each in act.factuality:
        said = next((said for said in reading.attributions if said.id == each.by), None)
        named = each.by == ARTICLE if said is None else said.source.basis not in unnamed
        if each.value is Factuality.CERTAIN and named:
            yield each.by


def _alive(act: EventMention, death: EventMention) -> EventMention:
    """The death as a page tells it by what he does: not so."""
    return EventMention(
        f"{act.id}{_ALIVE}", EventType.DEATH, act.part, act.text, act.span, participants=death.participants
    )


def _denied(said: Attribution, death: EventMention) -> EventMention:
    """The death as the page of a quotation tells it: not so, by the words that attribute it."""
    cue = said.cue if said.cue.spans else said.content
    return EventMention(
        f"{said.id}{_ALIVE}", EventType.DEATH, said.part, cue.text, cue.spans[0], participants=death.participants
    )
