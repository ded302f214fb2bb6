"""A deed done at somebody's bidding, and a plan that has somebody's support, are told of him within what is said."""

from __future__ import annotations

import pytest

from .conftest import Reader


def told(said: Reader, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is told within what another says."""
    return [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer is not None]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "Roe said the men had fired from the roof on the orders of his brother.",
            ("his brother", "orders", "fired from the roof"),
        ),
        ("Roe said the gate was shut at the request of the mayor.", ("the mayor", "request", "shut")),
        ("Roe said he left on the advice of his lawyer.", ("his lawyer", "advice", "left")),
        ("Roe said the plan had the support of the mayor.", ("the mayor", "support", "the plan")),
        ("Roe said the plan had won the board's backing.", ("the board's", "backing", "the plan")),
    ],
)
def test_who_is_behind_it_is_told_within(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    assert inner in told(said, text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe said the men may leave at the request of the mayor.",
        "Roe said it was on the order of two miles.",
        "Roe said the team had the support of the wind.",
    ],
)
def test_what_may_be_done_and_what_no_one_gives_is_not(said: Reader, text: str) -> None:
    assert told(said, text) == []


def test_it_counts_only_within_what_another_says(said: Reader) -> None:
    assert said("The gate was shut at the request of the mayor.") == ()
