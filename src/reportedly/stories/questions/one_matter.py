"""Which of several stories are of one figure or one event, so that their pages are best read together.

A plan that slips for months may have come to lie in several stories, while a visit that is planned again after half a
year is another one. The claims themselves are told apart once all the pages lie together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from reportedly.model import states
from reportedly.model.dossier import Status
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.model.when import first_instant
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.parties.names import key
from reportedly.stories.parties.regions import region_of, region_voting
from reportedly.stories.questions.matching import are_kindred
from reportedly.stories.questions.naming import is_one, plain, stands_in
from reportedly.stories.questions.one_figure import same_figure
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.wanted import Asked, Wanted
from reportedly.stories.telling import known_from, text_of

PAUSE = timedelta(days=45)
"""So long the pages of one story may be silent before those of another tell of the same event."""
LONG_PAUSE = timedelta(days=400)
"""The same for what takes a year and more from word to deed, or is put off for months, such as a first flight."""
_SLOW = frozenset({EventType.ECONOMIC, EventType.AGREEMENT, EventType.LAW, EventType.LAUNCH, EventType.APPOINTMENT})
_SLOW_KINDS = frozenset({"extradition"})
"""Of a court's matters, what goes from one court to the next for years."""
LEAD = 600
"""Characters of a page that say whom and what it is about, below its headline."""
TOGETHER = 400
"""Pages that are read together at most."""


def same_matter(query: Query, found: Sequence[Found | None], shelves: Sequence[Sequence[Reading]]) -> list[int]:
    """Give the places in `found` of the stories that tell one figure or one event.

    That is the best match and those it goes with, and every story whose pages (in `shelves`) tell of the question's
    parties and its kind of event first of all, whether or not it has a match by itself.
    """
    if query.quantity:
        return same_figure(query, found)
    one = _same_event(found)
    telling = {at: spell for at, readings in enumerate(shelves) if (spell := _spell_told(query.wanted, readings))}
    slow = any(asked.type in _SLOW or asked.kind in _SLOW_KINDS for asked in query.wanted.events) or any(
        map(_is_put_off, found)
    )
    pause = LONG_PAUSE if slow else PAUSE
    spells = telling | {at: spell for at in one if (match := found[at]) and (spell := _spell(match))}
    joined = {*one} or {*list(telling)[:1]}
    for _ in telling:
        joined |= {at for at in telling if any(_near(spells[at], spells[other], pause) for other in joined)}
    return _bounded(one, joined, shelves)


def _is_put_off(match: Found | None) -> bool:
    """Whether the event of a match was put off without a new date: it may be taken up again after a long silence."""
    if match is None or not match.events:
        return False
    event = match.events[0]
    return event.status is Status.POSTPONED and (event.when is None or event.when.earliest is None)


def _bounded(one: Sequence[int], joined: Iterable[int], shelves: Sequence[Sequence[Reading]]) -> list[int]:
    """Those that have a match, and as many of the others, the nearest to the question first, as there is room for."""
    kept, room = [*one], TOGETHER - sum(len(shelves[at]) for at in one)
    for at in sorted({*joined} - {*one}):
        if len(shelves[at]) <= room:
            kept.append(at)
            room -= len(shelves[at])
    return sorted(kept)


def _spell_told(wanted: Wanted, readings: Sequence[Reading]) -> tuple[datetime, datetime] | None:
    """When the pages that tell of the question's parties and its kind of event came out: the first and the last."""
    asked = wanted.events[0] if wanted.events else None
    parties = _parties(wanted, asked) if asked else []
    if asked is None or all(states.state(name) for name in parties):
        return None
    days = [first_instant(known_from(reading)) for reading in readings if _tells_it(parties, asked, reading)]
    return (min(days), max(days)) if days else None


def _parties(wanted: Wanted, asked: Asked) -> list[str]:
    """Those whom the question says to take part, and where; else all that it names."""
    cast = [name for _, name in asked.cast if name != name.casefold()]
    return [*cast, *asked.sites] if cast else [*wanted.names, *wanted.places]


def _tells_it(parties: Sequence[str], asked: Asked, reading: Reading) -> bool:
    """Whether a page is about the question's parties, by its headline and lead, and tells its kind of event as news."""
    title, text = reading.article.title or "", reading.article.text
    lead, whole = f"{title}\n{text[:LEAD]}", f"{title}\n{text}"
    named = [name for name in parties if name not in asked.sites]
    if not all((_is_named(name, lead) and stands_in(name, whole)) or _is_its_region(name, lead) for name in named):
        return False
    if not all(stands_in(name, whole) for name in asked.sites):
        return False
    return any(
        are_kindred(event.type, asked.type)
        and asked.kind in (None, kind_of(event, text_of(reading, event.part)) or asked.kind)
        for event in reading.events
        if not event.background
    )


def _is_its_region(name: str, lead: str) -> bool:
    """Whether a page opens with the election of a name's region: of Catalonia, where the Catalan one is asked for."""
    region = region_of(name)
    return region is not None and region_voting(lead) == region


def _is_named(name: str, lead: str) -> bool:
    """Whether a headline and lead have a name in any of its forms, or the last word of it."""
    return f" {key(name).split()[-1]} " in plain(lead) or stands_in(name, lead)


def _same_event(found: Sequence[Found | None]) -> list[int]:
    """Those whose event is of the type of the best one, with somebody of it, told without a long pause between them."""
    spells = {at: spell for at, match in enumerate(found) if match and match.events and (spell := _spell(match))}
    if not spells:
        return []
    best = max(spells, key=lambda at: match.score if (match := found[at]) else 0.0)
    alike = [at for at in spells if _are_alike(found[at], found[best])]
    joined = {best}
    for _ in alike:
        joined |= {at for at in alike if any(_near(spells[at], spells[other], PAUSE) for other in joined)}
    return sorted(joined)


def _near(left: tuple[datetime, datetime], right: tuple[datetime, datetime], pause: timedelta) -> bool:
    return max(left[0], right[0]) - min(left[1], right[1]) <= pause


def _are_alike(match: Found | None, best: Found | None) -> bool:
    if match is None or best is None or match.events[0].type is not best.events[0].type:
        return False
    inside = [party.entity for party in best.events[0].participants]
    return any(is_one(party.entity, inside) for party in match.events[0].participants)


def _spell(match: Found) -> tuple[datetime, datetime] | None:
    """When the pages that an event rests on came out: the first and the last."""
    days = [first_instant(page.published) for page in match.pages if page.published]
    return (min(days), max(days)) if days else None
