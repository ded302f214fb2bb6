"""What somebody is or becomes the first to do: told with the time and the certainty of his being it."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "value", "ahead"),
    [
        ("Tom Lind will become the first president to visit Norway.", "visit", Factuality.CERTAIN, True),
        ("Tom Lind is to be the first premier to visit Norway.", "visit", Factuality.PROBABLE, True),
        ("Tom Lind could become the first premier to resign twice.", "resign", Factuality.POSSIBLE, True),
        ("Norway is expected to become the third country to ban the imports.", "ban", Factuality.PROBABLE, True),
        ("Norway became the third country to ban the imports.", "ban", Factuality.CERTAIN, False),
        ("Tom Lind is the first premier to visit Norway.", "visit", Factuality.CERTAIN, False),
        ("Tom Lind was not the first premier to visit Norway.", "visit", Factuality.CERTAIN, False),
        ("Tom Lind may meet the first president to visit Norway.", "visit", Factuality.CERTAIN, False),
    ],
)
def test_who_is_not_yet_the_first_has_not_done_it(
    page: Recogniser, text: str, words: str, value: Factuality, ahead: bool
) -> None:
    event = mention(page(text), words)
    assert (event.factuality[0].value, event.expected) == (value, ahead)


def test_who_becomes_the_first_to_do_a_thing_does_it_that_day_and_comes_into_no_post(page: Recogniser) -> None:
    found = page("On May 27 Tom Lind will become the first president to visit Norway.")
    assert [each.type for each in found.events] == [EventType.VISIT]
    assert found.events[0].when and found.events[0].when.earliest == "2025-05-27"


def test_the_first_in_a_post_comes_into_it(page: Recogniser) -> None:
    found = page("Tom Lind will become the first president of Norway.")
    assert EventType.APPOINTMENT in [each.type for each in found.events]
