"""Whom a surname, a trade and a calling mean, and whom they do not."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article


def meant(text: str) -> object:
    """The entity of the last mention of a body that stands in its last sentence; None where nothing is meant."""
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    part = document.parts[0]
    first = part.sentences[-1][0]
    found = [mention for mention in part.mentions if mention.first >= first and part.words[mention.first] != "she"]
    return found[0].entity if found else None


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Mayor Ann Holm said it was sound. Carl Holm was held on Monday. Mayor Holm said it was sad.", "Ann Holm"),
        ("Ann Holm, the mayor, spoke on Monday. Carl Holm was killed. Holm said the town would pay.", "Ann Holm"),
        ("Norvik makes beer. The law firm said it would sue.", None),
        ("Norvik makes beer. The private equity firm said no.", None),
        ("Norvik makes beer. The biggest company in the town said no.", None),
        ("Norvik makes beer. The company said no.", "Norvik"),
        ("Judge Ann Holm jailed him. The musician said it was unfair.", None),
        ("Ann Holm, a judge, spoke on Monday. The model said it was unfair.", None),
        ("Striker Ann Holm left the club. The striker said it was unfair.", "Ann Holm"),
    ],
)
def test_who_is_called_something_else_is_not_meant(text: str, entity: str | None) -> None:
    assert meant(text) == entity


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("In a talk with state Channel One she said that Oslo had put its supply of fuel on hold.", "Oslo"),
        ("In Oslo she said that Norvik had put its supply of fuel on hold.", "Norvik"),
    ],
)
def test_the_seat_that_acts_is_whose_its_is(text: str, entity: str) -> None:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    part = document.parts[0]
    assert [each.entity for each in part.mentions if part.words[each.first] == "its"] == [entity]
