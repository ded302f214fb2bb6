"""When a day that is named puts off the one that stood."""

from __future__ import annotations

import pytest

from reportedly.model.statement import When
from reportedly.stories.judging.moves import is_later_day


@pytest.mark.parametrize(
    ("old", "new", "later"),
    [
        (("2026-01", "2026-03"), ("2026-04-01", "2026-04-10"), False),  # hoped for in a quarter, set right behind it
        (("2026-01", "2026-03"), ("2026-06-09", "2026-06-09"), True),
        (("2026-03-30", "2026-03-30"), ("2026-04-02", "2026-04-02"), True),
        (("2026-04-02", "2026-04-02"), ("2026-03-30", "2026-03-30"), False),
    ],
)
def test_a_quarter_is_not_left_by_a_day_right_behind_it(
    old: tuple[str, str], new: tuple[str, str], later: bool
) -> None:
    stood, named = (When("then", *days, (0, 4)) for days in (old, new))
    assert is_later_day(named, stood, "2026-02-25") is later
