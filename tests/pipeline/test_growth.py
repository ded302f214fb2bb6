"""The dossier of a long story costs little more a page than that of a short one."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading

sys.path.append(str(Path(__file__).parents[2] / "benchmarks" / "speed"))

SHORT, LONG = 100, 500
MOST = 8.0
"""Times that five times as many pages may cost."""
CAPTURED = "2025-06-01T00:00:00Z"


class Shelf:
    """The readings of one story."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = tuple(readings)

    def readings(self, story: str) -> tuple[Reading, ...]:
        return self._readings

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str:
        return "s"

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return ("p0",)


def shelf(number: int) -> Shelf:
    from long_thread import long_thread

    pages = [
        Page(
            p["id"],
            p["body"].encode(),
            Form.BODY,
            CAPTURED,
            outlet=p["outlet"],
            published=p["published"],
            title=p["title"],
        )
        for p in long_thread(number)
    ]
    return Shelf([each for each in pipeline.read(pages) if isinstance(each, Reading)])


def cost(kept: Shelf) -> float:
    """Processor seconds of a dossier, the best of three."""
    found = []
    for _ in range(3):
        begun = time.process_time()
        assert pipeline.dossier("s", kept, "2025-05-31")
        found.append(time.process_time() - begun)
    return min(found)


@pytest.mark.slow
def test_a_story_five_times_as_long_costs_at_most_eight_times_as_much() -> None:
    assert cost(shelf(LONG)) <= MOST * cost(shelf(SHORT))
