"""Counts in a bracket behind the name of a place: "Peru (52 cases, 21 deaths)"."""

from __future__ import annotations

from reportedly.events.figures.numbers import Number
from reportedly.model import states
from reportedly.model.document import ParsedPart

_REACH = 12


def bracket_around(part: ParsedPart, at: int) -> int | None:
    """Give the bracket in which a word stands, or None."""
    for before in range(at - 1, max(-1, at - _REACH), -1):
        if part.words[before] in ("(", ")"):
            return before if part.words[before] == "(" else None
    return None


def counts_for_state(part: ParsedPart, number: Number) -> bool:
    """Say whether a number opens a bracket that holds the counts of a state: of one count alone it may be a part."""
    bracket = number.start - 1
    named = bracket > 0 and part.words[bracket] == "(" and states.state(part.words[bracket - 1]) is not None
    return named and "," in part.words[number.last : number.last + 3]


def name_before(part: ParsedPart, bracket: int) -> str:
    """Give the name that a bracket stands behind, known as a place or not, or "": "Arda (542), Velmar (321)"."""
    start = bracket
    while start and part.tags[start - 1] in ("NNP", "NNPS"):
        start -= 1
    return " ".join(part.words[start:bracket])
