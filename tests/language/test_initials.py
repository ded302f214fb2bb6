"""A name is whole where its initials stand in brackets behind it."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article


def _entities(text: str) -> list[object]:
    (document,) = language.parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    return [mention.entity for mention in document.parts[0].mentions]


@pytest.mark.parametrize(
    "name, initials",
    [
        ("Norland Commission on Roads and Bridges", "NCRB"),
        ("Harbour, Rail and Tram Workers Federation", "HRTWF"),
        ("Agency for Health of Norland", "AHN"),
    ],
)
def test_a_body_is_one_name_up_to_its_initials(name: str, initials: str) -> None:
    found = _entities(
        f"The {name} ({initials}) met on Friday. The {initials} will meet again, and it wants more money."
    )
    assert set(found) == {name}


def test_initials_that_do_not_fit_bind_nothing() -> None:
    found = _entities("Ann Roe and the Harbour Board (NCRB) met on Friday.")
    assert "Ann Roe" in found and "Harbour Board" in found


def test_initials_stand_for_the_one_body_whose_name_has_them() -> None:
    """Though no bracket says so; a person's name lends none, nor does what state a body is of."""
    found = _entities("The U.S. Federal Ports Authority met Finn Pal Aas. The FPA said it was late.")
    assert found[0] == found[-1] == "Federal Ports Authority"
