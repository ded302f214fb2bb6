"""Who sees no chance of a thing rules it out, who sees a slim one does not expect it, and who sees one says it may be."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventMention, EventType, Factuality

from .conftest import Recogniser, mention


def _held(told: EventMention) -> set[Factuality]:
    said = {each.value for each in told.factuality if each.by != ARTICLE}
    return said or {each.value for each in told.factuality}


@pytest.mark.parametrize(
    "text",
    [
        "There is absolutely no possibility that Ann Roe will be charged.",
        "Ann Roe said there was no chance she would be charged.",
        "There is no way that Ann Roe will be charged.",
        "There is zero chance that Ann Roe will be charged, Ola Kask said.",
        "Ola Kask sees no prospect of Ann Roe being charged.",
    ],
)
def test_who_sees_no_chance_of_it_rules_it_out(page: Recogniser, text: str) -> None:
    assert _held(mention(page(text), "charged")) == {Factuality.CERTAINLY_NOT}


@pytest.mark.parametrize("chance", ["little", "a slim", "only a remote"])
def test_who_sees_a_slim_chance_does_not_expect_it(page: Recogniser, chance: str) -> None:
    told = mention(page(f"Ola Kask sees {chance} chance of Ann Roe being charged."), "charged")
    assert _held(told) == {Factuality.PROBABLY_NOT}


@pytest.mark.parametrize(
    "text",
    [
        "There is a chance Ann Roe will be charged.",
        "There were rumours Ann Roe had been charged with fraud.",
        "There is every chance that Ann Roe will be charged.",
    ],
)
def test_a_chance_or_a_rumour_makes_it_possible_without_a_that(page: Recogniser, text: str) -> None:
    assert Factuality.POSSIBLE in _held(mention(page(text), "charged"))


def test_there_being_no_way_to_do_it_rules_out_nothing_that_somebody_will_do(page: Recogniser) -> None:
    told = mention(page("There is no way to charge Ann Roe without the tapes."), "charge")
    assert Factuality.CERTAINLY_NOT not in _held(told)


def test_the_man_charged_is_told_to_be_charged(page: Recogniser) -> None:
    assert _held(mention(page("The man charged on Monday with fraud is Ola Roe."), "charged")) == {Factuality.CERTAIN}


@pytest.mark.parametrize(
    "how", ["is not a done deal", "is far from certain", "is not final", "is not yet official", "is anything but sure"]
)
def test_what_is_not_settled_is_only_possible(page: Recogniser, how: str) -> None:
    assert _held(mention(page(f"The takeover of Norvik by Velora {how}."), "takeover")) == {Factuality.POSSIBLE}


@pytest.mark.parametrize("how", ["is final", "is not a mistake"])
def test_what_is_settled_or_judged_stands(page: Recogniser, how: str) -> None:
    assert _held(mention(page(f"The takeover of Norvik by Velora {how}."), "takeover")) == {Factuality.CERTAIN}


@pytest.mark.parametrize("how", ["is not over", "is far from over"])
def test_what_is_not_over_goes_on(page: Recogniser, how: str) -> None:
    assert _held(mention(page(f"The strike at Norvik {how}."), "strike")) == {Factuality.CERTAIN}


@pytest.mark.parametrize(
    "text",
    ["The family broke the news that Ann Roe had died.", "The news that Ann Roe had died shocked Halden."],
)
def test_what_is_news_is_told_as_a_fact(page: Recogniser, text: str) -> None:
    assert _held(mention(page(text), "died")) == {Factuality.CERTAIN}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Fake news that Ann Roe had died spread on Monday.", Factuality.CERTAINLY_NOT),
        ("Ola Kask denied the news that Ann Roe had died.", Factuality.CERTAINLY_NOT),
    ],
)
def test_false_news_is_none(page: Recogniser, text: str, value: Factuality) -> None:
    assert _held(mention(page(text), "died")) == {value}


def test_who_is_glad_to_share_the_news_says_so(page: Recogniser) -> None:
    told = mention(page('"We are excited to share the news that Ann Roe will join Norvik," Kask said.'), "join")
    assert _held(told) == {Factuality.CERTAIN}


@pytest.mark.parametrize("title", ["Roe's visit to Peru in doubt", "Visit by Roe to Peru in jeopardy after row"])
def test_what_a_headline_without_a_verb_calls_in_doubt_may_be(page: Recogniser, title: str) -> None:
    told = next(each for each in page("The row has gone on.", title=title).events if each.type is EventType.VISIT)
    assert told.expected
    assert _held(told) == {Factuality.POSSIBLE}
