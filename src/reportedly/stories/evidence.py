"""Who holds a claim how certain, as of an instant: tellings turned into holdings, each traced to its root."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, Change, EventType, Factuality, PartKind
from reportedly.model.tracing import Root, Tracing
from reportedly.stories.claims import Claim, key, same_entity
from reportedly.stories.telling import Holding, Telling, attribution_of
from reportedly.stories.titles import cast_of

_AUTHORITY = re.compile(
    r"(?i)\b(police|ministry|minister|hospital|court|coroner|medical examiner|fire|rescue|civil (defence|defense)"
    r"|civil protection|army|navy|air force|interior|geological|survey|seismolog|prosecutor|governor|mayor|county"
    r"|council|authorit|embassy|coast ?guard|harbou?r ?master|port|operator|agency|office|department|commission"
    r"|regulator|government|emergency)"
)
_RESPONSIBLE = frozenset(
    {EventType.DISASTER, EventType.DEATH, EventType.ATTACK, EventType.OUTBREAK, EventType.COURT, EventType.PROTEST,
     EventType.VOTE, EventType.LAW, EventType.LAUNCH, EventType.APPOINTMENT}
)  # fmt: skip
ON_RECORD = frozenset({Basis.OFFICIAL, Basis.PERSON, Basis.ORGANISATION, Basis.DOCUMENT})


class Parties(Struct, frozen=True):
    """The parties to a claim, by the names under which their spokesmen are known; `needed` must all say it for it to be
    confirmed. For an act of one side nobody's confirmation is needed."""

    all: tuple[str, ...]
    needed: tuple[str, ...]

    def has(self, name: str | None) -> bool:
        """Whether a name is that of a party."""
        return name is not None and any(same_entity(key(name), key(party)) for party in self.all)


def parties_of(claim: Claim, tracing: Tracing) -> Parties:
    """Find the parties to a claim: who takes part, as most pages say, the bodies they speak for, and a visit's host."""
    roles = _ROLES.get(claim.type)
    people = [each.entity for each in cast_of(claim) if roles is None or each.role in roles]
    sides = _distinct([tracing.party(name) for name in people] + _hosts(claim))
    known = tuple(dict.fromkeys([*sides, *people]))
    return Parties(known, tuple(sides) if roles and len(sides) > 1 else ())


_ROLES = {
    EventType.MEETING: ("party",),
    EventType.CALL: ("party",),
    EventType.AGREEMENT: ("party",),
    EventType.ECONOMIC: ("party", "agent", "target", "theme"),
    EventType.VISIT: ("visitor", "host"),
}
"""For what takes two sides, the roles that are its sides."""


def _hosts(claim: Claim) -> list[str]:
    """The state that a visit goes to, as most tellings say."""
    if claim.type is not EventType.VISIT:
        return []
    codes = Counter(place.country for telling in claim.tellings for place in telling.event.places if place.country)
    state = states.by_code(codes.most_common(1)[0][0]) if codes else None
    return [state.name] if state else []


def _distinct(found: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in found:
        if not any(same_entity(key(name), key(other)) for other in kept):
            kept.append(name)
    return kept


def holdings_of(claim: Claim, tracing: Tracing) -> list[Holding]:
    """Give what each origin holds of a claim, oldest page first; those that only pass it on (Uu) are left out.

    What a page says in its own voice of an event that lies ahead counts only where the page states no source for it:
    a headline rests on its story.
    """
    parties = parties_of(claim, tracing)
    told = [holding for telling in claim.everything for holding in _held(telling, tracing)]
    told += [holding for telling in _last_on_each_page(claim) for holding in _signs_against(telling, tracing)]
    found = [holding for holding in told if is_party(holding, parties) or not _only_reacts(holding)]
    sourced = {holding.telling.page for holding in found if holding.by != ARTICLE and not _in_headline(holding)}
    return _inherited([each for each in found if each.telling.page not in sourced or _stands_alone(each)])


def _in_headline(holding: Holding) -> bool:
    return holding.telling.event.part is PartKind.TITLE


def _inherited(holdings: list[Holding]) -> list[Holding]:
    """Replace an outlet named as the source by the source that it names itself, where another page tells that."""
    sources: dict[str, Root] = {}
    for holding in holdings:
        if holding.root.told_to and holding.positive:
            sources.setdefault(holding.root.told_to, holding.root)
    return [
        replace(holding, root=replace(source, reached_through=holding.root.reached_through))
        if holding.by != ARTICLE and holding.root.basis is Basis.OUTLET and (source := sources.get(holding.root.name))
        else holding
        for holding in holdings
    ]


def _stands_alone(holding: Holding) -> bool:
    """Whether a holding counts on a page that states a source for the event: as a source, or as a fact in the story."""
    event = holding.telling.event
    fact = holding.value is Factuality.CERTAIN and not event.expected and event.part is PartKind.BODY
    return fact if holding.by == ARTICLE else not _in_headline(holding)


def _held(telling: Telling, tracing: Tracing) -> list[Holding]:
    held = []
    for judgement in telling.event.factuality:
        said_by = _on_record_by(telling, judgement.by)
        root = tracing.roots.get((telling.page, said_by)) if said_by else None
        if root and said_by and judgement.value not in (Factuality.UNCOMMITTED, Factuality.CERTAIN_UNKNOWN):
            held.append(Holding(telling, root, said_by, judgement.value))
    return [holding for holding in _innermost(held) if not _only_touched_on(holding)]


def _last_on_each_page(claim: Claim) -> list[Telling]:
    """Of each page the last telling, in its story, of the event as one to come."""
    ahead = [telling for telling in claim.tellings if telling.event.expected and telling.event.part is PartKind.BODY]
    return list({telling.page: telling for telling in ahead}.values())


def _signs_against(telling: Telling, tracing: Tracing) -> list[Holding]:
    """What witnesses have not seen, on a page about an event to come: "no booking", "nobody has asked"."""
    reading = telling.reading
    judged = {judgement.by for event in reading.events for judgement in event.factuality if judgement.score}
    return [
        Holding(telling, tracing.roots[telling.page, said.id], said.id, Factuality.POSSIBLY_NOT)
        for said in reading.attributions
        if said.source.basis is Basis.WITNESS and said.id not in judged and _NOTHING.search(said.content.text)
    ]


_NOTHING = re.compile(r"(?i)^(no|nothing|nobody|none|any|neither)\b|\b(no|not any|never|nobody|nothing)\b")


def _only_reacts(holding: Holding) -> bool:
    """Whether somebody warns of an event, demands or rejects it: only from a party does that say that it will be."""
    attribution = attribution_of(holding.telling.reading, holding.by)
    if attribution is None or not holding.positive:
        return False
    return attribution.act in _REACTIONS or _REACTING.search(attribution.cue.text) is not None


_REACTING = re.compile(r"(?i)\b(warn|concern|oppos|condemn|criticis|criticiz|welcom|urg|object|fear|caution)")
_REACTIONS = frozenset({Act.THREATEN, Act.DEMAND, Act.PROPOSE, Act.ACCUSE, Act.REJECT})


def _on_record_by(telling: Telling, by: str) -> str | None:
    """Who says what `by` is judged of: a plan or belief is told by whoever reports it, a refusal says nothing."""
    attribution = attribution_of(telling.reading, by)
    if attribution is None:
        return by
    if attribution.act is Act.DECLINE:
        return None
    return (attribution.outer or ARTICLE) if attribution.held else by


def _only_touched_on(holding: Holding) -> bool:
    """Whether somebody speaks of a visit without saying that it will be: "the trip would harm relations"."""
    event = holding.telling.event
    bare = event.type is EventType.VISIT and not event.places and not event.when and not event.change
    return bare and holding.positive and holding.by != ARTICLE


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
    if _is_authority(holding, claim):
        return True
    return holding.by == ARTICLE and root.dateline is not None and holding.telling.event.part is PartKind.BODY


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
    if event.type is EventType.VISIT and claim.type is not EventType.VISIT:
        return False
    return is_party(holding, parties) or _is_authority(holding, claim) or _close_to_party(holding, claim)


def _is_authority(holding: Holding, claim: Claim) -> bool:
    """Whether an origin is, or speaks for, the authority in charge of such a matter: police, ministry, hospital."""
    if claim.type not in _RESPONSIBLE or holding.root.basis not in ON_RECORD:
        return False
    attribution = attribution_of(holding.telling.reading, holding.by)
    return _AUTHORITY.search(f"{holding.root.name} {attribution.source.text if attribution else ''}") is not None


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
