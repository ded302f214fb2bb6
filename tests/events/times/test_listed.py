"""Days told in a row with one month for all of them."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.events.times.find import find_times
from reportedly.model.article import Article


def _days(text: str) -> list[str]:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    return [time.value[5:] for time in find_times(document.parts[0], "2023-05-02")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Nurses will walk out on 15 and 17 May.", ["05-15", "05-17"]),
        ("Strikes on 5, 7 and 9 November will go ahead.", ["11-05", "11-07", "11-09"]),
        ("They meet on May 5, 7 and 9 in Kest.", ["05-05", "05-07", "05-09"]),
        ("Drivers will strike on September 15 and 17 over pay.", ["09-15", "09-17"]),
        ("It plays on Thursday 15 and Saturday 17 June.", ["06-15", "06-17"]),
        ("Games on the 12th and 14th of May", ["05-12", "05-14"]),
        ("Crews will stop on 9, 12, and on 16 June.", ["06-09", "06-12", "06-16"]),
    ],
)
def test_each_day_of_a_row_is_one_of_the_month(text: str, days: list[str]):
    assert _days(text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On May 4 and 17 people died in the crash.", ["05-04"]),
        ("It hurt 12 and 4 May was no day to forget.", ["05-04"]),
        ("In May 12, 15 workers left.", ["05-12"]),
        ("He sold 31 and 30 February is no day.", []),
        ("On May 4, 17.5 million voted.", ["05-04"]),
    ],
)
def test_a_number_of_something_is_no_day(text: str, days: list[str]):
    assert [day for day in _days(text) if day in ("05-04", "05-12", "05-17")] == days
