"""Reports of the press that cite somebody, where the parser takes them for a verb."""

from __future__ import annotations

import pytest

from reportedly.attribution import attribute
from reportedly.language import parse
from reportedly.model.article import Article


def told(text: str) -> list[tuple[str, str, bool]]:
    """Who says what, and whether it is told within what another says."""
    document = next(parse([Article(id="p", text=text, title="")]))
    return [(each.source.text, each.content.text, each.outer is not None) for each in attribute(document)]


@pytest.mark.parametrize(
    ("text", "reports", "cited"),
    [
        ("Media reports quoting officials said the plant would close.", "Media reports", "officials"),
        ("Media reports citing the ministry claim the plant would close.", "Media reports", "the ministry"),
        ("Press reports quoting a minister suggested the plant would close.", "Press reports", "a minister"),
    ],
)
def test_reports_that_cite_somebody_pass_on_what_he_says(text: str, reports: str, cited: str):
    content = "the plant would close"
    assert told(text) == [(reports, content, False), (cited, content, True)]


def test_media_that_report_a_thing_do_so_themselves():
    assert told("Media report that the plant would close.")[0][0] == "Media"
