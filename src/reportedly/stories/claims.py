"""The same happening told on many pages: mentions aligned by type, participants, compatible place and time.

Never by likeness of sentences: "met in April 2019" is like "will meet in April" and another event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import asin, cos, radians, sin, sqrt

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Place
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.telling import Telling, known_from, sentence_around, text_of

NEAR_IN_TIME = timedelta(days=60)
"""Dates of one claim may differ by this much: plans slip. Farther apart it is another event."""

NEAR_IN_SPACE_KM = 150.0
"""Places of one claim told as points lie within this; otherwise they must be in one country."""

_PAIRED = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT, EventType.ECONOMIC})
_ALIKE = {EventType.ECONOMIC: EventType.AGREEMENT}
_CORE = frozenset(
    {"party", "visitor", "agent", "victim", "appointee", "attacker", "sender", "launcher", "theme", "target"}
)


class Claim(Struct):
    """The tellings of one event. `companions` are tellings of a visit that the event needs: to meet, one must come."""

    type: EventType
    tellings: list[Telling]
    companions: list[Telling] = []

    @property
    def everything(self) -> list[Telling]:
        """Tellings and companions in order of publication."""
        return sorted([*self.tellings, *self.companions], key=lambda telling: (telling.at[:10], telling.page))


def align(readings: Sequence[Reading]) -> list[Claim]:
    """Align the event mentions of pages, given in order of publication, into claims."""
    claims: list[Claim] = []
    for reading in readings:
        at = known_from(reading)
        loose: list[Telling] = []
        for event in reading.events:
            telling = Telling(reading, event, at)
            if names(event):
                _place(telling, claims)
            else:
                loose.append(telling)
        for telling in loose:
            _place_loose(telling, claims)
    join_companions(claims)
    return claims


def names(event: EventMention) -> frozenset[str]:
    """Give the keys of the entities that an event is about."""
    core = [each for each in event.participants if each.role in _CORE]
    found = {key(name) for each in core or event.participants for name in _entities(each.entity)}
    return frozenset(found)


def key(name: str) -> str:
    """Write a name so that spellings of one name are equal: no article, no hyphens, small letters."""
    return " ".join(re.sub(r"[-–.'’]", " ", name.casefold()).removeprefix("the ").split())


def same_entity(left: str, right: str) -> bool:
    """Whether two keys name one entity: equal, or one the last (or first) word of the other."""
    if left == right:
        return True
    short, long = sorted((left.split(), right.split()), key=len)
    return len(short) == 1 < len(long) and short[0] in (long[-1], long[0])


def shared(left: Iterable[str], right: Iterable[str]) -> int:
    """How many names of `left` stand in `right` too."""
    others = list(right)
    return sum(any(same_entity(name, other) for other in others) for name in left)


def _entities(entity: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if entity is None:
        return ()
    return (entity,) if isinstance(entity, str) else entity


def _place(telling: Telling, claims: list[Claim]) -> None:
    scored = [(score, -at) for at, claim in enumerate(claims) if (score := _fit(telling, claim)) > 0]
    if scored:
        claims[-max(scored)[1]].tellings.append(telling)
    else:
        claims.append(Claim(telling.event.type, [telling]))


def _place_loose(telling: Telling, claims: list[Claim]) -> None:
    """A mention that names nobody belongs to the page's own claim of its type, where there is just one such."""
    own = [
        claim
        for claim in claims
        if _alike(claim.type, telling.event.type)
        and any(other.page == telling.page for other in claim.tellings)
        and _times_fit_all(telling, claim)
        and (not telling.event.places or _places_fit(telling, claim, strict=True))
    ]
    if own:
        max(own, key=lambda claim: len(claim.tellings)).tellings.append(telling)
        return
    fits = [claim for claim in claims if _alike(claim.type, telling.event.type) and _told_alike(telling, claim)]
    if fits:
        fits[0].tellings.append(telling)
    else:
        claims.append(Claim(telling.event.type, [telling]))


def _told_alike(telling: Telling, claim: Claim) -> bool:
    """Without names: a place in common and times that fit."""
    return (
        bool(telling.event.places)
        and _placed(claim)
        and _places_fit(telling, claim, strict=True)
        and _times_fit_all(telling, claim)
    )


def _placed(claim: Claim) -> bool:
    return any(other.event.places for other in claim.tellings)


def _fit(telling: Telling, claim: Claim) -> float:
    event = telling.event
    if not _alike(claim.type, event.type) or not _times_fit_all(telling, claim):
        return 0.0
    mine = names(event)
    best = max((_common(mine, names(other.event), claim.type) for other in claim.tellings), default=0.0)
    if not best or not _places_fit(telling, claim):
        return 0.0
    return best + 0.1 * len(claim.tellings) / (1 + len(claim.tellings))


def _alike(left: EventType, right: EventType) -> bool:
    return _ALIKE.get(left, left) == _ALIKE.get(right, right)


def _common(mine: frozenset[str], theirs: frozenset[str], kind: EventType) -> float:
    """How well two sets of participants go together; 0 where they are others."""
    if not theirs:
        return 0.0
    both = shared(mine, theirs)
    needed = 2 if kind in _PAIRED and len(mine) > 1 and len(theirs) > 1 else 1
    return both / max(1, min(len(mine), len(theirs))) if both >= needed else 0.0


def _times_fit_all(telling: Telling, claim: Claim) -> bool:
    dated = [other for other in claim.tellings if other.event.when and other.event.when.earliest]
    return all(_times_fit(telling.event, other.event) for other in dated[-12:]) and _backgrounds_fit(telling, claim)


def _backgrounds_fit(telling: Telling, claim: Claim) -> bool:
    """A past event told as background is the claim only where their times meet: another page's news."""
    if telling.event.background == claim.tellings[0].event.background:
        return True
    return any(_gap(telling.event, other.event) <= timedelta(0) for other in claim.tellings if _dated(other.event))


def _times_fit(left: EventMention, right: EventMention) -> bool:
    return not (_dated(left) and _dated(right)) or _gap(left, right) <= NEAR_IN_TIME


def _dated(event: EventMention) -> bool:
    return bool(event.when and event.when.earliest)


def _gap(left: EventMention, right: EventMention) -> timedelta:
    """The time between two events; less than nothing where they overlap, endless where one is not dated."""
    first, second = _bounds(left), _bounds(right)
    if first is None or second is None:
        return timedelta.max
    return max(first[0], second[0]) - min(first[1], second[1])


def _bounds(event: EventMention) -> tuple[datetime, datetime] | None:
    when = event.when
    if not when or not when.earliest:
        return None
    return first_instant(when.earliest), last_instant(when.latest or when.earliest)


def _places_fit(telling: Telling, claim: Claim, strict: bool = False) -> bool:
    """Whether the places of a mention can be those of a claim.

    Among events of one cast only a visit is another one for being elsewhere; a mention that names nobody must agree
    in place (`strict`).
    """
    mine = telling.event.places
    theirs = [place for other in claim.everything for place in other.event.places]
    if not mine or not theirs or (claim.type is not EventType.VISIT and not strict):
        return True
    return any(_near(left, right) for left in mine for right in theirs)


def _near(left: Place, right: Place) -> bool:
    if left.name == right.name:
        return True
    if left.country and left.country == right.country:
        return True
    return distance_km(left.lat, left.lon, right.lat, right.lon) <= NEAR_IN_SPACE_KM


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance in kilometres between two points in degrees (haversine)."""
    half = sin(radians(other_lat - lat) / 2) ** 2
    half += cos(radians(lat)) * cos(radians(other_lat)) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(half))


def join_companions(claims: list[Claim]) -> None:
    """Give each meeting or agreement the visit made for it: by one party, somewhere told together with the other."""
    visits = [claim for claim in claims if claim.type is EventType.VISIT]
    for claim in claims:
        if claim.type in (EventType.MEETING, EventType.AGREEMENT):
            parties = root_names(claim)
            for visit in visits:
                if any(_made_for(telling, parties, claim) for telling in visit.tellings):
                    claim.companions.extend(t for t in visit.tellings if _times_fit_all(t, claim))


def root_names(claim: Claim) -> frozenset[str]:
    """Give the keys of all the entities that a claim is about."""
    return frozenset(name for telling in claim.tellings for name in names(telling.event))


def _made_for(visit: Telling, parties: frozenset[str], claim: Claim) -> bool:
    """Whether a visit is told for a meeting: its visitor a party, another party named in its sentence."""
    if visit.event.background or not any(other.page == visit.page for other in claim.tellings):
        return False
    visitors = names(visit.event)
    if not visitors:
        return True
    text = text_of(visit.reading, visit.event.part)
    first, last = sentence_around(text, visit.event.span)
    sentence = key(text[first:last]).split()
    others = [party for party in parties if not shared([party], visitors)]
    return shared(visitors, parties) > 0 and any(
        {party.split()[0], party.split()[-1]} & {*sentence} for party in others
    )
