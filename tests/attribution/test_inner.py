"""What counts as a report within a report."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        ("The poll found 40 percent support the plan.", "40 percent", "the plan"),
        ('"The board was warned that the dam was weak," the mayor said.', "", "the dam was weak"),
        ('"The board is willing to pay," the mayor said.', "The board", "to pay"),
        ('"People are questioning the plan," the mayor said.', "People", "the plan"),
        ("The mayor stated that his intent was not to close the yard.", "his", "not to close the yard"),
    ],
)
def test_what_is_told_of_others_is_nested(said: Reader, text: str, inner: str, content: str) -> None:
    outer, nested = said(text)
    assert (nested.source.text, nested.content.text, nested.outer) == (inner, content, outer.id)


@pytest.mark.parametrize(
    "text",
    [
        '"We talked about it at length," the mayor said.',
        "The mayor said it was a law that favours farmers.",
        "The mayor praised a book written by the governor.",
    ],
)
def test_talk_without_content_and_what_things_are_like_are_no_reports(said: Reader, text: str) -> None:
    assert len(said(text)) == 1
