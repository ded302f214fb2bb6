"""Tours, summits by the name they go by, and series that a broadcaster scraps: each asked for as an editor would."""

from __future__ import annotations

import pytest

from .asked import status

TOUR_OFF = (
    "Glass Harbour cancel tour",
    "The rock band Glass Harbour has cancelled its European tour, the band said on Tuesday.",
)
SUMMIT = (
    "Summit moved from Halden to Kest",
    "The Nordic summit will be held in Kest on June 3 instead of in Halden, the organisers said on Tuesday.",
)
BALTIC = (
    "Baltic summit called off",
    "The Baltic energy summit planned for next week in Kest has been cancelled, the organisers said on Tuesday.",
)
SERIES = (
    "Drama axed",
    "The network Norlink has cancelled the crime drama Glass Harbour after two seasons, Norlink said on Tuesday.",
)


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [
        ("Will Glass Harbour tour Europe?", TOUR_OFF, "cancelled"),
        ("Will Glass Harbour go on tour?", TOUR_OFF, "cancelled"),
        ("Will the Nordic summit take place in June?", SUMMIT, "announced"),
        ("Will the Baltic summit go ahead?", BALTIC, "cancelled"),
        ("Will the Nordic summit go ahead?", BALTIC, None),
    ],
)
def test_tours_and_summits_are_found(question: str, page: tuple[str, str], expected: str | None) -> None:
    assert status(question, None, page) == expected


def test_a_broadcaster_knows_what_it_has_cancelled() -> None:
    assert status("Has Glass Harbour been cancelled?", None, SERIES) == "occurred"
