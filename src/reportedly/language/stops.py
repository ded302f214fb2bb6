"""Full stops of abbreviations that end no sentence, or do: of "a.m." before its day, of "St." behind an address."""

from __future__ import annotations

import re

_BEFORE_A_DAY = re.compile(
    r"(?<=[ap]\.m)\.(?= (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:[,;.)]| (?:in|at|on|for|to|from|through|and|when|while|until|after|before|near|outside|as|by|with)\b))"
)
_BEHIND_AN_ADDRESS = re.compile(
    r"\b((?:at|near|from|to|of) \d{1,5} (?:[NSEW]{1,2}\.? )?(?:[A-Z][\w.]*[a-z] |\d{1,3}(?:st|nd|rd|th) ){1,2}"
    r"(?:St|Ave|Blvd|Rd|Dr|Ln)\.) (?=[A-Z][a-z])"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)


def with_plain_stops(text: str) -> str:
    """Give a text, character for character as long, as the parser is to cut it into sentences.

    "At 1:20 a.m. Saturday, Ann Roe said" is one, and what stands behind "at 120 Main St." begins another.
    """
    return _BEHIND_AN_ADDRESS.sub(r"\1\n", _BEFORE_A_DAY.sub(" ", text))
