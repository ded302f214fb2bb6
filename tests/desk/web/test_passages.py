"""The words of a page are shown as they stand, with those asked for told apart, and nothing in them can hide."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from reportedly.desk.web.passages import LONGEST, Mark, Run, clipped, paragraphs, seen

TEXT = "Rain fell on Turku.\n\nThe port is closed, she said.\nIt opens on Friday."


def test_paragraphs_and_lines_stand_apart() -> None:
    assert [[run.text for run in runs] for runs in paragraphs(TEXT, [])] == [
        ["Rain fell on Turku."],
        ["The port is closed, she said."],
        ["It opens on Friday."],
    ]


def test_words_asked_for_are_a_run_of_their_own_that_opens_its_mark() -> None:
    assert paragraphs("Rain fell.", [Mark((5, 9), "lit")]) == [
        [Run("Rain ", (), False), Run("fell", ("lit",), True), Run(".", (), False)]
    ]


def test_words_in_two_marks_are_both() -> None:
    runs = paragraphs("abcdef", [Mark((0, 4), "lit"), Mark((2, 6), "source")])[0]
    assert [(run.text, run.kinds) for run in runs] == [("ab", ("lit",)), ("cd", ("lit", "source")), ("ef", ("source",))]


def test_a_mark_over_two_paragraphs_is_shown_in_both() -> None:
    runs = [run for each in paragraphs(TEXT, [Mark((5, 30), "lit")]) for run in each if run.kinds]
    assert [run.text for run in runs] == ["fell on Turku.", "The port "]


def test_a_mark_beyond_the_text_marks_nothing() -> None:
    assert all(
        not run.kinds for each in paragraphs(TEXT, [Mark((500, 600), "lit"), Mark((3, 3), "lit")]) for run in each
    )


@given(
    st.text(alphabet="ab \n", max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45), st.sampled_from(["lit", "cue"])), max_size=6),
)
def test_no_character_is_lost_or_told_twice(text: str, spans: list[tuple[int, int, str]]) -> None:
    marks = [Mark((start, end), kind) for start, end, kind in spans]
    shown = [run for each in paragraphs(text, marks) for run in each]
    assert "".join("".join(run.text for run in shown).split()) == "".join(text.split())
    lit = {at for start, end, kind in spans if kind == "lit" for at in range(start, min(end, len(text)))}
    expected = sum(not text[at].isspace() for at in lit)
    assert sum(not char.isspace() for run in shown if "lit" in run.kinds for char in run.text) == expected


def test_what_cannot_be_seen_is_shown_as_a_sign_in_its_place() -> None:
    assert seen("a\x00b\x1b[31m\x7f") == "a␀b␛[31m␡"
    assert seen("\x85\u202egpj.exe\ud800") == "\ufffd\ufffdgpj.exe\ufffd"
    assert seen("a\u2067b\u202bc") == "a\u200bb\u200bc"
    assert len(seen("a\x00\u202e\n\tb")) == 6


def test_letters_of_every_script_and_the_marks_of_their_direction_stay() -> None:
    words = "Ørsta, Łódź, 東京, القاهرة \u200f(\u200e1\u200f)\u200f, ไทย, 👩‍🚒"
    assert seen(words) == words


def test_a_long_headline_is_cut_with_an_ellipsis() -> None:
    assert clipped("a b c", 5) == "a b c"
    assert clipped("a b c d", 5) == "a b…"
    assert len(clipped("x" * 1_000_000, 300)) == 300


def test_an_endless_text_is_shown_up_to_a_bound() -> None:
    shown = paragraphs("a\n" * 1_000_000, [Mark((0, 9), "source")])
    assert sum(len(run.text) for each in shown for run in each) <= LONGEST


def test_marks_cost_a_long_text_no_more_than_its_paragraphs_do() -> None:
    text = "a\n" * (LONGEST // 2)
    marks = [Mark((at, at + 9), "source") for at in range(0, 4_000, 10)]
    assert _seconds(text, marks) < 4 * _seconds(text, [])


def _seconds(text: str, marks: list[Mark]) -> float:
    """What it costs on the processor, the least of three times."""
    found = []
    for _ in range(3):
        begun = time.process_time()
        paragraphs(text, marks)
        found.append(time.process_time() - begun)
    return min(found)
