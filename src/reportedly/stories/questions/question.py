"""Questions answered: the one event or figure of a dossier that a question is about, or none."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model.dossier import Answer, Dossier, DossierEvent, DossierPage
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.stories.figures.course import GROWING
from reportedly.stories.parties.elections import electing
from reportedly.stories.parties.legislatures import Chamber, chamber_in, house_of
from reportedly.stories.parties.names import key, shared
from reportedly.stories.parties.others import states_in, told_of_others
from reportedly.stories.parties.regions import region_of
from reportedly.stories.questions.about import share_about, texts_of
from reportedly.stories.questions.matching import fit
from reportedly.stories.questions.moments import was_another_time
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.quantity import best_fitting
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.staying import told_latest
from reportedly.stories.questions.told_anew import ONCE, PAIR, answers_instead, follows
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
    since = [match for match in found if match and follows(query, match, best)]
    best = max(since, key=lambda match: match.score, default=best)
    return Answer(query.question, as_of, best.events, best.figures, best.pages, asks=query.asks)


def _names_nothing(query: Query) -> bool:
    return not (query.wanted.names or query.wanted.places or query.wanted.when)


CLOSE = 0.2
"""By so little a match may be worse than the best and be the same event as told on later pages of another story."""


def _is_as_good(match: Found, best: Found) -> bool:
    if match is best:
        return True
    if not (match.events and best.events) or best.score - match.score > CLOSE:
        return False
    mine, other = match.events[0], best.events[0]
    casts = [[key(party.entity) for party in each.participants] for each in (mine, other)]
    both = shared(*casts)
    return mine.type is other.type and mine.type in ONCE and both >= min(PAIR, *map(len, casts)) > 0


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
    for event in dossier.events:
        if was_another_time(query.question, event, dossier.as_of):
            continue
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
        scored.append(Found(fit(query.wanted, told), events=(event,), pages=pages))
    if query.where_is:
        last = told_latest(query.wanted.names[0], tellings)
        return Found(1.0, events=(last.event,), pages=last.pages) if last else None
    fitting = [each for each in scored if each.score > 0]
    best = max(fitting, key=_score, default=None)
    instead = [each for each in fitting if best and answers_instead(query, each, best)]
    return max(instead, key=_score, default=best)


def _score(found: Found) -> float:
    return found.score


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
