"""A share of those asked is the subject of what it answers, however the parser took the word for that."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The survey found 6 in 10 support the ban.", ("6 in 10", "support", "the ban")),
        (
            "The survey found that another 6 in 10 support renewing the ban.",
            ("another 6 in 10", "support", "renewing the ban"),
        ),
        ("The poll found that two-thirds disapprove of the mayor.", ("two-thirds", "disapprove of", "the mayor")),
        ("The poll found 40% back the plan.", ("40%", "back", "the plan")),
        ("The poll found that most voters want a new mayor.", ("most voters", "want", "a new mayor")),
        (
            "The poll found that nine out of ten farmers support the plan.",
            ("nine out of ten farmers", "support", "the plan"),
        ),
    ],
)
def test_a_share_of_those_asked_answers(said: Reader, text: str, answer: tuple[str, str, str]) -> None:
    found = [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer]
    assert found == [answer]


@pytest.mark.parametrize(
    "text",
    ["The Herald said sales rose by 6 percent back to the old mark.", "Roe said most people want a quiet life."],
)
def test_a_share_that_is_added_and_people_whom_nobody_asked_answer_nothing(said: Reader, text: str) -> None:
    assert all(one.outer is None for one in said(text))
