"""Which of the times that pages tell for an event stands: the finest that the others do not contradict."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source
from tests.stories.judging.test_expectation import event

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, Factuality, When

TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
UNNAMED = source(1, "a source", Basis.ANONYMOUS)
SURE, DENIED = Factuality.CERTAIN, Factuality.CERTAINLY_NOT
Told = tuple[str, str, str, str]
"""The day of a page, who says so ("party", "source", "page", or "denial", and what it tells as "past"), and the days."""


def read(number: int, told: Told) -> Reading:
    published, who, earliest, latest = told
    by = ARTICLE if who in ("page", "past") else "a1"
    value = DENIED if who == "denial" else SURE
    mention = meeting(by, value, when=(earliest, latest), expected=who != "past")
    if latest == "floor":
        mention = replace(mention, when=When(f"no earlier than {earliest}", earliest, None, (0, 9), True))
    sources = () if by == ARTICLE else (UNNAMED if who == "source" else TORVALD,)
    return page(
        f"P{number}", published, mention, sources=sources, text=f"Page {number} says so in words of its own. " * 3
    )


COARSE = ("2025-05-12", "2025-05-18")


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        # A longer time named later contradicts no day within it, whoever named that.
        ([("2025-05-01", "source", "2025-05-14", "2025-05-14"), ("2025-05-06", "party", *COARSE)], "2025-05-14"),
        (
            [("2025-05-01", "page", "2025-05-14", "2025-05-14"), ("2025-05-06", "party", "2025-05", "2025-05")],
            "2025-05-14",
        ),
        ([("2025-05-01", "source", "2025-05", "2025-05"), ("2025-05-06", "party", "2025", "2025")], "2025-05"),
        ([("2025-05-01", "party", *COARSE), ("2025-05-01", "party", "2025-05-16", "floor")], "2025-05-16"),
        # One that does not hold the day does.
        ([("2025-05-01", "source", "2025-05-09", "2025-05-09"), ("2025-05-06", "party", *COARSE)], "2025-05-12"),
        # So does one told when the day is over.
        ([("2025-05-01", "source", "2025-05-12", "2025-05-12"), ("2025-05-14", "party", *COARSE)], "2025-05-12"),
        # Two months are not a quarter said more exactly.
        ([("2025-01-01", "source", "2025-05", "2025-06"), ("2025-01-06", "party", "2025-04", "2025-06")], "2025-04"),
        # Of pages of one day most decide, and a longer time bears out the day within it.
        (
            [
                ("2025-05-06", "party", "2025-05-13", "2025-05-13"),
                ("2025-05-06", "party", "2025-05-15", "2025-05-15"),
                ("2025-05-06", "page", "2025-05-15", "2025-05-15"),
            ],
            "2025-05-15",
        ),
        (
            [
                ("2025-05-06", "party", "2025-05-20", "2025-05-20"),
                ("2025-05-06", "party", *COARSE),
                ("2025-05-06", "page", "2025-05-15", "2025-05-15"),
            ],
            "2025-05-15",
        ),
        # The newest plan stands, however many told the old one.
        (
            [
                ("2025-05-01", "page", "2025-05-15", "2025-05-15"),
                ("2025-05-01", "party", "2025-05-15", "2025-05-15"),
                ("2025-05-06", "party", "2025-05-13", "2025-05-13"),
            ],
            "2025-05-13",
        ),
        # What has happened does not move: the day that most pages give, or the latest of as many.
        (
            [
                ("2025-05-13", "past", "2025-05-12", "2025-05-12"),
                ("2025-05-14", "past", "2025-05-12", "2025-05-12"),
                ("2025-05-16", "past", "2025-05-15", "2025-05-15"),
            ],
            "2025-05-12",
        ),
        (
            [
                ("2025-05-13", "past", "2025-05-12", "2025-05-12"),
                ("2025-05-16", "past", "2025-05-11", "2025-05-11"),
                ("2025-05-20", "past", *COARSE),
            ],
            "2025-05-12",
        ),
        # Who denies an event tells of its day: alone, or within the time that others name, and against none of them.
        ([("2025-05-01", "denial", "2025-05-14", "2025-05-14"), ("2025-05-02", "page", *COARSE)], "2025-05-14"),
        ([("2025-05-01", "page", *COARSE), ("2025-05-02", "denial", "2025-05-14", "2025-05-14")], "2025-05-14"),
        (
            [("2025-05-01", "page", "2025-05-13", "2025-05-13"), ("2025-05-02", "denial", "2025-05-14", "2025-05-14")],
            "2025-05-13",
        ),
    ],
)
def test_the_finest_time_that_others_do_not_contradict_stands(told: list[Told], stands: str):
    found = event([read(number, each) for number, each in enumerate(told)], "2025-05-25")
    assert found.when and found.when.earliest == stands


@pytest.mark.parametrize(
    ("planned", "stands"),
    [
        (("2025-05-12", "2025-05-12"), "2025-05-12"),
        (("2025-05-05", "2025-05-18"), "2025-05-05"),
        (("2025-01", "2025-03"), None),  # long over when it was done
    ],
)
def test_a_plan_that_was_not_met_does_not_date_what_has_happened(planned: tuple[str, str], stands: str | None):
    done = page(
        "B", "2025-05-13", meeting("a1", SURE, when=None, expected=False), sources=(TORVALD,), text="They met. "
    )
    found = event([read(1, ("2025-01-02", "party", *planned)), done], "2025-05-14")
    assert found.status == "occurred"
    assert (found.when.earliest if found.when else None) == stands


def test_a_day_that_was_to_be_told_behind_the_new_one_takes_nothing_from_it():
    """As in "begins on 20 May, eight days after it was supposed to": the day that is told first stands."""
    said = "The talks begin on 20 May, Signe Torvald said, eight days after they were supposed to. "
    pages = [
        read(1, ("2025-05-01", "party", "2025-05-12", "2025-05-12")),
        page(
            "B",
            "2025-05-06",
            replace(meeting("a1", SURE), span=(10, 15), when=When("on 20 May", "2025-05-20", "2025-05-20", (16, 25))),
            sources=(TORVALD,),
            text=said,
        ),
    ]
    found = event(pages, "2025-05-07")
    assert found.when and found.when.earliest == "2025-05-20"


def test_a_later_day_told_as_what_was_planned_before_puts_nothing_off():
    said = "The talks had been due on 20 May, Signe Torvald said. They will be held. "
    pages = [
        read(1, ("2025-05-01", "party", "2025-05-12", "2025-05-12")),
        page(
            "B",
            "2025-05-06",
            replace(meeting("a1", SURE), span=(4, 9), when=When("on 20 May", "2025-05-20", "2025-05-20", (23, 32))),
            sources=(TORVALD,),
            text=said,
        ),
    ]
    found = event(pages, "2025-05-07")
    assert found.status == "announced"
