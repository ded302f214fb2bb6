"""Who calls a takeover off, and who only bars it: its sides, and courts, regulators and states."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Change, EventMention, Factuality

from .conftest import Recogniser, mention


def told_by_the_page(event: EventMention) -> Factuality:
    return next(each.value for each in event.factuality if each.by == ARTICLE)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The White House has pulled the plug on Norlink's takeover of Balticfer.", "takeover"),
        ("The competition watchdog has scuppered Norlink's merger with Balticfer.", "merger"),
        ("Brussels has killed off Norlink's bid for Balticfer.", "bid"),
        ("Washington pulled the plug on Norlink's takeover of Balticfer.", "takeover"),
        ("The merger of Norlink and Balticfer was killed by the Federal Trade Commission.", "merger"),
        ("A judge's ruling scuppered Norlink's takeover of Balticfer.", "takeover"),
        ("A court scuppered the merger of Norlink with Balticfer on Friday.", "merger"),
    ],
)
def test_what_an_outsider_in_authority_kills_its_sides_have_not_called_off(
    page: Recogniser, text: str, word: str
) -> None:
    event = mention(page(text), word)
    assert event.change is None
    assert told_by_the_page(event) is Factuality.UNCOMMITTED


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norlink and Balticfer scrapped their merger on Friday after Brussels objected.", "merger"),
        ("Norlink and Balticfer terminated their merger after the court's ruling.", "merger"),
        ("Norlink's board has abandoned the takeover of Balticfer.", "takeover"),
        ("The government has scrapped the sale of its stake in Balticfer to Norlink.", "sale"),
        ("The Norwegian government cancelled its purchase of Balticfer.", "purchase"),
        ("Norlink has killed its deal to buy Balticfer.", "deal"),
    ],
)
def test_a_side_calls_off_its_own_deal(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).change is Change.CANCELLED


def test_in_a_headline_too_a_regulator_calls_no_deal_off(page: Recogniser) -> None:
    told = page(
        "Norlink wanted to buy Balticfer for 3 billion euros.", title="It's over: the FTC has killed the Balticfer deal"
    )
    assert mention(told, "deal").change is None


def test_a_bid_that_is_lifted_is_raised(page: Recogniser) -> None:
    told = page(
        "Norlink now offers 4 billion euros for Balticfer.", title="Norlink lifts Balticfer bid to 4 billion euros"
    )
    assert mention(told, "bid").change is None


def test_a_judge_ends_a_plea_deal(page: Recogniser) -> None:
    assert mention(page("A judge has scrapped Ola Berg's plea deal."), "deal").change is Change.CANCELLED
