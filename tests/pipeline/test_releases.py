"""Whether documents come out, from the first word to the last: invented people, outlets and affairs."""

from __future__ import annotations

from tests.pipeline.test_short_stories import statuses

_MEMOS = (
    ("2025-03-04", "Volga Times", "Panel votes to publish Lenko memo",
     "The security panel voted on Tuesday to release a secret memo on the wiretaps, prepared by chairman Ivan Lenko."
     " // The Lenko memo goes to the president, who has five days to object.".replace(" // ", "\n\n")),
    ("2025-03-06", "Nile Post", "Opposition wants its own memo out",
     "Members of the opposition prepared their own memo on the wiretaps, but the board voted not to release it."),
    ("2025-03-09", "Nile Post", "Lenko memo disappoints",
     "The wiretap memo published on Friday by the panel's majority under Ivan Lenko tells little that is new, lawyers"
     " said."),
    ("2025-03-12", "Volga Times", "Panel clears opposition memo",
     "The security panel voted on Tuesday to release the opposition memo on the wiretaps."),
    ("2025-03-15", "Volga Times", "President blocks opposition memo",
     "President Petr Sava on Friday blocked the release of a secret memo written by the opposition that answers the"
     " Lenko memo."),
)  # fmt: skip


def test_a_memo_voted_on_by_a_panel_and_published():
    told = statuses("Will the Lenko memo be released?", ["2025-03-04", "2025-03-09", "2025-03-15"], *_MEMOS)
    assert told == ["announced", "occurred", "occurred"]


def test_the_other_side_s_memo_is_another_one():
    told = statuses("Will the opposition memo be released?", ["2025-03-06", "2025-03-12", "2025-03-15"], *_MEMOS)
    assert told == ["denied", "announced", "cancelled"]


def test_a_report_put_off_and_then_told_by_the_way_as_published():
    told = statuses(
        "Will the report on the ferry Lund be published?",
        ["2025-03-04", "2025-03-19", "2025-04-12"],
        ("2025-03-04", "Volga Times", "Ferry report due this month",
         "The report on the sinking of the ferry Lund will be published before the end of March, Transport Minister Eva"
         " Holm said on Tuesday."),
        ("2025-03-19", "Nile Post", "Lund ferry report delayed",
         "Publication of the report on the sinking of the ferry Lund has been postponed until April, the transport"
         " ministry said on Wednesday."),
        ("2025-04-12", "Volga Times", "Crew ignored warnings",
         "The crew of the ferry Lund ignored three warnings, according to a report published on Friday."),
    )  # fmt: skip
    assert told == ["announced", "postponed", "occurred"]
