"""A clause ends where who tells it goes on: tense and number tell whose a second verb is."""

from __future__ import annotations

import pytest

from .conftest import Reader


def contents(said: Reader, text: str) -> dict[str, str]:
    """What each cue of a page carries."""
    return {found.cue.text: found.content.text for found in said(text)}


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Roe said the firm hopes the mill will reopen and has hired forty men.", "hopes", "the mill will reopen"),
        ("Roe said she feared the dam would break and had moved upstairs.", "feared", "the dam would break"),
        ("Roe said the mayor told her the mill would reopen and gave her his word.", "told", "the mill would reopen"),
        (
            "Roe told the inquiry that Vane had said the beams were sound and had signed the paper.",
            "said",
            "the beams were sound",
        ),
        (
            "Officials say they think the man acted alone and are not looking for anybody else.",
            "think",
            "the man acted alone",
        ),
        (
            "Roe said Vane thought the beams were sound but never looked at them.",
            "thought",
            "the beams were sound but never looked at them",
        ),
        (
            "Vane said he would not vote for the mayor but planned to stay.",
            "said",
            "he would not vote for the mayor but planned to stay",
        ),
        ("Vane said the mill would reopen and was safe.", "said", "the mill would reopen and was safe"),
        ("The board said the plan would be debated and voted on.", "said", "the plan would be debated and voted on"),
        (
            "Many users reported the signal would fade and sometimes lead to lost calls.",
            "reported",
            "the signal would fade and sometimes lead to lost calls",
        ),
        (
            "Vane wrote he was not aware of the march but would go to see it.",
            "wrote",
            "he was not aware of the march but would go to see it",
        ),
        ("Vane says he was ill and is well again.", "says", "he was ill and is well again"),
    ],
)
def test_tense_and_number_tell_whose_a_second_verb_is(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "content", "silent"),
    [
        ("Vane said the man was held but would not elaborate.", "the man was held", "Vane"),
        ("Vane said three men were hurt but could not provide more details.", "three men were hurt", "Vane"),
        ("Vane said the men were held and did not identify the victim.", "the men were held", "Vane"),
        ("Vane said the pumps had failed and could not say when they would run.", "the pumps had failed", "Vane"),
        ("Vane said she had met a man but did not identify him.", "she had met a man", "Vane"),
        # Who was asked, or may have been, keeps it back himself.
        (
            "Vane said the ministry was late but did not comment.",
            "the ministry was late but did not comment",
            "the ministry",
        ),
        (
            "Vane said the men had been asked but did not name the thief.",
            "the men had been asked but did not name the thief",
            "the men",
        ),
    ],
)
def test_who_has_just_spoken_says_no_more(said: Reader, text: str, content: str, silent: str) -> None:
    told, kept = said(text)
    assert (told.content.text, kept.source.text) == (content, silent)


def test_a_test_that_identifies_nothing_keeps_nothing_back(said: Reader) -> None:
    text = "Vane said the test failed but did not identify the virus."
    assert contents(said, text) == {"said": "the test failed but did not identify the virus"}


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Vane said the mill had been sold, without naming the buyer.", "said", "the mill had been sold"),
        ("Vane said the mill had been sold without elaborating.", "said", "the mill had been sold"),
        (
            "Vane said the man left the mill without saying a word.",
            "said",
            "the man left the mill without saying a word",
        ),
        (
            "Vane said his wife could not live, without seeing the sea.",
            "said",
            "his wife could not live, without seeing the sea",
        ),
    ],
)
def test_what_is_kept_back_is_no_part_of_what_is_said(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Vane spoke of the firm having lied about the dam.", "spoke of", "the firm having lied about the dam"),
        (
            "The mayor denied claims of money having been paid to Roe.",
            "claims",
            "money having been paid to Roe",
        ),
        ("Vane warned of the dam and left.", "warned of", "the dam"),
        ("Vane complained about the noise, holding a bell.", "complained about", "the noise"),
    ],
)
def test_what_somebody_did_is_told_with_him(said: Reader, text: str, cue: str, content: str) -> None:
    assert contents(said, text)[cue] == content


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Porters agreed to a wage cut to keep the yard.", []),
        ("Clerks volunteer their time to help the town.", []),
        ("The firm offered cash to win the vote.", []),
        # What is promised to somebody, and when.
        ("Roe promised the town to pay.", ["to pay"]),
        ("Roe vowed on Monday to pay.", ["to pay"]),
    ],
)
def test_what_a_deed_is_done_for_is_not_what_is_promised(said: Reader, text: str, contents: list[str]) -> None:
    assert [found.content.text for found in said(text)] == contents
