"""How alike two pages are in what they are about: the cosine of their terms, with two doubts.

A term weighs the square root of its count times its rarity. The usual product, squared by the cosine, leaves a page to
its two or three rarest words; the root lets all of what it tells have a say, and tells happenings of one saga apart.
A name counts as a name besides. What one word alone speaks for is left out, and pages that name none in common are
far less alike: two wrecks in one wording are two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from math import exp, sqrt

from msgspec import Struct

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType
from reportedly.stories.grouping.casts import cast_of
from reportedly.stories.grouping.leads import lead_of
from reportedly.stories.grouping.terms import NAME, rarity, terms_of

FADING_WORDS = 200.0
"""Words of a body after which a word counts e times less: what is new stands on top."""

HEADLINE = 3.0
"""How often a word of the headline counts."""

NAMED = 0.5
"""How much a name counts as a name, beside counting as a word."""

NAMELESS = 0.4
"""What is left of the likeness of two pages that have no name in common."""

BETWEEN = "between:"
"""Begins the term for two names that one event of a long kind stands between."""

PLACE = "place:"
"""Begins the term for a word of a place's name; it weighs nothing."""

LONG_KINDS = frozenset({EventType.ECONOMIC, EventType.AGREEMENT, EventType.LAW})
"""Kinds of events that take a year and more from word to deed."""


class Fingerprint(Struct, frozen=True):
    """What a page is placed by: how often each term counts, in all of it and in its lead; when it was published."""

    counts: dict[str, float]
    lead: dict[str, float]
    published: str | None


def fingerprint(reading: Reading) -> Fingerprint:
    """Give the fingerprint of a page; of one in a language that is not read only names and numbers count."""
    article = reading.article
    names_only = reading.outcome.kind is not OutcomeKind.READ
    body = "\n\n".join(filter(None, (article.standfirst, article.text)))
    counts: dict[str, float] = defaultdict(float)
    for place, terms in enumerate(terms_of(body, names_only)):
        for term in terms:
            counts[term] += exp(-place / FADING_WORDS) * (NAMED if term.startswith(NAME) else 1.0)
    for terms in terms_of(article.title or "", names_only):
        for term in terms:
            counts[term] += 0.0 if term.startswith(NAME) else HEADLINE
    for event in reading.events:
        for pair in _between(event):
            counts[pair] = 1.0
    for named in reading.places:
        counts.update((f"{PLACE}{terms[0]}", 0.0) for terms in terms_of(named.text) if terms)
    lead = lead_of(article.title, body) | dict.fromkeys(cast_of(reading), 0.0)
    if names_only:
        lead = {term: count for term, count in lead.items() if f"{NAME}{term}" in counts}
    return Fingerprint({term: round(count, 3) for term, count in counts.items()}, lead, article.published)


def _between(event: EventMention) -> Iterator[str]:
    """A term for each two names between which a deal, an agreement or a law stands, whoever else tells of it."""
    if event.type not in LONG_KINDS:
        return
    entities = [each.entity for each in event.participants]
    names = {name for each in entities if each for name in ((each,) if isinstance(each, str) else each)}
    firsts = sorted({name.casefold().removeprefix("the ").split()[0] for name in names if name.strip()})
    for left, right in combinations(firsts[:4], 2):
        yield f"{BETWEEN}{left}+{right}"


def weigh(counts: Mapping[str, float], frequencies: Mapping[str, int], count: int) -> dict[str, float]:
    """Give the terms of a page as a vector of length one, the heaviest first.

    `frequencies` and `count` say how many kept pages have each term, and how many there are.
    """
    weights = [(sqrt(times * rarity(term, frequencies, count)), term) for term, times in counts.items()]
    length = sqrt(sum(weight * weight for weight, _ in weights)) or 1.0
    return {term: round(weight / length, 4) for weight, term in sorted(weights, reverse=True)}


def likeness(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Give how alike two pages are, by their terms as `weigh` gives them; 1 at most."""
    shared = shared_terms(left, right)
    alike = sum(shared.values()) - said_by(foremost(shared), shared)
    return alike if any(term.startswith(NAME) for term in shared) else alike * NAMELESS


def shared_terms(left: Mapping[str, float], right: Mapping[str, float]) -> dict[str, float]:
    """Give what each term that two pages share adds to their cosine."""
    if len(left) > len(right):
        left, right = right, left
    return {term: weight * right[term] for term, weight in left.items() if term in right}


def foremost(shared: Mapping[str, float]) -> str:
    """Give the word that speaks most for two pages being alike; empty where they share none."""
    return max(shared, key=lambda term: shared[term], default="").removeprefix(NAME)


def said_by(word: str, shared: Mapping[str, float]) -> float:
    """Give what a word adds to the cosine of two pages, as a word and as a name."""
    return shared.get(word, 0.0) + shared.get(f"{NAME}{word}", 0.0)
