"""Firms that fail, or are on the brink of it, by nouns, adjectives and figures of speech; nothing else that collapses."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "held"),
    [
        ("Norvik Air is in talks in a bid to stave off collapse.", "collapse", Factuality.POSSIBLE),
        ("Norvik Air was on the verge of collapse on Wednesday.", "collapse", Factuality.POSSIBLE),
        ("Norvik, the region's biggest carrier, is in talks to stave off collapse.", "collapse", Factuality.POSSIBLE),
        ("Norvik Air was saved from collapse.", "collapse", Factuality.CERTAINLY_NOT),
        ("Norvik Air is bankrupt.", "bankrupt", Factuality.CERTAIN),
        ("Norvik Air went to the wall on Monday.", "went to the wall", Factuality.CERTAIN),
        ("Norvik Air filed for Chapter 11 on Monday.", "filed", Factuality.CERTAIN),
    ],
)
def test_a_firm_fails_or_may(page: Recogniser, text: str, word: str, held: Factuality) -> None:
    found = mention(page(text), word)
    assert found.type == "economic transaction or result"
    assert any("Norvik" in str(each.entity) for each in found.participants)
    assert found.factuality[-1].value is held


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was close to collapse.",
        "Twelve people were hurt in Tuesday's crane collapse.",
        "The Voss administration is in talks.",
        "Norvik's failure to deliver angered its customers.",
        "The government is on the brink of collapse.",
    ],
)
def test_nothing_else_is_a_firm_s_failure(page: Recogniser, text: str) -> None:
    assert not [event for event in page(text).events if event.type == "economic transaction or result"]


def test_what_a_participle_is_tied_to_is_a_name_without_it(page: Recogniser) -> None:
    text = "The Turku-based airline Norvik will close. Norvik Air, a Velora-led group, will buy it."
    names = [str(each.entity) for event in page(text).events for each in event.participants]
    assert not [name for name in names if name.endswith(("based", "led"))]
