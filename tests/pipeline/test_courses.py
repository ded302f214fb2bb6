"""Affairs of many courses, followed day by day from the pages as written to the status of what is asked for.

Outlets, people and companies are invented; each day's status was written down before the pages were first read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reportedly import pipeline

from .test_short_stories import Shelf, shelf

COURSES: dict[str, dict[str, Any]] = {
    each["course"]: each for each in json.loads(Path(__file__).with_name("courses.json").read_text(encoding="utf8"))
}
DAYS = [(course, day) for course, each in COURSES.items() for day in each["days"]]


@pytest.fixture(scope="module")
def shelves() -> dict[str, Shelf]:
    """The pages of each course, read once."""
    return {
        course: shelf(*((page["published"], page["outlet"], page["title"], page["text"]) for page in each["pages"]))
        for course, each in COURSES.items()
    }


@pytest.mark.parametrize(("course", "day"), DAYS)
def test_status_day_by_day(shelves: dict[str, Shelf], course: str, day: str) -> None:
    wanted = COURSES[course]
    (event,) = pipeline.ask(wanted["question"], shelves[course], f"{day}T23:59Z").events
    assert event.status == wanted["days"][day], [(change.at, change.status, change.rule) for change in event.history]


def test_an_election_moved_keeps_both_of_its_dates(shelves: dict[str, Shelf]) -> None:
    (event,) = pipeline.ask(COURSES["election date"]["question"], shelves["election date"], "2025-05-21").events
    assert [each.earliest for each in event.when_history] == ["2025-06-08", "2025-06-29"]
    assert event.when and event.when.earliest == "2025-06-29"


def test_a_summit_moved_to_another_city_keeps_its_day_and_both_places(shelves: dict[str, Shelf]) -> None:
    (event,) = pipeline.ask(COURSES["summit place"]["question"], shelves["summit place"], "2025-09-06").events
    assert [each.name for each in event.place_history] == ["Vienna", "Geneva"]
    assert event.place and event.place.name == "Geneva"
    assert event.when and event.when.earliest == "2025-09-11"


def test_a_rocket_scrubbed_again_and_again_has_a_date_for_each_attempt(shelves: dict[str, Shelf]) -> None:
    (event,) = pipeline.ask(COURSES["launch scrubbed"]["question"], shelves["launch scrubbed"], "2025-05-21").events
    assert [each.earliest for each in event.when_history] == [
        "2025-05-06",
        "2025-05-08",
        "2025-05-11",
        None,
        "2025-05-19",
    ]


def test_a_floor_is_kept_as_one(shelves: dict[str, Shelf]) -> None:
    (event,) = pipeline.ask(COURSES["moon launch"]["question"], shelves["moon launch"], "2022-09-25").events
    assert event.when
    assert (event.when.earliest, event.when.latest, event.when.floor) == ("2022-11-14", "2022-11-14", True)


def test_a_meeting_is_not_held_by_setting_out_for_it_nor_dated_by_leaving(shelves: dict[str, Shelf]) -> None:
    course = "visitor on the way, meeting"
    (event,) = pipeline.ask(COURSES[course]["question"], shelves[course], "2025-06-15").events
    assert event.when and event.when.earliest == "2025-06-11"
    assert event.place and event.place.name == "Tampere"
