"""What somebody is told to be sure of, glad of or set on within what another says: adjectives of every day."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Roe said the owners were mindful that the yard was old.", ("the owners", "mindful", "that the yard was old")),
        ("Roe said the owners were satisfied that it was safe.", ("the owners", "satisfied", "that it was safe")),
        (
            "The owners were furious that the yard was shut, Roe said.",
            ("The owners", "furious", "that the yard was shut"),
        ),
        ('"They are positive that it will hold," Roe said.', ("They", "positive", "that it will hold")),
        ("Roe said the board was unpersuaded that it held.", ("the board", "unpersuaded", "that it held")),
        ("Roe said the ministry was clear that the pier must go.", ("the ministry", "clear", "that the pier must go")),
        ("Roe said the islands were desperate to sell the ferry.", ("the islands", "desperate", "to sell the ferry")),
        ("Roe said the ministry was minded to refuse.", ("the ministry", "minded", "to refuse")),
        ("Roe said the mayor was intent on selling the yard.", ("the mayor", "intent", "selling the yard")),
        ("Roe said he was sorry if anybody was hurt.", ("he", "sorry", "if anybody was hurt")),
        ("Roe said the clerks were undecided if they would stay.", ("the clerks", "undecided", "if they would stay")),
        ("Roe said he was not aware of the details.", ("he", "was not aware", "the details")),
        ("Roe said the minister was unaware of the leak.", ("the minister", "unaware", "the leak")),
        ("Roe said the minister was dismissive of the report.", ("the minister", "dismissive", "the report")),
    ],
)
def test_a_state_of_mind_is_told_within(said: Reader, text: str, inner: tuple[str, str, str]) -> None:
    found = [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer is not None]
    assert found == [inner]


@pytest.mark.parametrize(
    "text",
    [
        "Roe said the minister was aware of the leak.",
        "Roe said it was sad that the yard was shut.",
        "Roe said it was clear that the yard was shut.",
        "Roe said the owners were proud of the yard.",
        '"I am satisfied that it is safe," Roe said.',
    ],
)
def test_a_bare_feeling_and_a_judgement_of_nobody_are_not_told_within(said: Reader, text: str) -> None:
    assert [one.cue.text for one in said(text) if one.outer is not None] == []


def test_what_somebody_is_unaware_of_counts_only_where_somebody_tells_it(said: Reader) -> None:
    assert said("The minister was unaware of the leak.") == ()
