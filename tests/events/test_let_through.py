"""What a court or body lets through or orders is still to be done, in the page's words and in a headline's."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality, PartKind

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    "text",
    [
        "The court cleared the way for the deportation of Ivan Holm to Peru.",
        "The court has granted the request of Chile for the extradition of Ivan Holm.",
        "A judge signed off on the deportation of Ivan Holm.",
        "The deal paves the way for the release of Ivan Holm.",
    ],
)
def test_what_is_let_through_is_still_to_be_done(page: Recogniser, text: str) -> None:
    word = next(each for each in ("deportation", "extradition", "release") if each in text)
    found = mention(page(text), word)
    assert [each.value for each in found.factuality] == [Factuality.PROBABLE]


@pytest.mark.parametrize(
    "title",
    [
        "Chilean court orders alleged arms dealer Holm extradited to Peru",
        "Court orders Holm extradited",
        "Court rules Ivan Holm be extradited to Peru",
        "Panel decrees that Ivan Holm be extradited",
    ],
)
def test_what_a_court_orders_in_a_headline_is_still_to_be_done(page: Recogniser, title: str) -> None:
    found = [each for each in page("Nothing else was said.", title).events if each.part is PartKind.TITLE]
    deed = next(each for each in found if each.text == "extradited")
    assert deed.factuality[0].value is Factuality.PROBABLE
    assert deed.expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The police cleared the square before the release of Ivan Holm on Friday.", "release"),
    ],
)
def test_what_has_been_done_is_not(page: Recogniser, text: str, word: str) -> None:
    assert Factuality.CERTAIN in [each.value for each in mention(page(text), word).factuality]


def test_what_is_done_despite_orders_is_done(page: Recogniser) -> None:
    found = page("Nothing else was said.", "Despite court orders, Holm deported to Peru").events
    assert [each.factuality[0].value for each in found if each.text == "deported"] == [Factuality.CERTAIN]


def test_whom_somebody_would_see_handed_over_has_not_been(page: Recogniser) -> None:
    found = mention(page("The law clearly supported the extradition of Ivan Holm."), "extradition")
    assert [each.value for each in found.factuality] == [Factuality.POSSIBLE]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The minister granted the extradition of Ivan Holm to Peru.", Factuality.PROBABLE),
        ("The court overturned the extradition of Ivan Holm to Peru.", Factuality.PROBABLY_NOT),
        ("The court quashed the deportation of Ivan Holm to Peru.", Factuality.PROBABLY_NOT),
    ],
)
def test_what_is_granted_and_what_is_overturned(page: Recogniser, text: str, value: Factuality) -> None:
    word = "deportation" if "deportation" in text else "extradition"
    assert mention(page(text), word).factuality[0].value is value


def test_who_only_insists_on_it_decides_nothing(page: Recogniser) -> None:
    found = mention(page("The opposition insisted that Ivan Holm be extradited to Peru."), "extradited")
    assert {each.value for each in found.factuality} == {Factuality.UNCOMMITTED}
