"""Of which place a question asks the number: of one country, of a province, or of all that are concerned."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model import states
from reportedly.model.dossier import DossierFigure
from reportedly.model.quantities import topics
from reportedly.stories.figures.scopes import SLIGHT
from reportedly.stories.parties.others import states_in
from reportedly.stories.questions.naming import is_one


def of_place(figures: Sequence[DossierFigure], quantity: str, named: Sequence[str]) -> list[DossierFigure]:
    """Give the figures of one quantity that are of the place that a question names, where it names none of the whole.

    None is given where counts are told by country and only those of others, or where the whole lags behind a part.
    """
    asked = [figure for figure in figures if figure.quantity == quantity]
    places = {figure.of for figure in asked if figure.of}
    if quantity in ("other", "cases") or topics(quantity) or not places:
        return asked
    whole = [figure for figure in asked if figure.of is None]
    told = {value.value for figure in whole for value in figure.series}
    smaller = [
        figure
        for figure in asked
        if figure.of and not states.state(figure.of) and is_one(figure.of, named) and figure.current
        # What the whole is told by, too, is no share: all died in the one town.
        if figure.current.value not in told
    ]
    if smaller:
        return smaller
    apart = {name for name in places if name and states.state(name)}
    wanted = {state for name in named for state in states_in(name)}
    if len(wanted & apart) == 1:
        return [figure for figure in asked if figure.of in wanted]
    if wanted and not wanted & apart and _are_split(asked):
        return []
    return [figure for figure in whole if not _lags(figure, asked)]


def _are_split(figures: Sequence[DossierFigure]) -> bool:
    """Whether each country has a toll of its own, and not only a few of the whole are told to be of another."""
    told = {figure.of: figure.current.value for figure in figures if figure.current}
    most = max(told.values(), default=0.0)
    return any(of and states.state(of) and value >= SLIGHT * most for of, value in told.items())


def _lags(whole: DossierFigure, parts: Sequence[DossierFigure]) -> bool:
    states_told = [part.current.value for part in parts if part.of and part.current and states.state(part.of)]
    most = max(states_told, default=0.0)
    return whole.current is not None and whole.current.value < most
