"""A bare noun names a kind of thing: it is an event where somebody, some place or some time makes it one."""

from __future__ import annotations

import pytest

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lamps can help to prevent assault, the minister said.", "assault"),
        ("He spoke of the toll of mass shootings.", "shootings"),
        ("The fund helps towns hit by hurricanes.", "hurricanes"),
        ("Seats in the house change hands in elections.", "elections"),
        ("Holm said that she had read articles of impeachment.", "impeachment"),
        ("They may want to join class-action lawsuits.", "lawsuits"),
        ("He was accused of harassment and assault.", "assault"),
    ],
)
def test_a_kind_of_thing_is_no_event(page: Recogniser, text: str, words: str) -> None:
    assert words not in [each.text for each in page(text).events]


@pytest.mark.parametrize(
    ("text", "title", "words"),
    [
        ("Clashes followed the assault.", None, "assault"),
        ("Shown here are anti-Roe protests after the vote.", None, "protests"),
        ("Lamps help after assaults in Turku.", None, "assaults"),
        ("Polls close at eight; elections are on Monday.", None, "elections"),
        ("Lawsuits by three firms followed.", None, "Lawsuits"),
        ("There is no fire or explosion at the depot, police said.", None, "explosion"),
        ("A shooting was heard, police said.", None, "shooting"),
        ("It rained.", "Elections: what to know", "Elections"),
        ("Negotiations on a measure could take weeks.", None, "Negotiations"),
    ],
)
def test_one_of_somebody_some_place_or_some_time_is(page: Recogniser, text: str, title: str | None, words: str) -> None:
    assert words in [each.text for each in page(text, title).events]
