"""Days that not every year has: a page or a question that names 29 February is read in whatever year it falls."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

from reportedly.events.occasions_told import _of_year

_FESTIVAL = ("2024-03-10", "Courant", "Halden Festival opens on 29 February",
             "The Halden Festival opens on 29 February, its organisers said on Sunday.")  # fmt: skip
_STRIKES = ("2024-02-20", "Courant", "Halden drivers to strike",
            "Bus drivers in Halden will strike on 29 February and on 7 March, their union said on Tuesday.")  # fmt: skip


def test_an_occasion_on_a_leap_day_is_no_fault() -> None:
    assert statuses("When will the Halden Festival open?", ["2024-03-11"], _FESTIVAL) != []


def test_a_strike_on_a_leap_day_is_asked_for_by_it() -> None:
    assert statuses("Will bus drivers in Halden strike on 29 February?", ["2024-02-21"], _STRIKES) == ["announced"]


@pytest.mark.parametrize(
    ("day", "year", "then"),
    [("2024-02-29", "2025", "2025-02-28"), ("2024-02-28", "2025", "2025-02-28"), ("2024-07-24", "2020", "2020-07-24")],
)
def test_a_day_in_another_year(day: str, year: str, then: str) -> None:
    assert _of_year(day, year) == then
