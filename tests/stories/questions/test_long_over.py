"""Who asks whether something will be is not told of what was long ago, where it may be done again."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

_LONG_AGO = ("2021-03-02", "Courant", "Roe quits council", "Mayor Ann Roe has quit the Orrin council, her office said.")


@pytest.mark.parametrize(
    ("question", "days", "found"),
    [
        ("Will Ann Roe quit the Orrin council?", ["2021-03-02", "2021-06-01"], ["occurred", "occurred"]),
        ("Will Ann Roe quit the Orrin council?", ["2025-05-06"], ["nothing"]),
        ("Has Ann Roe quit the Orrin council?", ["2025-05-06"], ["occurred"]),
    ],
)
def test_a_departure_of_years_ago(question: str, days: list[str], found: list[str]) -> None:
    assert statuses(question, days, _LONG_AGO) == found


def test_what_is_done_for_good_answers_however_late() -> None:
    bought = ("2021-03-02", "Courant", "Halden buys Norvik", "Halden has completed its purchase of Norvik, it said.")
    assert statuses("Will Halden buy Norvik?", ["2025-05-06"], bought) == ["occurred"]


def test_a_name_with_points_in_its_state_is_the_name_without() -> None:
    story = ("2025-05-05", "Courant", "Merger", "Norvik has agreed to buy U.S. Granite for $2 billion, Norvik said.")
    assert statuses("Will Norvik buy US Granite?", ["2025-05-06"], story) == ["announced"]


def test_a_fall_of_shares_is_no_takeover() -> None:
    story = ("2025-05-05", "Courant", "Shares", "U.S. Granite shares sank on Monday after Norvik lost a court case.")
    assert statuses("Will Norvik buy US Granite?", ["2025-05-06"], story) == ["nothing"]
