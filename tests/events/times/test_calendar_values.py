"""Calendar arithmetic holds for every day, not only for those a test names."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.times.calendar_values import (
    bounds,
    day_in,
    first_day,
    last_day,
    make_day,
    shift,
    value_of,
    weekday_on_or_after,
    weekday_on_or_before,
)

DAYS = st.dates(min_value=date(1500, 1, 1), max_value=date(2400, 12, 31))
UNITS = st.sampled_from(["day", "week", "month", "quarter", "year", "decade", "century"])


@given(DAYS, UNITS)
def test_a_day_lies_within_the_value_of_its_unit(day: date, unit: str) -> None:
    """Whatever a day is part of - a week, a quarter, a decade - begins on it or before and ends on it or after."""
    first, last = first_day(value_of(day, unit)), last_day(value_of(day, unit))
    assert first is not None and last is not None and first <= day <= last


@given(DAYS, UNITS)
def test_units_follow_each_other_without_a_gap(day: date, unit: str) -> None:
    """The day after the last of a month, week or year belongs to the next one."""
    last = last_day(value_of(day, unit))
    assert last is not None
    assert first_day(value_of(last + timedelta(days=1), unit)) == last + timedelta(days=1)


@given(DAYS, UNITS, st.integers(-5, 5))
def test_a_shift_moves_by_whole_units(day: date, unit: str, count: int) -> None:
    """ "Two months later" lies in the second month after, also from the 31st."""
    moved = shift(day, unit, count)
    back = shift(moved, unit, -count)
    assert value_of(back, unit) == value_of(day, unit)
    assert (moved > day) == (count > 0) and (moved < day) == (count < 0)


@given(DAYS, st.integers(0, 6))
def test_the_last_and_the_next_such_weekday_are_less_than_a_week_away(day: date, weekday: int) -> None:
    """The publication's own weekday is the publication day itself, in both directions."""
    before, after = weekday_on_or_before(day, weekday), weekday_on_or_after(day, weekday)
    assert before.weekday() == after.weekday() == weekday
    assert timedelta() <= day - before < timedelta(days=7) and timedelta() <= after - day < timedelta(days=7)
    assert (before == after) == (day.weekday() == weekday)


@given(DAYS)
def test_a_day_is_its_own_bounds(day: date) -> None:
    """A date is as precise as it is told."""
    assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())
    assert day_in(day.isoformat()) == day


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023", "2023", "2023"),
        ("2023-09", "2023-09", "2023-09"),
        ("2023-W36", "2023-09-04", "2023-09-10"),
        ("2023-W36-WE", "2023-09-09", "2023-09-10"),
        ("2023-Q3", "2023-07", "2023-09"),
        ("2023-H2", "2023-07", "2023-12"),
        ("2023-SU", "2023-06", "2023-08"),
        ("2023-WI", "2023-12", "2024-02"),
        ("199", "1990", "1999"),
        ("19", "1900", "1999"),
        ("2023-09-10TMO", "2023-09-10", "2023-09-10"),
        ("2023-09-10T12:00", "2023-09-10T12:00", "2023-09-10T12:00"),
        ("2023-09-10/2023-09-13", "2023-09-10", "2023-09-13"),
        ("XXXX-WXX-1", None, None),
        ("PAST_REF", None, None),
        ("2023-W99", None, None),
    ],
)
def test_each_kind_of_value_has_its_bounds(value: str, first: str | None, last: str | None) -> None:
    """A quarter is bounded by its months, a morning by its day; what has no place in the calendar by nothing."""
    assert bounds(value) == (first, last)


def test_there_is_no_thirtieth_of_february() -> None:
    """A page may name a day that does not exist."""
    assert make_day(2023, 2, 30) is None
    assert day_in("2023-02-30") is None


def test_time_ends_with_the_year_9999() -> None:
    """A span that leads out of the calendar is an error, not a wrong year."""
    with pytest.raises(OverflowError):
        shift(date(9990, 1, 1), "century", 1)
