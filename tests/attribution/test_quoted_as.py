"""Somebody quoted by another: "quoted the mayor as saying", "quoted her saying"."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "inner", "content"),
    [
        (
            "The Harbour Herald quoted two aides as saying that the mayor will resign.",
            "two aides",
            "that the mayor will resign",
        ),
        ("The Harbour Herald quoted an aide saying the mayor will resign.", "an aide", "the mayor will resign"),
        (
            "The Harbour Herald quoted Ann Roe, a spokeswoman for the firm, saying the yard would close.",
            "Ann Roe, a spokeswoman for the firm",
            "the yard would close",
        ),
        (
            'The Harbour Herald quotes an aide saying, "The mayor will resign."',
            "an aide",
            "The mayor will resign.",
        ),
        (
            "The Harbour Herald quoted the mayor as having said the yard would close.",
            "the mayor",
            "the yard would close",
        ),
    ],
)
def test_who_is_quoted_hangs_under_who_quotes(said: Reader, text: str, inner: str, content: str) -> None:
    paper, quoted = said(text)
    assert (paper.source.text, paper.outer) == ("The Harbour Herald", None)
    assert (quoted.source.text, quoted.content.text, quoted.outer) == (inner, content, paper.id)


def test_who_quotes_and_who_says_it_say_the_same(said: Reader) -> None:
    paper, quoted = said("The Harbour Herald quoted an aide saying the mayor will resign.")
    assert paper.content.text == quoted.content.text
