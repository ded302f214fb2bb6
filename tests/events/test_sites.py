"""Where a thing stands that something is done with: that is where it is done."""

from __future__ import annotations

import pytest

from .conftest import read


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
