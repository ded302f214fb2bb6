"""Which of the places that bear a name an article means.

Size alone is right for about two names in three. On top of it count: what the article says the place lies in
("Portland, Oregon"), the countries and regions it names, and the nearness of the other places it names.
"""

from __future__ import annotations

import math
from collections import Counter

from msgspec import Struct

from reportedly.events.gazetteer import Candidate, Kind, distance, key_of, lies_in

ROUNDS = 2
"""Times the choice is gone over with the places chosen so far."""

_KIND = {Kind.COUNTRY: 2.0, Kind.REGION: 0.8, Kind.TOWN: 0.0, Kind.DISTRICT: -0.5, Kind.FEATURE: 0.5}
_LARGE = (Kind.COUNTRY, Kind.REGION)
_REVIEWED = 2.5
_OTHER_NAME = -2.0
_CONTAINED = 6.0
_COUNTRY = 2.0
_REGION = 2.0
_NEAR = 2.0
_NEARNESS = 150.0
"""Kilometres over which nearness fades."""


class Question(Struct, frozen=True):
    """One name to resolve.

    `within` are places it is said to lie in, `countries` the codes of those said of it ("the Russian city");
    `container` says that it tells where another place lies ("Albany, New York").
    """

    name: str
    candidates: tuple[Candidate, ...]
    within: tuple[Candidate, ...] = ()
    countries: tuple[str, ...] = ()
    container: bool = False


def choose(questions: list[Question], countries: Counter[str]) -> list[Candidate]:
    """Give the place meant by each question, in order; `countries` counts the states that the article names."""
    groups: dict[str, list[Question]] = {}
    for question in questions:
        groups.setdefault(key_of(question.name), []).append(question)
    fixed = {key: _fixed_scores(asked) for key, asked in groups.items()}
    chosen = {key: _best(scores, countries, {}, key) for key, scores in fixed.items()}
    for _ in range(ROUNDS):
        chosen = {key: _best(scores, countries, chosen, key) for key, scores in fixed.items()}
    return [_own(question, chosen[key_of(question.name)]) for question in questions]


def _own(question: Question, common: Candidate) -> Candidate:
    """Give the common choice unless this very mention says that it lies elsewhere."""
    if question.container:
        return max(
            question.candidates, key=lambda each: (each.kind in _LARGE, _prior(each) if each is not common else 99)
        )
    if not (question.within or question.countries) or _contained(common, question):
        return common
    inside = [each for each in question.candidates if _contained(each, question)]
    return max(inside, key=_prior) if inside else common


def _fixed_scores(asked: list[Question]) -> list[tuple[float, Candidate]]:
    """Score the candidates by size, kind and what the mentions say they lie in."""
    scores = []
    for candidate in asked[0].candidates:
        stated = sum(_contained(candidate, question) for question in asked)
        scores.append((_prior(candidate) + (_CONTAINED if stated else 0.0), candidate))
    return scores


def _prior(candidate: Candidate) -> float:
    score = math.log10(candidate.population + 10) + _KIND[candidate.kind]
    return score + (_REVIEWED if candidate.reviewed else 0.0) + (0.0 if candidate.primary else _OTHER_NAME)


def _contained(candidate: Candidate, question: Question) -> bool:
    if candidate.country in question.countries:
        return True
    return any(lies_in(candidate, each) for each in question.within)


def _best(
    scores: list[tuple[float, Candidate]], countries: Counter[str], chosen: dict[str, Candidate], key: str
) -> Candidate:
    if len(scores) == 1:
        return scores[0][1]
    others = [each for other, each in chosen.items() if other != key]
    total = sum(countries.values()) + len(others) or 1
    named = countries + Counter(each.country for each in others if each.country)
    regions = {(each.country, each.region) for each in others if each.kind is Kind.REGION and each.region}

    def score(item: tuple[float, Candidate]) -> float:
        fixed, candidate = item
        share = named[candidate.country or ""] / total
        inside = candidate.kind is not Kind.REGION and (candidate.country, candidate.region) in regions
        return fixed + _COUNTRY * math.sqrt(share) + (_REGION if inside else 0.0) + _NEAR * _nearness(candidate, others)

    return max(scores, key=score)[1]


def _nearness(candidate: Candidate, others: list[Candidate]) -> float:
    """Give how near the candidate lies to the towns chosen for other names, from 0 to 1."""
    total = 0.0
    for other in others:
        if other.kind is Kind.COUNTRY or abs(other.lat - candidate.lat) > 5:
            continue
        total += math.exp(-distance(candidate.point, other.point) / _NEARNESS)
    return 1 - math.exp(-total)
