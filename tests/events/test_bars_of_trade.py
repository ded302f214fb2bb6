"""Embargoes and bans on exports: imposed, in force, lifted, and called off before they were in force."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType
from reportedly.stories.claims.kinds import kind_of

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Norway will scrap its embargo on cod exports from Monday, the prime minister said.", "scrap", "lift"),
        ("Norway will end the ban on cod exports on Monday.", "end", "lift"),
        ("Norway's three-week embargo expired on Monday.", "expired", "lift"),
        ("Norway's export ban taking effect at midnight will include herring.", "taking effect", "impose"),
        ("Norway's cod export ban began on Monday.", "began", "impose"),
        ("Norway's freeze on cod exports is now in force.", "freeze", "impose"),
        ("Norway will halt exports of cod from Thursday, the prime minister said.", "halt", "impose"),
    ],
)
def test_a_bar_of_trade_is_imposed_or_lifted(page: Recogniser, text: str, word: str, kind: str) -> None:
    found = mention(page(text), word)
    assert (found.type, kind_of(found, text), found.change) == (EventType.SANCTION, kind, None)
    assert [each.entity for each in found.participants] == ["Norway"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway scrapped its planned embargo on cod on Friday.", "lift"),
        ("Herring is no part of Norway's export freeze, the minister said on Friday.", "impose"),
        ("The council ended the ban on fireworks.", "lift"),
    ],
)
def test_what_bars_no_trade_or_not_yet_is_not_lifted(page: Recogniser, text: str, told: str) -> None:
    kinds = [kind_of(each, text) for each in page(text).events if each.type is EventType.SANCTION]
    assert told not in kinds
