"""Deliveries that are planned, begun or not made so far, as those concerned tell it."""

from __future__ import annotations

import pytest

from .asked import status

PLAN = ("Norway to send jets to Peru", "Norway will deliver ten fighter jets to Peru, Defence Minister Ada Berg said.")
SOON = (
    "Norway to send jets to Peru",
    "Norway will deliver ten fighter jets to Peru within two weeks, Defence Minister Ada Berg said on Friday.",
)
HEARSAY = (
    "Norway sent jets to Peru",
    "Norway has delivered ten fighter jets to Peru, the Herald reported, citing two officials.",
)


@pytest.mark.parametrize(
    ("first", "now", "expected"),
    [
        (PLAN, "Norway has not delivered the fighter jets to Peru, Defence Minister Ada Berg said.", "announced"),
        (
            PLAN,
            "Norway had not yet carried out its contract to supply the fighter jets to Peru, Defence Minister Ada Berg"
            " said.",
            "announced",
        ),
        (PLAN, "Norway will not deliver the fighter jets to Peru, Defence Minister Ada Berg said.", "denied"),
        (HEARSAY, "Norway has not delivered the fighter jets to Peru, Defence Minister Ada Berg said.", "denied"),
    ],
)
def test_what_is_not_done_so_far_stays_a_plan_of_those_who_planned_it(
    first: tuple[str, str], now: str, expected: str
) -> None:
    assert status("Will Norway deliver fighter jets to Peru?", first, ("Berg on the jets", now)) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("Norway has started shipping fighter jets to Peru, Foreign Minister Karl Roe said on Tuesday.", "under way"),
        ("Norway has begun deliveries of fighter jets to Peru, Foreign Minister Karl Roe said.", "under way"),
        ("Norway has begun talks on deliveries of fighter jets to Peru, Foreign Minister Karl Roe said.", "announced"),
        ("Norway has delivered the fighter jets to Peru, Foreign Minister Karl Roe said on Tuesday.", "occurred"),
    ],
)
def test_deliveries_that_have_begun_are_under_way(now: str, expected: str) -> None:
    assert status("Will Norway deliver fighter jets to Peru?", SOON, ("Norway and the jets", now)) == expected
