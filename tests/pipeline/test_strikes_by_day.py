"""A strike asked for by nothing but its trade and its day: "Will the bus strike on 14 September go ahead?"."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import shelf

CALLED = (
    ("2025-09-01", "Nile Post", "Bus drivers in Ferrow to walk out on 14 September", "Bus drivers in Ferrow will walk out on 14 September"
     " in a dispute over pay, the Drivers' Guild said on Monday."),
)  # fmt: skip
OFF = (
    *CALLED,
    ("2025-09-12", "Volga Times", "Bus strike off as talks resume", "The strike by bus drivers planned for 14 September has been called off"
     " after Ferrow Transit made a new offer, the Drivers' Guild said on Friday."),
)  # fmt: skip
UNDATED = (
    ("2025-06-02", "Nile Post", "Bus strike brings Kest to a halt", "A bus strike brought much of Kest to a standstill on Monday, the"
     " transport office said."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "statuses"),
    [
        ("Will the bus strike on 14 September go ahead?", CALLED, ["announced"]),
        ("Will the bus strike on 14 September proceed?", CALLED, ["announced"]),
        ("Will the bus strike on 14 September go ahead?", OFF, ["cancelled"]),
        ("Will the bus strike on 20 October go ahead?", CALLED, []),
        ("Will the bus strike on 14 September go ahead?", UNDATED, []),
        ("Will the rail strike on 14 September go ahead?", CALLED, []),
    ],
)
def test_a_strike_that_names_nobody_is_known_by_its_day(question: str, rows: tuple, statuses: list[str]):
    answer = pipeline.ask(question, shelf(*rows), "2025-09-13T23:59Z")
    assert [str(event.status) for event in answer.events] == statuses
