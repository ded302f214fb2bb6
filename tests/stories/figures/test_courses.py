"""Figures of invented affairs over the days: what an editor who read the same pages would give on each of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from reportedly import ingest, pipeline
from reportedly.model.correction import Correction
from reportedly.model.page import Page
from reportedly.model.reading import Reading

COURSES = Path(__file__).parent / "courses"
RIGHT = json.loads((COURSES / "right.json").read_text(encoding="utf-8"))


class Shelf:
    """The pages of one story, as an archive."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.kept = tuple(readings)

    def readings(self, story: str) -> tuple[Reading, ...]:
        return self.kept

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return "story"

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return (self.kept[0].article.id,)


@cache
def shelf(course: str) -> Shelf:
    found = ingest.pages([str(COURSES / f"{course}.jsonl")], ingest.Options())
    pages = [page for page in found if isinstance(page, Page)]
    return Shelf([reading for reading in pipeline.read(pages, workers=1) if isinstance(reading, Reading)])


@pytest.mark.parametrize(
    ("course", "question", "as_of", "value"),
    [
        pytest.param(course, asked["question"], day["as_of"], day["value"], id=f"{course}-{at}-{day['as_of'][:10]}")
        for course, questions in RIGHT.items()
        for at, asked in enumerate(questions)
        for day in asked["figures"]
    ],
)
def test_the_value_that_stands_on_a_day(course: str, question: str, as_of: str, value: float) -> None:
    """Old values told again, shares of one province, forecasts and the tolls of other years do not stand."""
    (figure,) = pipeline.ask(question, shelf(course), as_of).figures
    assert figure.current is not None
    assert figure.current.value == value
