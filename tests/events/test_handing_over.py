"""Extraditions and deportations in stages: fought, cleared by a court, and carried out."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "The top court has rejected an appeal by Ivo Bratt against his extradition to Norland.",
            "extradition",
        ),
        (
            "A court threw out an appeal by Ivo Bratt, a banker accused of fraud, against his extradition.",
            "extradition",
        ),
        ("The banker Ivo Bratt lost his appeal against deportation.", "deportation"),
    ],
)
def test_who_appeals_against_being_handed_over_has_not_been(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert {each.value for each in found.factuality} <= {Factuality.POSSIBLE, Factuality.UNCOMMITTED}


def test_who_was_expelled_may_be_protested_for(page: Recogniser) -> None:
    found = mention(page("Students protested on Friday after the expulsion of Ivo Bratt."), "expulsion")
    assert found.factuality[0].value is Factuality.CERTAIN


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A court in Turku approved the extradition of Ivo Bratt to Norland on Friday.", None),
        ("The judges upheld the extradition of Ivo Bratt.", None),
        ("The judges met on Friday.", "Court clears extradition of Ivo Bratt"),
    ],
)
def test_what_a_court_allows_has_yet_to_be_done(page: Recogniser, text: str, title: str | None) -> None:
    found = mention(page(text, title), "extradition")
    assert (found.factuality[0].value, found.expected) == (Factuality.PROBABLE, True)


def test_what_a_court_blocks_is_hardly_done(page: Recogniser) -> None:
    found = mention(page("A judge blocked the deportation of Ivo Bratt."), "deportation")
    assert found.factuality[0].value.score < 0


@pytest.mark.parametrize(
    "text",
    [
        "The president stepped outside and turned the Oval Office over to Lena Ollen.",
        "The turnout captured the nation last month.",
        "Lena Ollen was caught between her words and the truth.",
    ],
)
def test_nobody_is_caught_or_handed_over_by_such_words(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.COURT]
