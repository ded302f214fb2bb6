"""Times that say when words were put on the page, and not when anything happened."""

from __future__ import annotations

import re

from reportedly.model.document import ParsedPart
from reportedly.model.statement import TimeExpression

_STAMP = re.compile(r"(?:\bUPDATED?|\bUpdated?):?(?: (?:at|on))?:? $")
_BEFORE = 16
"""Characters before a time in which such a word stands."""


def is_stamp(part: ParsedPart, time: TimeExpression) -> bool:
    """Say whether a time is that of an update: "UPDATE 11:48 A.M.", "Updated at 10 a.m."; further words may date it."""
    first = time.span[0]
    return _STAMP.search(part.text[max(0, first - _BEFORE) : first]) is not None
