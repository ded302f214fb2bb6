"""Whom "they" means: those whom the page tells of together, and not whoever else a sentence names."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article


def meant(text: str) -> list[object]:
    """The entities that the first "they" of an invented body stands for."""
    part = next(parse([Article(id="a", text=text, language="en")])).parts[0]
    return [each.entity for each in part.mentions if part.words[each.first].lower() == "they"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tom Berg met Ann Roe in Oslo. They agreed on a date.", ("Tom Berg", "Ann Roe")),
        ("Tom Berg held talks with Ann Roe. They agreed on a date.", ("Tom Berg", "Ann Roe")),
        ("Tom Berg flew to Oslo to meet Ann Roe. They will speak on Monday.", ("Tom Berg", "Ann Roe")),
        ("Tom Berg, Ann Roe and Ole Lind left. They agreed on a date.", ("Tom Berg", "Ann Roe", "Ole Lind")),
        ("The Port Authority and the Dockers Union want to raise the fee of Norlink. They agree.",
         ("Port Authority", "Dockers Union")),
        ("Mayor Tom Berg and the Dockers Union want to raise the fee. They agree.", ("Tom Berg", "Dockers Union")),
    ],
)  # fmt: skip
def test_they_are_those_told_of_together(text: str, who: tuple[str, ...]) -> None:
    assert meant(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe said a friend of Tom Berg was hurt. They called a doctor.",
        "The Port Authority sent a letter from the heads of the Dockers Union. They want it read.",
        "The Port Authority told the Dockers Union leaders to wait. They want it read.",
        "Tom Berg met Ann Roe. Some Republicans were angry. They want it read.",
    ],
)
def test_they_are_not_any_two_that_a_sentence_names(text: str) -> None:
    assert meant(text) == []
