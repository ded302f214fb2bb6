"""Who keeps, loses and gets a post, from the first word to the last: invented people, outlets and affairs."""

from __future__ import annotations

from tests.pipeline.test_one_matter import asked
from tests.pipeline.test_short_stories import statuses


def test_a_nomination_awaits_confirmation_until_the_senate_votes():
    told = statuses(
        "Will Ana Berg be confirmed as envoy?",
        ["2025-03-04", "2025-04-02", "2025-04-10"],
        ("2025-03-04", "Volga Times", "New envoy to Norway",
         "President Ines Duval on Tuesday nominated Ana Berg as envoy to Norway. Ana Berg must be confirmed by the Senate."),
        ("2025-04-02", "Nile Post", "Senators grill Ana Berg",
         "Ana Berg, if confirmed by the Senate, would be the youngest envoy to Norway."),
        ("2025-04-10", "Volga Times", "Senate confirms Berg",
         "The Senate confirmed Ana Berg as envoy to Norway on Thursday."),
    )  # fmt: skip
    assert told == ["announced", "announced", "occurred"]


def test_a_sacking_denied_by_the_employer_and_then_announced():
    told = statuses(
        "Will Tom Reed be fired as security adviser?",
        ["2025-03-04", "2025-03-06", "2025-04-10"],
        ("2025-03-04", "Volga Times", "Duval weighs sacking Reed",
         "U.S. President Ines Duval is considering firing security adviser Tom Reed, two officials told the Volga Times."),
        ("2025-03-06", "Nile Post", "Palace backs Reed",
         'White House spokesman Per Alm said on Thursday Tom Reed remained in his post. "He will not be fired," Alm'
         " said of Reed."),
        ("2025-04-10", "Volga Times", "Duval ousts Reed",
         "President Ines Duval ousted security adviser Tom Reed on Thursday."
         " Three officials had earlier said that she had decided to remove Reed."),
    )  # fmt: skip
    assert told == ["rumoured", "denied", "occurred"]


def test_a_resignation_told_as_a_fact_by_one_page_has_been_made():
    told = statuses(
        "Will Ben Gore resign from the cabinet?",
        ["2025-03-09"],
        ("2025-03-09", "Volga Times", "Gore quits over truce",
         "Trade Minister Ben Gore resigned from the cabinet on Sunday over the truce."),
    )  # fmt: skip
    assert told == ["occurred"]


def test_a_name_with_an_initial_is_that_without():
    told = statuses(
        "Will Tom Reed become chief of staff?",
        ["2025-03-09"],
        ("2025-03-09", "Volga Times", "Reed named chief of staff",
         "President Ines Duval on Sunday named retired general Tom F. Reed as her chief of staff."),
    )  # fmt: skip
    assert told == ["occurred"]


SACKED = (
    ("2025-03-03", "Berg says 'My desk stays mine'", "Finance minister Jon Berg said on Monday: \"My desk stays mine.\""),
    ("2025-03-05", "MPs want to oust Roe", "Prime minister Ann Roe may be forced out by her MPs, two of them told the Lake Post."),
    ("2025-03-07", "Berg sacked as finance minister; Roe refuses to resign", "Ann Roe has sacked Jon Berg as finance minister. In the"
     " lobby she was asked what kept her in her post."),
)  # fmt: skip


def test_who_sacks_somebody_does_not_go_by_it_and_her_headline_stands() -> None:
    """What she "was asked" names no source that the headline would rest on."""
    (event,) = asked("Will Ann Roe resign?", "2025-03-07", *SACKED).events
    assert str(event.status) == "denied"


def test_who_was_to_leave_in_january_has_left_once_her_years_in_the_house_are_over():
    told = statuses(
        "Will Ada Roe leave parliament?",
        ["2024-04-13", "2025-01-04"],
        ("2024-04-12", "Volga Times", "Speaker Roe to retire in January",
         "Speaker Ada Roe announced on Friday that she will not run again and will retire from parliament in January."),
        ("2025-01-03", "Nile Post", "Holm takes the chair as Roe's years in parliament come to a close",
         "Tom Holm was sworn in as speaker on Friday, taking over from Ada Roe, whose two decades in parliament ended at"
         " noon."),
    )  # fmt: skip
    assert told == ["announced", "occurred"]
