"""Whose figures they are: who says them, and nobody who is himself counted or not told of."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser

OF_THE_PAGE = "article"


def giver(page: Recogniser, text: str, quantity: str, value: float) -> str:
    """The words for whoever gives a figure, or "article"."""
    reading = page(text)
    by = next(each.by for each in reading.figures if (each.quantity, each.value) == (quantity, value))
    return next((each.source.text for each in reading.attributions if each.id == by), by)


@pytest.mark.parametrize(
    ("text", "quantity", "value", "expected"),
    [
        ("Six people have been confirmed dead, according to Bo Holm.", "dead", 6, "Bo Holm"),
        ("Six people are confirmed dead after the flood in Tarvo.", "dead", 6, OF_THE_PAGE),
        ("A flood has killed 40 people. This was announced by the Interior Ministry.", "dead", 40, "the Interior Ministry"),
        ("The toll has reached 946. The Tarvo Courier reports this.", "dead", 946, "The Tarvo Courier"),
        ("The toll has reached 946. The Interior Ministry denied this.", "dead", 946, OF_THE_PAGE),
        ("About 50 percent said that they would back a ban, while 46 percent would not.", "per cent", 46, OF_THE_PAGE),
        ("According to a provisional report 40 people died, the ministry said.", "dead", 40, "the ministry"),
        ("The board said a 7.1-magnitude quake struck Tarvo early on Sunday.", "magnitude", 7.1, "The board"),
        ("The number of deaths in a 6.9-magnitude quake has reached 300, the ministry said.", "magnitude", 6.9, OF_THE_PAGE),
        ("The board said it would block Norlink's $3 billion takeover of Balticfer.", "money", 3e9, OF_THE_PAGE),
        ("The regulator said it had fined Norlink $3 billion.", "money", 3e9, "The regulator"),
        ("Norlink said it had agreed on a $3 billion takeover of Balticfer.", "money", 3e9, "Norlink"),
    ],
)  # fmt: skip
def test_a_figure_is_of_whoever_says_it(
    page: Recogniser, text: str, quantity: str, value: float, expected: str
) -> None:
    assert giver(page, text, quantity, value) == expected


def test_what_stands_behind_the_colon_of_a_count_is_its_own(page: Recogniser) -> None:
    text = "At least 52 people died, according to an updated Interior Ministry toll issued on Saturday at"
    text = f"{text} 10 pm: 41 deaths in Arda, 11 in Tarvo and 4 in Turku. No more were reported on Sunday."
    assert giver(page, text, "dead", 41).startswith("an updated Interior Ministry toll")
