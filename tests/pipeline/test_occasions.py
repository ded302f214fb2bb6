"""Who attends an occasion is there when it is held: any page may tell its days, whoever it says attends."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import shelf

Row = tuple[str, str, str]
ASKED = "Will Ana Ruiz attend the Norlink summit in Turku?"
COMES: Row = (
    "2025-09-01",
    "Chile says Ruiz will come",
    "President Ana Ruiz will attend the Norlink summit in Turku, Chile's foreign ministry said on Monday.",
)
NEXT_WEEK: Row = (
    "2025-09-01",
    "Chile says Ruiz will come",
    "President Ana Ruiz will attend the Norlink summit in Turku next week, Chile's foreign ministry said on Monday.",
)
STAYS_AWAY: Row = (
    "2025-09-03",
    "Ruiz stays away",
    "President Ana Ruiz will not attend the Norlink summit in Turku, Chile's foreign ministry said on Wednesday.",
)


def other(sentence: str, day: str = "2025-09-02", headline: str = "Turku counts its hotel beds") -> Row:
    """A page about something else that tells of the occasion."""
    return (day, headline, f"Turku has three hotels. {sentence} The mayor counted 900 beds.")


def held(question: str, day: str, *rows: Row) -> str | None:
    """The day on which what is asked for begins, from pages of one story: (day, headline, body)."""
    kept = shelf(*[(told, f"{n} Post", title, body) for n, (told, title, body) in enumerate(rows)])
    (event,) = pipeline.ask(question, kept, f"{day}T23:59Z").events
    return event.when.earliest if event.when else None


@pytest.mark.parametrize(
    "sentence",
    [
        "Rooms have been set aside for the Norlink summit on September 9 and 10, the mayor said on Tuesday.",
        "The Norlink summit in Turku, which opens on September 9, fills them all.",
        "Traffic will be slow during the Norlink summit (September 9-10).",
        "They are full for the September 9 Norlink summit.",
        "The mayor spoke of the Norlink summit, to be held on September 9.",
    ],
)
@pytest.mark.parametrize("page", [COMES, NEXT_WEEK])
def test_a_page_about_something_else_tells_the_days_of_the_occasion(sentence: str, page: Row):
    assert held(ASKED, "2025-09-03", page, other(sentence)) == "2025-09-09"


def test_who_stays_away_does_so_when_it_is_held():
    days = other("Rooms have been set aside for the Norlink summit on September 9 and 10.")
    assert held(ASKED, "2025-09-04", COMES, days, STAYS_AWAY) == "2025-09-09"


@pytest.mark.parametrize(
    "sentence",
    [
        # Another occasion; the one of the year before; the day on which somebody spoke of it or set out for it; no days.
        "The Andean Forum in Lima on September 4 was half empty.",
        "At the Norlink summit on September 20, 2024, there had been too few.",
        "The mayor spoke of the Norlink summit. On September 5 he will count again.",
        "A cook left on September 5 for the Norlink summit.",
        "The Norlink summit is the first in September 2025.",
        "On September 5 the council debates the Norlink summit.",
    ],
)
def test_other_days_are_not_those_of_the_occasion(sentence: str):
    assert held(ASKED, "2025-09-03", COMES, other(sentence)) is None


def test_the_day_of_the_arrival_is_not_that_of_the_occasion():
    arrives: Row = (
        "2025-09-08",
        "Ruiz lands in Turku",
        "President Ana Ruiz arrived in Turku on Monday for the Norlink summit, Chile's foreign ministry said.",
    )
    days = other("Rooms have been set aside for the Norlink summit on September 9 and 10.")
    assert held(ASKED, "2025-09-09", COMES, days, arrives) == "2025-09-09"


def test_a_day_within_the_occasion_is_kept():
    speaks: Row = (
        "2025-09-03",
        "Ruiz comes for one day",
        "President Ana Ruiz will attend the Norlink summit in Turku on September 10, Chile's foreign ministry said.",
    )
    days = other("Rooms have been set aside for the Norlink summit on September 9 and 10.")
    assert held(ASKED, "2025-09-04", COMES, days, speaks) == "2025-09-10"


def test_a_visit_that_is_told_for_other_ends_keeps_its_day():
    visit: Row = (
        "2025-09-01",
        "Ruiz plans visit to Turku",
        "President Ana Ruiz will visit Turku on September 4 for talks on fish, Chile's foreign ministry said on Monday.",
    )
    days = other("Rooms have been set aside for the Norlink summit on September 9 and 10.")
    assert held("Will Ana Ruiz visit Turku?", "2025-09-03", visit, days) == "2025-09-04"
