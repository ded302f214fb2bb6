"""Questions whether somebody is still at his post: what pages tell last of his coming or going answers."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import shelf

NAMED = (
    "2025-05-02",
    "Nile Post",
    "Roe named Halden coach",
    "Halden FC have appointed Ana Roe as coach, the club said.",
)
SACKED = (
    "2025-05-06",
    "Volga Times",
    "Roe fired as Halden coach",
    "Halden FC have sacked coach Ana Roe after six defeats in a row, the club said on Tuesday.",
)
STAYS = (
    "2025-05-06",
    "Volga Times",
    "Roe to stay at Halden",
    "Ana Roe will stay on as coach of Halden FC despite six defeats in a row, the club said on Tuesday.",
)


@pytest.mark.parametrize(
    ("pages", "title", "status"),
    [
        ((NAMED, SACKED), "Removal of Ana Roe", "occurred"),
        ((SACKED,), "Removal of Ana Roe", "occurred"),
        ((NAMED,), "Appointment of Ana Roe", "occurred"),
        ((STAYS,), "Departure of Ana Roe", "denied"),
    ],
)
def test_whether_somebody_is_still_at_his_post(
    pages: tuple[tuple[str, str, str, str], ...], title: str, status: str
) -> None:
    (event,) = pipeline.ask("Is Ana Roe still the coach of Halden?", shelf(*pages), "2025-05-06T23:59Z").events
    assert (event.title, str(event.status)) == (title, status)
