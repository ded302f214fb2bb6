"""The words of times: a text cut into lexemes, each with the class that the grammar of times is written in."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from reportedly.events.numerals import ORDINALS, WORDS
from reportedly.model.document import ParsedPart

_LEXEME = re.compile(r"[^\W\d_]+|\d+(?:,\d{3})*|[^\w\s]|_|\n")

_MONTH_NAMES = "january february march april may june july august september october november december".split()
MONTHS: dict[str, int] = {
    **{name: number for number, name in enumerate(_MONTH_NAMES, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)},
    "sept": 9,
}
"""Month names and their short forms."""

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(_WEEKDAY_NAMES)}
"""Weekday names; Monday is 0."""


def names_a_day(name: str) -> bool:
    """Say whether a weekday or a month stands in a name, which then is nobody's and no place's."""
    return not _DAY_NAMES.isdisjoint(name.lower().split())


_DAY_NAMES = frozenset((*_WEEKDAY_NAMES, *_MONTH_NAMES))

SHORT_WEEKDAYS: dict[str, int] = {
    **{name[:3]: number for number, name in enumerate(_WEEKDAY_NAMES)},
    "tues": 1,
    "thur": 3,
    "thurs": 3,
}
"""Short forms of weekday names, read as such only beside a date."""

PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
"""Parts of the day and their TIMEX3 codes."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Seasons, of the northern half of the earth, and their TIMEX3 codes."""

NOONS = {"noon": "12:00", "midday": "12:00", "noontime": "12:00", "midnight": "00:00"}
"""Times of day that have a name."""

UNITS: dict[str, str] = {
    "sec": "second",
    "min": "minute",
    "mins": "minute",
    "hr": "hour",
    "hrs": "hour",
    "centuries": "century",
    "yr": "year",
    "yrs": "year",
    **{
        form: unit
        for unit in (
            "minute",
            "hour",
            "day",
            "week",
            "weekend",
            "fortnight",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
        )
        for form in (unit, unit + "s")
    },
    "seconds": "second",
}
"""Units of time in singular and plural."""

OWN_UNITS = ("day", "week", "quarter", "year", "century")
"""Units that patterns also name by themselves."""

ZONES: dict[str, str] = {
    "utc": "Z", "gmt": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "jst": "+09:00", "kst": "+09:00", "est": "-05:00", "edt": "-04:00",
    "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "hst": "-10:00",
    "akdt": "-08:00", "akst": "-09:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
    "et": "", "pt": "", "ct": "", "mt": "",
}  # fmt: skip
"""Time zones by their letters and their offsets; no offset where it depends on the season."""

FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
}
"""Words for what happens once in each unit."""

DAYS_FROM_NOW = {"today": 0, "tonight": 0, "overnight": 0, "yesterday": -1, "tomorrow": 1}
"""Days counted from the publication."""

NOWS = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
"""Words for the present and the near past."""

FEW = frozenset("few several many couple dozens some".split())
"""Words for a number that is not told."""

_CLASSES: dict[str, dict[str, object] | frozenset[str] | list[str]] = {
    "MONTH": dict(MONTHS),
    "WEEKDAY": dict(WEEKDAYS),
    "WEEKDAYS": [name + "s" for name in WEEKDAYS],
    "SHORTDAY": dict(SHORT_WEEKDAYS),
    "PART": dict(PARTS),
    "PARTS": [name + "s" for name in PARTS],
    "NOON": dict(NOONS),
    "SEASON": dict(SEASONS),
    "UNIT": [word for word in UNITS if word not in OWN_UNITS],
    "ZONE": dict(ZONES),
    "FREQUENCY": dict(FREQUENCIES),
    "TODAY": dict(DAYS_FROM_NOW),
    "NOW": dict(NOWS),
    "FEW": FEW,
    "NUMBER": dict(WORDS),
    "SCALE": ["hundred", "thousand", "million", "billion", "dozen"],
    "ORDINAL": [word for word in ORDINALS if word != "second"],
    "LAST": "last past previous prior preceding".split(),
    "NEXT": "next coming following upcoming".split(),
    "THIS": "this current".split(),
    "A": ["a", "an"],
    "EARLY": "early earlier late later mid".split(),
    "DASH": list("-–—"),
    "APOSTROPHE": list("'’‘`"),
    "SUFFIX": "st nd rd th".split(),
    "ABOUT": "about around nearly almost roughly approximately over".split(),
}

YEARS = range(1500, 2200)
"""Four digits in this range may be a year."""


def class_chars() -> dict[str, str]:
    """Give the one character that stands for each class name of the lexicon and the digits."""
    names = [*_CLASSES, "DAY", "TWO", "YEAR", "DIGITS"]
    return {name: chr(0x4E00 + number) for number, name in enumerate(names)}


CHARS = class_chars()
_WORD_CHARS: dict[str, str] = {word: CHARS[name] for name, words in reversed(_CLASSES.items()) for word in words}
UNKNOWN = "_"


def literal_char(word: str) -> str:
    """Give the character of a word that the grammar names itself; such a word must belong to no class.

    Raises ValueError where it does.
    """
    if word not in _WORD_CHARS:
        _WORD_CHARS[word] = chr(0x5E00 + len(_WORD_CHARS))
    if any(word in words for words in _CLASSES.values()):
        raise ValueError(f"{word!r} belongs to a class of words and cannot be named itself")
    return _WORD_CHARS[word]


def _digits_char(digits: str) -> str:
    size = len(digits)
    if size <= 2:
        return CHARS["DAY"] if 1 <= int(digits) <= 31 else CHARS["TWO"]
    return CHARS["YEAR"] if size == 4 and digits.isascii() and int(digits) in YEARS else CHARS["DIGITS"]


@dataclass(frozen=True, slots=True)
class Lexemes:
    """A part cut into lexemes: the words in lower case, where they start and end, and a character of class for each."""

    part: ParsedPart
    low: list[str]
    starts: list[int]
    ends: list[int]
    chars: str

    def shown(self, at: int) -> str:
        """The lexeme as the page writes it."""
        return self.part.text[self.starts[at] : self.ends[at]]

    def word(self, at: int) -> int:
        """The number of the parsed word that lexeme `at` stands in."""
        return max(0, bisect_right(self.part.starts, self.starts[at]) - 1)

    def before(self, at: int) -> str:
        """The lexeme before `at` in lower case, or an empty string."""
        return self.low[at - 1] if at > 0 else ""

    def after(self, end: int) -> str:
        """The lexeme that starts at `end` in lower case, or an empty string."""
        return self.low[end] if end < len(self.low) else ""

    def glued(self, at: int) -> bool:
        """Say whether lexeme `at` stands against the one before without a space."""
        return 0 < at < len(self.starts) and self.ends[at - 1] == self.starts[at]


def lexemes(part: ParsedPart) -> Lexemes:
    """Cut a part into lexemes."""
    low: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    chars: list[str] = []
    known = _WORD_CHARS
    for found in _LEXEME.finditer(part.text):
        word = found[0].lower()
        low.append(word)
        starts.append(found.start())
        ends.append(found.end())
        if word == "last" and _goes_on(part, found.start()):
            chars.append(UNKNOWN)
            continue
        chars.append(known.get(word) or (_digits_char(word) if word[0].isdecimal() else UNKNOWN))
    return Lexemes(part, low, starts, ends, "".join(chars))


def _goes_on(part: ParsedPart, start: int) -> bool:
    """Say whether it is the verb: "is expected to last ten weeks"."""
    word = max(0, bisect_right(part.starts, start) - 1)
    return part.tags[word] in ("VB", "VBP")
