"""Who holds a claim how certain, as of an instant: tellings turned into holdings, each traced to its root."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, Change, EventType, Factuality
from reportedly.model.tracing import Root, Tracing
from reportedly.stories.claims import Claim, key, same_entity
from reportedly.stories.telling import Holding, Telling

_AUTHORITY = re.compile(
    r"(?i)\b(police|ministry|minister|hospital|court|coroner|medical examiner|fire|rescue|civil (defence|defense)"
    r"|civil protection|army|navy|air force|interior|geological|survey|seismolog|prosecutor|governor|mayor|county|council"
    r"|authorit|embassy|coast ?guard|harbou?r ?master|port|operator|agency|office|department|commission|regulator"
    r"|government|emergency)"
)
_RESPONSIBLE = frozenset(
    {EventType.DISASTER, EventType.DEATH, EventType.ATTACK, EventType.OUTBREAK, EventType.COURT, EventType.PROTEST,
     EventType.VOTE, EventType.LAW, EventType.LAUNCH}
)  # fmt: skip
ON_RECORD = frozenset({Basis.OFFICIAL, Basis.PERSON, Basis.ORGANISATION, Basis.DOCUMENT})
_TWO_SIDED = frozenset({EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.AGREEMENT, EventType.ECONOMIC})


class Parties(Struct, frozen=True):
    """The parties to a claim, by the names under which their spokesmen are known; `needed` must all say it for it to be
    confirmed. For an act of one side nobody's confirmation is needed."""

    all: tuple[str, ...]
    needed: tuple[str, ...]

    def has(self, name: str | None) -> bool:
        """Whether a name is that of a party."""
        return name is not None and any(same_entity(key(name), key(party)) for party in self.all)


def parties_of(claim: Claim, tracing: Tracing) -> Parties:
    """Find the parties to a claim: its participants, and the bodies that they speak for."""
    shown: dict[str, None] = {}
    for telling in claim.tellings:
        for participant in telling.event.participants:
            for name in _names(participant.entity):
                shown.setdefault(tracing.speaks_for.get(name, name))
    every = tuple(_distinct(shown))
    people = {name for telling in claim.tellings for each in telling.event.participants for name in _names(each.entity)}
    known = tuple(dict.fromkeys([*every, *sorted(people)]))
    return Parties(known, every if claim.type in _TWO_SIDED and len(every) > 1 else ())


def _names(entity: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if entity is None:
        return ()
    return (entity,) if isinstance(entity, str) else entity


def _distinct(found: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in sorted(found, key=lambda name: -len(name)):
        if not any(same_entity(key(name), key(other)) for other in kept):
            kept.append(name)
    return sorted(kept, key=list(found).index)


def holdings_of(claim: Claim, tracing: Tracing) -> list[Holding]:
    """Give what each origin holds of a claim, oldest page first; those that only pass it on (Uu) are left out.

    What a page says in its own voice of an event that lies ahead counts only where the page states no source for it:
    a headline rests on its story.
    """
    found = [holding for telling in claim.everything for holding in _held(telling, tracing)]
    sourced = {holding.telling.page for holding in found if holding.by != ARTICLE and holding.value.score}
    return [
        holding
        for holding in found
        if holding.by != ARTICLE or holding.telling.page not in sourced or _stands_alone(holding)
    ]


def _stands_alone(holding: Holding) -> bool:
    event = holding.telling.event
    return abs(holding.value.score) == 3 and not event.expected


def _held(telling: Telling, tracing: Tracing) -> list[Holding]:
    held = []
    for judgement in telling.event.factuality:
        root = tracing.roots.get((telling.page, judgement.by))
        if root and judgement.value not in (Factuality.UNCOMMITTED, Factuality.CERTAIN_UNKNOWN):
            held.append(Holding(telling, root, judgement.by, judgement.value))
    return _innermost(held)


def _innermost(held: list[Holding]) -> list[Holding]:
    """Of sources nested in one another only the innermost is an origin; the outer ones report what it said."""
    inner = [holding for holding in held if holding.by != ARTICLE]
    if not inner:
        return held
    outers = {outer for holding in inner for outer in _outers(holding)}
    return [holding for holding in inner if holding.by not in outers]


def _outers(holding: Holding) -> set[str]:
    by_id = {each.id: each for each in holding.telling.reading.attributions}
    found: set[str] = set()
    at: Attribution | None = by_id.get(holding.by)
    while at and at.outer and at.outer not in found:
        found.add(at.outer)
        at = by_id.get(at.outer)
    return found


def has_access(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether an origin can know: a party, the authority in charge, a document, an eyewitness, a reporter there."""
    root = holding.root
    if root.unnamed and root.basis is not Basis.WITNESS:
        return False
    if root.basis in (Basis.DOCUMENT, Basis.WITNESS) or is_party(holding, parties):
        return True
    if claim.type in _RESPONSIBLE and root.basis in ON_RECORD and _AUTHORITY.search(root.name):
        return True
    return root.own_reporting and holding.by == ARTICLE and bool(root.dateline)


def is_party(holding: Holding, parties: Parties) -> bool:
    """Whether an origin is a party to the claim, or speaks for one, on record."""
    root = holding.root
    return root.basis in ON_RECORD | {Basis.OUTLET} and (
        parties.has(root.speaker) or (root.basis is not Basis.OUTLET and parties.has(root.name))
    )


def is_denial(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether a party, or the authority with access, says that it is not so: not that its setting is otherwise."""
    event = holding.telling.event
    if holding.value is not Factuality.CERTAINLY_NOT or event.setting_denied or event.change:
        return False
    authority = (
        holding.root.basis in ON_RECORD and claim.type in _RESPONSIBLE and bool(_AUTHORITY.search(holding.root.name))
    )
    return is_party(holding, parties) or authority or _close_to_party(holding, claim)


def _close_to_party(holding: Holding, claim: Claim) -> bool:
    """A named relative or friend of the one it is about has access to whether he lives."""
    return claim.type is EventType.DEATH and holding.root.basis in ON_RECORD and not holding.root.unnamed


def declines(claim: Claim, readings: Sequence[Reading]) -> list[tuple[Reading, Attribution]]:
    """Give the refusals to comment on pages that tell a claim, by anybody."""
    pages = {telling.page for telling in claim.everything}
    return [
        (reading, attribution)
        for reading in readings
        if reading.article.id in pages
        for attribution in reading.attributions
        if attribution.act is Act.DECLINE
    ]


def changed(holdings: Iterable[Holding], change: Change) -> list[Holding]:
    """The holdings that say the event is put off, called off or back on."""
    return [holding for holding in holdings if holding.telling.event.change is change and holding.positive]
