"""Factuality learned: the features of our reader weighed on one set, tried on another; a measure that never ships.

A ridge regression over sparse features of the parsed sentence: what the rules make of the event, its word, tense,
auxiliaries and negation, what governs it up the tree, and the cues around it. The limits between the classes are
those that serve best on the set that is learned from, each fifth of it judged by the other four.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportedly.events import clauses
from reportedly.events.factuality import certainty
from reportedly.events.types import table
from reportedly.model.document import ParsedPart

Place = tuple[ParsedPart, int]
"""A part and the index of the word in it that names an event."""
Floats = NDArray[np.float64]

_UP = 5
_NEAR = range(-4, 4)
_SHRINKAGE = 1.5
_ROUNDS = 60
_FOLDS = 5


class Sparse(NamedTuple):
    """Rows of features, each row of length one: feature number, row number and weight of each entry."""

    features: NDArray[np.int64]
    rows: NDArray[np.int64]
    weights: Floats
    height: int
    width: int

    def times(self, weights: Floats) -> Floats:
        """One number a row."""
        return np.bincount(self.rows, self.weights * weights[self.features], minlength=self.height).astype(np.float64)

    def back(self, numbers: Floats) -> Floats:
        """One number a feature."""
        return np.bincount(self.features, self.weights * numbers[self.rows], minlength=self.width).astype(np.float64)


class Limits(NamedTuple):
    """Scores down to `happened` have happened, up to `not_so` have not; those between are uncertain."""

    not_so: float
    happened: float


def learn(train: Sequence[Place], labels: Sequence[float], tried: Sequence[Place]) -> tuple[Floats, Limits]:
    """Give the score of each place that is tried (-3 to 3), and the limits between the classes."""
    known, wanted = [features(*place) for place in train], np.array(labels)
    counts = Counter(feature for row in known for feature in row)
    numbers = {feature: number for number, feature in enumerate(sorted(f for f, n in counts.items() if n > 1))}
    judged = np.zeros(len(known))
    for fold in range(_FOLDS):
        inside = [at for at in range(len(known)) if at * _FOLDS // len(known) == fold]
        outside = [at for at in range(len(known)) if at * _FOLDS // len(known) != fold]
        judged[inside] = _predict([known[at] for at in outside], wanted[outside], [known[at] for at in inside], numbers)
    scores = _predict(known, wanted, [features(*place) for place in tried], numbers)
    return scores, _limits(judged, wanted)


def _predict(known: list[list[str]], wanted: Floats, tried: list[list[str]], numbers: dict[str, int]) -> Floats:
    mean = float(wanted.mean())
    return _sparse(tried, numbers).times(_ridge(_sparse(known, numbers), wanted - mean)) + mean


def _sparse(rows: list[list[str]], numbers: dict[str, int]) -> Sparse:
    known = [[numbers[feature] for feature in row if feature in numbers] for row in rows]
    weights = np.concatenate([np.full(len(row), max(1, len(row)) ** -0.5) for row in known])
    at = np.repeat(np.arange(len(known)), [len(row) for row in known])
    return Sparse(np.concatenate([np.array(row, int) for row in known]), at, weights, len(known), len(numbers))


def _ridge(rows: Sparse, wanted: Floats) -> Floats:
    """Solve by conjugate gradients: the weights that come nearest to what is wanted, shrunk."""
    weights = np.zeros(rows.width)
    left = rows.back(wanted)
    step, size = left.copy(), float(left @ left)
    for _ in range(_ROUNDS):
        moved = rows.back(rows.times(step)) + _SHRINKAGE * step
        far = size / float(step @ moved)
        weights, left = weights + far * step, left - far * moved
        new = float(left @ left)
        if new < 1e-8:
            break
        step, size = left + new / size * step, new
    return weights


def _limits(scores: Floats, wanted: Floats) -> Limits:
    pairs = [Limits(low / 10, high / 10) for low in range(-20, 10) for high in range(10, 28)]
    return max(pairs, key=lambda pair: _served(scores, wanted, pair))


def _served(scores: Floats, wanted: Floats, limits: Limits) -> float:
    open_found, open_wanted = (scores > limits.not_so) & (scores < limits.happened), (wanted > -1) & (wanted < 2)
    not_found, not_wanted = scores <= limits.not_so, wanted <= -1
    return _f1(open_found, open_wanted) + _f1(not_found, not_wanted)


def _f1(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    return 2 * float((found & wanted).sum()) / max(1.0, float(found.sum() + wanted.sum()))


def features(part: ParsedPart, word: int) -> list[str]:
    """Give what the reader knows of an event word, as names of features, each once."""
    return list(dict.fromkeys((*_of_word(part, word), *_of_governors(part, word), *_of_sentence(part, word))))


def _of_word(part: ParsedPart, word: int) -> Iterator[str]:
    held = certainty(part, word)
    own, tag, dep, lemma = held.value.value, part.tags[word], part.deps[word], part.lemmas[word]
    helpers = ",".join(clauses.auxiliaries(part, word)) if clauses.is_verb(part, word) else ""
    negated = clauses.is_negated(part, word)
    yield f"own {own}"
    yield f"held {held.level} {held.positive} {held.ahead} {held.given} {held.evident}"
    yield f"tag {tag}"
    yield f"dep {dep}"
    yield f"lemma {lemma}"
    yield f"tag dep {tag} {dep}"
    yield f"own tag dep {own} {tag} {dep}"
    yield f"lemma own {lemma} {own}"
    yield f"helpers {helpers}"
    yield f"helpers tag {helpers} {tag} {negated} {dep}"
    yield f"lemma helpers {lemma} {helpers}"
    yield f"negated {negated} {tag}"
    for helper in helpers.split(","):
        yield f"helper {helper}"
    for at in part.children[word]:
        yield f"under {part.deps[at]}"
        yield f"under {part.deps[at]} {part.lemmas[at]}"
        yield f"under {part.deps[at]} {part.tags[at]}"
        yield f"under own {part.deps[at]} {own}"


def _of_governors(part: ParsedPart, word: int) -> Iterator[str]:
    at, path, own, tag = word, "", certainty(part, word).value.value, part.tags[word]
    for step in range(_UP):
        head, dep = part.heads[at], part.deps[at]
        if head == at:
            yield f"root {step} {part.tags[at]}"
            return
        path, lemma = f"{path}/{dep}", part.lemmas[head]
        yield f"path {path}"
        yield f"path tag {path} {part.tags[head]}"
        yield f"path lemma {path} {lemma}"
        yield f"path own {path} {own}"
        yield f"up {step} {lemma}"
        yield f"up {lemma}"
        yield f"up dep {dep} {lemma}"
        yield f"up own {lemma} {own}"
        yield f"up tag {step} {part.tags[head]}"
        yield f"up by tag {lemma} {dep} {tag}"
        for pos in ("v", "i", "o", "n", "a"):
            effect = _EFFECTS.get((lemma, pos))
            if effect:
                yield f"effect {step} {effect}"
                yield f"effect {effect} {dep}"
        helpers = clauses.auxiliaries(part, head) if clauses.is_verb(part, head) else []
        yield f"up form {step} {part.tags[head]} {','.join(helpers)}"
        for helper in helpers:
            yield f"up helper {step} {helper}"
            yield f"up helper {helper}"
            yield f"path helper {path} {helper}"
        if clauses.is_negated(part, head):
            yield f"up negated {step}"
            yield f"path negated {path}"
            yield "up negated"
        for beside in part.children[head]:
            if part.deps[beside] in ("mark", "advmod", "neg", "prt", "expl", "cc"):
                yield f"beside {part.lemmas[beside]}"
                yield f"beside {step} {part.lemmas[beside]}"
        at = head


def _of_sentence(part: ParsedPart, word: int) -> Iterator[str]:
    first, last = part.sentences[part.sentence_of[word]]
    low = [part.words[at].lower() for at in range(first, last)]
    here = word - first
    for away in _NEAR:
        if away and 0 <= here + away < len(low):
            yield f"near {away} {low[here + away]}"
            yield f"side {away < 0} {low[here + away]}"
            if abs(away) < 3:
                yield f"near tag {away} {part.tags[word + away]}"
    if here:
        yield f"after {low[here - 1]} {part.lemmas[word]}"
    if here > 1:
        yield f"after two {low[here - 2]} {low[here - 1]}"
        yield f"after two tags {part.tags[word - 2]} {part.tags[word - 1]} {part.tags[word]}"
    for at in range(first, word):
        if part.lemmas[at] in _CUES or part.tags[at] == "MD":
            yield f"cue {part.lemmas[at]}"
    yield f"asked {'?' in low[-2:]}"
    yield f"quoted {sum(text in _QUOTES for text in low[:here]) % 2}"
    yield f"place {min(5, here // 4)}"


_EFFECTS = {(word, pos): plus for word, pos, plus, _ in table("certainty.tsv")}
_CUES = frozenset(word for word, _ in _EFFECTS)
_QUOTES = frozenset({'"', "``", "''", "“", "”"})
