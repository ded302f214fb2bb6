"""What a party has announced has come once a page tells it as a fact, with its day or as its news of that day."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

DAYS = ["2025-05-02", "2025-05-06"]


@pytest.mark.parametrize(
    ("announced", "done"),
    [
        ("on May 5", "Trains stood still on Monday as train drivers began a 48-hour strike."),
        ("next week", "Train drivers in Norland went on strike on Monday, bringing services to a halt."),
        ("in May", "Train drivers in Norland went on strike on Monday, bringing services to a halt."),
        ("over pay", "Train drivers in Norland went on strike on Monday, bringing services to a halt."),
    ],
)
def test_a_strike_that_was_called_has_begun(announced: str, done: str) -> None:
    told = statuses(
        "Did train drivers go on strike?", DAYS,
        ("2025-05-02", "Northern Post", "Strike", f"Train drivers in Norland will strike {announced}, their union said."),
        ("2025-05-06", "Courant", "Standstill", done),
    )  # fmt: skip
    assert told == ["announced", "occurred"]


def test_a_journey_set_for_a_month_is_made_in_it() -> None:
    told = statuses(
        "Has Ana Roe visited Peru?", DAYS,
        ("2025-05-02", "Northern Post", "Roe to go", "President Ana Roe will visit Peru in May, her office said."),
        ("2025-05-06", "Courant", "Roe in Peru", "President Ana Roe arrived in Peru on Tuesday for talks."),
    )  # fmt: skip
    assert told == ["announced", "occurred"]


def test_what_only_unnamed_people_foretold_has_not_come_for_one_page() -> None:
    told = statuses(
        "Has Ana Roe visited Peru?", DAYS,
        ("2025-05-02", "Northern Post", "Roe to go", "President Ana Roe will visit Peru in May, sources said."),
        ("2025-05-06", "Courant", "Roe in Peru", "President Ana Roe arrived in Peru on Tuesday for talks."),
    )  # fmt: skip
    assert told[1] != "occurred"
