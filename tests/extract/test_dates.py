"""Dates as pages write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.dates import find_dates, iso_time, years_of
from reportedly.extract.metalines import meta_of

from .conftest import CAPTURED

WRITTEN = [
    ("September 10, 2023", "2023-09-10"),
    ("Sept. 10, 2023", "2023-09-10"),
    ("10 September 2023", "2023-09-10"),
    ("Sunday, 10th September 2023", "2023-09-10"),
    ("10-Sep-2023", "2023-09-10"),
    ("10.09.2023", "2023-09-10"),
    ("2023/09/10", "2023-09-10"),
    ("13/09/2023", "2023-09-13"),
    ("09/13/2023", "2023-09-13"),
    ("September 2023", "2023-09"),
    ("10. September 2023", "2023-09-10"),
    ("10 septembre 2023", "2023-09-10"),
    ("10 de septiembre de 2023", "2023-09-10"),
    ("10 сентября 2023", "2023-09-10"),
    ("2023년 9월 10일", "2023-09-10"),
    ("2023年9月10日", "2023-09-10"),
    ("September 10, 2023 2:05 pm", "2023-09-10T14:05"),
    ("Sept. 10, 2023 at 12:05 a.m. EDT", "2023-09-10T00:05-04:00"),
    ("10 Sep 2023 14:05 GMT", "2023-09-10T14:05Z"),
    ("10.09.2023, 14.05 Uhr", "2023-09-10T14:05"),
    ("14:05, 10 September 2023", "2023-09-10T14:05"),
    ("2023-09-10T14:05:00+02:00", "2023-09-10T14:05+02:00"),
    ("10 Sep 2023 1405 GMT", "2023-09-10T14:05Z"),
    ("July 19, 2022 / 02:25 PM IST", "2022-07-19T14:25+05:30"),
]


@pytest.mark.parametrize(("written", "value"), WRITTEN)
def test_a_date_is_read_with_the_precision_it_has(written: str, value: str) -> None:
    """A month is no day, a day is no minute."""
    assert [hit.value for hit in find_dates(written, CAPTURED)] == [value]


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    """A day written out in words is the same day."""
    assert [hit.value for hit in find_dates(f"{day:%A}, {day.day} {day:%B %Y}", CAPTURED)] == [day.isoformat()]


@given(st.text(max_size=300))
def test_no_text_is_too_odd_for_dates(text: str) -> None:
    """Whatever stands on a line, it is read or left alone."""
    for hit in find_dates(text, CAPTURED):
        assert 0 <= hit.start < hit.end <= len(text)


def test_numbers_that_are_no_dates_are_left_alone() -> None:
    """Scores, shares and telephone numbers have dots and slashes too."""
    for text in ("They won 3-1", "version 10.9.1", "call 555-0199", "31/02/2024", "2 of 12 in 2023-24"):
        assert find_dates(text, CAPTURED) == []


def test_day_and_month_that_may_be_swapped_are_marked() -> None:
    """10/09/2023 is September in Leeds and October in Boston."""
    [hit] = find_dates("10/09/2023", CAPTURED)
    assert hit.swappable and hit.value == "2023-09-10"
    assert not find_dates("10.09.2023", CAPTURED)[0].swappable


def test_relative_dates_count_back_from_the_capture() -> None:
    """ "2 hours ago" just after midnight was yesterday."""
    [hit] = find_dates("2 hours ago", "2025-03-14T01:00:00Z")
    assert hit.relative and hit.value == "2025-03-13"


def test_a_date_without_its_year_is_the_last_such_day() -> None:
    """In January, "December 30" was last year, or the year before."""
    assert years_of("--12-30", "2026-01-02T00:00:00Z")[:2] == ("2025-12-30", "2024-12-30")


@pytest.mark.parametrize("line", ["Sunday, 10 September", "Sun 10 Sep", "10 September (Sunday)"])
def test_the_day_of_the_week_gives_a_date_its_year(line: str) -> None:
    """10 September was a Sunday in 2023, and not in the years since."""
    assert years_of("--09-10", "2026-11-25T00:00:00Z", line) == ("2023-09-10",)


def test_a_day_of_the_week_that_never_was_gives_no_year() -> None:
    """Some date lines are wrong."""
    assert years_of("--09-10", "2026-11-25T00:00:00Z", "Friday, 10 September")[0] == "2026-09-10"


def test_machine_readable_times() -> None:
    """Metadata writes times in the forms of ISO 8601, and in others."""
    assert iso_time("2023-09-10T14:05:00.000Z") == "2023-09-10T14:05:00Z"
    assert iso_time("2023-09-10 14:05:00 +0200") == "2023-09-10T14:05:00+0200"
    assert iso_time("20230910") == "2023-09-10"
    assert iso_time("Sun, 10 Sep 2023 14:05:00 GMT") == "2023-09-10T14:05Z"
    assert iso_time("soon") is None


def test_roles_of_dates_on_one_line() -> None:
    """A line may give publication and update, the update with its time alone."""
    meta = meta_of("Published: Sunday, 10 September 2023 | Updated 14:05 GMT", CAPTURED)
    assert meta is not None
    assert [(dated.role, dated.value) for dated in meta.dates] == [
        ("published", "2023-09-10"),
        ("updated", "2023-09-10T14:05Z"),
    ]


def test_a_sentence_with_a_date_is_no_date_line() -> None:
    """A story tells of days too."""
    assert meta_of("On 10 September 2023 the minister resigned.", CAPTURED) is None
    assert meta_of("September 10, 2023 was a Sunday like no other", CAPTURED) is None
