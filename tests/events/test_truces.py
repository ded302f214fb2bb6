"""Arms that rest by agreement, by whatever word: agreed on they lie ahead, in force they have come."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norway and Peru have agreed to a four-day halt in the war.", "halt"),
        ("Norway and Peru agreed on a humanitarian pause.", "pause"),
        ("Norway and Peru agreed to a cessation of hostilities.", "cessation"),
    ],
)
def test_what_is_agreed_on_is_not_yet_in_force(page: Recogniser, text: str, word: str) -> None:
    pause = mention(page(text), word)
    assert (pause.type, pause.expected) == (EventType.AGREEMENT, True)
    assert {each.entity for each in pause.participants} == {"Norway", "Peru"}


def test_a_pause_on_a_page_about_a_truce_goes_into_effect(page: Recogniser) -> None:
    read = page("The truce is here. The pause between Norway and Peru went into effect at 7 a.m. on Friday.")
    pause = mention(read, "pause")
    assert (pause.type, pause.expected) == (EventType.AGREEMENT, False)


def test_what_rests_besides_arms_is_no_truce(page: Recogniser) -> None:
    read = page("The factory agreed to a pause in production. The bank announced a halt to lending.")
    assert EventType.AGREEMENT not in {each.type for each in read.events if each.text in ("pause", "halt")}


def test_a_truce_takes_hold(page: Recogniser) -> None:
    assert mention(page("It was calm.", "Truce takes hold in Turku"), "Truce").expected is False


def test_an_open_ended_truce_has_not_been_called_off(page: Recogniser) -> None:
    read = page("Norway and Peru reached an open-ended truce on Friday.")
    assert all(each.change is None for each in read.events)


def test_a_pause_is_extended(page: Recogniser) -> None:
    read = page("Norway said it was willing to extend the humanitarian pause.")
    assert mention(read, "extend").type is EventType.AGREEMENT


@pytest.mark.parametrize(
    "text",
    [
        "The ceasefire between Norway and Peru has held for a week.",
        "The ceasefire between Norway and Peru kicked in at dawn.",
        "The ceasefire between Norway and Peru went live on Wednesday.",
        "The ceasefire between Norway and Peru remains in force.",
    ],
)
def test_what_holds_or_has_kicked_in_is_in_force(page: Recogniser, text: str) -> None:
    ceasefire = mention(page(text), "ceasefire")
    assert (ceasefire.factuality[0].value, ceasefire.expected) == ("CT+", False)


def test_it_takes_full_effect_on_its_day(page: Recogniser) -> None:
    ceasefire = mention(page("Norway and Peru signed a pact. The ceasefire takes full effect on Sunday."), "ceasefire")
    assert ceasefire.expected
    assert ceasefire.when is not None
    assert ceasefire.when.earliest == "2025-03-16"


@pytest.mark.parametrize("verb", ["evaporated", "disintegrated", "came apart", "fizzled out"])
def test_what_has_come_to_nothing_is_off(page: Recogniser, verb: str) -> None:
    assert mention(page(f"The ceasefire between Norway and Peru {verb}."), "ceasefire").change == Change.CANCELLED
