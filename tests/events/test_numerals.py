"""Numbers as news writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.numerals import SCALES, WORDS, read_number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,037", 1037),
        ("5 500", 5500),
        ("1 204 500", 1_204_500),
        ("2.5 million", 2_500_000),
        ("two thousand", 2000),
        ("two hundred and six", 206),
        ("thirty - six", 36),
        ("a dozen", 12),
        ("a hundred", 100),
        ("three hundred thousand", 300_000),
        ("1.3 thousand", 1300),
        ("12bn", 12_000_000_000),
        ("3 crore", 30_000_000),
    ],
)
def test_a_number_is_read_as_it_is_spelled(words: str, value: float) -> None:
    """Tolls come in digits with commas or spaces, in words, and in both."""
    assert read_number(words.split()) == value


@pytest.mark.parametrize("words", ["", "a", "many", "several hundred houses"])
def test_what_is_no_number_gives_none(words: str) -> None:
    """ "Many" is no figure."""
    assert read_number(words.split()) is None


@given(st.integers(1, 999_999_999))
def test_digits_with_commas_are_read_whole(value: int) -> None:
    """A comma between thousands changes nothing."""
    assert read_number([f"{value:,}"]) == value


@given(st.sampled_from(sorted(WORDS)), st.sampled_from(sorted(SCALES)))
def test_a_scale_multiplies(word: str, scale: str) -> None:
    """ "Six thousand" is six times a thousand."""
    if WORDS[word]:
        assert read_number([word, scale]) == WORDS[word] * SCALES[scale]
