"""Seats and posts that one gives up, bills that do not get through, and who heads what."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "type_"),
    [
        ("Ana Roe will vacate her seat in May.", "vacate", EventType.APPOINTMENT),
        ("Ana Roe gave up the chairmanship.", "gave up", EventType.APPOINTMENT),
        ("Ana Roe is stepping back as chair of the party.", "stepping back", EventType.APPOINTMENT),
        ("Tom Reed will lead the Norvik Space Agency.", "lead", EventType.APPOINTMENT),
    ],
)
def test_a_mandate_is_a_post(page: Recogniser, text: str, word: str, type_: EventType):
    assert mention(page(text), word).type is type_


@pytest.mark.parametrize(
    "text",
    [
        "The senators left the Senate after midnight.",
        "Ana Roe gave up a seat on the bus.",
        "Soldiers surrendered their posts to the rebels.",
        "Tom Reed will lead the talks with the agency.",
    ],
)
def test_other_things_are_left_and_led(page: Recogniser, text: str):
    assert EventType.APPOINTMENT not in {each.type for each in page(text).events}


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers sank the bill on Friday.",
        "The amendment went down 55-45.",
        "Senators killed the measure.",
        "The motion fell by three votes.",
    ],
)
def test_a_bill_that_is_sunk_is_not_passed(page: Recogniser, text: str):
    (event,) = (each for each in page(text).events if each.type is EventType.LAW)
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


def test_ships_still_sink(page: Recogniser):
    assert {each.type for each in page("The ferry sank off Turku on Friday.").events} == {EventType.DISASTER}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe was among nine people killed on Sunday when a bus crashed.",
        "Ana Roe was one of nine people killed on Sunday.",
        "Ana Roe was among those killed on Sunday.",
        "Nine people, including the mayor, Ana Roe, were killed on Sunday.",
    ],
)
def test_who_is_one_of_many_takes_part(page: Recogniser, text: str):
    victims = [each.entity for each in mention(page(text), "killed").participants if each.role == "victim"]
    assert "Ana Roe" in victims
