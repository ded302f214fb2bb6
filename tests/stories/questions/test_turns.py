"""Which of several turns of an event a question is about."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import shelf

from reportedly import pipeline

FLOWN = (
    "2024-03-06",
    "Ostmark Post",
    "Corrin rocket launches on maiden flight",
    "Halden Space launched its Corrin rocket from Hasvik on Tuesday, the company said. It was the first flight.",
)
PLANNED = (
    "2024-03-20",
    "Ostmark Post",
    "Second Corrin flight planned for June",
    "Halden Space said on Wednesday that the second flight of its Corrin rocket is planned for June 10.",
)


@pytest.mark.parametrize(
    ("question", "rows", "statuses"),
    [
        ("Will the Corrin rocket make its second flight?", (FLOWN,), []),
        ("Will the Corrin rocket make its second flight?", (FLOWN, PLANNED), ["announced"]),
        ("When will the second launch of Corrin be?", (FLOWN, PLANNED), ["announced"]),
        ("Did the Corrin make its maiden flight?", (FLOWN, PLANNED), ["occurred"]),
        ("Did the Corrin rocket launch in the first quarter?", (FLOWN,), ["occurred"]),
    ],
)
def test_a_second_flight_is_not_the_first(question: str, rows: tuple[tuple[str, ...], ...], statuses: list[str]):
    found = pipeline.ask(question, shelf(*rows), "2024-03-21T23:59Z")
    assert [str(event.status) for event in found.events[:1]] == statuses
