"""A swap of captives from the first rumour to the day: invented people and outlets."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import Shelf, shelf

PAGES = [
    ("2025-08-22", "Nile Post", "Peru, Chile may swap prisoners this month: source",
     "LIMA (Nile Post) - Peru and Chile may carry out a large exchange of prisoners this month, a source familiar with"
     " the talks said on Friday."),
    ("2025-08-29", "Volga Times", "Chile denies prisoner swap with Peru has been completed",
     "SANTIAGO (Volga Times) - Chile's presidential office said on Friday that reports of a completed prisoner exchange"
     " with Peru were not true."),
    ("2025-09-05", "Nile Post", "Peru's president says prisoner swap with Chile is close",
     'LIMA (Nile Post) - President Tom Lind of Peru said on Friday that the prisoner swap with Chile is close. "It will'
     ' be large," he said.'),
    ("2025-09-07", "Volga Times", "Peru and Chile trade prisoners",
     "SANTIAGO (Volga Times) - Planes carrying prisoners freed by Peru and Chile touched down in both capitals on Sunday"
     " in a swap that could ease five years of quarrels. Each side released 35 people."),
    ("2025-09-08", "Lagos Mirror", "Minister regrets that Kask was handed over",
     'OSLO (Lagos Mirror) - Norway regrets that Ole Kask was included in Sunday\'s prisoner exchange between Peru and'
     ' Chile, its foreign minister Ada Berg said. "It feels as if we were sold," his brother said.'),
]  # fmt: skip


@pytest.fixture(scope="module")
def pages() -> Shelf:
    """The course of the affair."""
    return shelf(*PAGES)


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        ("2025-08-22", ("rumoured",)),
        ("2025-08-29", ("denied", "disputed")),
        ("2025-09-05", ("reported",)),
        ("2025-09-07", ("occurred",)),
        ("2025-09-08", ("occurred",)),
    ],
)
def test_a_swap_denied_to_be_completed_is_told_ahead_and_made(
    pages: Shelf, day: str, statuses: tuple[str, ...]
) -> None:
    (event,) = pipeline.ask("Have Peru and Chile exchanged prisoners?", pages, f"{day}T23:59Z").events
    assert str(event.status) in statuses
    assert event.title == "Swap of captives by Peru and Chile"
