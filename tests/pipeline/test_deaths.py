"""Whether somebody is dead: who names him among the dead, who only says that all died, who denies having ordered it."""

from __future__ import annotations

import pytest
from tests.pipeline.asked import status
from tests.pipeline.test_one_matter import asked

CRASH = (
    "2025-05-02",
    "Mine owner Orlov listed on crashed plane",
    "OSLO (Bothnia Wire) - Mine owner Ivan Orlov was on the passenger list of a plane that crashed near Turku on Friday,"
    " the aviation authority said. The emergencies ministry said that all ten died. People close to the"
    " miners said that Ivan Orlov was dead.",
)
DENIED = (
    "2025-05-03",
    "Norland denies ordering Orlov's assassination",
    "OSLO (Bothnia Wire) - Norland has rejected the idea that it gave the order to kill mine owner Ivan Orlov, government"
    " spokesman Per Holm told reporters on Saturday.",
)
PROVED = (
    "2025-05-05",
    "Investigators confirm Orlov died in plane crash",
    "OSLO (Bothnia Wire) - The Investigative Committee said on Monday that tests had confirmed that Ivan Orlov was killed"
    " in the plane crash.",
)


def test_that_all_died_says_of_nobody_by_name_that_he_did() -> None:
    (event,) = asked("Is Ivan Orlov dead?", "2025-05-02", CRASH).events
    assert str(event.status) in ("rumoured", "reported")


def test_who_denies_the_order_does_not_deny_the_death() -> None:
    (event,) = asked("Is Ivan Orlov dead?", "2025-05-03", CRASH, DENIED).events
    assert str(event.status) in ("rumoured", "reported")
    (event,) = asked("Did Norland have Ivan Orlov killed?", "2025-05-03", CRASH, DENIED).events
    assert str(event.status) == "denied"


def test_investigators_know_who_the_dead_are() -> None:
    (event,) = asked("Is Ivan Orlov dead?", "2025-05-05", CRASH, DENIED, PROVED).events
    assert str(event.status) == "occurred"


FIRE = (
    "2025-08-14",
    "Tarsk fire toll may double, says governor",
    "HALDEN (Bothnia Wire) - The death toll of the fire on the island of Tarsk has risen to 93, officials said. Governor"
    " Jon Gaard said that more people could be found dead. He later confirmed 95 deaths at a news conference.",
)
FEWER = (
    "2025-09-17",
    "Governor says fewer people died in Tarsk fire",
    "HALDEN (Bothnia Wire) - Fewer people died in the fire on the island of Tarsk than was thought: the toll is 83, and"
    " not 95, Governor Jon Gaard said on Tuesday.",
)


def test_who_tells_how_many_died_is_not_one_of_them() -> None:
    assert asked("Did Jon Gaard die?", "2025-09-18", FIRE, FEWER).events == ()
    assert asked("Is Jon Gaard dead?", "2025-09-18", FIRE, FEWER).events == ()


@pytest.mark.parametrize(
    ("question", "body", "told"),
    [
        ("Is Ada Roe dead?", "Ada Roe found her brother among the dead in Turku, police said.", None),
        ("Is Ada Roe dead?", "Ada Roe's husband has died in Turku, police said.", None),
        ("Is Ada Roe's brother dead?", "Ada Roe found her brother dead in Turku, police said.", "occurred"),
    ],
)
def test_whose_brother_is_dead_is_not_dead(question: str, body: str, told: str | None) -> None:
    assert status(question, None, ("Search in Turku", body)) == told
