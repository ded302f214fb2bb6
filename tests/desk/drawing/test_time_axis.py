"""The time axis: even, and broken where it would otherwise hide what happened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reportedly.desk.drawing.time_axis import drawn_axis, length_in_words, time_axis

DAY = datetime(2025, 10, 6, tzinfo=UTC)


def days(*numbers: float) -> list[datetime]:
    return [DAY + timedelta(days=number) for number in numbers]


def test_equal_times_are_equally_far_apart() -> None:
    axis = time_axis(days(0, 1, 5, 9), 0, 900)
    assert [round(axis.x(at)) for at in days(0, 1, 2, 5, 9)] == [0, 100, 200, 500, 900]


def test_a_year_without_news_is_left_out_and_says_so() -> None:
    axis = time_axis(days(0, 4, 9, 409), 0, 900)
    assert axis.x(days(9)[0]) > 800
    assert "13 months left out" in "".join(drawn_axis(axis, 0, 100))


def test_a_month_that_most_of_the_story_lies_in_is_not_left_out() -> None:
    axis = time_axis(days(0, 30, 36), 0, 900)
    assert axis.x(days(30)[0]) == 750
    assert "left out" not in "".join(drawn_axis(axis, 0, 100))


def test_one_instant_alone_stands_in_the_middle() -> None:
    assert time_axis(days(0), 0, 100).x(DAY) == 50


@given(st.lists(st.integers(-735_000, 2_900_000), min_size=1, max_size=12), st.integers(60, 1200))
def test_time_runs_from_left_to_right(numbers: list[int], right: int) -> None:
    instants = sorted(days(*numbers))
    axis = time_axis(instants, 10, 10 + right + 100)
    places = [axis.x(instant) for instant in instants]
    assert places == sorted(places)
    assert all(10 <= place <= 110 + right + 0.001 for place in places)
    assert len(drawn_axis(axis, 0, 100)) < 1000


def test_ticks_have_room_beside_each_other_and_name_the_year_once() -> None:
    drawn = "".join(drawn_axis(time_axis(days(0, 9), 0, 900), 0, 100))
    assert drawn.count("2025") == 1
    assert "7 Oct" in drawn


def test_ticks_of_years_are_years() -> None:
    drawn = "".join(drawn_axis(time_axis(days(0, 4000), 0, 600), 0, 100))
    assert ">2030<" in drawn


def test_lengths_are_told_in_their_largest_unit() -> None:
    assert [length_in_words(timedelta(days=days)) for days in (1, 12, 30, 75, 800)] == [
        "1 day",
        "12 days",
        "4 weeks",
        "11 weeks",
        "2 years",
    ]
