"""Sums over states: 50,132 is of all where the page tells 44,218 of one state and 5,914 of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from msgspec import structs

from reportedly.events.figures.places import state_counted
from reportedly.model.statement import EVERYWHERE, Figure, PartKind

_MOST = 8
"""States, and values of one state, that are added up at most."""
_ROUNDING = {"more than": (1.0, 1.1), "at least": (1.0, 1.1), "nearly": (0.9, 1.0), "up to": (0.9, 1.0)}
"""By qualifier, how many times a round number the sum may be that it stands for."""


def sums_apart(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Say of the figures of a page that add up those of several states that they are of all.

    Whatever state the words around such a number name, it is no toll of that one.
    """
    told = _by_state(figures)
    for figure in figures:
        shares = told.get(figure.quantity, {})
        if _may_be_sum(figure) and _adds_up(figure, shares):
            yield structs.replace(figure, where=(EVERYWHERE,))
        else:
            yield figure


def shares_apart(figures: Sequence[Figure]) -> Iterator[Figure]:
    """Mark as shares what a page counts of one town beside the larger number of its headline: 29 there of 31."""
    titled = [
        each
        for each in figures
        if each.part is PartKind.TITLE and each.unit == "people" and not (each.superseded or each.background)
    ]
    for figure in figures:
        share = _is_of_a_town(figure) and any(_is_whole_of(each, figure) for each in titled)
        yield structs.replace(figure, background=True, as_of=None) if share else figure


def _is_of_a_town(figure: Figure) -> bool:
    """Say whether a figure counts those of one place within a state."""
    return len(figure.where) == 1 and figure.where[0] != EVERYWHERE and state_counted(figure) is None


def _is_whole_of(titled: Figure, figure: Figure) -> bool:
    fits = figure.part is not PartKind.TITLE and titled.quantity == figure.quantity and titled.where != figure.where
    return fits and figure.value < titled.value < _LARGER * figure.value


_LARGER = 10
"""What is so many times larger than the number of a town may be that of another event."""


def _by_state(figures: Sequence[Figure]) -> Mapping[str, Mapping[str, Sequence[float]]]:
    """The values told of each state, the smallest first, by quantity."""
    told: dict[str, dict[str, set[float]]] = defaultdict(lambda: defaultdict(set))
    for figure in figures:
        state = state_counted(figure)
        if state and figure.value > 0 and not figure.superseded and not figure.background:
            told[figure.quantity][state].add(figure.value)
    return {quantity: {state: sorted(values) for state, values in shares.items()} for quantity, shares in told.items()}


def _may_be_sum(figure: Figure) -> bool:
    return not figure.background and figure.high is None and (not figure.where or state_counted(figure) is not None)


def _adds_up(figure: Figure, shares: Mapping[str, Sequence[float]]) -> bool:
    """Say whether a figure is the sum of smaller ones of two states or more, its own among them."""
    own = state_counted(figure)
    smaller = {
        state: values[max(0, less - _MOST) : less]
        for state, values in list(shares.items())[:_MOST]
        if (less := bisect_left(values, figure.value))
    }
    if len(smaller) < 2 or (own and own not in smaller):
        return False
    groups = [group for group in (*combinations(smaller, 2), tuple(smaller)) if own is None or own in group]
    return any(_tells(figure, sum(values)) for group in groups for values in _values(smaller, group))


def _values(shares: Mapping[str, Sequence[float]], group: Sequence[str]) -> Iterator[tuple[float, ...]]:
    """The ways to take one value of each state: all of them of two, the largest of more."""
    if len(group) > 2:
        yield tuple(shares[state][-1] for state in group)
    else:
        yield from product(*(shares[state] for state in group))


def _tells(figure: Figure, total: float) -> bool:
    """Say whether a figure is a sum, or a rounder way to tell it: "above 46,000" for 46,442."""
    if figure.value == total:
        return True
    digits = f"{figure.value:.0f}".rstrip("0")
    low, high = _ROUNDING.get(figure.qualifier or "", (0.98, 1.02))
    return figure.value >= 100 and len(digits) < 3 and low <= total / figure.value <= high
