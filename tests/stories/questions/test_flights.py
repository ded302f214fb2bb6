"""One flight under its code and under its number."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.naming import is_one, stands_in


@pytest.mark.parametrize("name", ["Flight 804", "flight 804", "VA 804", "VA804", "Flight VA 804"])
def test_a_flight_goes_by_its_number(name: str) -> None:
    assert is_one("VA804", [name])
    assert stands_in("VA804", f"The wreck of {name} was found.")


@pytest.mark.parametrize("name", ["Flight 805", "NB804", "804 people", "VA8040"])
def test_another_number_or_airline_is_another(name: str) -> None:
    assert not is_one("VA804", [name])
    assert not stands_in("VA804", f"The wreck of {name} was found.")
