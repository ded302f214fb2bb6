"""Figures: what they count, who gives them, as of when, and which of them stands."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Figure

from .conftest import Recogniser


def people(page: Recogniser, text: str, title: str | None = None) -> list[Figure]:
    return [figure for figure in page(text, title=title).figures if figure.unit == "people"]


def told(figures: list[Figure]) -> list[tuple[str, float]]:
    return [(figure.quantity, figure.value) for figure in figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 30 people were killed and 12 were injured.", [("dead", 30), ("injured", 12)]),
        ("The storm left 41 dead and 1,200 injured.", [("dead", 41), ("injured", 1200)]),
        ("The blast killed six people.", [("dead", 6)]),
        ("The floods claimed fourteen lives.", [("dead", 14)]),
        ("Twenty-one people lost their lives.", [("dead", 21)]),
        ("The death toll rose to 632.", [("dead", 632)]),
        ("The toll stands at 99.", [("dead", 99)]),
        ("The number of fatalities has reached nearly 300.", [("dead", 300)]),
        ("The number of missing has dropped to 31.", [("missing", 31)]),
        ("Between 200 and 250 people are unaccounted for.", [("missing", 200)]),
        ("Police arrested 47 protesters.", [("arrested", 47)]),
        ("The floods left 1.2 million people homeless.", [("displaced", 1_200_000)]),
        ("Two gunmen killed five people.", [("dead", 5)]),
    ],
)
def test_a_count_is_a_quantity_of_something(page: Recogniser, text: str, expected: list[tuple[str, float]]) -> None:
    """Deaths are told by nouns, verbs, states and tolls."""
    assert told(people(page, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Novak is 45 years old and has two children.",
        "The epicentre lay 72 km from the town.",
        "He lives at 12 Harbour Street.",
        "The toll could rise to 200.",
        "At least ten people are feared dead.",
        "No one was killed.",
        "Another 17 deaths were confirmed.",
        "The fire has burned 2,170 acres.",
    ],
)
def test_ages_distances_forecasts_and_additions_are_no_tolls(page: Recogniser, text: str) -> None:
    """A number of the dead is neither what is feared nor what was added."""
    assert people(page, text) == []


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("at least 80", "at least"),
        ("about 80", "about"),
        ("more than 80", "more than"),
        ("as many as 80", "up to"),
        ("nearly 80", "nearly"),
        ("fewer than 80", "less than"),
        ("80", None),
    ],
)
def test_a_qualifier_is_kept(page: Recogniser, words: str, qualifier: str | None) -> None:
    """ "At least" is part of the figure."""
    (figure,) = people(page, f"The storm killed {words} people.")
    assert (figure.value, figure.qualifier) == (80, qualifier)


def test_the_value_that_was_is_told_from_the_value_that_is(page: Recogniser) -> None:
    """A toll that rose from 296 to 632 is 632."""
    figures = people(page, "The toll rose from 296 to 632.")
    assert [(figure.value, figure.superseded) for figure in figures] == [(296, True), (632, False)]
    figures = people(page, "The toll has been revised to 97, down from 115.")
    assert [(figure.value, figure.superseded) for figure in figures] == [(97, False), (115, True)]


def test_a_previous_toll_takes_its_injured_along(page: Recogniser) -> None:
    """What stands beside an earlier value is as old as it."""
    text = "The toll rose to 99, updating a previous toll of 80 dead and 200 injured."
    assert [figure.superseded for figure in people(page, text)] == [False, True, True]


def test_the_dead_of_another_year_are_background(page: Recogniser) -> None:
    """An older disaster has its own toll."""
    figures = people(page, "The quake killed 296 people. The ferry disaster of 1994 killed 852 people.")
    assert [(figure.value, figure.background) for figure in figures] == [(296, False), (852, True)]


def test_a_share_of_one_place_is_background(page: Recogniser) -> None:
    """The dead of one town are among the dead of the country."""
    figures = people(page, "The toll rose to 1,037. In Turku 542 deaths were registered.")
    assert [(figure.value, figure.background) for figure in figures] == [(1037, False), (542, True)]


def test_a_figure_has_its_giver_and_its_as_of(page: Recogniser) -> None:
    """A toll belongs to who gives it, as of when they say."""
    found = page("At least 36 people have died as of Thursday noon, the county said in a statement.")
    (figure,) = [figure for figure in found.figures if figure.quantity == "dead"]
    (giver,) = [one for one in found.attributions if one.id == figure.by]
    assert giver.source.text == "the county"
    assert figure.as_of == "2025-03-13T12:00"


def test_a_dateline_is_no_as_of(page: Recogniser) -> None:
    """The day at the head of an agency report is when it was filed."""
    (figure,) = people(page, "TURKU, March 9 (Northwire) -- The toll has risen to 61.")
    assert figure.as_of is None


def test_a_headline_is_read_too(page: Recogniser) -> None:
    """Headlines kill in the present tense."""
    figures = people(page, "Rescue work goes on.", title="Quake Kills 296, Injures 153 in Finland")
    assert [(figure.part.value, *pair) for figure, pair in zip(figures, told(figures), strict=True)] == [
        ("title", "dead", 296),
        ("title", "injured", 153),
    ]


@pytest.mark.parametrize(
    ("text", "quantity", "value", "high", "unit"),
    [
        ("A 6.8-magnitude quake struck.", "magnitude", 6.8, None, None),
        ("Inflation rose to 7.4 per cent.", "per cent", 7.4, None, "%"),
        ("The cut is ten percent.", "per cent", 10, None, "%"),
        ("The deal is worth $20 billion.", "money", 20e9, None, "USD"),
        ("It will cost 5 to 7 million euros.", "money", 5e6, 7e6, "EUR"),
        ("Prices rose from $5 million to $7 million.", "money", 7e6, None, "USD"),
        ("It was 45 degrees Celsius in the shade.", "temperature", 45, None, "°C"),
    ],
)
def test_measures_go_by_their_signs(
    page: Recogniser, text: str, quantity: str, value: float, high: float | None, unit: str | None
) -> None:
    """Money, percentages, magnitudes and temperatures say themselves what they are."""
    (figure,) = page(text).figures
    assert (figure.quantity, figure.value, figure.high, figure.unit) == (quantity, value, high, unit)
