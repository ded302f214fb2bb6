"""Wares that come to the market: by whatever words they go on sale; nobody who goes to a shop."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change
from reportedly.stories.claims.kinds import kind_of

from .conftest import Recogniser, mention, read


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The Corva 3 went on sale across Europe at midnight.", "went", "Corva 3"),
        ("The Corva 3 will be on sale in May.", "be", "Corva 3"),
        ("The CV3 hit shelves on Saturday.", "hit", "CV3"),
        ("The Corva 3 will be launched in spring 2026.", "launched", "Corva 3"),
        ("Norvik put its first phone, the Corva, on sale on Friday.", "put", "Corva"),
        ("The Corva 3 console will arrive in British shops in May.", "arrive", "Corva 3"),
        ("The Corva 3 is now available in Norway.", "available", "Corva 3"),
        ("Norvik set the release of the Corva 3 for 5 May.", "release", "Corva 3"),
        ("Norvik began selling the Corva, its first tablet, in Norway on Monday.", "selling", "Corva"),
        ("Norvik's new tablet, the Corva, will be sold in Norway from 4 May.", "sold", "Corva"),
        ("The Vista Arc will be available from 4 May in Norway.", "available", "Vista Arc"),
        ("The Corva phone, which is due in shops on 4 May, has two screens.", "due", "Corva"),
    ],
)
def test_a_ware_comes_to_the_market(page: Recogniser, text: str, word: str, name: str) -> None:
    found = mention(page(text), word)
    assert found.type == "launch or test"
    assert any(name in each.name for each in found.participants if each.role == "theme")


def test_who_starts_to_sell_it_has_told_what_it_is(page: Recogniser) -> None:
    found = mention(page("Norvik has mended the Corva phone and will start selling it in June."), "selling")
    assert (found.type, found.expected) == ("launch or test", True)


def test_a_headline_whose_name_ends_like_a_verb_tells_what_is_to_come(page: Recogniser) -> None:
    found = page("The Norvik Fold has two screens.", "Norvik Fold To Go on Sale Starting May 6")
    assert [event.expected for event in found.events if event.type == "launch or test"] == [True]
    found = page("The plant is large.", "Norvik Fails To Open New Plant in Turku")
    assert not [event for event in found.events if event.expected]


def test_a_ware_is_put_off_by_its_name() -> None:
    found = mention(read("Norvik has delayed its Corva 3 to May."), "Corva")
    assert found.type == "launch or test"
    assert found.change is Change.POSTPONED


@pytest.mark.parametrize(
    "text",
    [
        "Roe went to the shops on Monday.",
        "The bomb landed in a market on Monday.",
        "Rain hit shops in Turku on Monday.",
        "The minister is available for comment.",
        "Anna Roe is available from Monday.",
        "Norvik began selling its stake in Holm Group on Monday.",
        "Norvik has been selling phones since 2004.",
        "Norvik sold phones from Monday to Friday.",
        "Norvik put 300 workers in its stores on Monday.",
        "Norvik announced the sale of its Halden unit on Monday.",
        "The army was released on Monday to help.",
    ],
)
def test_nothing_else_is_a_ware(page: Recogniser, text: str) -> None:
    assert not [event for event in page(text).events if event.type == "launch or test"]


@pytest.mark.parametrize(
    "text",
    [
        "The regulator ordered Norvik to pull its vapes from the market on Monday.",
        "The regulator told Norvik to stop selling its pods on Monday.",
    ],
)
def test_who_orders_a_ware_off_the_market_bans_it(page: Recogniser, text: str) -> None:
    found = next(event for event in page(text).events if event.type == "law or decision")
    assert "Norvik" in [each.entity for each in found.participants]
    assert kind_of(found, text) == "ban"


def test_other_orders_ban_nothing(page: Recogniser) -> None:
    found = page("The boss told him to take the day off. The board ordered Roe to sell the shop.").events
    assert not [event for event in found if event.type == "law or decision"]


def test_what_a_hyphen_takes_apart_is_one_thing(page: Recogniser) -> None:
    found = mention(page("The regulator banned Norvik e-cigarettes on Monday."), "banned")
    assert not [each for each in found.participants if each.name in ("e", "-")]


@pytest.mark.parametrize(
    "text",
    [
        "Norsoft will release Corvadale 3 on 9 May, the studio said.",
        "Corvadale, a farming game, will be released on 9 May, Norsoft said.",
        "Norsoft will release Corvadale on 9 May. The game has been in the making for years.",
    ],
)
def test_a_game_that_is_released_is_no_prisoner(page: Recogniser, text: str) -> None:
    kinds = [str(event.type) for event in page(text).events if event.text in ("release", "released")]
    assert kinds == ["launch or test"]


def test_a_prisoner_is_released_whatever_the_game_is() -> None:
    text = "The army will release Corvadale on 9 May. He has been in prison for years. The game is over, he wrote."
    kinds = [str(event.type) for event in read(text).events if event.text == "release"]
    assert "launch or test" not in kinds


def test_what_the_challenge_is_nobody_has_done_yet(page: Recogniser) -> None:
    found = mention(page("The biggest challenge for us is shipping the game to shops, Norsoft said."), "shipping")
    assert found.expected
    assert str(found.factuality[0].value) == "PS+"
