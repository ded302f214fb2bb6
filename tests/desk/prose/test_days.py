"""Days as a newspaper of one day writes them."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.days import expected, on_day, since
from reportedly.model.dossier import Interval

AS_OF = "2025-05-01T23:59+02:00"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2025-04-28", "on Monday"),
        ("2025-05-06T10:00Z", "on Tuesday"),
        ("2025-04-24", "on 24 April"),
        ("2024-04-28", "on 28 April 2024"),
        ("2025-03", "in March"),
        ("2024-03", "in March 2024"),
        ("2023", "in 2023"),
    ],
)
def test_a_day_within_six_is_called_by_its_name(when: str, words: str) -> None:
    assert on_day(when, AS_OF) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (Interval("2025-05-06", "2025-05-06"), "on Tuesday 6 May"),
        (Interval("2025-05-09", "2025-05-11"), "between 9 and 11 May"),
        (Interval("2025-05-30", "2025-06-02"), "between 30 May and 2 June"),
        (Interval("2025-06-01", "2025-06-30"), "in June"),
        (Interval("2026-01-01", "2026-12-31"), "in 2026"),
        (Interval("2025-05-09", None), "not before 9 May"),
        (Interval("2025-05-09", "2025-05-09", floor=True), "not before 9 May"),
        (Interval(None, "2025-05-09"), "by 9 May"),
        (Interval(None, None), ""),
        (None, ""),
    ],
)
def test_the_time_of_an_event_is_told_as_wide_as_it_is(when: Interval | None, words: str) -> None:
    assert expected(when, AS_OF) == words


def test_since_a_day() -> None:
    assert since("2025-04-30", AS_OF) == "since Wednesday"
