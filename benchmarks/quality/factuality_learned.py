"""Factuality learned: the features of our reader weighed on one set, tried on another; a measure that never ships.

Ridge regressions over sparse features of the parsed sentence (factuality_features): one of the annotators' score, one
of how far a word leans to what is not certain, one of whether it is not so. How much the weights are shrunk and where
the classes begin is what serves best on the set that is learned from, each fifth of it judged by the other four.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from factuality_features import features
from numpy.typing import NDArray

from reportedly.model.document import ParsedPart

Place = tuple[ParsedPart, int]
"""A part and the index of the word in it that names an event."""
Floats = NDArray[np.float64]

_SHRINKAGES = (1.5, 3.0)
_CERTAIN = 2.0
_BORDER = 0.6
_ROUNDS = 40
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
    """How far an event must lean to "not certain" and to "not so" to be called that; `not_so` is asked first."""

    open: float
    not_so: float


class Judged(NamedTuple):
    """What is judged of each place, one number a place: its score, how far it leans to "not certain", to "not so"."""

    scores: Floats
    open: Floats
    not_so: Floats


def learn(train: Sequence[Place], labels: Sequence[float], tried: Sequence[Place]) -> tuple[Floats, list[str]]:
    """Give the score of each place that is tried (-3 to 3), and its class: happened, uncertain or not."""
    known, wanted = [features(*place) for place in train], np.array(labels)
    counts = Counter(feature for row in known for feature in row)
    numbers = {feature: number for number, feature in enumerate(sorted(f for f, n in counts.items() if n > 1))}
    inside = {shrinkage: _each_by_the_others(known, wanted, numbers, shrinkage) for shrinkage in _SHRINKAGES}
    limits = {shrinkage: _limits(judged, wanted) for shrinkage, judged in inside.items()}
    best = max(_SHRINKAGES, key=lambda shrinkage: _served(inside[shrinkage], wanted, limits[shrinkage]))
    judged = _judge(known, wanted, [features(*place) for place in tried], numbers, best)
    return judged.scores, _classes(judged, limits[best])


def _each_by_the_others(known: list[list[str]], wanted: Floats, numbers: dict[str, int], shrinkage: float) -> Judged:
    """Judge each fifth of what is known by the other four."""
    rows = np.arange(len(known))
    parts = [rows[rows * _FOLDS // len(known) == fold] for fold in range(_FOLDS)]
    found = []
    for part in parts:
        others = np.setdiff1d(rows, part)
        apart = [known[at] for at in others]
        found.append(_judge(apart, wanted[others], [known[at] for at in part], numbers, shrinkage))
    return Judged(*(np.concatenate(each) for each in zip(*found, strict=True)))


def _judge(
    known: list[list[str]], wanted: Floats, tried: list[list[str]], numbers: dict[str, int], shrinkage: float
) -> Judged:
    """Weigh the features anew for each of the three; a score near the border of a class counts for half of it."""
    learned, asked = _sparse(known, numbers), _sparse(tried, numbers)
    leaning = np.clip((_CERTAIN + _BORDER - wanted) / (2 * _BORDER), 0, 1)
    return Judged(
        *(
            asked.times(_ridge(learned, aim - aim.mean(), shrinkage)) + float(aim.mean())
            for aim in (wanted, leaning, (wanted <= -1).astype(np.float64))
        )
    )


def _sparse(rows: list[list[str]], numbers: dict[str, int]) -> Sparse:
    known = [[numbers[feature] for feature in row if feature in numbers] for row in rows]
    weights = np.concatenate([np.full(len(row), max(1, len(row)) ** -0.5) for row in known])
    at = np.repeat(np.arange(len(known)), [len(row) for row in known])
    return Sparse(np.concatenate([np.array(row, int) for row in known]), at, weights, len(known), len(numbers))


def _ridge(rows: Sparse, wanted: Floats, shrinkage: float) -> Floats:
    """Solve by conjugate gradients: the weights that come nearest to what is wanted, shrunk."""
    weights = np.zeros(rows.width)
    left = rows.back(wanted)
    step, size = left.copy(), float(left @ left)
    for _ in range(_ROUNDS):
        moved = rows.back(rows.times(step)) + shrinkage * step
        far = size / float(step @ moved)
        weights, left = weights + far * step, left - far * moved
        new = float(left @ left)
        if new < 1e-8:
            break
        step, size = left + new / size * step, new
    return weights


def _limits(judged: Judged, wanted: Floats) -> Limits:
    pairs = [Limits(wide / 100, low / 100) for wide in range(20, 56) for low in range(20, 50, 2)]
    return max(pairs, key=lambda pair: _served(judged, wanted, pair))


def _served(judged: Judged, wanted: Floats, limits: Limits) -> float:
    not_so = judged.not_so >= limits.not_so
    return _f1((judged.open >= limits.open) & ~not_so, (wanted > -1) & (wanted < _CERTAIN)) + _f1(not_so, wanted <= -1)


def _f1(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    return 2 * float((found & wanted).sum()) / max(1.0, float(found.sum() + wanted.sum()))


def _classes(judged: Judged, limits: Limits) -> list[str]:
    return [
        "not" if low >= limits.not_so else "uncertain" if wide >= limits.open else "happened"
        for wide, low in zip(judged.open, judged.not_so, strict=True)
    ]
