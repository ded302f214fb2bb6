"""Which story a new page belongs to: rare words and names in common with pages near in time.

Similarity is the cosine of TF-IDF weights, averaged over the pages of a story that come nearest (average link, the
best of the plain methods on news), with a penalty for days between. What two pages are foremost about counts on top:
pages of one developing matter share its few rarest words long after their wording has drifted apart.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, log, sqrt

from msgspec import Struct

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.thread import Candidate
from reportedly.model.when import first_instant

JOIN = 0.16
"""Likeness from which a page joins a story."""

HEAVIEST = 60
"""Terms of a page that are compared: the rest is wording."""

FOREMOST = 10
"""Heaviest terms of a page that say what it is about."""

SHARED_TOPIC = 0.1
"""What each foremost term in common beyond the first adds to the likeness."""

NEAREST = 3
"""Pages of a story whose similarities are averaged."""

FADING_DAYS = 120.0
"""Days after which two equally similar pages count e times less."""

LEAD_WORDS = 220
"""Words of the body that a page is placed by; what a story is about stands on top."""

_NAME = "name:"
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class Fingerprint(Struct, frozen=True):
    """What a page is placed by: its terms with their weights (from their counts), its names, its day."""

    terms: dict[str, float]
    names: tuple[str, ...]
    day: str | None


def fingerprint(reading: Reading) -> Fingerprint:
    """Give the fingerprint of a page: of its lead, its standfirst, and its headline, which counts three times."""
    article = reading.article
    read = reading.outcome.kind is OutcomeKind.READ
    parts = [article.text, *[article.title or ""] * 3, article.standfirst or ""]
    words = [word for part in parts for word in _words(part, names_only=not read)[:LEAD_WORDS]]
    counts = Counter(word for word in words if len(word) > 2 and not word.isdigit())
    names = _names(reading)
    terms = {word: round(count**0.7, 3) for word, count in counts.items()}
    terms |= {f"{_NAME}{name}": 2.0 for name in names}
    return Fingerprint(terms, names, article.published[:10] if article.published else None)


def _words(text: str, names_only: bool) -> list[str]:
    """The words of a text as terms; of a language that is not read only those that look like names."""
    found = [word for word in _WORD.findall(text) if not names_only or word[0].isupper()]
    return [_stem(word.casefold()) for word in found]


def _stem(word: str) -> str:
    """Cut the commonest endings, so that "visit", "visits" and "visited" are one term."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def _names(reading: Reading) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for event in reading.events:
        for participant in event.participants:
            entities = participant.entity if isinstance(participant.entity, tuple) else (participant.entity,)
            found.update({name.casefold(): None for name in entities if name})
    return tuple(found)


def choose(new: Fingerprint, candidates: Sequence[Candidate], frequencies: Mapping[str, int], count: int) -> str | None:
    """Give the story that a page joins, or None where it begins its own.

    `frequencies` and `count` say how many kept pages have each term, and how many there are.
    """
    stories: dict[str, list[float]] = defaultdict(list)
    weighed = _weigh(new.terms, frequencies, count)
    for candidate in candidates:
        likeness = _likeness(weighed, _weigh(candidate.terms, frequencies, count))
        stories[candidate.story].append(likeness * _fading(new.day, candidate.published))
    best = max(((_average(scores), story) for story, scores in stories.items()), default=(0.0, ""))
    return best[1] if best[0] >= JOIN else None


def _average(scores: list[float]) -> float:
    nearest = sorted(scores, reverse=True)[:NEAREST]
    return sum(nearest) / len(nearest)


def _weigh(terms: Mapping[str, float], frequencies: Mapping[str, int], count: int) -> dict[str, float]:
    """The heaviest terms of a page with their TF-IDF weights, the heaviest first."""
    usual, size = _background()
    weights = [
        (-weight * log((size + count + 1) / (usual.get(term, 0) + frequencies.get(term, 0) + 1)), term)
        for term, weight in terms.items()
    ]
    return {term: -weight for weight, term in sorted(weights)[:HEAVIEST]}


def _likeness(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    topics = len(_foremost(left) & _foremost(right))
    return _cosine(left, right) + SHARED_TOPIC * max(0, topics - 1)


def _foremost(weighed: Mapping[str, float]) -> frozenset[str]:
    return frozenset([term for term in weighed if not term.startswith(_NAME)][:FOREMOST])


def _cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    dot = sum(weight * right[term] for term, weight in left.items() if term in right)
    norms = sqrt(sum(weight * weight for weight in left.values()) * sum(weight * weight for weight in right.values()))
    return dot / norms if norms else 0.0


def _fading(day: str | None, other: str | None) -> float:
    if not day or not other:
        return 1.0
    return exp(-abs((first_instant(day) - first_instant(other[:10])).days) / FADING_DAYS)


@cache
def _background() -> tuple[dict[str, int], int]:
    """In how many of how many news pages each term stands, so that the first pages of a store are judged as well."""
    rows = files("reportedly.stories").joinpath("data", "frequencies.tsv").read_text(encoding="utf8").splitlines()
    pairs = [row.split("\t") for row in rows if row and not row.startswith("#")]
    counts = {term: int(pages) for term, pages in pairs}
    return counts, counts.pop("*")
