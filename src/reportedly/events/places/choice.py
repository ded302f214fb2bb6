"""Which of the places that bear a name an article means.

Size alone is right for about two names in three. On top of it count: what the article says the place lies in
("Portland, Oregon"), the countries and regions it names, and where the other places lie that it names. Those are in
doubt themselves, so that each name speaks for all the places it may mean, by how far each is believed; the beliefs are
gone over some times, until names that fit together have settled each other.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping

from msgspec import Struct

from reportedly.events.places.gazetteer import Candidate, Kind, lies_in
from reportedly.events.places.surroundings import Belief, Surroundings
from reportedly.model.states import by_code

ROUNDS = 6
"""Times the beliefs are gone over."""

MOST = 60
"""Places of one name that are weighed against each other; the others have least for them."""

_KIND = {Kind.COUNTRY: 2.0, Kind.REGION: 1.5, Kind.TOWN: 0.0, Kind.DISTRICT: -0.5, Kind.FEATURE: 0.5}
_REVIEWED = 2.5
_SIZE = 1.0
_OTHER_NAME = -2.0
_OVERSHADOWED = -2.0
_CAPITAL = 2.0
_CONTAINED = 6.0
_HOLDS = 3.0
_FAR_LARGER = 20
"""How many times the inhabitants of a town a region has that puts the town in its shade."""

Score = tuple[Candidate, float]


class Question(Struct, frozen=True):
    """One name to resolve.

    `within` are places it is said to lie in, `countries` the codes of those said of it ("the Russian city");
    `contents` are the places that may be meant by the name before, where this one tells where that lies.
    """

    name: str
    candidates: tuple[Candidate, ...]
    within: tuple[Candidate, ...] = ()
    countries: tuple[str, ...] = ()
    contents: tuple[Candidate, ...] = ()


def choose(questions: list[Question], states: Mapping[str, int]) -> list[Candidate]:
    """Give the place meant by each question, in order; `states` counts the states named by their peoples, by code."""
    groups: dict[str, list[Question]] = {}
    for question in questions:
        groups.setdefault(question.name.casefold(), []).append(question)
    fixed = {key: _fixed_scores(asked) for key, asked in groups.items()}
    chosen = _settle(fixed, Surroundings(states))
    found: list[Candidate] = []
    for question in questions:
        found.append(_own(question, chosen[question.name.casefold()], found[-1] if found else None))
    return found


def _settle(fixed: Mapping[str, list[Score]], surroundings: Surroundings) -> dict[str, Candidate]:
    """Give the place that each name means, all others taken into account."""
    beliefs = {key: _beliefs(scores) for key, scores in fixed.items()}
    for each in beliefs.values():
        surroundings.add(each)
    for _ in range(ROUNDS):
        for key, scores in fixed.items():
            surroundings.add(beliefs[key], -1)
            beliefs[key] = _beliefs([(place, score + surroundings.speak_for(place)) for place, score in scores])
            surroundings.add(beliefs[key])
    return {key: max(each, key=lambda belief: belief[1])[0] for key, each in beliefs.items()}


def _beliefs(scores: list[Score]) -> list[Belief]:
    """Turn scores into shares of one: a place that scores one more is believed e times as much."""
    top = max(score for _, score in scores)
    weights = [math.exp(score - top) for _, score in scores]
    total = sum(weights)
    return [(place, weight / total) for (place, _), weight in zip(scores, weights, strict=True)]


def _own(question: Question, common: Candidate, before: Candidate | None) -> Candidate:
    """Give the common choice unless this very mention says otherwise; `before` is the place of the mention before."""
    fitting: list[Candidate] = []
    if question.contents and before:
        fitting = [each for each in question.candidates if lies_in(before, each)]
    elif question.within or question.countries:
        fitting = [each for each in question.candidates if _contained(each, question)]
    return max(fitting, key=_prior) if fitting and common not in fitting else common


def _fixed_scores(asked: list[Question]) -> list[Score]:
    """Score the candidates by size, kind and what the mentions say they lie in or hold."""
    scores = []
    for candidate in asked[0].candidates:
        stated = any(_contained(candidate, question) for question in asked)
        holds = any(lies_in(each, candidate) for question in asked for each in question.contents)
        shaded = _is_overshadowed(candidate, asked[0].candidates)
        score = _prior(candidate) + _CONTAINED * stated + _HOLDS * holds + _OVERSHADOWED * shaded
        scores.append((candidate, score))
    return heapq.nlargest(MOST, scores, key=lambda each: each[1])


def _prior(candidate: Candidate) -> float:
    score = _SIZE * math.log10(candidate.population + 10) + _KIND[candidate.kind]
    score += (_REVIEWED if candidate.reviewed else 0.0) + (0.0 if candidate.primary else _OTHER_NAME)
    return score + _CAPITAL * _is_capital(candidate)


def _is_capital(town: Candidate) -> bool:
    """Say whether a town is the capital of its country."""
    country = by_code(town.country) if town.kind is Kind.TOWN and town.country else None
    return country is not None and country.capital == town.name


def _is_overshadowed(town: Candidate, others: tuple[Candidate, ...]) -> bool:
    """Say whether a town bears the name of a far larger region or capital, which readers think of first."""
    if town.kind is not Kind.TOWN:
        return False
    return any(
        each.population > _FAR_LARGER * town.population and (each.kind is Kind.REGION or _is_capital(each))
        for each in others
    )


def _contained(candidate: Candidate, question: Question) -> bool:
    if candidate.country in question.countries:
        return True
    return any(lies_in(candidate, each) for each in question.within)
