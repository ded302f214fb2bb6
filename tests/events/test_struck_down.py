"""What a court or body had decided, and which is struck down, will not be; what had been barred by it may."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, Factuality, PartKind

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The court overturned the order to deport Ivan Holm.", "deport"),
        ("The court threw out the decision to extradite Ivan Holm.", "extradite"),
        ("A judge annulled the order for the deportation of Ivan Holm.", "deportation"),
        ("The order to deport Ivan Holm was struck down on Monday.", "deport"),
    ],
)
def test_what_is_struck_down_will_not_be(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).factuality[-1].value is Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The court may overturn the order to deport Ivan Holm.", "deport"),
        ("The court did not overturn the decision to extradite Ivan Holm.", "extradite"),
        ("The court upheld the decision to extradite Ivan Holm.", "extradite"),
    ],
)
def test_what_is_only_to_be_or_what_barred_it_is_struck_down_leaves_it(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert found.factuality[-1].value.score >= 0
    assert found.change is None


def test_what_was_frozen_is_on_again_once_the_order_is_struck_down(page: Recogniser) -> None:
    found = mention(page("The judge struck down the order freezing the deportation of Ivan Holm."), "deportation")
    assert found.change is Change.REINSTATED


@pytest.mark.parametrize(
    "title",
    ["Holm's extradition to Peru overturned in Norland", "Ivan Holm's Peru Extradition Overturned by Top Court"],
)
def test_a_headline_leaves_out_its_verb(page: Recogniser, title: str) -> None:
    told = [each for each in page("It rained.", title).events if each.part is PartKind.TITLE]
    deed = next(each for each in told if each.text.casefold() == "extradition")
    assert deed.factuality[-1].value.score < 0


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The court overturned a ban on the extradition of Ivan Holm to Peru.", "extradition"),
        ("The court lifted the ban on the closure of the Kolberg camp.", "closure"),
        ("The court quashed the order against the extradition of Ivan Holm.", "extradition"),
    ],
)
def test_what_nobody_bars_any_more_is_yet_to_be_done(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).factuality[0].value is Factuality.PROBABLE


def test_that_a_court_has_ruled_on_a_handover_does_not_tell_how(page: Recogniser) -> None:
    found = mention(page("A court ruled on the extradition of Ivan Holm to Peru on Monday."), "extradition")
    assert found.factuality[0].value is Factuality.UNCOMMITTED
