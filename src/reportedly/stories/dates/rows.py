"""Days that a text tells in a row: "on 5, 7 and 9 November", "on Saturday, Monday and Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportedly.model.statement import Span, TimeExpression

_JOINING = re.compile(r"(?i)\W*(?:(?:and|or|then|again|also|finally|once more|away|at home|on|the)\b\W*)*")
"""What may stand between two days of a row."""


def row_of(times: Sequence[TimeExpression], text: str, span: Span) -> tuple[TimeExpression, ...]:
    """Give the times of a text that stand in a row with the one at a span, that one among them."""
    told = sorted(times, key=lambda time: time.span)
    at = next((number for number, time in enumerate(told) if _meet(time.span, span)), None)
    if at is None:
        return ()
    joined = [_are_joined(left, right, text) for left, right in pairwise(told)]
    first = last = at
    while first and joined[first - 1]:
        first -= 1
    while last < len(joined) and joined[last]:
        last += 1
    return tuple(told[first : last + 1])


def _meet(left: Span, right: Span) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def _are_joined(left: TimeExpression, right: TimeExpression, text: str) -> bool:
    return left.type == right.type == "DATE" and _JOINING.fullmatch(text[left.span[1] : right.span[0]]) is not None
