"""What somebody runs, and what is to be pulled down, by whatever words pages tell of it."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import shelf

OFFERED = (
    ("2025-03-03", "Nile Post", "Deepline still offers dives to the Corvane", "Deepline, whose submersible was lost in"
     " February, still advertises two dives to the wreck of the Corvane in 2026 on its website."),
)  # fmt: skip
SUSPENDED = (
    *OFFERED,
    ("2025-03-07", "Volga Times", "Deepline suspends all operations", "Deepline has suspended all its operations, it said on"
     " Friday, after its submersible was lost on the way to the Corvane."),
)  # fmt: skip
SEARCH = (
    *OFFERED,
    ("2025-03-07", "Volga Times", "Deepline halts search for Corvane sub", "Deepline has halted the search for its"
     " submersible near the wreck of the Corvane, it said on Friday."),
)  # fmt: skip
MOOTED = (
    ("2025-03-03", "Nile Post", "Rest of Hollin Tower may have to go", "The part of Hollin Tower still standing may have to"
     " be pulled down, the mayor of Brackley said on Monday."),
)  # fmt: skip
ORDERED = (
    *MOOTED,
    ("2025-03-07", "Volga Times", "Hollin Tower to be blown up on Sunday", "The remains of Hollin Tower will be imploded on"
     " Sunday, the mayor of Brackley said on Friday."),
)  # fmt: skip
TOPPLED = (
    ("2025-03-03", "Nile Post", "Search goes on at Hollin Tower", "The search for survivors at Hollin Tower went on on"
     " Monday. A fire elsewhere in Brackley was put out."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "statuses"),
    [
        ("Will Deepline run its dives to the Corvane in 2026?", OFFERED, ["rumoured"]),
        ("Will Deepline run its dives to the Corvane in 2026?", SUSPENDED, ["cancelled"]),
        ("Will Deepline run its dives to the Corvane in 2026?", SEARCH, ["rumoured"]),
        ("Will the rest of Hollin Tower be demolished?", MOOTED, ["rumoured"]),
        ("Will the rest of Hollin Tower be demolished?", ORDERED, ["announced"]),
        ("Will the rest of Hollin Tower be demolished?", TOPPLED, []),
    ],
)
def test_it_is_told_by_any_word_of_its_field(question: str, rows: tuple, statuses: list[str]):
    answer = pipeline.ask(question, shelf(*rows), "2025-03-08T23:59Z")
    assert [str(event.status) for event in answer.events] == statuses
