"""Where a figure is of: a disaster of two countries has a toll of each and one of both, and its provinces theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EVERYWHERE, Figure, PartKind
from reportedly.stories.parties.others import states_in

SLIGHT = 0.05
"""A state's toll below this share of the largest is no second toll: four dead abroad make no disaster of two states."""


class Scope(Struct, frozen=True):
    """The states that one quantity is told of: those with most of it, and those with a slight share."""

    main: frozenset[str] = frozenset()
    slight: frozenset[str] = frozenset()


def scopes_of(readings: Sequence[Reading]) -> dict[str, Scope]:
    """Give, by quantity, the states that the counts of some pages are told of."""
    largest: dict[str, dict[str, float]] = defaultdict(dict)
    for reading in readings:
        for figure in reading.figures:
            state = state_told(figure)
            if state and not figure.background:
                own = largest[figure.quantity]
                own[state] = max(figure.value, own.get(state, 0.0))
    return {quantity: _scope(own) for quantity, own in largest.items()}


def _scope(largest: Mapping[str, float]) -> Scope:
    least = SLIGHT * max(largest.values())
    main = frozenset(state for state, value in largest.items() if value >= least)
    return Scope(main, frozenset(largest) - main)


def places_of(figure: Figure, reading: Reading, scopes: Mapping[str, Scope]) -> Iterator[str | None]:
    """Give the places whose counts a figure belongs to, None for the whole; nothing where it is only background."""
    if len(figure.where) == 1 and figure.where[0] != EVERYWHERE and not states.state(figure.where[0]):
        yield figure.where[0]
    if figure.background:
        return
    scope = scopes.get(figure.quantity, Scope())
    state = state_told(figure)
    if state in scope.slight:
        yield state
    elif len(scope.main) < 2:
        yield None
    else:
        yield state or _resolved(figure, reading, scope.main)


def state_told(figure: Figure) -> str | None:
    """The one state that a figure is said to be of, or None."""
    return figure.where[0] if len(figure.where) == 1 and states.state(figure.where[0]) else None


def _resolved(figure: Figure, reading: Reading, apart: frozenset[str]) -> str | None:
    """The state of a figure that is not said to be of one, None where it may take in several.

    What the page says of the same number counts first, then what stands around it, then the headline, then where
    the whole page plays.
    """
    if figure.where:
        return None
    alike = [each for each in reading.figures if (each.quantity, each.value) == (figure.quantity, figure.value)]
    titled = states_in(reading.article.title or "") & apart
    if any(each.where for each in alike):
        told = {state_told(each) for each in alike if each.where}
        return told.pop() if len(told) == 1 else None
    if len(titled) > 1 and any(each.part is PartKind.TITLE for each in alike):
        return None
    near = {name for name in figure.near if states.state(name)} & apart
    countries = {state.name for place in reading.literal_places if (state := states.by_code(place.country or ""))}
    around: frozenset[str] = next(
        (frozenset(found) for found in (near, titled, countries & apart) if found), frozenset()
    )
    return next(iter(around)) if len(around) == 1 else None
