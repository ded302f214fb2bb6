"""Movements whose names begin with a faith's adjective."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article


def _names(text: str) -> list[tuple[str, str]]:
    (document,) = parse([Article(id="a", text=text, published="2025-05-06", language="en")])
    return [(str(mention.entity), mention.kind) for part in document.parts for mention in part.mentions]


@pytest.mark.parametrize(
    "text",
    ["The Islamic State group was behind the bombings.", "The Islamic State group said on Thursday it had done it."],
)
def test_the_name_of_a_movement_is_one(text: str) -> None:
    assert _names(text)[0] == ("Islamic State", "organisation")


def test_a_people_s_adjective_is_no_part_of_it() -> None:
    assert ("Israel", "state") in _names("The Israeli Hadash movement met on Monday.")
