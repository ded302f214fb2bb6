"""Where a thing stands that something is done with: that is where it is done."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The refinery in Leuna was shut on Monday.", ["Leuna"]),
        ("The school near Turku will reopen on Friday.", ["Turku"]),
        ("The petrochemical plant at Grangemouth will close, its owner said.", ["Grangemouth"]),
        ("The mayor in Leeds will close the school.", []),
    ],
)
def test_what_is_closed_is_closed_where_it_stands(text: str, places: list[str]) -> None:
    (event,) = read(text).events
    assert [place.name for place in event.places] == places


@pytest.mark.parametrize("venue", ["Croke Park", "Old Trafford", "Camp Nou", "San Siro"])
def test_games_and_concerts_are_in_their_stadium(venue: str) -> None:
    (event,) = read(f"The concert will be held at {venue} on Friday.").events
    assert [place.name for place in event.places] == [venue]


@pytest.mark.parametrize(
    "text",
    [
        "The petrochemical works at Turku will shut for ever, employees were told on Monday.",
        "The chemicals side of the Turku complex will shut in May.",
        "The Turku plant will close for good, Norvik said.",
    ],
)
def test_a_site_is_closed_where_it_stands(page: Recogniser, text: str) -> None:
    (closing,) = [each for each in page(text).events if each.type is EventType.OTHER]
    assert [place.name for place in closing.places] == ["Turku"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The Turku plant will stay open, Norvik said.", Factuality.CERTAINLY_NOT),
        ("Norvik said the mill at Turku would remain in operation.", Factuality.CERTAINLY_NOT),
        ("Norvik will keep the Turku mill open, it said.", Factuality.CERTAINLY_NOT),
        ("The Turku mill will not stay open, Norvik said.", Factuality.CERTAIN),
        ("The Turku mill has been spared from closure, Norvik said.", Factuality.CERTAINLY_NOT),
        ("The Turku refugee camp will stay open, the ministry said.", Factuality.CERTAINLY_NOT),
    ],
)
def test_what_stays_open_is_told_not_to_be_closed(page: Recogniser, text: str, value: Factuality) -> None:
    (closing,) = [each for each in page(text).events if each.type is EventType.OTHER]
    assert value in {each.value for each in closing.factuality}


def test_a_storm_that_spares_a_mill_closes_nothing(page: Recogniser) -> None:
    found = page("The storm spared the mill at Turku, the fire service said.").events
    assert not [each for each in found if each.type is EventType.OTHER and not each.act]
    found = page("The mill at Turku was spared the strike that will close the port.").events
    assert not [each for each in found if each.text == "spared" and not each.act]


def test_a_question_that_stays_open_closes_nothing(page: Recogniser) -> None:
    assert not page("The question of the site at Turku remains open, Norvik said.").events


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Roe and Holm agreed to another summit on Peru, in Lima.", []),
        ("Roe and Holm will hold talks on Peru in Tallinn.", ["Tallinn"]),
        ("Roe and Holm will meet on Cyprus.", ["Cyprus"]),
    ],
)
def test_what_a_summit_is_on_is_not_where_it_is(page: Recogniser, text: str, places: list[str]) -> None:
    (event,) = (each for each in page(text).events if each.type is EventType.MEETING)
    assert [place.name for place in event.places] == places
