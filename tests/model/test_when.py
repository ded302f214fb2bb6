"""Times of any precision: their bounds, and what is no time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.when import first_instant, is_iso, last_instant


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2023", "2023-01-01T00:00:00+00:00", "2023-12-31T23:59:59+00:00"),
        ("2024-02", "2024-02-01T00:00:00+00:00", "2024-02-29T23:59:59+00:00"),
        ("2023-09-10", "2023-09-10T00:00:00+00:00", "2023-09-10T23:59:59+00:00"),
        ("2023-09-10T08:00+09:00", "2023-09-09T23:00:00+00:00", "2023-09-09T23:00:59+00:00"),
        ("2023-09-10T08:00:30Z", "2023-09-10T08:00:30+00:00", "2023-09-10T08:00:30+00:00"),
    ],
)
def test_a_time_covers_what_its_precision_says(when: str, first: str, last: str) -> None:
    assert (first_instant(when).isoformat(), last_instant(when).isoformat()) == (first, last)


@pytest.mark.parametrize(
    "when",
    [
        *(
            "",
            "0000",
            "2025-00",
            "2025-13",
            "2025-02-30",
            "9999-99-99",
            "10000-01-01",
            "20250428",
            "2025-4-8",
            "yesterday",
        ),
        *("2025-04-28T24:00", "2025-04-28T10:00+24:00", "2025-04-28T10:00+09:75", "٢٠٢٥", "２０２５-04-28"),
    ],
)
def test_what_is_no_time_is_said_to_be_none(when: str) -> None:
    assert not is_iso(when)


ENDS = [
    "0001",
    "0001-01-01",
    "0001-01-01T00:00+14:00",
    "9999-12",
    "9999-12-31T23:59-12:00",
    "9999-12-31T23:59:59-23:59",
]


@pytest.mark.parametrize("when", ENDS)
def test_days_can_be_added_to_and_taken_from_the_first_and_the_last_year(when: str) -> None:
    assert first_instant(when) - timedelta(days=300) < last_instant(when) + timedelta(days=300)


@given(st.integers(0, 9_000 * 365 * 86_400), st.integers(-14 * 60, 14 * 60))
def test_a_zone_changes_the_writing_not_the_instant(seconds: int, minutes: int) -> None:
    moment = first_instant("0100-01-01") + timedelta(seconds=seconds)
    local = (moment + timedelta(minutes=minutes)).replace(tzinfo=None)
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    assert first_instant(local.isoformat() + zone) == moment
