"""Whom a headline's event takes in, and whom a story is about: other parties make another event.

Two visits of one president, two bids in one trade or two earthquakes share most of their words, and the later page even
recalls the earlier matter. What tells them apart is with whom and where. A headline whose event takes in somebody, or a
land, that no lead of a story names, and that the first sentence goes on to tell of, is of another event, unless the two
name those whom the story is about.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, PartKind
from reportedly.model.thread import Candidate
from reportedly.stories.grouping.terms import NAME, terms_of
from reportedly.stories.telling import sentence_around

HEADED = "headed:"
"""Begins the term for a word of a headline or first sentence; it weighs nothing."""

PARTY = "party:"
"""Begins the term for who takes part in what a headline tells, or where, its words joined by "+"; it weighs nothing."""

OPENING = 8
"""Words in small letters that a first sentence has; a byline or dateline before it has less."""

NAMED = 0.5
"""Share of what the names of a story weigh from which a page that is headed by them is about the same as it."""

_SMALL = re.compile(r"\b[a-z]+\b")


def cast_of(reading: Reading) -> Iterator[str]:
    """The terms for what a page is headed by, and for each that takes part in an event of a known type there."""
    opening = _words(_first_sentence(reading.article.text))
    yield from (f"{HEADED}{word}" for word in (*_words(reading.article.title or ""), *opening))
    for event in reading.events:
        if event.part is PartKind.TITLE and event.type is not EventType.OTHER and not event.background:
            parties = (_words(party) for party in _parties(event, reading))
            yield from (f"{PARTY}{'+'.join(words)}" for words in parties if not set(words).isdisjoint(opening))


def _first_sentence(text: str) -> str:
    """The first sentence of a text, with what stands before it."""
    small = [word.start() for word in _SMALL.finditer(text)][OPENING - 1 : OPENING]
    return text[: sentence_around(text, (small[0], small[0]))[1]] if small else text


def _parties(event: EventMention, reading: Reading) -> Iterator[str]:
    """Who takes part in an event and where it is; a place with its state, since towns of one land are of one matter."""
    lands = {name: place.country for place in reading.literal_places for name in (place.name, place.text)}
    entities = [each.entity for each in event.participants] + [place.name for place in event.places]
    for each in entities:
        for name in (each,) if isinstance(each, str) else each or ():
            land = states.by_code(lands.get(name) or "")
            yield f"{name}, {land.name}" if land else name


def _words(text: str) -> list[str]:
    return [_of_land(terms[0]) for terms in terms_of(text) if terms]


def _of_land(word: str) -> str:
    """A word by the name of the state that it stands for, where it does: "danish" is "Denmark"."""
    land = states.state(word.capitalize())
    return land.name if land else word


def tells_of_others(new: Candidate, nearest: Sequence[Candidate], throughout: Sequence[Candidate]) -> bool:
    """Whether the headline of a page tells an event of others than a story is about.

    `nearest` are the pages of the story that are nearest to it, `throughout` those that stand for all of it.
    """
    parties = [term.removeprefix(PARTY).split("+") for term in new.lead if term.startswith(PARTY)]
    known = {_of_land(term) for page in (*nearest, *throughout) for term in page.lead} if parties else set()
    return any(known.isdisjoint(words) for words in parties) and _named(new, throughout) < NAMED


def _named(new: Candidate, pages: Sequence[Candidate]) -> float:
    """How much of what the names in the leads of some pages weigh a page is headed by; what all have weighs most."""
    names = {term for page in pages for term in page.terms if term.startswith(NAME)}
    weights: dict[str, float] = defaultdict(float)
    for page in pages:
        told = {
            _of_land(term): weight
            for term, weight in sorted(page.lead.items(), key=itemgetter(1))
            if f"{NAME}{term}" in names
        }
        for word, weight in told.items():
            weights[word] += weight
    named = sum(weight**2 for word, weight in weights.items() if f"{HEADED}{word}" in new.lead)
    return named / (sum(weight**2 for weight in weights.values()) or 1.0)
