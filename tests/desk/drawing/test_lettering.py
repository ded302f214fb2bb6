"""Names of any length and script, made safe for a picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.desk.drawing.lettering import LONGEST, clipped, lettered, lines_of, plain, runs_right_to_left, width_of


@given(st.text())
def test_what_is_written_can_neither_leave_its_element_nor_turn_what_is_around_it(text: str) -> None:
    safe = lettered(text)
    assert not set(safe) & set('<>"\u202a\u202b\u202d\u202e\u2066\u2067\x00\n')
    assert safe.count("\u2068") == safe.count("\u2069")


@given(st.text(max_size=80), st.floats(20, 400), st.floats(8, 60))
def test_what_is_clipped_fits(text: str, room: float, size: float) -> None:
    short = clipped(text, room, size)
    assert short in ("…", plain(text)) or width_of(short, size) <= room + 0.01


@given(st.text(max_size=200), st.integers(1, 5))
def test_lines_keep_their_words_in_order(text: str, most: int) -> None:
    lines = lines_of(text, 120, 13, most)
    assert len(lines) <= most
    assert plain(text).startswith(" ".join(lines).rstrip("…").rstrip(" ,;:-"))


def test_a_name_from_right_to_left_leaves_the_day_beside_it_alone() -> None:
    assert lettered("مجلس إدارة, 12 October") == "\u2068مجلس إدارة\u2069, 12 October"


def test_heaps_of_marks_are_cut_down() -> None:
    assert plain("a" + "\u0301" * 100 + "b") == "a\u0301\u0301b"


def test_a_text_of_a_megabyte_is_cut_before_it_is_looked_at() -> None:
    assert len(plain("x" * 1_000_000)) == LONGEST + 1


@pytest.mark.parametrize(("text", "turned"), [("مجلس", True), ("«שלום»", True), ("Board مجلس", False), ("", False)])
def test_the_first_letter_says_which_way_a_headline_runs(text: str, turned: bool) -> None:
    assert runs_right_to_left(text) is turned


def test_wide_letters_are_reckoned_wide() -> None:
    assert width_of("WWWW", 13) > width_of("llll", 13)
    assert width_of("東京", 13) >= 26
    assert width_of("a\u0301", 13) == width_of("a", 13)
