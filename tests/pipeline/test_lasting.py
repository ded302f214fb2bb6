"""What lasts, such as a strike, a fire or a siege: whether it goes on or is over, as pages tell it for all to see."""

from __future__ import annotations

import pytest

from .asked import status

ENDS = ("Strike at Velora ends", "Workers at the carmaker Velora went back to their lines on Tuesday.")
THIRD_WEEK = ("Velora strike enters third week", "A strike at the carmaker Velora went into its third week on Friday.")
BACK = ("Velora back at work", "A strike at the carmaker Velora ended on Tuesday after three weeks.")
UNNAMED = ("Velora strike ends", "The strike at Velora has ended, two people close to the talks said on Tuesday.")
FIRE = ("Fire still burning near Orra", "A forest fire near Orra was burning for a sixth day on Tuesday.")
SIEGE = ("Siege of Sarvik goes on", "The siege of Sarvik went into its fourth month on Tuesday.")


@pytest.mark.parametrize(
    ("question", "first", "second", "expected"),
    [
        ("Is the strike at Velora over?", None, ENDS, "occurred"),
        ("Is the strike at Velora over?", THIRD_WEEK, BACK, "occurred"),
        ("Is the strike at Velora over?", None, THIRD_WEEK, "under way"),
        ("Is Sarvik under siege?", None, SIEGE, "under way"),
        ("Is there a forest fire near Orra?", None, FIRE, "under way"),
    ],
)
def test_what_lasts_is_under_way_until_it_is_over(
    question: str, first: tuple[str, str] | None, second: tuple[str, str], expected: str
) -> None:
    assert status(question, first, second) == expected


def test_what_only_unnamed_people_tell_to_be_over_is_rumoured() -> None:
    assert status("Is the strike at Velora over?", None, UNNAMED) == "rumoured"


RESCUERS = (
    "Search for hikers goes on",
    "Three hikers missing in the Orra mountains since Friday have not been found, rescuers said on Tuesday.",
)
BURNING = ("Fire near Orra", "A forest fire near Orra was still burning on Tuesday, firefighters said.")


def test_rescuers_and_firefighters_speak_for_their_service() -> None:
    assert status("Have the missing hikers been found?", None, RESCUERS) == "denied"
    assert status("Is the fire near Orra still burning?", None, BURNING) == "under way"


CURFEW = (
    "Curfew lifted in Sarvik",
    "The governor of Sarvik lifted a night curfew on Tuesday, a week after it was imposed.",
)
MAY_LIFT = ("Curfew may be lifted", "The governor of Sarvik may lift a night curfew on Friday, two officials said.")


def test_a_curfew_is_lifted_in_the_open() -> None:
    assert status("Has the curfew in Sarvik been lifted?", None, CURFEW) == "occurred"
    assert status("Has the curfew in Sarvik been lifted?", None, MAY_LIFT) == "rumoured"


LIFTED = ("Siege of Kemra lifted", "The rebel siege of Kemra was lifted on Tuesday, the defence ministry said.")
TALKS = ("Talks to end strike fail", "Talks to end a strike at Velora broke down on Tuesday, the union said.")


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [
        ("Is the strike at Velora over?", TALKS, "under way"),
        ("Is the siege of Kemra over?", LIFTED, "occurred"),
    ],
)
def test_what_is_yet_to_end_goes_on(question: str, page: tuple[str, str], expected: str) -> None:
    assert status(question, None, page) == expected


def test_a_search_that_goes_on_does_not_make_a_find_one_that_goes_on() -> None:
    found = (
        "Wreckage of plane found",
        "Wreckage of the missing Norair plane has been found off Skarfell, Norair said.",
    )
    search = (
        "Search for plane goes on",
        "The search for the missing Norair plane went on on Tuesday. Norair said that wreckage of the plane had been"
        " found.",
    )
    assert status("Has the wreckage of the Norair plane been found?", found, search) == "occurred"
