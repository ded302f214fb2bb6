"""The same happening told on many pages: mentions aligned by type, participants, compatible place and time.

Never by likeness of sentences: "met in April 2019" is like "will meet in April" and another event.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from unicodedata import combining, normalize

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Participant, PartKind, Place
from reportedly.model.tracing import Copy
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.telling import Telling, sentence_around, text_of, times_told

NEAR_IN_TIME = timedelta(days=45)
"""Dates of one claim may differ by this much: plans slip. Farther apart it is another event."""

LONG_PROCESS = timedelta(days=400)
"""The same for takeovers, agreements and laws, which take a year and more from word to deed."""

NEAR_IN_SPACE_KM = 150.0
"""Places of one claim told as points lie within this; otherwise they must be in one country."""

PAIRED = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT, EventType.ECONOMIC})
"""What takes two: both sides make it what it is."""

ONE_SIDED = frozenset(
    {EventType.LAUNCH, EventType.SANCTION, EventType.LAW, EventType.APPOINTMENT, EventType.AID, EventType.DEATH}
)
"""Acts and happenings with one party, or one victim: all who tell of them with one name in common tell of one."""

_ALIKE = {EventType.ECONOMIC: EventType.AGREEMENT}
_LONG = frozenset({EventType.ECONOMIC, EventType.AGREEMENT, EventType.LAW})
_CORE = frozenset(
    {"party", "visitor", "agent", "victim", "appointee", "attacker", "sender", "launcher", "theme", "target"}
)


_TAKEOVER = re.compile(r"(?i)\b(acqui|b[uo][yu]|purchas|take-?over|merge|deal|transaction|bid|sale|sell|sold|tie-?up)")
_DETERMINERS = frozenset("the this that such no any a an his her their its my our".split())


class Claim(Struct):
    """The tellings of one event. `companions` are tellings of a visit that the event needs: to meet, one must come."""

    type: EventType
    tellings: list[Telling]
    companions: list[Telling] = []

    @property
    def everything(self) -> list[Telling]:
        """Tellings and companions in order of publication."""
        return sorted([*self.tellings, *self.companions], key=lambda telling: (telling.at[:10], telling.page))


def align(readings: Sequence[Reading], copies: Mapping[str, Copy]) -> list[Claim]:
    """Align the event mentions of pages, given in order of publication, into claims."""
    claims: list[Claim] = []
    times = times_told(readings, copies)
    for reading in readings:
        at = times[reading.article.id]
        loose: list[Telling] = []
        for event in reading.events:
            telling = Telling(reading, event, at)
            if names(event):
                _place(telling, claims)
            else:
                loose.append(telling)
        for telling in loose:
            _place_loose(telling, claims)
    claims = _merged(claims)
    join_companions(claims)
    return claims


def _merged(claims: list[Claim]) -> list[Claim]:
    """Join claims that turn out to be one: other pages have since named their participants together."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=_only_headlines):
        same = next((other for other in kept if _one(claim, other) or _headline_of(claim, other)), None)
        if same:
            same.tellings.extend(claim.tellings)
        else:
            kept.append(claim)
    return kept


def _only_headlines(claim: Claim) -> bool:
    return all(telling.event.part is PartKind.TITLE for telling in claim.tellings)


def _headline_of(claim: Claim, other: Claim) -> bool:
    """Whether a claim that stands in headlines only is what one of their stories tells, with names."""
    if not _only_headlines(claim) or claim.type is EventType.OTHER or claim.type is not other.type:
        return False
    pages = {telling.page for telling in other.tellings if telling.event.part is PartKind.BODY}
    told_there = any(telling.page in pages for telling in claim.tellings)
    return told_there and _places_fit(claim.tellings[0], other) and _times_fit_all(claim.tellings[0], other)


def _one(claim: Claim, other: Claim) -> bool:
    """Whether two claims are one act of one side: the same kind, a name in common, near in time."""
    if claim.type is not other.type or claim.type not in ONE_SIDED:
        return False
    return shared(root_names(claim), root_names(other)) > 0 and _times_fit_all(claim.tellings[0], other)


def names(event: EventMention) -> frozenset[str]:
    """Give the keys of the entities that an event is about."""
    core = [each for each in event.participants if each.role in _CORE] or event.participants
    return frozenset(key(name) for each in core for name in entities(each))


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Write a name so that spellings of one name are equal: no article, hyphens or accents, small letters."""
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return " ".join(re.sub(r"[-–.'’]", " ", plain).removeprefix("the ").split())


def same_entity(left: str, right: str) -> bool:
    """Whether two keys name one entity: equal, or one a part of the other, word for word."""
    short, long = sorted((left, right), key=len)
    return short == long or (bool(short) and f" {short} " in f" {long} ")


def shared(left: Iterable[str], right: Iterable[str]) -> int:
    """How many names of `left` stand in `right` too."""
    others = list(right)
    return sum(any(same_entity(name, other) for other in others) for name in left)


def entities(participant: Participant) -> tuple[str, ...]:
    """Give who or what takes part; where no entity is known, the words that a capital marks as a name, to the end."""
    if isinstance(participant.entity, str):
        return (participant.entity,)
    if participant.entity:
        return participant.entity
    words = participant.name.split()
    first = next(
        (at for at, word in enumerate(words) if word[:1].isupper() and word.casefold() not in _DETERMINERS), None
    )
    return () if first is None else (" ".join(words[first:]),)


def _place(telling: Telling, claims: list[Claim]) -> None:
    scored = [(score, -at) for at, claim in enumerate(claims) if (score := _fit(telling, claim)) > 0]
    if scored:
        claims[-max(scored)[1]].tellings.append(telling)
    else:
        claims.append(Claim(telling.event.type, [telling]))


def _place_loose(telling: Telling, claims: list[Claim]) -> None:
    """A mention that names nobody belongs to the page's own claim of its type, where there is just one such."""
    if not _refers_back(telling):
        claims.append(Claim(telling.event.type, [telling]))
        return
    own = [
        claim
        for claim in claims
        if _alike(claim, telling.event)
        and any(other.page == telling.page for other in claim.tellings)
        and _times_fit_all(telling, claim)
        and (not telling.event.places or _places_fit(telling, claim, strict=True))
    ]
    if own:
        max(own, key=lambda claim: len(claim.tellings)).tellings.append(telling)
        return
    fits = [claim for claim in claims if _alike(claim, telling.event) and _told_alike(telling, claim)]
    if fits:
        max(fits, key=lambda claim: len(claim.tellings)).tellings.append(telling)
    else:
        claims.append(Claim(telling.event.type, [telling]))


def _told_alike(telling: Telling, claim: Claim) -> bool:
    """A mention that names nobody may be of a claim whose participants its page names, near in time and place."""
    if not _times_fit_all(telling, claim) or (telling.event.places and not _places_fit(telling, claim, strict=True)):
        return False
    article = telling.reading.article
    text = key(f"{article.title or ''} {article.text[:1500]}").split()
    leading = Counter(name for other in claim.tellings for name in names(other.event)).most_common(2)
    return bool(leading) and all(name.split()[-1] in text for name, _ in leading[: 2 if claim.type in PAIRED else 1])


def _refers_back(telling: Telling) -> bool:
    """Whether a mention that names nobody means one event: a bare plural speaks of events of its kind."""
    event = telling.event
    if event.change or event.part is not PartKind.BODY or not re.search(r"(?<![su'])s$", event.text):
        return True
    text = text_of(telling.reading, telling.event.part)
    before = re.findall(r"[^\W_]+", text[max(0, telling.event.span[0] - 40) : telling.event.span[0]].casefold())
    return bool(_DETERMINERS & {*before[-3:]})


def _fit(telling: Telling, claim: Claim) -> float:
    event = telling.event
    if not _alike(claim, event) or not _times_fit_all(telling, claim):
        return 0.0
    mine = names(event)
    best = max((_common(mine, names(other.event), claim.type) for other in claim.tellings), default=0.0)
    if not best or not _places_fit(telling, claim):
        return 0.0
    return best + 0.1 * len(claim.tellings) / (1 + len(claim.tellings))


def _alike(claim: Claim, event: EventMention) -> bool:
    """Whether a mention is of the claim's kind; among transactions a purchase is one, what shares do another."""
    if _ALIKE.get(claim.type, claim.type) != _ALIKE.get(event.type, event.type):
        return False
    return event.type is not EventType.ECONOMIC or _is_takeover(event) == _is_takeover(claim.tellings[0].event)


def _is_takeover(event: EventMention) -> bool:
    return event.type is EventType.AGREEMENT or _TAKEOVER.search(event.text) is not None


def _common(mine: frozenset[str], theirs: frozenset[str], kind: EventType) -> float:
    """How well two sets of participants go together; 0 where they are others."""
    if not theirs:
        return 0.0
    both = shared(mine, theirs)
    needed = 2 if kind in PAIRED and len(mine) > 1 and len(theirs) > 1 else 1
    return both / max(1, min(len(mine), len(theirs))) if both >= needed else 0.0


def _times_fit_all(telling: Telling, claim: Claim) -> bool:
    """Whether a mention is near in time to one of the claim: what is not dated counts from its publication.

    One near one is enough, so that a plan that slips from month to month stays one claim.
    """
    reach = LONG_PROCESS if claim.type in _LONG else NEAR_IN_TIME
    near = any(_gap(telling, other) <= reach for other in reversed(claim.tellings))
    return near and _backgrounds_fit(telling, claim)


def _backgrounds_fit(telling: Telling, claim: Claim) -> bool:
    """A past event told as background is the claim only where their times meet: another page's news."""
    if telling.event.background == claim.tellings[0].event.background:
        return True
    return any(_gap(telling, other) <= timedelta(0) for other in claim.tellings if other.event.when)


def _gap(left: Telling, right: Telling) -> timedelta:
    """The time between two events; none, or less than none, where they may overlap."""
    first, second = _bounds(left), _bounds(right)
    return max(first[0], second[0]) - min(first[1], second[1])


def _bounds(telling: Telling) -> tuple[datetime, datetime]:
    when = telling.event.when
    earliest = (when and (when.earliest or when.latest)) or telling.at
    latest = (when and (when.latest or when.earliest)) or telling.at
    return first_instant(earliest), last_instant(latest)


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
