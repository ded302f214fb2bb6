"""Questions about launches by their names, answered from pages that tell them in many ways."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

MOON = (
    ("2025-03-03", "NASA scrubs launch of new moon rocket after pump problem", "CAPE CANAVERAL, Fla. (AP) - A pump that"
     " would not start forced NASA on Monday to scrub the debut of its new moon rocket, putting off the flight until"
     " Friday at the soonest."),
    ("2025-03-04", "NASA will try again on Saturday", "NASA will make a second run at its Aurora I mission this Saturday,"
     " March 8, agency officials said during a teleconference on Tuesday evening."),
    ("2025-03-08", "Aurora I Launch Attempt Scrubbed", "The launch director waived off today's Aurora I launch attempt at"
     " 11:17 a.m. Teams found a leak while they loaded the Aurora I rocket."),
    ("2025-03-12", "Nasa now aiming for March 27 launch of Aurora 1 moon mission", "Nasa has pushed the next liftoff"
     " attempt back by four days. On Wednesday it said it will target March 27 for the flight of Aurora 1."),
)  # fmt: skip


@pytest.mark.parametrize(
    "question", ["When will NASA launch Aurora I?", "When will Aurora 1 launch?", "When is the launch of Aurora I?"]
)
@pytest.mark.parametrize(
    ("day", "status", "earliest"),
    [("2025-03-04", "announced", "2025-03-08"), ("2025-03-12", "postponed", "2025-03-27")],
)
def test_a_launch_is_found_by_its_name_in_either_number(question: str, day: str, status: str, earliest: str) -> None:
    (event,) = asked(question, day, *MOON).events
    assert str(event.status) == status
    assert event.when
    assert event.when.earliest == earliest


def test_another_of_its_kind_is_another_one() -> None:
    assert asked("When will NASA launch Aurora II?", "2025-03-12", *MOON).events == ()


def test_two_rockets_of_one_firm_are_two() -> None:
    rows = (
        ("2025-03-03", "Norlift Heron 9 lifts off", "A Norlift Heron 9 lifted off from Florida on Monday."),
        (
            "2025-03-20",
            "Norlift to fly Gannet Heavy",
            "Norlift's Gannet Heavy will lift off on March 28, Norlift said.",
        ),
    )
    (event,) = asked("When will Norlift launch Gannet Heavy?", "2025-03-20", *rows).events
    assert str(event.status) == "announced"
