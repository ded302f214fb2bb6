"""Bad input, each kind named by its fault: read or refused with a reason, and soon."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.extract import Options, extract
from reportedly.model.page import Form, OutcomeKind

from .conftest import page, read

HEAD = "<html><body><article><h1>Harbour shut</h1>"
STORY = "The harbour was shut on Friday after a storm that had raged for two days, the authority said in a statement."
SOON = 20.0
"""Seconds of processor time, so that a busy machine makes no difference; these take one to four."""


def _soon(content: str | bytes, form: Form) -> tuple[OutcomeKind, str, str]:
    started = time.process_time()
    found = read(content, form)
    assert time.process_time() - started < SOON
    return found.outcome.kind, found.outcome.reason or "", found.article.text


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("content", [b"", b" \n\t\n ", b"\xef\xbb\xbf"])
def test_an_empty_page_is_unreadable(content: bytes, form: Form) -> None:
    """Nothing came."""
    kind, reason, text = _soon(content, form)
    assert (kind, text) == (OutcomeKind.UNREADABLE, "") and "empty" in reason


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 100, b"%PDF-1.7\n%", b"\x89PNG\r\n", random.Random(4).randbytes(9999)]
)
def test_a_binary_page_is_unreadable(content: bytes) -> None:
    """A picture or a document is no page."""
    kind, reason, _ = _soon(content, Form.HTML)
    assert kind is OutcomeKind.UNREADABLE and reason


@pytest.mark.parametrize("form", list(Form))
def test_fifty_megabytes_in_one_line_are_refused(form: Form) -> None:
    """No story is so long."""
    kind, reason, _ = _soon(b"a word and " * 4_600_000, form)
    assert kind is OutcomeKind.UNREADABLE and "50 MB" in reason


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "form"),
    [
        ("a word and " * 850_000, Form.TEXT),
        ("Aa " * 3_000_000, Form.TEXT),
        ("(" * 5_000_000, Form.TEXT),
        ("…reports Skerry Post " * 400_000, Form.TEXT),
        (HEAD + "<p>" + "a word and " * 850_000, Form.HTML),
        ("<html" + " " * 9_000_000 + "x", Form.HTML),
    ],
)
def test_nine_megabytes_in_one_line_do_not_hang(content: str, form: Form) -> None:
    """What is within bounds takes time in proportion to its size."""
    _soon(content, form)


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "font", "a", "x-y", "ul", "table"])
def test_tags_nested_a_hundred_thousand_deep_are_read(tag: str) -> None:
    """The story at the bottom of the pile is found."""
    kind, _, text = _soon(HEAD + f"<{tag}>" * 100_000 + f"<p>{STORY}</p>" + f"</{tag}>" * 100_000, Form.HTML)
    assert (kind, text) == (OutcomeKind.READ, STORY)


@pytest.mark.parametrize("content", ["<i>" * 2_000_000, "<" * 9_000_000, HEAD + "<!--" * 2_000_000])
def test_millions_of_tags_are_refused(content: str) -> None:
    """No page of news has so many."""
    kind, reason, _ = _soon(content, Form.HTML)
    assert kind is OutcomeKind.UNREADABLE and "tags" in reason


def test_json_ld_nested_half_a_million_deep_is_passed_over() -> None:
    """The story is read all the same."""
    data = '<script type="application/ld+json">' + "[" * 500_000 + "</script>"
    assert _soon(f"<html>{data}<p>{STORY}</p>", Form.HTML)[2] == STORY


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    ["Abc", "More from X", "Jan 1, 2020 | " * 15, "On Monday the man said - x | y 10 May 2024 (AP)", STORY + "\n"],
)
def test_thousands_of_lines_do_not_hang(line: str) -> None:
    """Every line is looked at a bounded number of times."""
    _soon(f"{line}\n" * 9_000, Form.TEXT)


def test_a_text_of_too_many_lines_is_refused() -> None:
    """It is no page but a dump of many."""
    kind, reason, _ = _soon("A line.\n" * 30_000, Form.TEXT)
    assert kind is OutcomeKind.UNREADABLE and "lines" in reason


def test_bounds_are_options() -> None:
    """A desk may set its own."""
    found = extract(page(STORY), Options(max_bytes=50))
    assert found.outcome.kind is OutcomeKind.UNREADABLE


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000), st.sampled_from(list(Form)))
def test_whatever_bytes_come_the_page_ends_in_one_outcome(content: bytes, form: Form) -> None:
    """Reading never raises."""
    assert read(content, form).outcome.kind in (OutcomeKind.READ, OutcomeKind.NOT_AN_ARTICLE, OutcomeKind.UNREADABLE)


PIECES = [
    "More from X",
    "ALSO READ:",
    "Previous Story",
    "By Jane Doe",
    "May 7, 2024",
    "(Northwire)",
    STORY,
    "…",
    "Share",
    "-",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "", "Comments", "Latest", "Update May 7:", "“Quite.”"]), max_size=25))
def test_whatever_order_the_lines_come_in_no_label_is_story(lines: list[str]) -> None:
    """Labels are told wherever they stand."""
    paragraphs = read("\n".join(lines) or "x").article.text.split("\n\n")
    assert not {"More from X", "ALSO READ:", "Previous Story", "Share", "Comments", "Latest"} & set(paragraphs)
