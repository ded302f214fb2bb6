"""What is set for a day months ahead, and called off, put off or denied on no day that is told: it is that one."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

SET = ("2025-05-02", "Northern Post", "King to visit Kenya in October",
       "King Charles will visit Kenya in October, Buckingham Palace said on Friday.")  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "stands"),
    [
        ("King's Kenya tour off", "King Charles's trip to Kenya has been called off, Buckingham Palace said.", "cancelled"),
        ("Kenya visit put off", "King Charles's visit to Kenya has been put off, Buckingham Palace said.", "postponed"),
        ("King not to go to Kenya", "King Charles will no longer go to Kenya, Buckingham Palace said.", "cancelled"),
    ],
)  # fmt: skip
def test_a_plan_of_months_ahead_is_taken_back(title: str, text: str, stands: str) -> None:
    told = statuses(
        "Will King Charles visit Kenya?", ["2025-05-02", "2025-05-06"], SET, ("2025-05-06", "Courant", title, text)
    )
    assert told == ["announced", stands]


def test_the_king_is_the_one_whom_the_pages_name_so() -> None:
    told = statuses(
        "Will King Charles visit Kenya?",
        ["2025-05-02", "2025-05-06"],
        ("2025-05-02", "Northern Post", "King to visit Kenya",
         "King Charles will visit Kenya in October, a palace source told the Mail on Friday."),
        ("2025-05-06", "Courant", "Palace confirms King's Kenya visit",
         "Buckingham Palace on Tuesday confirmed that the King would travel to Kenya in October."),
    )  # fmt: skip
    assert told == ["rumoured", "announced"]
