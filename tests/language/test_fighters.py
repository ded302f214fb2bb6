"""Armed groups named by their fighters."""

from __future__ import annotations

import pytest

from reportedly.language.engine import parse
from reportedly.model.article import Article


def mentions(text: str) -> list[tuple[str, object]]:
    """The words and entity of each mention in one invented body."""
    (document,) = parse([Article(id="a", text=text, language="en")])
    part = document.parts[0]
    return [(" ".join(part.words[each.first : each.last]), each.entity) for each in part.mentions]


@pytest.mark.parametrize(
    ("text", "words", "entity"),
    [
        ("Norvik Front rebels said they would release ten prisoners.", "Norvik Front rebels", "Norvik Front"),
        ("Colombia's KLN guerrillas denied the report.", "KLN guerrillas", "KLN"),
        ("The left-wing KLN guerrilla group signed a truce with Peru.", "KLN guerrilla group", "KLN"),
        ("KLN fighters attacked a police station.", "KLN fighters", "KLN"),
        ("Soldiers fought the KLN insurgency for years.", "KLN insurgency", "KLN"),
    ],
)
def test_fighters_are_the_group_they_fight_for(text: str, words: str, entity: str) -> None:
    assert (words, entity) in mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kurdish fighters attacked a convoy.",
        "Peruvian rebels signed a truce.",
        "A KLN commander said that the truce would hold.",
        "The KLN militant who fled was caught.",
    ],
)
def test_those_of_a_people_or_one_of_them_are_not(text: str) -> None:
    assert all(len(words.split()) == 1 for words, _ in mentions(text))
