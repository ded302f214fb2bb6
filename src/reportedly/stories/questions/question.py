"""Questions answered: the one event or figure of a dossier that a question is about, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.dossier import Answer, Dossier, DossierEvent, DossierPage, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.figures.course import GROWING
from reportedly.stories.parties.befallen import UNDERGOING
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.elections import electing
from reportedly.stories.parties.legislatures import Chamber, chamber_in, house_of
from reportedly.stories.parties.names import key, shared
from reportedly.stories.parties.others import states_in, told_of_others
from reportedly.stories.parties.regions import region_of
from reportedly.stories.questions.about import share_about, texts_of
from reportedly.stories.questions.matching import fit
from reportedly.stories.questions.moments import PASSED
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.quantity import best_fitting
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.staying import told_latest
from reportedly.stories.questions.votes import of_vote
from reportedly.stories.questions.wanted import Told
from reportedly.stories.questions.whereabouts import of_firm, of_place, of_the_storm, since_then, where_counted
from reportedly.stories.telling import Telling, text_around


def search(query: Query, dossier: Dossier, readings: Sequence[Reading]) -> Found | None:
    """Find what a query is about in a dossier, or None; `readings` are those of its pages."""
    if query.quantity:
        return _figure(query, dossier, readings)
    return _event(query, replace(dossier, events=tuple(_as_asked(each, query) for each in dossier.events)), readings)


def _as_asked(event: DossierEvent, query: Query) -> DossierEvent:
    """Call those who take part as the question does, where that is another name of theirs."""
    own = {
        entity: asked
        for asked in query.wanted.names
        for name, entity in event.other_names
        if is_one(asked, [name]) and not is_one(asked, [entity])
    }
    cast = tuple(replace(party, entity=own.get(party.entity, party.entity)) for party in event.participants)
    return replace(event, participants=cast) if own else event


def answer(query: Query, found: Sequence[Found | None], as_of: str) -> Answer:
    """Give the answer that the best match makes, or an empty one.

    Which earthquake a question means that names nobody, no place and no time is known only where just one is told.
    """
    found = [match for match in found if match and not match.by_name]
    best = max((match for match in found if match), key=lambda match: match.score, default=None)
    if best is None or (_names_nothing(query) and any(_are_others(best, match) for match in found if match)):
        return Answer(query.question, as_of, asks=query.asks)
    best = max((match for match in found if match and _is_as_good(match, best)), key=_latest)
    since = [match for match in found if match and _comes_after(match, best)] if _AHEAD.match(query.question) else []
    best = max(since, key=lambda match: match.score, default=best)
    return Answer(query.question, as_of, best.events, best.figures, best.pages, asks=query.asks)


def is_told_anew(match: Found, whole: Found) -> bool:
    """Whether a match is told to come, or to have come, since what a whole tells has lapsed."""
    lapsed = bool(whole.events) and whole.events[0].status is Status.LAPSED
    return lapsed and _comes_after(match, whole)


def _names_nothing(query: Query) -> bool:
    return not (query.wanted.names or query.wanted.places or query.wanted.when)


CLOSE = 0.2
"""By so little a match may be worse than the best and be the same event as told on later pages of another story."""
_ONCE = frozenset({EventType.LAW, EventType.VOTE, EventType.AGREEMENT, EventType.ECONOMIC})
"""What the same ones hardly do a second time, however long it takes."""
PAIR = 2
"""So many of its cast two events of two stories must share to be taken for one."""


def _is_as_good(match: Found, best: Found) -> bool:
    if match is best:
        return True
    if not (match.events and best.events) or best.score - match.score > CLOSE:
        return False
    mine, other = match.events[0], best.events[0]
    casts = [[key(party.entity) for party in each.participants] for each in (mine, other)]
    both = shared(*casts)
    return mine.type is other.type and mine.type in _ONCE and both >= min(PAIR, *map(len, casts)) > 0


_AHEAD = re.compile(r"(?i)\s*(?:when |where )?(?:will|is|are|does|do)\b")
"""How a question asks for what is to come."""
_LONG_AGO = timedelta(days=300)
_PLANNED = frozenset({Status.ANNOUNCED, Status.CONFIRMED})
"""How a plan stands that a rumour of long ago gives way to."""
_PLACED = 1.1
"""By so much a match is better that has a place which the question names, and the other has not."""


def _comes_after(match: Found, best: Found) -> bool:
    """Whether a match is what the same ones are to do, told long after they had done the like, or the like had lapsed
    or been no more than a rumour; or it is what has come of the best one.

    "Will Roe visit the White House?" asks for no visit of two years ago, wherever the next one is to be.
    """
    if not (match.events and best.events and match.pages and best.pages) or best.score - match.score > _PLACED:
        return False
    mine, past = match.events[0], best.events[0]
    if _came_of(mine, past):
        return True
    lapsed = past.status is Status.LAPSED and mine.status is not Status.LAPSED
    told = min((page.published for page in match.pages if page.published), default="")
    over = (past.status in PASSED or _is_long_over(past, told)) and mine.type not in _ONCE
    stale = past.status is Status.RUMOURED and mine.status in _PLANNED
    if not (lapsed or over or stale) or mine.type is not past.type:
        return False
    casts = [[key(_side(party.entity)) for party in each.participants] for each in (mine, past)]
    pause = timedelta(0) if lapsed else _LONG_AGO
    later = bool(told) and first_instant(told) - first_instant(_latest(best)[0] or told) > pause
    least = 1 if stale or (lapsed and _befalls_the_same(mine, past)) else PAIR
    return later and shared(*casts) >= min(least, *map(len, casts)) > 0


def _befalls_the_same(left: DossierEvent, right: DossierEvent) -> bool:
    """Whether one event befalls somebody whom another befalls, whoever is told to do it."""
    casts = [[key(party.entity) for party in each.participants if party.role in UNDERGOING] for each in (left, right)]
    return shared(*casts) > 0


def _side(name: str) -> str:
    """The state that a capital or an office speaks for; any other name as it is."""
    return states.speaks_for(name) or name


def _is_long_over(past: DossierEvent, told: str) -> bool:
    """Whether the time of an event that one outlet has told as done was long over when others began to be told.

    What was only rumoured for a day may have slipped: the next one is no other.
    """
    if past.status is not Status.REPORTED:
        return False
    ends = past.when.latest if past.when and not past.when.floor else None
    return bool(ends and told) and first_instant(told) - last_instant(str(ends)) > _LONG_AGO


def _latest(match: Found) -> tuple[str, float]:
    return max((page.published or "" for page in match.pages), default=""), match.score


def _are_others(match: Found, other: Found) -> bool:
    """Whether two stories tell events of other people and other places."""
    if not (match.events and other.events):
        return False
    mine, theirs = match.events[0], other.events[0]
    places = {each.place.name for each in (mine, theirs) if each.place}
    casts = [{party.entity for party in each.participants} for each in (mine, theirs)]
    return len(places) > 1 or (not places and all(casts) and not casts[0] & casts[1])


def _event(query: Query, dossier: Dossier, readings: Sequence[Reading]) -> Found | None:
    """The event that fits best; of equal ones the one told most."""
    texts = texts_of(readings, query.listed)
    mentions = {
        f"{reading.article.id}#{event.id}": (event, text_around(reading, event.part))
        for reading in readings
        for event in reading.events
    }
    belonging = tuple(dict.fromkeys(pair for reading in readings for pair in reading.affiliations.items()))
    elected = {
        f"{reading.article.id}#{event.id}": electing(Telling(reading, event, ""))
        for reading in readings
        for event in reading.events
    }
    houses = {
        f"{reading.article.id}#{event.id}": house_of(Telling(reading, event, ""))
        for reading in readings
        for event in reading.events
    }
    house = chamber_in(query.question)
    told_of = (*query.wanted.names, *query.wanted.places)
    asked = {region for name in told_of if (region := region_of(name))}
    asked = asked or {state for name in told_of for state in states_in(name)}
    scored = []
    tellings = []
    for at, event in enumerate(dossier.events):
        of = {state for each in event.mentions if (state := elected.get(each))}
        if of and asked and not of & asked:
            continue  # the election of another state
        deciding = {found for each in event.mentions if (found := houses.get(each))}
        if house in (Chamber.LOWER, Chamber.UPPER) and deciding and not {house, Chamber.BOTH} & deciding:
            continue  # the other house of a parliament decides
        pages = _pages(event, dossier)
        told = Told(
            event=event,
            pages=pages,
            texts=texts,
            mentions=tuple(mentions[each] for each in event.mentions if each in mentions),
            belonging=belonging,
            electing=tuple(sorted(of)),
        )
        tellings.append(told)
        scored.append((fit(query.wanted, told), -at, pages))
    if query.where_is:
        last = told_latest(query.wanted.names[0], tellings)
        return Found(1.0, events=(last.event,), pages=last.pages) if last else None
    best = max(scored, default=(0.0, 0, ()))
    score, at, pages = max(
        (
            each
            for each in scored
            if each[0] > 0
            and (
                _came_after_all(dossier.events[-each[1]], dossier.events[-best[1]])
                or (best[0] - each[0] <= _WORSE and _came_of(dossier.events[-each[1]], dossier.events[-best[1]]))
            )
        ),
        default=best,
    )
    return Found(score, events=(dossier.events[-at],), pages=pages) if score > 0 else None


def _last_told(event: DossierEvent) -> str:
    """When an event last came to stand otherwise, but for having lapsed."""
    return max((step.at for step in event.history if step.status is not Status.LAPSED), default="")


_OFF = frozenset({Status.POSTPONED, Status.CANCELLED, Status.LAPSED})
_WERE_NOT = frozenset({Status.DENIED, Status.RETRACTED, Status.DISPUTED})


def _came_after_all(event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether two have met since a meeting of theirs was put off, though it is another one, at another place.

    And whether somebody has died since he was said to have and had not, or what had lapsed is told anew.
    """
    if planned.status is Status.LAPSED and event.type is planned.type and event.status is not Status.LAPSED:
        anew = [key(party.entity) for party in event.participants]
        once = [key(party.entity) for party in planned.participants]
        return _last_told(event) > _last_told(planned) and (shared(anew, once) > 0 or not (anew and once))
    later = event.status in PASSED and (event.since or "") > (planned.since or "")
    if not later or event.type is not planned.type:
        return False
    casts = [[key(party.entity) for party in each.participants] for each in (event, planned)]
    if event.type is EventType.DEATH:
        return planned.status in _WERE_NOT and shared(*casts) > 0
    return planned.status in _OFF and event.type in OF_TWO and shared(*casts) >= PAIR


_WORSE = 0.5
"""By so much the telling of what has come may fit worse than that of the plan for it."""
_A_YEAR = timedelta(days=400)
"""So long after a plan was last told of what has come may be what was planned."""
_OPEN = frozenset({Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.LAPSED, Status.CANCELLED})


def _came_of(event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether those of a plan are told to have done it since, or it has befallen them, on whatever pages.

    Not of a plan whose day is still ahead then: that is another one. One state alone in common makes no plan the same.
    """
    since, told = event.since or "", planned.since or ""
    if event.status not in PASSED or since <= told or first_instant(since) - first_instant(told or since) > _A_YEAR:
        return False
    if event.type is not planned.type or planned.status not in _OPEN:
        return False
    day = planned.when.latest or planned.when.earliest if planned.when else None
    if day and first_instant(day) > first_instant(since):
        return False
    casts = [[key(party.entity) for party in each.participants] for each in (event, planned)]
    both = shared(*casts)
    known = both >= PAIR or not any(states.state(name) for cast in casts if len(cast) == 1 for name in cast)
    return known and both >= min(map(len, casts)) > 0


def _pages(event: DossierEvent, dossier: Dossier) -> tuple[DossierPage, ...]:
    """The pages that an event rests on: those that reach one of its origins, or are shown as evidence."""
    origins = {origin.id for origin in event.origins}
    shown = {each.page for change in event.history for each in change.because}
    resting = [page for page in dossier.pages if page.id in shown or origins & set(page.origins)]
    return tuple(replace(page, origins=tuple(each for each in page.origins if each in origins)) for page in resting)


def _figure(query: Query, dossier: Dossier, readings: Sequence[Reading]) -> Found | None:
    """The figure asked for, where the pages are about whom or what the question names."""
    if query.quantity is None:
        return None
    named = [*query.wanted.names, *query.wanted.places]
    by_cause = any(each.type in _COSTING for each in query.wanted.events)
    counted = dossier.figures if by_cause else since_then(dossier.figures, readings, query.question)
    if query.quantity.quantity == "votes":
        words = (*query.wanted.names, *query.wanted.matter)
        counted = of_vote(counted, readings, query.quantity, query.question, words, query.wanted.when)
    placed = [
        figure
        for quantity in (query.quantity.quantity, *query.quantity.instead)
        for figure in of_place(counted, quantity, where_counted(query.question, named))
    ]
    ours = of_the_storm(told_of_others(placed, readings, named), readings, named)
    best = best_fitting(query.quantity, of_firm(ours, readings, query.wanted.names))
    if best is None:
        return None
    giving = {page for value in best.series for page in value.pages}
    told = {page.id for page in dossier.pages}
    known = [each for each in readings if each.article.id in told]
    share = share_about(query, known)
    named_only = share is None and best.quantity in GROWING
    share = share_about(query, known, by_name=True) if named_only else share
    if share is None:
        return None
    pages = tuple(page for page in dossier.pages if page.id in giving)
    return Found(share + len(giving) / 1000, figures=(best,), pages=pages, by_name=named_only)


_COSTING = frozenset({EventType.DISASTER, EventType.ATTACK, EventType.OUTBREAK})
"""What has the dead of its own: since the earthquake is in the earthquake."""
