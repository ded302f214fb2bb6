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


ASIDE = 0.2
"""A state's toll that stands on less than this share of the pages is told by the way: another disaster's."""


class Scope(Struct, frozen=True):
    """The states that one quantity is told of: those with most of it, and those with a slight share or told aside."""

    main: frozenset[str] = frozenset()
    slight: frozenset[str] = frozenset()


def scopes_of(readings: Sequence[Reading]) -> dict[str, Scope]:
    """Give, by quantity, the states that the counts of some pages are told of."""
    told: dict[str, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    pages: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for figure in reading.figures:
            if figure.background:
                continue
            pages[figure.quantity].add(reading.article.id)
            state = state_told(figure)
            if state:
                values = told[figure.quantity][state]
                values[reading.article.id] = max(figure.value, values.get(reading.article.id, 0.0))
    return {quantity: _scope(states, len(pages[quantity])) for quantity, states in told.items()}


def _scope(told: Mapping[str, Mapping[str, float]], pages: int) -> Scope:
    """Part the states, each with its largest value by page, of all the `pages` that tell the quantity."""
    first = max(told, key=lambda state: (len(told[state]), max(told[state].values())))
    enough = {state: values for state, values in told.items() if state == first or len(values) >= ASIDE * pages}
    least = SLIGHT * max(value for values in enough.values() for value in values.values())
    main = frozenset(state for state, values in enough.items() if max(values.values()) >= least)
    return Scope(main, frozenset(told) - main)


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
