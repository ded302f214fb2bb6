"""Which of the places that bear a name an article means.

Size alone is right for about two names in three. On top of it count: what the article says the place lies in
("Portland, Oregon"), the countries and regions it names, and the nearness of the other places it names.
"""

from __future__ import annotations

import math
from collections import Counter

from msgspec import Struct

from reportedly.events.gazetteer import Candidate, Kind, distance, lies_in

ROUNDS = 2
"""Times the choice is gone over with the places chosen so far."""

_KIND = {Kind.COUNTRY: 2.0, Kind.REGION: 0.8, Kind.TOWN: 0.0, Kind.DISTRICT: -0.5, Kind.FEATURE: 0.5}
_REVIEWED = 2.5
_SIZE = 1.0
_OTHER_NAME = -2.0
_CONTAINED = 6.0
_HOLDS = 3.0
_COUNTRY = 4.0
_REGION = 2.0
_NEAR = 4.0
_FULL = 2.0
_NEARNESS = 100.0
"""Kilometres over which nearness fades."""


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


def choose(questions: list[Question], countries: Counter[str]) -> list[Candidate]:
    """Give the place meant by each question, in order; `countries` counts the states that the article names."""
    groups: dict[str, list[Question]] = {}
    for question in questions:
        groups.setdefault(question.name.casefold(), []).append(question)
    fixed = {key: _fixed_scores(asked) for key, asked in groups.items()}
    chosen = {key: _best(scores, countries, {}, key) for key, scores in fixed.items()}
    for _ in range(ROUNDS):
        chosen = {key: _best(scores, countries, chosen, key) for key, scores in fixed.items()}
    found: list[Candidate] = []
    for question in questions:
        found.append(_own(question, chosen[question.name.casefold()], found[-1] if found else None))
    return found


def _own(question: Question, common: Candidate, before: Candidate | None) -> Candidate:
    """Give the common choice unless this very mention says otherwise; `before` is the place of the mention before."""
    fitting: list[Candidate] = []
    if question.contents and before:
        fitting = [each for each in question.candidates if lies_in(before, each)]
    elif question.within or question.countries:
        fitting = [each for each in question.candidates if _contained(each, question)]
    return max(fitting, key=_prior) if fitting and common not in fitting else common


def _fixed_scores(asked: list[Question]) -> list[tuple[float, Candidate]]:
    """Score the candidates by size, kind and what the mentions say they lie in or hold."""
    scores = []
    for candidate in asked[0].candidates:
        stated = any(_contained(candidate, question) for question in asked)
        holds = any(lies_in(each, candidate) for question in asked for each in question.contents)
        scores.append((_prior(candidate) + _CONTAINED * stated + _HOLDS * holds, candidate))
    return scores


def _prior(candidate: Candidate) -> float:
    score = _SIZE * math.log10(candidate.population + 10) + _KIND[candidate.kind]
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
    return 1 - math.exp(-total / _FULL)
