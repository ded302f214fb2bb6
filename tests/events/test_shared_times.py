"""A day that is told once is that of all that was done together."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("The navy of Peru on Monday foiled a raid and arrested ten pirates.", "arrested", "2025-03-10"),
        ("The navy stopped a raid on Monday, arresting ten pirates.", "arresting", "2025-03-10"),
        ("A bomb exploded in Lima on Monday, killing three.", "killing", "2025-03-10"),
        ("An airstrike killed three soldiers on Monday.", "airstrike", "2025-03-10"),
        ("A quake flattened villages in Peru on Monday.", "quake", "2025-03-10"),
        ("On Monday police rushed to a shooting in Turku.", "shooting", "2025-03-10"),
        ("Clara Nunez was found dead in Turku on Monday.", "dead", "2025-03-10"),
        (
            "Clara Nunez died at her home in Turku, Finland, Monday, the Norlink newspaper reported.",
            "died",
            "2025-03-10",
        ),
        ("Clara Nunez will meet Ilmar Kask on Monday, her office said on Friday.", "meet", "2025-03-17"),
        ("Clara Nunez plans to travel to Peru to meet Ilmar Kask next Monday.", "travel", "2025-03-17"),
        ("Norlink will try again on Monday, March 17, to launch its Heron 2 rocket.", "launch", "2025-03-17"),
    ],
)
def test_a_day_told_once_dates_what_was_done_along(page: Recogniser, text: str, word: str, day: str) -> None:
    when = mention(page(text), word).when
    assert when is None or when.earliest == day
    assert when is not None or "her office" in text  # a parser may give the day to the saying


def test_the_line_with_the_day_of_the_page_dates_nothing_below_it(page: Recogniser) -> None:
    found = page("Friday, March 14, 2025\n\nThe Hotel Palace in Turku caught fire yesterday morning.")
    when = mention(found, "caught fire").when
    assert when is not None
    assert when.earliest == "2025-03-13"


def test_a_purpose_of_another_day_keeps_its_own(page: Recogniser) -> None:
    found = page("The club sacked Clara Nunez on Monday, citing the strike of Sunday.")
    when = mention(found, "strike").when
    assert when is not None
    assert when.earliest == "2025-03-09"


@pytest.mark.parametrize(
    ("text", "word", "days"),
    [
        (
            "Divers found two men on Monday, a day after the bridge in Turku collapsed.",
            "collapsed",
            ("2025-03-09",) * 2,
        ),
        ("Ilmar Kask was buried, his aide said Monday, six days after he died.", "died", ("2025-03-04",) * 2),
        ("Clara Nunez arrives next Friday, the day before the Peru summit.", "summit", ("2025-03-22",) * 2),
        ("Clara Nunez broke her silence two days after the jet crashed.", "crashed", ("2025-03-11", "2025-03-12")),
    ],
)
def test_a_day_is_told_by_how_many_days_lie_between(
    page: Recogniser, text: str, word: str, days: tuple[str, str]
) -> None:
    """From the other day that is told, else from the day of the page or the one before."""
    when = mention(page(text), word).when
    assert when is not None
    assert (when.earliest, when.latest) == days


@pytest.mark.parametrize("lead", ["days after", "in the days after", "hours after", "after"])
def test_how_many_days_lie_between_must_be_told(page: Recogniser, lead: str) -> None:
    assert mention(page(f"Clara Nunez broke her silence {lead} the jet crashed."), "crashed").when is None


def test_a_vessel_that_implodes_is_lost(page: Recogniser) -> None:
    found = page("The Heron submersible imploded off Peru on Monday, the coast guard said.")
    assert mention(found, "imploded").type is EventType.DISASTER


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Norlink expects to complete its takeover of Heron as early as March 24, the Turku bank has said.", "takeover", "2025-03-24"),
        ("The agency gave its consent, clearing the way for a liftoff of the rocket as soon as March 24.", "liftoff", "2025-03-24"),
        ("The strike, which is planned for March 24, was denied.", "strike", "2025-03-24"),
        # The day of another clause.
        ("Pilots at Norlink began a strike, and the mayor will be back as early as March 24.", "strike", None),
        ("Pilots at Norlink began a strike the mayor had seen coming as early as March 24.", "strike", None),
    ],
)  # fmt: skip
def test_a_day_said_to_be_the_earliest_and_one_it_is_planned_for_date_it(
    page: Recogniser, text: str, word: str, day: str | None
) -> None:
    when = mention(page(text), word).when
    assert (when.earliest if when else None) == day
