"""Floods of claims, sunken campaigns and the name of a bureau tell of no event."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It comes amid a flood of claims against the mayor.", "flood"),
        ("The town faced an avalanche of complaints on Monday.", "avalanche"),
        ("The tape nearly sank the campaign.", "sank"),
        ("The brief boom was derailed later in the year.", "derailed"),
        ("Do not try us, the marshal said.", "try"),
        ("The mayor has to sell the deal to voters.", "sell"),
        ("The palace may block Tom Roe's testimony.", "block"),
        ("Holm has cut no taxes since she took office in May.", "took office"),
        ("The National Bureau of Investigation is in Turku.", "Investigation"),
    ],
)
def test_a_figure_of_speech_tells_of_none(page: Recogniser, text: str, words: str) -> None:
    assert words not in [each.text for each in page(text).events]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The flood of 1953 drowned hundreds.", "flood", "disaster or accident"),
        ("An avalanche of mud hit the village on Monday.", "avalanche", "disaster or accident"),
        ("The ferry sank off Turku on Monday.", "sank", "disaster or accident"),
        ("The Velmar sank off Turku.", "sank", "disaster or accident"),
        ("Norvik sold its ferries to Balticfer.", "sold", "economic transaction or result"),
        ("The palace may block the report on Tom Roe.", "block", "publication or announcement"),
        ("A tram derailed in Turku.", "derailed", "disaster or accident"),
        ("Tom Roe will be tried for murder.", "tried", "court ruling or arrest"),
        ("Holm took office on Monday.", "took office", "appointment or resignation"),
        ("The court overturned the ban.", "overturned", "court ruling or arrest"),
        ("Senators voted to overturn the rule.", "overturn", "law or decision"),
        ("The conviction was overturned.", "overturned", "court ruling or arrest"),
    ],
)
def test_the_same_words_tell_what_happens(page: Recogniser, text: str, words: str, kind: str) -> None:
    assert mention(page(text), words).type.value == kind


@pytest.mark.parametrize(
    "text",
    [
        "She is killing the Harbour Party with her remarks, Roe said.",
        "The reform is dead in this house, Roe said.",
        "The agreement is very much alive, Roe said.",
        "Killing the law would cost them votes, Roe said.",
    ],
)
def test_bodies_and_texts_do_not_die(page: Recogniser, text: str) -> None:
    assert "death" not in [each.type.value for each in page(text).events]


@pytest.mark.parametrize(
    "text",
    ["The flood killed two clerks in Turku.", "Roe is dead.", "Ann Roe is alive.", "Two Harbour Party men died."],
)
def test_people_do(page: Recogniser, text: str) -> None:
    assert "death" in [each.type.value for each in page(text).events]
