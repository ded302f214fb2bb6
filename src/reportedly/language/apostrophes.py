"""Apostrophes as the parser learned to read them: of "doesn’t" or "O’Roe" with a curved mark it makes anything."""

from __future__ import annotations

import re

_CONTRACTED = re.compile(r"(?i)(?<=[a-z])’(?=(?:s|t|re|ve|ll|d|m)\b)|(?-i:(?<=\b[OD])’(?=[A-Z][a-z]))")


def with_plain_apostrophes(text: str) -> str:
    """Give a text, character for character as long, with straight marks in "doesn’t", "Roe’s" and "O’Roe"."""
    return _CONTRACTED.sub("'", text)
