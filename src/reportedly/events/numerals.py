"""Numbers as news writes them: "1,037", "5 500", "2.5 million", "two hundred and six", "a dozen", "13-hundred"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS: dict[str, int] = {
    **{word: number for number, word in enumerate(_SMALL)},
    **{word: 20 + 10 * number for number, word in enumerate(_TENS)},
}
"""The number words below a hundred that are one word."""

SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "dozen": 12,
    "score": 20,
    "k": 1_000,
    "m": 1_000_000,
    "mil": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
    "bil": 1_000_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "crore": 10_000_000,
    "lakh": 100_000,
}
"""What a scale word multiplies by."""

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

ORDINALS: dict[str, int] = {**{word: number for number, word in enumerate(_ORDINALS, 1)}, "thirtieth": 30}
"""The ordinals that are one word, up to the days of a month."""


def read_ordinal(word: str) -> float | None:
    """Give the number that an ordinal stands for: "26th", "third", "twenty-third"; None where it is none."""
    low = word.lower()
    if _ORDINAL.match(low):
        return float(re.sub(r"[^\d]", "", low))
    tens, _, last = low.rpartition("-")
    if last not in ORDINALS or (tens and tens not in WORDS):
        return None
    return float(ORDINALS[last] + WORDS.get(tens, 0))


_ORDINAL = re.compile(r"\d[\d,]*(?:st|nd|rd|th)$")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$|\d+(?:\.\d+)?$|\.\d+$")
_GLUED = re.compile(r"(\d+(?:\.\d+)?)(k|m|mn|bn)$")


def read_number(words: Sequence[str]) -> float | None:
    """Give the number that these words spell, or None where they spell none.

    Words are in lower case, hyphens may stand as words of their own.
    "a" and "an" count as one before a scale word ("a hundred", "a dozen").
    """
    total, current, seen, glued = 0.0, 0.0, False, False
    for word in words:
        value = _single(word)
        if word in ("-", "and", "of", "a", "an"):
            glued = False
        elif value is not None:
            current = current * 1_000 + value if glued and _is_group(word) else current + value
            seen, glued = True, word.isdigit()
        elif word in SCALES:
            factor = SCALES[word]
            current, seen, glued = (current or (0.0 if seen else 1.0)) * factor, True, False
            if factor >= 1_000:
                total, current = total + current, 0.0
        else:
            return None
    return total + current if seen else None


def _is_group(word: str) -> bool:
    """Say whether digits can be the next three of a number written with spaces ("5 500")."""
    return len(word) == 3 and word.isdigit()


def _single(word: str) -> float | None:
    if word in WORDS:
        return float(WORDS[word])
    if _DIGITS.match(word):
        return float(word.replace(",", ""))
    glued = _GLUED.match(word)
    return float(glued[1]) * SCALES[glued[2]] if glued else None
