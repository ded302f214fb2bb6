"""What a text provides for does not happen by being told of it; what becomes of the text does."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bill would cut taxes for hauliers by a third.", "cut"),
        ("The council debated a plan that raises prices for parking.", "raises"),
        ("The latest version of the bill lowers the tax on wool.", "lowers"),
        ("The ministry sued on Monday to block the sale of Norvik.", "block"),
        ("The ministry filed a lawsuit today to stop the sale of Norvik.", "stop"),
        ("The ministry will file a complaint seeking to block the sale of Norvik.", "block"),
        ("Members struck down a rule banning lenders from charging fees.", "banning"),
        ("National law prohibits the sale of fireworks.", "prohibits"),
        ("The budget, Ms Holm said, will slash spending on roads.", "slash"),
        ("The measure was to appoint a new board and cut tariffs on steel.", "cut"),
    ],
)
def test_what_a_text_provides_for_is_no_event(page: Recogniser, text: str, words: str) -> None:
    assert words not in [each.text for each in page(text).events]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The house passed the bill on Monday.", "passed"),
        ("The measure passed by three votes.", "passed"),
        ("The rule took effect on Monday.", "took effect"),
        ("The law banned fireworks in May.", "banned"),
        ("Norlink cut prices by a third on Monday.", "cut"),
        ("The ministry banned fireworks on Monday.", "banned"),
        ("The plan was designed to attack the port.", "attack"),
    ],
)
def test_what_becomes_of_a_text_or_is_done_by_somebody_is_one(page: Recogniser, text: str, words: str) -> None:
    assert words in [each.text for each in page(text).events]
