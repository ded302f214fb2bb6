"""Of what lasts a page tells that it goes on, or that it is over."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "phase"),
    [
        ("A strike at the carmaker Velora went into its third week on Tuesday.", "strike", "going on"),
        ("Drivers at Velora were on strike for a third day on Tuesday.", "strike", "going on"),
        ("Piet Vane was on the tenth day of a hunger strike on Tuesday.", "strike", "going on"),
        ("The strike at Velora continued on Tuesday.", "strike", "going on"),
        ("A strike at the carmaker Velora ended on Tuesday.", "strike", "over"),
        ("Drivers ended their strike at Velora on Tuesday.", "strike", "over"),
        ("The strike at Velora is over.", "strike", "over"),
        ("The strike at Velora has not ended.", "strike", None),
        ("The strike at Velora may end on Friday.", "strike", None),
        ("The strike at Velora began on Tuesday.", "strike", None),
        ("Government troops broke the siege of Sarvik on Tuesday.", "siege", "over"),
    ],
)
def test_the_course_of_what_lasts(page: Recogniser, text: str, word: str, phase: str | None) -> None:
    assert mention(page(text), word).phase == phase
