"""Jobs are cut by many words, and stakes are sold by their owners."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses


@pytest.mark.parametrize(
    "told",
    [
        "The carmaker Norvik will shed 2,800 posts, its chief executive told staff on Tuesday.",
        "Norvik will make 900 people redundant, it said on Tuesday.",
        "Norvik said on Tuesday that 900 jobs would be lost.",
        "Some 900 jobs will go at Norvik, the company said on Tuesday.",
        "Norvik will reduce its headcount by 900, it said on Tuesday.",
        "Norvik said on Tuesday that it would let go of 900 people.",
    ],
)
@pytest.mark.parametrize("question", ["Will Norvik cut jobs?", "Will Norvik lay off staff?"])
def test_jobs_go_by_many_words(told: str, question: str) -> None:
    assert statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", "Norvik", told)) == ["announced"]


def test_a_plan_for_redundancies_is_dropped() -> None:
    told = statuses(
        "Will Norvik cut jobs?", ["2025-05-06"],
        ("2025-05-02", "Northern Post", "Norvik to cut 500 jobs", "Norvik will cut 500 jobs, it said on Friday."),
        ("2025-05-06", "Courant", "Relief", "Norvik has dropped its plan to cut 500 posts, it said on Tuesday."),
    )  # fmt: skip
    assert told == ["cancelled"]


def test_who_owns_a_stake_sells_it() -> None:
    told = statuses(
        "Will Norvik sell its stake in Kemi Air?", ["2025-05-02"],
        ("2025-05-02", "Northern Post", "Stake on the block",
         "The sale of Norvik's stake in Kemi Air is planned for June, Norvik said on Friday."),
    )  # fmt: skip
    assert told == ["announced"]
