"""Who keeps, loses and gets a post, from the first word to the last: invented people, outlets and affairs."""

from __future__ import annotations

import pytest
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


TIPPED = (
    "2025-05-02", "Northern Post", "Roe in the frame for Microsoft job, sources say",
    "Ana Roe, the head of Ford, is a leading candidate to become chief executive of Microsoft, two people familiar with"
    " the search said on Friday.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "stands"),
    [
        ("Ford's Roe: I won't leave for Microsoft",
         "Ana Roe on Tuesday ended months of talk, saying she would not leave Ford for Microsoft.", "denied"),
        ("Ford's Roe turns down Microsoft job",
         "Ana Roe said on Tuesday that she would not take the top job at Microsoft.", "denied"),
        ("Ford's Roe pulls out of running to lead Microsoft",
         "Ana Roe has withdrawn from the contest to run Microsoft, she told the Herald on Tuesday.", "denied"),
        ("Roe to take Microsoft job",
         "Ana Roe has accepted the job of chief executive at Microsoft, the company said on Tuesday.", "occurred"),
    ],
)  # fmt: skip
def test_who_is_tipped_for_a_job_takes_it_or_not(title: str, text: str, stands: str) -> None:
    told = statuses(
        "Will Ana Roe be named CEO of Microsoft?",
        ["2025-05-02", "2025-05-06"],
        TIPPED,
        ("2025-05-06", "Courant", title, text),
    )
    assert told == ["rumoured", stands]


def test_who_leaves_one_club_for_another_joins_it() -> None:
    told = statuses(
        "Will Karl Berg join Leeds United?",
        ["2025-05-06"],
        ("2025-05-06", "Courant", "Berg to stay at Hull City",
         "Midfielder Karl Berg will not leave Hull City for Leeds United this summer, the club said on Tuesday."),
    )  # fmt: skip
    assert told == ["denied"]


@pytest.mark.parametrize("post", ["CEO of Microsoft", "Chief Executive of Microsoft", "Microsoft CEO"])
def test_a_post_in_capitals_is_nobody_who_takes_part(post: str) -> None:
    told = statuses(
        f"Will Ana Roe be named {post}?",
        ["2025-05-06"],
        ("2025-05-06", "Courant", "Microsoft board names Ana Roe chief executive",
         "Microsoft said on Tuesday that Ana Roe would take over as chief executive on June 1."),
    )  # fmt: skip
    assert told == ["announced"]


def test_who_is_called_judge_is_no_post() -> None:
    told = statuses(
        "Will Aaron Judge be named captain of the Corvos?",
        ["2025-05-06"],
        ("2025-05-06", "Courant", "Corvos name Ana Roe captain", "The Corvos named Ana Roe captain on Tuesday."),
    )
    assert told == ["nothing"]
