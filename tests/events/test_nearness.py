"""How near somebody is to what a noun tells: "on the verge of a truce", "poised for a merger", "far from a deal"."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention

NEAR = (
    "close to", "very close to", "as close as ever to",
    "closer to", "near", "nearing", "inching toward", "moving closer to", "within reach of", "days away from",
    "within days of", "close to agreeing", "close to reaching",
)  # fmt: skip
TRIED = (
    "on the verge of",
    "on the brink of",
    "on the cusp of",
    "in talks over",
    "in advanced talks on",
    "working on",
    "hopeful of",
)
LIKELY = ("set for", "poised for", "heading for", "ready for", "preparing for", "on course for", "on track for")
FAR = ("far from", "not close to", "not yet close to", "nowhere near", "a long way from", "no closer to")
VALUES = dict.fromkeys((*NEAR, *LIKELY), "PR+") | dict.fromkeys(TRIED, "PS+") | dict.fromkeys(FAR, "Uu")


@pytest.mark.parametrize("noun", ["ceasefire", "trade deal", "prisoner swap"])
@pytest.mark.parametrize(("phrase", "value"), VALUES.items())
def test_it_is_expected_of_those_who_are_near_it(page: Recogniser, phrase: str, value: str, noun: str) -> None:
    found = mention(page(f"Peru and Chile are {phrase} a {noun}."), noun.split()[-1])
    assert [each.value for each in found.factuality] == [value]
    assert [each.entity for each in found.participants] == ["Peru", "Chile"]
    assert found.expected


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Peru close to ceasefire with KLN rebels", "PR+"),
        ("Peru on brink of ceasefire with KLN rebels", "PS+"),
        ("Peru set for ceasefire with KLN rebels", "PR+"),
    ],
)
def test_a_headline_needs_no_verb_for_it(page: Recogniser, title: str, value: str) -> None:
    found = mention(page("Officials met on Friday.", title=title), "ceasefire")
    assert [each.value for each in found.factuality] == [value]
    assert [each.entity for each in found.participants] == ["Peru", "KLN"]


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("The miners are on the brink of a strike.", "strike", "The miners"),
        ("Ana Roe is on the verge of resignation.", "resignation", "Ana Roe"),
        ("The army is poised for an invasion of Halden.", "invasion", "The army"),
    ],
)
def test_it_may_be_of_one_alone(page: Recogniser, text: str, word: str, who: str) -> None:
    assert mention(page(text), word).participants[0].name == who


def test_a_deal_to_buy_is_as_near_as_the_deal(page: Recogniser) -> None:
    found = mention(page("Norvik is close to a deal to buy Halden, two people said."), "buy")
    assert found.factuality[0].value == "PR+"


def test_what_stands_near_a_place_is_not_near_an_event(page: Recogniser) -> None:
    found = mention(page("The museum is close to the hall where the meeting took place."), "meeting")
    assert [each.value for each in found.factuality] == ["CT+"]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("on the verge of being signed", "PS+"),
        ("“on the verge of being signed”", "PS+"),
        ("nowhere near being agreed", "Uu"),
        ("not close to being signed", "Uu"),
    ],
)
def test_what_is_near_to_being_made_is_not_made(page: Recogniser, told: str, value: str) -> None:
    found = mention(page(f"A person close to the sale said a deal was {told}."), "deal")
    assert (found.factuality[0].value.value, found.expected) == (value, True)


def test_what_is_near_its_end_has_been_made(page: Recogniser) -> None:
    assert mention(page("A truce was on the brink of collapse."), "truce").factuality[0].value.value == "CT+"


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("appears inevitable", "PR+"),
        ("now seems unavoidable", "PR+"),
        ("is inevitable", "PR+"),
        ("appears likely", "PR+"),
        ("is only a matter of time", "PR+"),
        ("is a foregone conclusion", "PR+"),
        ("appears unlikely", "PR-"),
        ("is not likely", "PR-"),
        ("does not appear likely", "PR-"),
        ("was inevitable", "CT+"),
    ],
)
def test_how_a_thing_appears_tells_how_likely_it_is(page: Recogniser, told: str, value: str) -> None:
    found = mention(page(f"The strike by nurses in Peru {told}."), "strike")
    assert [each.value for each in found.factuality] == [value]
    assert found.expected is (value == "PR+")
