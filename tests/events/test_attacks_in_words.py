"""Who attacks a rival in words hurts nobody: no attack is told where nobody on the page is harmed."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    "text",
    [
        "Ada Holm attacked Tom Lind for days over the ferry contract.",
        "Holm's attacks on Lind have hurt her party, a pollster said. The vote is on Monday.",
        "The minister erred in his attacks on one councillor, the film shows.",
        "The palace is openly attacking the Turku Courier, an editor said.",
        "Holm went on television. Her attacks might help Lind.",
        "The order is no direct attack on Norlink, she said.",
    ],
)
def test_an_attack_in_words_is_none(page: Recogniser, text: str) -> None:
    assert "attack" not in [each.type.value for each in page(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "A man attacked Tom Lind with a knife in Turku.",
        "Ada Holm is accused of attacking Tom Lind. He was taken to hospital with wounds to his head.",
        "The attack on Lind shocked the party. Police said that he had been stabbed.",
        "Rebels attacked the villagers on Monday.",
        "Norvik attacked Peru on Monday.",
        "An attack on the port was planned for Monday.",
        "Roe's attack was planned for weeks, prosecutors said.",
    ],
)
def test_an_attack_that_harms_somebody_is_one(page: Recogniser, text: str) -> None:
    assert "attack" in [each.type.value for each in page(text).events]


@pytest.mark.parametrize(
    ("head", "lead", "told"),
    [
        ("Holm's attack on Lind sparks uproar", "Ada Holm wrote that Tom Lind, a baker, was a fool and a liar.", False),
        ("Holm's attack on Lind shocks town", "Ada Holm stabbed Tom Lind with a knife. He is in hospital.", True),
        ("Rebels' attack on Turku feared", "Nobody in Turku knows where the rebels are by now.", True),
        ("Holm attacks Peru", "President Ada Holm spoke of Peru on Monday.", True),
    ],
)
def test_of_what_attack_a_headline_tells_its_story_says(page: Recogniser, head: str, lead: str, told: bool) -> None:
    assert ("attack" in [each.type.value for each in page(lead, head).events]) is told
