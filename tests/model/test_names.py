"""Names as keys."""

from __future__ import annotations

import pytest

from reportedly.model.names import key


@pytest.mark.parametrize(
    ("one", "other"), [("Aurora I", "Aurora 1"), ("Aurora IV", "Aurora-4"), ("Great War XII", "great war 12")]
)
def test_a_number_is_one_in_either_digits(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_an_initial_is_no_number() -> None:
    assert key("Ann V. Roe") == "ann v roe"
