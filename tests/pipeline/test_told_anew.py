"""What had been talked of, and lapsed, is told anew a year later: the answer is what is told now."""

from __future__ import annotations

from tests.pipeline.test_short_stories import statuses


def test_who_was_to_come_two_years_ago_comes_now() -> None:
    told = statuses(
        "Will Karl Berg become coach of Leeds United?",
        ["2024-07-30", "2025-10-06"],
        ("2024-05-02", "Northern Post", "Berg to coach Leeds, source says",
         "Karl Berg will become coach of Leeds United in July 2024, a source told the Post on Thursday."),
        ("2025-10-06", "Courant", "Leeds name Berg",
         "Leeds United appointed Karl Berg as head coach on Monday on a two-year contract."),
    )  # fmt: skip
    assert told[1] in ("occurred", "confirmed")
