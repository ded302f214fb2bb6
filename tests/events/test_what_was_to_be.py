"""What was to take place: a plan, of which nobody says what came of it."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Tom Lind's appointment was to take effect on Monday.", "appointment", Factuality.POSSIBLE),
        ("Tom Lind's appointment to the board was to become effective on Monday, Lena Ollen wrote.", "appointment",
         Factuality.PROBABLE),
        ("The visit was to take place on Monday.", "visit", Factuality.POSSIBLE),
        ("The visit is to begin on Monday.", "visit", Factuality.PROBABLE),
        ("The visit took place on Monday.", "visit", Factuality.CERTAIN),
        ("The visit was to boost trade.", "visit", Factuality.CERTAIN),
    ],
)  # fmt: skip
def test_what_was_to_begin_has_not_for_that(page: Recogniser, text: str, words: str, value: Factuality) -> None:
    """A visit that was to boost trade has been made."""
    event = mention(page(text), words)
    assert event.factuality[0].value is value
    assert event.expected is (value is not Factuality.CERTAIN)
