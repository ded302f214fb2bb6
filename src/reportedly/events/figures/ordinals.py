"""Tolls told by the last of them: "Peru reported its 26th death" counts 26."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.numerals import read_ordinal
from reportedly.model.statement import Span


class Last(Struct, frozen=True):
    """The last of some that are counted: which quantity it brings to which value, and where."""

    quantity: str
    value: float
    span: Span


_TOLD = re.compile(
    r"(?i)\b(?:report|record|confirm|announc|register|registr|log|mark|see|saw|suffer)\w* (?:its|their|the|a) "
    r"(?P<which>\d[\d,]*(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) (?:(?:confirmed|official|related|new) )?"
    r"(?P<what>death|fatality|case|infection)\b(?! of a)"
)
_QUANTITIES = {"death": "dead", "fatality": "dead", "case": "cases", "infection": "cases"}


def last_told(text: str) -> Iterator[Last]:
    """Give the tolls that a text tells by the last of them."""
    for found in _TOLD.finditer(text):
        value = read_ordinal(found["which"])
        if value is not None:
            yield Last(_QUANTITIES[found["what"].lower()], value, found.span("which"))
