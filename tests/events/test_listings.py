"""Firms that come to a stock market, in whatever words."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser

from reportedly.model.statement import Change, EventType, Factuality


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Uber went public on Tuesday at 45 dollars a share.", Factuality.CERTAIN),
        ("Uber plans to list its shares in New York.", Factuality.PROBABLE),
        ("Uber is preparing to float in London.", Factuality.PROBABLE),
        ("Uber has filed for an initial public offering.", Factuality.PROBABLE),
        ("Uber is not planning an IPO.", Factuality.PROBABLY_NOT),
        ("Uber's debut on the New York Stock Exchange is set for Friday.", Factuality.PROBABLE),
    ],
)
def test_who_is_listed_comes_to_a_stock_market(page: Recogniser, text: str, held: Factuality) -> None:
    (found,) = page(text).events
    assert found.type is EventType.ECONOMIC
    assert [(each.role, each.entity) for each in found.participants] == [("agent", "Uber")]
    assert found.factuality[-1].value is held


def test_a_listing_is_put_off_or_given_up(page: Recogniser) -> None:
    (delayed,) = page("Uber said it would put off its stock market debut until the autumn.").events
    (shelved,) = page("Uber has shelved its planned initial public offering.").events
    assert [delayed.change, shelved.change] == [Change.POSTPONED, Change.POSTPONED]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe has gone public with her complaint.",
        "The boat floated in the harbour of London.",
        "The bank listed him as missing in London.",
        "The singer made her debut in London.",
    ],
)
def test_other_senses_are_no_listing(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.ECONOMIC]
