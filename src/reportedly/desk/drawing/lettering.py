"""Letters in pictures: names of any length and script made safe, measured, clipped and broken into lines.

No font is at hand when a picture is drawn, so widths are estimated, rather too wide than too narrow.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from unicodedata import category, east_asian_width

LONGEST = 400
"""Characters of a text that are looked at: nothing longer is shown or read out in a picture."""
MARKS = 2
"""Marks upon one letter that are kept: heaps of them would cover what stands above and below."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_RUN = re.compile(rf"{_RIGHT_TO_LEFT.pattern}+(?:\W*{_RIGHT_TO_LEFT.pattern}+)*")
_NARROW = frozenset("ijlI.,:;'’‘|!()[]ftr-/ ·")
_WIDE = frozenset("mwMWQ@%—…")
_EM = {"narrow": 0.34, "wide": 0.9, "capital": 0.72, "digit": 0.57, "letter": 0.56, "ideograph": 1.02}
_BOLD = 1.07


@lru_cache(maxsize=8192)
def plain(text: str, longest: int = LONGEST) -> str:
    """Give a text on one line, at most `longest` characters, without what could turn the letters around it."""
    cut = len(text) > longest
    one_line = " ".join(_LONE_SURROGATE.sub("", _CONTROL.sub("", text[: longest + 1])).split())
    kept: list[str] = []
    marks = 0
    for letter in one_line[:longest]:
        marks = marks + 1 if category(letter) in ("Mn", "Me") else 0
        if marks <= MARKS:
            kept.append(letter)
    return "".join(kept) + ("…" if cut else "")


def runs_right_to_left(text: str) -> bool:
    """Say whether a text begins in a script that runs from right to left."""
    first = next((letter for letter in plain(text) if letter.isalpha()), "")
    return bool(_RIGHT_TO_LEFT.match(first))


def lettered(text: str) -> str:
    """Give a text for SVG or HTML: plain, escaped, each stretch that runs from right to left by itself.

    So it does not turn the numbers and signs beside it.
    """
    return escape(_RUN.sub("\u2068\\g<0>\u2069", plain(text)))


@lru_cache(maxsize=16384)
def width_of(text: str, size: float, bold: bool = False) -> float:
    """Estimate how wide a text is, in pixels, in letters of `size` pixels."""
    return sum(map(_em, text)) * size * (_BOLD if bold else 1)


@lru_cache(maxsize=2048)
def _em(letter: str) -> float:
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0
    if east_asian_width(letter) in "WF":
        return _EM["ideograph"]
    if letter in _NARROW:
        return _EM["narrow"]
    if letter in _WIDE:
        return _EM["wide"]
    if letter.isdigit():
        return _EM["digit"]
    return _EM["capital"] if letter.isupper() else _EM["letter"]


def clipped(text: str, room: float, size: float, bold: bool = False) -> str:
    """Give as much of a text as fits into `room` pixels, with an ellipsis where something is left out."""
    text = plain(text)
    if width_of(text, size, bold) <= room:
        return text
    used = width_of("…", size, bold)
    for at, letter in enumerate(text):
        used += width_of(letter, size, bold)
        if used > room:
            return text[:at].rstrip(" ,;:-") + "…"
    return text


def lines_of(text: str, room: float, size: float, most: int, bold: bool = False) -> list[str]:
    """Break a text between words into at most `most` lines of `room` pixels; the last is clipped."""
    words = plain(text).split(" ")
    lines: list[str] = []
    while words and len(lines) < most - 1:
        count = _fitting(words, room, size, bold)
        if not count:
            break
        lines.append(" ".join(words[:count]))
        words = words[count:]
    return [*lines, clipped(" ".join(words), room, size, bold)] if words else lines


def _fitting(words: list[str], room: float, size: float, bold: bool) -> int:
    """How many of the words fit on one line."""
    used = -width_of(" ", size, bold)
    for count, word in enumerate(words):
        used += width_of(f" {word}", size, bold)
        if used > room:
            return count
    return len(words)
