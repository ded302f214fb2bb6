"""Names as keys: spellings of one name are equal."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that are no plain letter with an accent, as those who have no key for them write them."""


_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]\b\.?")
"""Initials of a body with a point behind each: "U.A.W."; two of them are a state's or a person's."""


def unaccented(name: str) -> str:
    """Write a name in small letters without accents."""
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return plain if plain.isascii() else plain.translate(_STROKES)


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Write a name so that spellings of one name are equal: no article, hyphens or accents, small letters."""
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), unaccented(name))
    return " ".join(re.sub(r"[-–.'’]", " ", plain).removeprefix("the ").split())
