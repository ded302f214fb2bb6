"""The trail of corrections as people read it."""

from __future__ import annotations

from msgspec.structs import replace
from rich.console import Console, RenderableType

from reportedly.desk.corrections.words import what
from reportedly.desk.text.corrections import correction_lines, corrections_text
from reportedly.model.correction import RULE, Correction, CorrectionKind

STATUS = Correction(
    CorrectionKind.STATUS,
    "s1",
    "2025-05-20T09:00:00Z",
    "Ada Lind",
    "she told us",
    "e1",
    before="rumoured",
    after="denied",
    since="2025-05-19",
    number=3,
    about="Meeting of A and B",
)


def printed(*lines: RenderableType) -> list[str]:
    console = Console(width=100, no_color=True)
    with console.capture() as capture:
        for line in lines:
            console.print(line)
    return [line.rstrip() for line in capture.get().splitlines()]


def test_a_correction_tells_what_changed_who_made_it_and_why() -> None:
    assert printed(*correction_lines([STATUS])) == [
        "3 status of Meeting of A and B (e1): rumoured -> denied, from 19 May 2025",
        "  Ada Lind, 20 May 2025, 09:00: she told us",
    ]


def test_one_withdrawn_says_by_whom_and_why() -> None:
    withdrawn = replace(STATUS, withdrawn="2025-05-21T09:00:00Z", withdrawn_by="Jon Vik", withdrawn_why="not so")
    assert printed(corrections_text([withdrawn]))[-1] == "  withdrawn by Jon Vik, 21 May 2025, 09:00: not so"


def test_one_that_has_lost_its_subject_says_so() -> None:
    assert printed(*correction_lines([STATUS], [3]))[-1].startswith("  changes nothing here")


def test_origins_are_named_both() -> None:
    same = replace(STATUS, kind=CorrectionKind.SAME_ORIGIN, subject="o1", other="o2", before="A; B", after="A")
    assert what(same) == "one origin: A; B (o1, o2)"


def test_what_the_rule_has_grouped_is_told_as_such() -> None:
    merge = Correction(CorrectionKind.MERGE, "s1", "2025-05-20", RULE, "near to both", other="s2", number=1)
    assert printed(corrections_text([merge])) == ["1 s1 and s2 are one story", "  the rule, 20 May 2025: near to both"]
    assert printed(corrections_text([])) == ["No corrections yet."]


def test_pages_split_off_tell_which_story_they_are_now() -> None:
    split = Correction(
        CorrectionKind.SPLIT, "s1", "2025-05-20", "Ada Lind", "another ferry", other="s2", pages=("p1", "p2"), about="A"
    )
    touch = replace(split, kind=CorrectionKind.TOUCH, other=None, pages=("p1",))
    assert what(split) == "pages p1, p2 split off A (s1), as s2"
    assert what(touch) == "page p1 of A (s1) too"


def test_what_a_story_was_called_is_not_told_twice() -> None:
    headline = Correction(
        CorrectionKind.HEADLINE, "s1", "2025-05-20", "Ada Lind", "clearer", before="A", after="B", about="A"
    )
    assert what(headline) == "headline of s1: A -> B"
