"""Names as keys: spellings of one name are equal."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that are no plain letter with an accent, as those who have no key for them write them."""


_MARKS = re.compile('["“”]')
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]\b\.?")
"""Initials of a body with a point behind each: "U.A.W."; two of them are a state's or a person's."""
_STATES = re.compile(r"\b(?:u\. ?[sk]|[ue]\. ?[nu])\.(?= ?\w)")
"""States and unions with points before a name they are a part of: "U.S. Steel" is "US Steel"."""


@lru_cache(maxsize=65_536)
def unaccented(name: str) -> str:
    """Write a name in small letters without accents."""
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return plain if plain.isascii() else plain.translate(_STROKES)


_ROMAN = re.compile(r"(?<=[^\W\d_][ -])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})(?!\w|\.\s?\w)")
"""Not the initial of "Ann V. Roe"."""
_VALUES = {"I": 1, "V": 5, "X": 10}


def with_plain_numbers(text: str) -> str:
    """Write the Roman numbers behind names as all others: "Aurora II" is "Aurora 2"."""
    return _ROMAN.sub(_in_digits, text) if _ROMAN_LETTERS.search(text) else text


_ROMAN_LETTERS = re.compile(r"[ -][IVX]")


def _in_digits(found: re.Match[str]) -> str:
    values = [_VALUES[letter] for letter in found[0]]
    return str(sum(-one if one < behind else one for one, behind in zip(values, [*values[1:], 0], strict=True)))


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Write a name so that spellings of one name are equal: no article, hyphens or accents, small letters.

    Its number is in digits.
    """
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), unaccented(with_plain_numbers(name)))
    plain = _STATES.sub(lambda found: re.sub("[. ]", "", found[0]), plain) if "." in plain else plain
    return " ".join(re.sub(r"[-–.'’]", " ", plain).removeprefix("the ").split())


def without_stray_marks(name: str) -> str:
    """Give a name without quotation marks, where one of them is left open or closes nothing: "“Strand" is "Strand"."""
    return _MARKS.sub("", name).strip() if len(_MARKS.findall(name)) % 2 else name
