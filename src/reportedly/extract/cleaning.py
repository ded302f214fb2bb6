"""Text as it is kept: composed characters, plain spaces, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

# The joiners U+200C and U+200D are letters of spelling after Arabic and Indic letters, and noise elsewhere.
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<![\u0600-\u0dff])[\u200c\u200d]"
)
_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def clean(text: str) -> str:
    """Give `text` in NFC with plain line breaks and single plain spaces, without invisible characters."""
    text = _BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", _CONTROLS.sub("", _INVISIBLE.sub("", text)))


def one_line(text: str) -> str:
    """Give `text` cleaned and on one line."""
    return " ".join(clean(text).split())
