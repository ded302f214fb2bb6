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


_HOUR = re.compile(r"(?<=\d [ap]\.m\.) (?=[A-Z][a-z])")
"""Behind an hour the next sentence begins, unless what follows belongs to the hour, or the hour opens the sentence."""
_OF_THE_HOUR = re.compile(
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
    r"|(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|British|Local|Standard|Daylight)\b|[A-Z][a-z]+ time\b"
    r"|Christmas\b|Easter\b|Thanksgiving\b|Halloween\b|(?:[A-Z][\w’'.]+ ){1,2}(?:Day|Eve|Night)\b)"
)
_OPENED_BY_AN_HOUR = re.compile(
    r"(?:^|[.!?:;,\n]\s*[\"“]?|\b(?:and|but|when|that) )"
    r"(?i:at|by|around|about|before|after|until|from|since|between|shortly|just|on|then|every|only)\b"
    r"[^.!?:;\n,]{0,40}\d{1,2}(?::\d\d)? [ap]\.m\.$"
)
_DESCRIBING = re.compile(r"\b(?:the|a|an|its|their|his|her|this|every|each|our) \d{1,2}(?::\d\d)? [ap]\.m\.$")
_BEFORE_AN_HOUR = 70
"""Characters before the end of an hour that tell whether a sentence opens with it."""


def _ends_with_an_hour(text: str, at: int) -> bool:
    """Whether a sentence ends at an hour: "was reported at 9:38 a.m. State police said", not "the 9 a.m. Mass"."""
    before = text[max(0, at - _BEFORE_AN_HOUR) : at]
    begun = _OPENED_BY_AN_HOUR.search(before) or _DESCRIBING.search(before)
    return begun is None and _OF_THE_HOUR.match(text, at + 1) is None


def with_plain_stops(text: str) -> str:
    """Give a text, character for character as long, as the parser is to cut it into sentences.

    "At 1:20 a.m. Saturday, Ann Roe said" is one, and what stands behind "at 120 Main St." begins another.
    """
    parted = _HOUR.sub(lambda hour: "\n" if _ends_with_an_hour(text, hour.start()) else " ", text)
    return _BEHIND_AN_ADDRESS.sub(r"\1\n", _BEFORE_A_DAY.sub(" ", parted))
