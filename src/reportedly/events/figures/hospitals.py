"""How many are in hospital: "19 patients remain in hospital", "37 people are still being treated"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number, clause_behind, words_before
from reportedly.model.document import ParsedPart

_WHO = r"(?:(?: of (?:the|those|them|whom))?(?: [\w’'-]+){0,5}?)"
_STILL = r"(?:still|currently|now|today|all|yet)"
_THERE = r"in (?:the |a |various |local |nearby |area |[a-z]+ )?(?:hospitals?|intensive care)\b"
_BEHIND = re.compile(
    rf"(?i){_WHO} (?:(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|are|were|was|is|{_STILL}) )+{_THERE}"
    rf"|{_WHO} (?:(?:are|were|is|was) )?{_STILL} (?:being|receiving|undergoing|under) "
    r"(?:hospital |medical )?(?:treated|treatment|cared for|care)\b"
    rf"|{_WHO} (?:(?:are|were|is|was) {_STILL}|remain(?:s|ed)?) hospitali[sz]ed\b"
)
_LEAVING = re.compile(r"(?i)\bleaving $")
_IN_HOSPITAL = re.compile(r"(?i) (?:[a-z]+ ){0,2}?(?:still )?in (?:the )?hospital\b")
_OF_CARE = re.compile(
    r"(?i)\b(?:in|receiving|under|undergoing)\b[^.]*\b(?:hospitals?|care|treatment)\b|\bbeing (?:treat|cared)|hospitali"
)


@lru_cache(maxsize=8)
def _tells_of_it(text: str) -> bool:
    """Whether a part tells of anybody in care: asked of each of its numbers, searched for once."""
    return _OF_CARE.search(text) is not None


def in_hospital(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of those who are in hospital as the page tells it, not of all who were taken there."""
    if not _tells_of_it(part.text):
        return False
    behind = clause_behind(part, number)
    left = _LEAVING.search(words_before(part, number)) is not None and _IN_HOSPITAL.match(behind) is not None
    return left or _BEHIND.match(behind) is not None
