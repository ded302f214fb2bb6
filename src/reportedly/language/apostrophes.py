"""Contractions as the parser learned to read them: of "doesn’t" with a curved mark it takes the end for anything."""

from __future__ import annotations

import re

_CONTRACTED = re.compile(r"(?i)(?<=[a-z])’(?=(?:s|t|re|ve|ll|d|m)\b)")


def with_plain_apostrophes(text: str) -> str:
    """Give a text, character for character as long, with straight marks in "doesn’t", "she’d" and "Roe’s"."""
    return _CONTRACTED.sub("'", text)
