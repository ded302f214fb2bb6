"""Things that are made no longer: a firm stops making cars, or ends its production somewhere."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Norvik will stop making cars in Norway.", "stop", "CT+"),
        ("Norvik is planning to end production at its Turku plant next year.", "end", "PR+"),
        ("Norvik will cease production in Norway next year.", "cease", "CT+"),
        ("Norvik will discontinue vehicle manufacturing by the end of 2027.", "discontinue", "CT+"),
        ("Norvik has decided to quit making cars.", "quit", "PR+"),
    ],
)
def test_a_firm_ends_what_it_makes(page: Recogniser, text: str, word: str, value: str) -> None:
    found = mention(page(text), word)
    assert (found.type, found.act, found.factuality[0].value) == (EventType.OTHER, None, value)
    assert [each.entity for each in found.participants if each.role == "agent"] == ["Norvik"]


def test_its_time_and_place_are_those_of_the_making(page: Recogniser) -> None:
    found = mention(page("Norvik will stop making cars in Turku by May."), "stop")
    assert [place.name for place in found.places] == ["Turku"]
    assert found.when is not None
    assert found.when.latest == "2025-05"


@pytest.mark.parametrize("text", ["Norvik stopped making mistakes.", "Norvik ended the debate about cars."])
def test_what_is_no_ware_is_not_made(page: Recogniser, text: str) -> None:
    assert not any(each.act is None and each.type is EventType.OTHER for each in page(text).events)
