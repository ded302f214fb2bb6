"""Names whose initials stand in brackets behind them: "the Norland Commission on Roads and Bridges (NCRB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 200
"""Characters before the bracket in which the name is looked for."""
_BRACKET = re.compile(r"(?<=\w) \((?P<initials>[A-Z]{3,10})\)(?!\w)")
_WORD = re.compile(r"\w+|\S")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "&", ",", "de", "-"})
"""What may stand between the words that lend a letter."""


class SpelledOut(NamedTuple):
    """A name at [start, end) of a text, and the initials in brackets behind it."""

    start: int
    end: int
    initials: str


def spelled_out(text: str) -> Iterator[SpelledOut]:
    """Give each name that initials in brackets are short for, in the order of the text."""
    for bracket in _BRACKET.finditer(text):
        start = _start(text, bracket.start(), bracket["initials"])
        if start is not None:
            yield SpelledOut(start, bracket.start(), bracket["initials"])


def without_initials(text: str) -> str:
    """Give a text, character for character as long, with such brackets made blank: they lead parsers astray."""
    for name in spelled_out(text) if "(" in text else ():
        bracket = len(name.initials) + len(" ()")
        text = f"{text[: name.end]}{' ' * bracket}{text[name.end + bracket :]}"
    return text


STATES_BEFORE = frozenset({"U.S.", "US", "U.K.", "UK", "EU"})
"""States that stand before the name of a body of theirs, and in none of its initials."""


def initials_of(name: str) -> str:
    """Give the initials of a name's large words; of a state before it, "the U.S. Ports Authority", there is none."""
    large = [word for word in name.split() if word[0].isupper() and word not in {"The", *STATES_BEFORE}]
    return "".join(word[0] for word in large)


def _start(text: str, end: int, initials: str) -> int | None:
    """Where a name begins: each letter opens one of its words, and no other word of it is large."""
    low = max(text.rfind("\n", 0, end) + 1, end - LONGEST)
    wanted = list(initials)
    for found in reversed(list(_WORD.finditer(text, low, end))):
        word = found[0]
        if word[0].upper() == wanted[-1] and (word[0].isupper() or len(wanted) > 1):
            wanted.pop()
        elif word.lower() not in _SMALL:
            return None
        if not wanted:
            return found.start() if word[0].isupper() else None
    return None
