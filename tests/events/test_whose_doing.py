"""A no to whose doing a death was is none to the death, and what was wrongly said of a thing leaves the thing as it is."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    "text",
    [
        "The palace said that suggestions that Ann Roe had been killed on its orders were an absolute lie.",
        "Lendia denied that Ann Roe was killed on its orders.",
        "The police denied that Ann Roe was killed by a police bullet.",
        "The hospital denied that Ann Roe was killed because of its neglect.",
        "The ministry denied that Ann Roe was killed in its custody.",
    ],
)
def test_a_no_to_whose_doing_it_was_is_none_to_the_death(page: Recogniser, text: str) -> None:
    told = mention(page(text), "killed")
    assert Factuality.CERTAINLY_NOT not in {each.value for each in told.factuality}


@pytest.mark.parametrize("when", ["", " on Monday", " in the blast"])
def test_a_no_to_the_death_is_one(page: Recogniser, when: str) -> None:
    told = mention(page(f"The ministry denied that Ann Roe was killed{when}."), "killed")
    assert Factuality.CERTAINLY_NOT in {each.value for each in told.factuality}


def test_a_correction_of_who_opposed_a_nomination_denies_no_nomination(page: Recogniser) -> None:
    text = "This article originally incorrectly stated that Ann Roe opposed Kask's nomination."
    told = mention(page(text), "nomination")
    assert {each.value for each in told.factuality} == {Factuality.UNCOMMITTED}


def test_a_correction_of_what_happened_denies_that_it_did(page: Recogniser) -> None:
    told = mention(page("Officials wrongly said that there had been a crash at Halden."), "crash")
    assert {each.by: each.value for each in told.factuality}[ARTICLE] is Factuality.CERTAINLY_NOT
