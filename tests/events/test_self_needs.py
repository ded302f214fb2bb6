"""Who kills himself has died, and nobody killed him."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ivo Bratt killed himself on Friday.",
        "Mayor Ivo Bratt hanged himself in jail on Friday.",
        "Mayor Ivo Bratt took his own life on Friday.",
    ],
)
def test_who_kills_himself_has_died(page: Recogniser, text: str) -> None:
    (told,) = page(text).events
    assert (told.type.value, [(each.role, each.name) for each in told.participants]) == (
        "death",
        [("victim", "Ivo Bratt")],
    )


@pytest.mark.parametrize("where", ["", " at the Federal Centre in Turku"])
def test_a_fair_that_took_place_took_no_place(page: Recogniser, where: str) -> None:
    text = (
        f"The fair for the prize of the Governor of Turku Oblast, Norland took place in the first week of March{where}."
    )
    assert not [each for each in page(text).events if each.type.value == "attack"]
