"""A day named for a launch is a plan for it; a launch told of by its price, or each of them, is none that happened."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType, Factuality

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norlift's launch date for the Heron is June 3.", "2025-06-03"),
        ("Norlift has set tentative launch dates for the Heron.", None),
        ("Norlift had launch dates of June 3, June 5 and June 8 for the Heron.", "2025-06-03"),
        ("Norlift has picked three dates for the launch of the Heron, June 3, 5 and 8.", "2025-06-03"),
    ],
)
def test_a_day_named_for_a_launch_is_a_plan(page: Recogniser, text: str, day: str | None) -> None:
    told = [each for each in page(text, None, "2025-03-14").events if each.type is EventType.LAUNCH]
    assert [(each.expected, each.factuality[-1].value) for each in told] == [(True, Factuality.PROBABLE)]
    assert [each.entity for each in told[0].participants if each.entity] in (["Heron"], ["Norlift", "Heron"])
    assert (told[0].when.earliest if told[0].when else None) == day


def test_a_date_that_is_moved_puts_the_launch_off(page: Recogniser) -> None:
    told = page("Norlift has moved the Heron's launch date to June 3, it said.", None, "2025-03-14").events
    assert [each.change for each in told if each.type is EventType.LAUNCH] == [Change.POSTPONED]


@pytest.mark.parametrize(
    "text",
    [
        "Norlift has no launch date for the Heron.",
        "Each launch of the Heron costs Norlift about 4 million euros.",
        "The programme has cost 23 billion so far and each launch about 4 billion, according to the auditor.",
        "Tourists missed the launch window on Monday.",
    ],
)
def test_nothing_is_told_of_a_launch_to_come_or_done(page: Recogniser, text: str) -> None:
    launches = [each for each in page(text).events if each.type is EventType.LAUNCH]
    assert all(each.factuality[0].value is Factuality.UNCOMMITTED for each in launches)


@pytest.mark.parametrize(
    "title",
    [
        "Norlift scrubs second try to launch the Heron",
        "Launch of the Heron off for weeks after second leak",
        "Summit of Norland and Belora off for now",
    ],
)
def test_headlines_of_what_is_put_off(page: Recogniser, title: str) -> None:
    told = page("Nothing else is known.", title).events
    assert told
    assert all(each.change is Change.POSTPONED for each in told)


def test_a_liftoff_that_was_targeted_is_none_that_was(page: Recogniser) -> None:
    text = "Norlift halted the countdown about 40 minutes before the targeted liftoff of the Heron."
    assert not [each for each in page(text).events if each.factuality[-1].value is Factuality.CERTAIN]


def test_a_rate_per_cent_is_no_launch_of_each(page: Recogniser) -> None:
    """The "per" of a percentage says nothing of what is cut."""
    (told,) = page("The Bank of Norland cut its main rate to 3.5 per cent on Thursday, its governor said.").events
    assert told.factuality[0].value is Factuality.CERTAIN
