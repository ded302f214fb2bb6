"""Which stories tell one figure."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from reportedly.model.dossier import DossierFigure, DossierPage, FigureValue
from reportedly.stories.questions.one_figure import same_figure
from reportedly.stories.questions.quantity import QuantityAsked
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.wanted import Wanted


def told(day: str, *values: float) -> Found:
    """A story that tells a toll on a day."""
    series = tuple(FigureValue(value, None, day, "Civil Defence") for value in values)
    return Found(1.0, figures=(DossierFigure("dead", series[-1], series),), pages=(DossierPage(day, None, None, day),))


@pytest.mark.parametrize(("value", "joined"), [(190, [0, 1]), (40, [0]), (900, [0])])
def test_a_story_that_only_names_the_place_takes_up_the_toll(value: float, joined: list[int]) -> None:
    """An inquiry that names the dead of the tower and no fire; by itself it is no answer."""
    query = Query(
        "How many died in the Tarvo Tower fire?",
        QuantityAsked("dead"),
        Wanted(events=(), names=("Tarvo Tower",), places=(), words=(), when=None, any_year=False),
    )
    inquiry = replace(told("2025-03-20", value), by_name=True)
    assert same_figure(query, [told("2025-03-03", 9, 186), inquiry]) == joined
    assert same_figure(query, [inquiry]) == []


def test_what_goes_on_from_a_story_that_goes_on_is_of_the_same_toll():
    """A third story is held against all that were joined, and not only against the best."""
    query = Query(
        "How many died in Tarvo?",
        QuantityAsked("dead"),
        Wanted(events=(), names=("Tarvo",), places=(), words=(), when=None, any_year=False),
    )
    found = [told("2025-03-03", 9, 186), told("2025-03-25", 240), told("2025-04-20", 700)]
    assert same_figure(query, found) == [0, 1, 2]


@pytest.mark.parametrize(
    ("later", "joined"),
    [
        (told("2026-01-20", 270), [0, 1]),
        (told("2026-01-20", 380), [0]),
        (told("2026-01-20", 40), [0]),
        (told("2027-01-20", 270), [0]),
        (told("2025-03-20", 40), [0, 1]),
    ],
)
def test_a_toll_is_taken_up_where_it_ended(later: Found, joined: list[int]) -> None:
    """A year later only where it has grown, and not to the double; soon after whatever it is."""
    query = Query(
        "How many died in Tarvo?",
        QuantityAsked("dead"),
        Wanted(events=(), names=("Tarvo",), places=(), words=(), when=None, any_year=False),
    )
    assert same_figure(query, [told("2025-03-03", 9, 186), later]) == joined
