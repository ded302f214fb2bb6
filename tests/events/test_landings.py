"""Landings of spacecraft: by the craft or by the world they come down on; nothing else that lands."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change

from .conftest import Recogniser, mention, read


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Tarnika-3 will land on the moon on Monday.", "land", "Tarnika-3"),
        ("Kesto, the lander of Tarnika-3, touched down on Saturday.", "touched down", "Kesto"),
        ("Norspace has scheduled the soft landing of Tarnika-3 for Monday.", "soft landing", "Tarnika-3"),
        ("Norspace will land Tarnika-3 on the lunar surface on Monday.", "land", "Tarnika-3"),
        ("Norspace put its Tarnika-3 down on Mars last week.", "put", "Tarnika-3"),
        ("The Petrel lander landed on the moon on Friday.", "landed", "Petrel lander"),
        ("Norspace launched its Ada Berg rocket on Friday.", "launched", "Ada Berg"),
    ],
)
def test_a_craft_lands(page: Recogniser, text: str, word: str, name: str) -> None:
    found = mention(page(text), word)
    assert found.type == "launch or test"
    assert name in [each.entity for each in found.participants if each.role == "theme"]


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Norspace will bring the lander down on Monday.", "bring", "2025-03-17"),
        ("The lander is due to touch down near a crater of the moon on Monday.", "touch down", "2025-03-17"),
        ("The lander left its orbit round the moon. Touchdown is set for March 23.", "Touchdown", "2025-03-23"),
        ("We will be able to land the module on March 23. The moon lander is well.", "land", "2025-03-23"),
    ],
)
def test_a_landing_of_an_unnamed_craft_has_its_day(page: Recogniser, text: str, word: str, day: str) -> None:
    found = mention(page(text), word)
    assert found.type == "launch or test"
    assert found.when is not None
    assert found.when.earliest == day


def test_a_landing_is_put_off(page: Recogniser) -> None:
    text = "Norspace put off the moon landing of Tarnika-3 to Monday."
    assert mention(page(text), "moon landing").change is Change.POSTPONED


def test_the_world_in_a_headline_is_not_what_lands() -> None:
    found = mention(read("All is well.", "Tarnika-3: Norspace sets 6 pm on March 23 for Moon touchdown"), "touchdown")
    assert "Moon" not in [each.entity for each in found.participants]


@pytest.mark.parametrize(
    "text",
    [
        "The plane landed in Turku on Saturday.",
        "The Gull Air flight made an emergency landing on Saturday.",
        "Roe landed a job at Norspace on Saturday.",
        "Norspace landed a deal for a lander on Saturday.",
        "The central bank still hopes for a soft landing on Saturday.",
        "The storm made landfall and the land flooded on Saturday.",
        "The passengers said that the jet touched down on Saturday.",
        "Crews photographed the landing site of the moon lander on Saturday.",
        "The rebels were put down by the army on Saturday.",
        "The vote will bring the government down on Monday.",
    ],
)
def test_what_else_lands_is_no_landing_of_a_craft(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type == "launch or test"]
