"""What a copy kept, dropped and added is told word by word, at a cost that grows with the length of the texts."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.desk.web.comparing import Comparison, Fate, Piece, Row, compare

ORIGINAL = (
    "The harbour of Turku stays closed until Friday, the port authority said.\n\n"
    "Two ferries wait off the coast. Their crews are safe, according to the owners.\n\n"
    "Talks with the unions go on tomorrow in Helsinki."
)


def told(text: str, pieces: tuple[tuple[Piece, ...], ...], *fates: Fate) -> list[str]:
    """The words of some fates on one side of a row."""
    return [text[slice(*piece.span)] for paragraph in pieces for piece in paragraph if piece.fate in fates]


def all_of(original: str, copy: str, *fates: Fate) -> list[str]:
    found = compare(original, copy)
    left = [words for row in found.rows for words in told(original, row.original, *fates)]
    right = [words for row in found.rows for words in told(copy, row.copy, *fates)]
    return left or right


def test_a_reprint_keeps_every_word_paragraph_beside_paragraph() -> None:
    found = compare(ORIGINAL, ORIGINAL)
    assert (found.dropped, found.added, len(found.rows)) == (0, 0, 3)
    assert all(told(ORIGINAL, row.original, Fate.KEPT) == told(ORIGINAL, row.copy, Fate.KEPT) for row in found.rows)


def test_a_cut_copy_drops_its_last_paragraphs() -> None:
    cut = ORIGINAL.split("\n\n")[0]
    assert all_of(ORIGINAL, cut, Fate.DROPPED) == ORIGINAL.split("\n\n")[1:]
    assert compare(ORIGINAL, cut).rows[1].copy == ()


def test_words_left_out_and_put_in_are_told_within_their_sentence() -> None:
    copy = ORIGINAL.replace("until Friday", "until the end of the week").replace(", according to the owners", "")
    assert all_of(ORIGINAL, copy, Fate.DROPPED) == ["Friday", ", according to the owners"]
    assert all_of("", copy, Fate.ADDED)[0].startswith("The harbour")
    added = [words for row in compare(ORIGINAL, copy).rows for words in told(copy, row.copy, Fate.ADDED)]
    assert added == ["the end of the week"]


def test_a_paragraph_put_in_has_a_row_of_its_own() -> None:
    first, *rest = ORIGINAL.split("\n\n")
    copy = "\n\n".join([first, "Nobody was hurt on land.", *rest])
    rows = compare(ORIGINAL, copy).rows
    assert [bool(row.original) for row in rows] == [True, False, True, True]
    assert told(copy, rows[1].copy, Fate.ADDED) == ["Nobody was hurt on land."]


def test_two_paragraphs_run_together_stand_beside_the_one_they_became() -> None:
    rows = compare(ORIGINAL, ORIGINAL.replace("said.\n\nTwo", "said. Two")).rows
    assert [(len(row.original), len(row.copy)) for row in rows] == [(2, 1), (1, 1)]


def test_a_paragraph_put_at_another_place_counts_as_kept() -> None:
    first, second, third = ORIGINAL.split("\n\n")
    found = compare(ORIGINAL, "\n\n".join([third, first, second]))
    assert (found.dropped, found.added) == (0, 0)
    assert all_of(ORIGINAL, "\n\n".join([third, first, second]), Fate.MOVED) == [third]


def test_capitals_and_the_kind_of_quotation_marks_change_nothing() -> None:
    found = compare('"We wait," he said.', "“WE wait,” He said.")
    assert (found.dropped, found.added) == (0, 0)


def test_a_word_that_is_the_same_by_chance_is_not_kept() -> None:
    found = compare(
        "Rain fell on the hills of the north all night long", "Prices rose across the south by a tenth again"
    )
    assert found.kept == 0


def test_two_texts_without_a_word_in_common_keep_nothing() -> None:
    found = compare("eins zwei drei", "un deux trois")
    assert (found.kept, found.dropped, found.added) == (0, 3, 3)
    assert [bool(row.original) for row in found.rows] == [True, False]


@pytest.mark.parametrize(("original", "copy"), [("", ""), ("", "a"), ("a", ""), ("\n\n\n", "  "), ("\x00", "\u202e")])
def test_an_empty_text_is_compared_too(original: str, copy: str) -> None:
    found = compare(original, copy)
    assert found.kept == 0
    assert found.whole


TEXTS = st.lists(st.sampled_from(["port", "the", "ferry", "of", "said", ".", "\n\n", "'", "”"]), max_size=60).map(
    " ".join
)


@given(TEXTS, TEXTS)
def test_every_word_of_both_texts_has_one_fate_and_stands_in_its_order(original: str, copy: str) -> None:
    found = compare(original, copy)
    for text, sides in ((original, [row.original for row in found.rows]), (copy, [row.copy for row in found.rows])):
        pieces = [piece for side in sides for paragraph in side for piece in paragraph]
        assert all(left.span[1] <= right.span[0] for left, right in pairwise(pieces))
        assert "".join(text[slice(*piece.span)] for piece in pieces).split() == [] or _letters(text) == "".join(
            _letters(text[slice(*piece.span)]) for piece in pieces
        )
    assert _kept(found, original, "original") == _kept(found, copy, "copy") or _has_moved(found)


def _letters(text: str) -> str:
    return "".join(text.split())


def _kept(found: Comparison, text: str, side: str) -> str:
    pieces = [piece for row in found.rows for paragraph in getattr(row, side) for piece in paragraph]
    kept = "".join(text[slice(*piece.span)] for piece in pieces if piece.fate is Fate.KEPT)
    return _letters(kept).replace("”", "'")


def _has_moved(found: Comparison) -> bool:
    return any(
        piece.fate is Fate.MOVED
        for row in found.rows
        for side in (row.original, row.copy)
        for each in side
        for piece in each
    )


def _article(words: int, seed: int, vocabulary: int) -> list[str]:
    chance = random.Random(seed)
    return [f"w{min(int(chance.expovariate(1 / 200)), vocabulary)}" for _ in range(words)]


@pytest.mark.parametrize(
    ("name", "vocabulary", "changed"),
    [
        ("a light edit", 3_000, 0.05),
        ("a rewrite", 3_000, 0.6),
        ("few words over and over", 5, 0.3),
        ("another text", 3_000, 1.0),
    ],
)
def test_two_texts_of_ten_thousand_words_are_compared_in_a_moment(name: str, vocabulary: int, changed: float) -> None:
    chance = random.Random(name)
    words, other = _article(10_000, 1, vocabulary), _article(10_000, 2, vocabulary)
    copy = [theirs if chance.random() < changed else ours for ours, theirs in zip(words, other, strict=True)]
    before = time.process_time()
    found = compare(" ".join(words), " ".join(copy))
    assert time.process_time() - before < 2.0
    assert found.whole


def test_beyond_the_bound_a_text_is_said_not_to_be_compared_whole() -> None:
    found = compare("word " * 30_000, "word " * 30_000)
    assert not found.whole


def test_a_row_is_the_same_each_time() -> None:
    assert compare(ORIGINAL, ORIGINAL[40:]).rows == compare(ORIGINAL, ORIGINAL[40:]).rows
    assert isinstance(compare(ORIGINAL, ORIGINAL).rows[0], Row)
