"""Plain questions about the commonest affairs of the world's news: coups, collapses, flights, finds, transfers.

People, firms and outlets are invented; each day's status was written down before the pages were first read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from reportedly import pipeline

from .test_short_stories import Shelf, shelf

AFFAIRS: dict[str, dict[str, Any]] = {
    each["affair"]: each for each in json.loads(Path(__file__).with_name("upheavals.json").read_text(encoding="utf8"))
}
DAYS = [
    (affair, question, day)
    for affair, each in AFFAIRS.items()
    for question, days in each["questions"].items()
    for day in days
]


class Whole(Shelf):
    """A shelf of which every page is near to any words."""

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return tuple(each.article.id for each in self.readings("s"))


@pytest.fixture(scope="module")
def shelves() -> dict[str, Shelf]:
    """The pages of each affair, read once."""
    return {
        affair: Whole(
            shelf(
                *((page["published"], page["outlet"], page["title"], page["text"]) for page in each["pages"])
            ).readings("s")
        )
        for affair, each in AFFAIRS.items()
    }


@pytest.mark.parametrize(("affair", "question", "day"), DAYS)
def test_status_day_by_day(shelves: dict[str, Shelf], affair: str, question: str, day: str) -> None:
    (event,) = pipeline.ask(question, shelves[affair], f"{day}T23:59Z").events
    wanted = AFFAIRS[affair]["questions"][question][day]
    assert event.status == wanted, [(change.at, change.status, change.rule) for change in event.history]


@pytest.mark.parametrize(
    ("affair", "question", "day"),
    [
        ("martial", "Was martial law lifted in Georgia?", "2025-12-03"),
        ("curfew", "Has the curfew in Guayaquil been lifted?", "2025-01-10"),
        ("fire", "Is the Corran wildfire under control?", "2025-08-03"),
        ("fire", "Has the evacuation order for Elmstead been lifted?", "2025-08-03"),
    ],
)
def test_what_is_not_told_yet_is_not_answered_by_its_opposite(
    shelves: dict[str, Shelf], affair: str, question: str, day: str
) -> None:
    assert pipeline.ask(question, shelves[affair], f"{day}T23:59Z").events == ()


@pytest.mark.parametrize(
    ("affair", "question", "day", "place"),
    [
        ("where", "Where is Yegor Prilukin?", "2025-06-28", "Belarus"),
        ("where", "Where is Yegor Prilukin?", "2025-07-06", "Saint Petersburg"),
        ("flee", "Where is Rafael Quispe now?", "2025-07-14", "Santiago"),
    ],
)
def test_where_somebody_is_is_the_latest_place_told(
    shelves: dict[str, Shelf], affair: str, question: str, day: str, place: str
) -> None:
    (event,) = pipeline.ask(question, shelves[affair], f"{day}T23:59Z").events
    assert event.place
    assert event.place.name == place
