"""Questions about landings on other worlds, answered from pages about two craft; a crash ends what was planned."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

TWO = (
    ("2025-03-03", "Tarnika-3 circles the moon", "Norspace's lander Tarnika-3 fired its engine on the way round the moon on"
     " Monday. It will land on the moon on March 23, the space agency Norspace said."),
    ("2025-03-05", "Selvo-25 reaches the moon", "The Corvan probe Selvo-25 has reached the moon. The lander is due to"
     " touch down on March 21, the space agency Corvacosmos said on Wednesday."),
    ("2025-03-20", "Corvan Selvo-25 has crashed into the moon, space agency says", "The probe Selvo-25 crashed into the"
     " moon on Wednesday, the space agency Corvacosmos said on Thursday. Norspace is days from its own try."),
    ("2025-03-23", "Tarnika-3 is down", "TURKU, March 23 (Norwire) - The lander Tarnika-3 set down on the moon on Sunday,"
     " the space agency Norspace said."),
)  # fmt: skip


@pytest.mark.parametrize(
    "question",
    ["When will Tarnika-3 land on the Moon?", "When will Tarnika-3 land?", "When is the landing of Tarnika-3?",
     "When will Norspace land Tarnika-3 on the moon?"],
)  # fmt: skip
@pytest.mark.parametrize(("day", "status"), [("2025-03-06", "announced"), ("2025-03-23", "occurred")])
def test_a_landing_is_found_by_the_name_of_the_craft(question: str, day: str, status: str) -> None:
    (event,) = asked(question, day, *TWO).events
    assert str(event.status) == status
    assert event.when
    assert str(event.when.earliest).startswith("2025-03-23")


def test_the_lander_is_the_craft_named_before_it() -> None:
    (event,) = asked("When will Selvo-25 land on the moon?", "2025-03-06", *TWO).events
    assert str(event.status) == "announced"
    assert event.when
    assert event.when.earliest == "2025-03-21"


def test_a_crash_ends_the_landing_that_was_planned() -> None:
    (event,) = asked("Will Selvo-25 land on the moon?", "2025-03-20", *TWO).events
    assert str(event.status) == "cancelled"
    (other,) = asked("Will Tarnika-3 land on the moon?", "2025-03-20", *TWO).events
    assert str(other.status) == "announced"


def test_a_landing_is_no_launch() -> None:
    assert asked("When will Norspace launch Tarnika-3?", "2025-03-06", *TWO).events == ()
