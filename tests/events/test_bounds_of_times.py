"""Whatever a time is, it begins and ends at what a calendar can read: one page must not stop a story from being read."""

from __future__ import annotations

import itertools

import pytest

from reportedly.model.when import first_instant, is_iso, last_instant

from .conftest import Recogniser

_UNITS = ("day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade", "century")
_COUNTS = (
    "a",
    "one",
    "two",
    "three",
    "ten",
    "several",
    "a few",
    "the next",
    "the past",
    "next",
    "last",
    "this",
    "half a",
)
_FORMS = (
    "The plant will close in {}.",
    "The plant will close within {}.",
    "The plant closed {} ago.",
    "It was the first strike in {}.",
    "The plant will close by the end of {}.",
    "The plant has been shut for {}.",
)


@pytest.mark.parametrize("form", _FORMS)
def test_the_bounds_of_any_length_of_time_can_be_read(page: Recogniser, form: str) -> None:
    told = (
        f"{count} {unit if count in ('a', 'one', 'next', 'last', 'this', 'half a') else f'{unit}s'}"
        for count, unit in itertools.product(_COUNTS, _UNITS)
    )
    found = page("\n".join(form.format(each) for each in told))
    edges = [edge for time in found.times for edge in (time.earliest, time.latest) if edge]
    edges += [edge for event in found.events if event.when for edge in (event.when.earliest, event.when.latest) if edge]
    assert edges
    assert [edge for edge in edges if not is_iso(edge)] == []


def test_what_a_quarter_reaches_is_its_months(page: Recogniser) -> None:
    (time,) = page("The plant will close in a quarter.").times
    assert (time.earliest, time.latest) == ("2025-04", "2025-06")


def test_a_store_that_holds_a_quarter_is_read() -> None:
    assert first_instant("2025-Q2") == first_instant("2025-04")
    assert last_instant("2025-Q2") == last_instant("2025-06")
