"""What somebody is told to have said and taken back, or to have said wrongly, he no longer holds."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    "text",
    [
        "The ship was not there, the captain said, taking back his statement that the wreck had been found.",
        "The minister retracted his claim that the wreck was found.",
        "The coastguard announced that the wreck was found, only to withdraw it that evening.",
    ],
)
def test_what_is_taken_back_is_held_not_to_be_so(page: Recogniser, text: str) -> None:
    held = [each.value for each in mention(page(text), "found").factuality if each.by != ARTICLE]
    assert Factuality.CERTAINLY_NOT in held
    assert Factuality.CERTAIN not in held


def test_who_calls_a_statement_wrong_says_that_it_is_not_so(page: Recogniser) -> None:
    told = mention(page("Last week officials wrongly said that the wreck had been found."), "found")
    assert {each.by: each.value for each in told.factuality}[ARTICLE] is Factuality.CERTAINLY_NOT


def test_what_is_repeated_is_still_held(page: Recogniser) -> None:
    told = mention(page("The minister repeated his claim that the wreck was found."), "found")
    assert any(each.value is Factuality.CERTAIN for each in told.factuality)


def test_what_has_not_been_located_keeps_no_silence(page: Recogniser) -> None:
    told = mention(page("The missing Aurora jet has not been located, the ministry said on Monday."), "located")
    assert any(each.value is Factuality.CERTAINLY_NOT for each in told.factuality)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("All twelve men were freed after nine days in a mine, rescuers said.", "freed"),
        ("Rescuers drilled to the trapped miners. All twelve men walked to safety on Monday.", "walked"),
        ("Rescuers drilled to the trapped miners. The men will soon be taken out, the minister said.", "taken out"),
        ("Rescuers drilled to the trapped miners. The last man emerged at noon on Monday.", "emerged"),
    ],
)
def test_those_who_get_out_are_rescued(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).type is EventType.AID


@pytest.mark.parametrize(
    "text",
    [
        "Three prisoners escaped from the jail through a tunnel and a shaft on Monday.",
        "The men emerged as leaders of the poll on Monday.",
        "The hostages were freed through a tunnel in the debris on Monday, the army said.",
    ],
)
def test_who_gets_out_of_a_jail_or_a_race_is_not_rescued(page: Recogniser, text: str) -> None:
    assert all(each.type is not EventType.AID for each in page(text).events)
