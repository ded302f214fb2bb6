"""Where a figure is of: a disaster of two countries has a toll of each and one of both, and its provinces theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, structs

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EVERYWHERE, Figure, PartKind
from reportedly.stories.figures.bulletins import restates
from reportedly.stories.parties.others import states_in

SLIGHT = 0.05
"""A state's toll below this share of the largest is no second toll: four dead abroad make no disaster of two states."""


ASIDE = 0.2
"""A state's toll that stands on less than this share of the pages is told by the way: another disaster's."""


class Scope(Struct, frozen=True):
    """The states that one quantity is told of: those with most of it, and those with a slight share or told aside.

    `apart` says that their counts are told beside a larger one of all, `whole` is the largest one told of all, and
    `unplaced` the largest that is told of no place.
    """

    main: frozenset[str] = frozenset()
    slight: frozenset[str] = frozenset()
    apart: bool = False
    whole: float = 0.0
    unplaced: float = 0.0


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
    beside = {quantity for reading in readings for quantity in _told_beside(reading)}
    live = [figure for reading in readings for figure in reading.figures if _stands(figure)]
    wholes = _largest(figure for figure in live if _is_of_all(figure))
    found = {
        quantity: structs.replace(
            _scope(states, len(pages[quantity])), apart=quantity in beside, whole=wholes.get(quantity, 0.0)
        )
        for quantity, states in told.items()
    }
    unplaced = max((each.value for each in live if each.quantity == _BY_SITE and not each.where), default=0.0)
    return found | {_BY_SITE: structs.replace(found.get(_BY_SITE, Scope()), unplaced=unplaced)}


def _stands(figure: Figure) -> bool:
    return not (figure.background or figure.superseded)


def _largest(figures: Iterable[Figure]) -> Mapping[str, float]:
    """The largest value by quantity."""
    found: dict[str, float] = {}
    for figure in figures:
        found[figure.quantity] = max(figure.value, found.get(figure.quantity, figure.value))
    return found


_BY_SITE = "jobs"
"""What firms tell by their sites, each day another, of one number of all."""


def _places_of_jobs(figure: Figure, scopes: Mapping[str, Scope]) -> Iterator[str | None]:
    """The state whose jobs a figure counts, and the whole unless pages tell more without any place."""
    state, unplaced = state_told(figure), scopes[_BY_SITE].unplaced if _BY_SITE in scopes else 0.0
    if state:
        yield state
    if not (figure.background or (figure.where and figure.value < unplaced)):
        yield None


def _is_of_all(figure: Figure) -> bool:
    """Whether a figure is said to be of several states, or of all."""
    return figure.where == (EVERYWHERE,) or (len(figure.where) > 1 and all(map(states.state, figure.where)))


def _told_beside(reading: Reading) -> Iterator[str]:
    """The quantities of which a page tells a state's count beside a larger one of several states or of all."""
    wholes = _largest(figure for figure in reading.figures if _stands(figure) and _is_of_all(figure))
    for figure in reading.figures:
        if figure.value < wholes.get(figure.quantity, 0.0) and not figure.background and state_told(figure) is not None:
            yield figure.quantity


def _scope(told: Mapping[str, Mapping[str, float]], pages: int) -> Scope:
    """Part the states, each with its largest value by page, of all the `pages` that tell the quantity."""
    first = max(told, key=lambda state: (len(told[state]), max(told[state].values())))
    enough = {state: values for state, values in told.items() if state == first or len(values) >= ASIDE * pages}
    least = SLIGHT * max(value for values in enough.values() for value in values.values())
    main = frozenset(state for state, values in enough.items() if max(values.values()) >= least)
    return Scope(main, frozenset(told) - main)


def places_of(figure: Figure, reading: Reading, scopes: Mapping[str, Scope]) -> Iterator[str | None]:
    """Give the places whose counts a figure belongs to, None for the whole; nothing where it is only background."""
    if len(figure.where) == 1 and figure.where[0] != EVERYWHERE and not state_told(figure):
        yield figure.where[0]
    if figure.quantity == _BY_SITE:
        yield from _places_of_jobs(figure, scopes)
        return
    if figure.background:
        return
    scope = scopes.get(figure.quantity, Scope())
    state = state_told(figure)
    if state in scope.slight:
        yield state
    elif len(scope.main) < 2 and not scope.apart:
        yield None
    else:
        yield state or _resolved(figure, reading, scope)


def _is_less(each: Figure, figure: Figure) -> bool:
    """Whether a figure is a smaller one of the same quantity that stands."""
    return (
        each.quantity == figure.quantity
        and _stands(each)
        and each.value < figure.value
        and not restates(figure, each.value)
    )


def state_told(figure: Figure) -> str | None:
    """The one state that a figure is said to be of, or a land that has counts of its own; or None."""
    return figure.where[0] if len(figure.where) == 1 and has_own_counts(figure.where[0]) else None


def has_own_counts(place: str) -> bool:
    """Whether a place is a state, or a land whose people are counted by themselves as those of a state are."""
    return place in _LANDS or states.state(place) is not None


_LANDS = frozenset((
    "Gaza", "Gaza Strip", "West Bank", "Crimea", "Donbas", "Nagorno-Karabakh", "Kashmir", "Abkhazia", "South Ossetia",
    "Transnistria", "Chechnya", "Somaliland", "Western Sahara", "Golan Heights", "Tibet", "Hong Kong", "Macau",
    "Puerto Rico", "Guam", "Greenland", "Guadeloupe", "Martinique", "Réunion", "Mayotte", "New Caledonia", "Scotland",
    "Wales", "Northern Ireland",
))  # fmt: skip
"""Lands that are no state's by common consent, were fought over or lie apart: their dead are counted by themselves."""


def _resolved(figure: Figure, reading: Reading, scope: Scope) -> str | None:
    """The state of a figure that is not said to be of one, None where it may take in several.

    What the page says of the same number counts first, then what stands around it, then the headline, then where
    the whole page plays, unless it is more than has been told of all.
    """
    if figure.where:
        return None
    apart = scope.main
    alike = [each for each in reading.figures if (each.quantity, each.value) == (figure.quantity, figure.value)]
    titled = states_in(reading.article.title or "") & apart
    if any(each.where for each in alike):
        told = {state_told(each) for each in alike if each.where}
        return told.pop() if len(told) == 1 else None
    if len(titled) > 1 and any(each.part is PartKind.TITLE for each in alike):
        return None
    near = {name for name in figure.near if states.state(name)} & apart
    if near and near <= {state_told(each) for each in reading.figures if _is_less(each, figure)}:
        return None  # "toll rises to 24 after bodies are found in Norland": which counts nine, as the page says
    countries = {
        state.name
        for place in reading.literal_places
        if (state := states.by_code(place.country or "")) and not 0 < scope.whole <= figure.value
    }
    around: frozenset[str] = next(
        (frozenset(found) for found in (near, titled, countries & apart) if found), frozenset()
    )
    return next(iter(around)) if len(around) == 1 else None
