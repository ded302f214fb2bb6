"""Names whose initials stand in brackets behind them: "the Norland Commission on Roads and Bridges (NCRB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.model.document import ParsedPart

_INITIALS = re.compile(r"[A-Z]{3,10}$")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "&", ",", "de", "-"})
"""What may stand between the words that lend a letter."""


def spelled_out(part: ParsedPart) -> Iterator[tuple[int, int]]:
    """Give the words [first, last) of each name that initials in brackets are short for."""
    for bracket, word in enumerate(part.words[:-2]):
        if word == "(" and bracket and _INITIALS.match(part.words[bracket + 1]):
            first = _first(part, bracket, part.words[bracket + 1])
            if first is not None:
                yield first, bracket


def _first(part: ParsedPart, last: int, initials: str) -> int | None:
    """Where the name before word `last` begins, if each letter opens one of its words and no other word is large."""
    at, wanted = last - 1, list(initials)
    opens = part.sentences[part.sentence_of[last]][0]
    while at >= opens:
        word = part.words[at]
        if word[0].upper() == wanted[-1] and (word[0].isupper() or len(wanted) > 1):
            wanted.pop()
        elif word.lower() not in _SMALL:
            return None
        if not wanted:
            return at if word[0].isupper() else None
        at -= 1
    return None
