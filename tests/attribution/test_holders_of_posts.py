"""Who holds a post by what a page tells of him, and the name behind a post."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader


@pytest.mark.parametrize(
    "told",
    [
        "Ann Roe became mayor of Turku on Monday.",
        "Ann Roe was elected governor on Monday.",
        "Ann Roe resumed the office of speaker on Monday.",
        "Ann Roe was sworn in as minister on Monday.",
        "Ann Roe is the mayor of Turku.",
        "Ann Roe, who is serving as ambassador, was there.",
    ],
)
def test_who_is_told_to_have_come_to_a_post_holds_it(said: Reader, told: str) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", Basis.OFFICIAL)


@pytest.mark.parametrize(
    "told",
    [
        "Ann Roe would have become mayor of Turku on Monday.",
        "Ann Roe was not elected governor on Monday.",
        "Ann Roe is the former deputy mayor of Turku.",
        "Ann Roe is a born leader.",
        "Ann Roe became a nurse on Monday.",
        "Ann Roe took the role of the mother on Monday.",
    ],
)
def test_who_does_not_hold_a_post_is_a_person(said: Reader, told: str) -> None:
    (found,) = [each for each in said(f"{told}\n\nRoe said that the bridge was old.") if each.cue.text == "said"]
    assert (found.source.entity, found.source.basis) == ("Ann Roe", Basis.PERSON)


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ("The speaker of the parliament Olli Larhan", "Olli Larhan"),
        ("The senior Norwegian archbishop Wojtek Pollan", "Wojtek Pollan"),
        ("The general manager of Dune Media, Dr Ali Tamrin,", "Ali Tamrin"),
        ("The wife of the mayor", None),
        ("The lawyer for the parliament", None),
    ],
)
def test_a_name_behind_a_post_is_its_holder_s(said: Reader, source: str, entity: str | None) -> None:
    (found,) = said(f"{source} said on Monday that the bridge was closed.")
    assert found.source.entity == entity
