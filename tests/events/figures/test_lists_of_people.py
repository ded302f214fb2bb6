"""Those named and those counted beside them: "Brenk, his wife and seven others"."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Otto Brenk, his wife and seven others were killed.", [("dead", 9)]),
        ("Brenk, two top aides and seven others were killed when the jet went down.", [("dead", 10)]),
        ("The crash killed singer Ada Vost and eight others.", [("dead", 9)]),
        ("The blast killed the bride, the groom and 12 others.", [("dead", 14)]),
        ("Police arrested Vost and 12 others.", [("arrested", 13)]),
        ("Ada Vost, 41, and two others died.", [("dead", 3)]),
    ],
)
def test_who_is_named_is_counted_with_the_others(page: Recogniser, text: str, told: list[tuple[str, float]]) -> None:
    """Seven others and two of them are nine, however the page puts it."""
    assert [(each.quantity, each.value) for each in page(text).figures] == told


@pytest.mark.parametrize(
    "text", ["Officials, workers and 12 others were killed.", "Otto Brenk, a banker, and seven others were killed."]
)
def test_a_list_of_nobody_knows_how_many_is_no_toll(page: Recogniser, text: str) -> None:
    """Twelve others are not all."""
    assert not page(text).figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A soldier was killed and two others wounded.", [("injured", 2)]),
        ("By noon 18 climbers and guides had died, the club said.", [("dead", 18)]),
        ("Some 40 drivers and passengers were hurt.", [("injured", 40)]),
        ("One person died and three others were hurt.", [("dead", 1), ("injured", 3)]),
        ("A bomb killed the mayor and wounded three others.", [("injured", 3)]),
        ("Five soldiers and three others were killed.", [("dead", 8)]),
    ],
)
def test_others_to_whom_something_else_happened_are_counted_alone(
    page: Recogniser, text: str, told: list[tuple[str, float]]
) -> None:
    """Who was killed is none of the wounded; those with a number of their own are counted one by one."""
    assert [(each.quantity, each.value) for each in page(text).figures] == told
