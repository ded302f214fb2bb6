"""Arms that a question asks for by their make and kind, and pages tell by their kind: "MiG-29 jets", "warplanes"."""

from __future__ import annotations

import re
from itertools import pairwise

from reportedly.model.statement import EventType
from reportedly.stories.questions.wanted import Told, Wanted

_KINDS = (
    frozenset("jet jets fighter fighters warplane warplanes plane planes aircraft airplanes".split()),
    frozenset("helicopter helicopters gunship gunships".split()),
    frozenset("drone drones".split()),
    frozenset("tank tanks".split()),
    frozenset("vehicle vehicles armour armor".split()),
    frozenset("howitzer howitzers gun guns artillery cannon cannons".split()),
    frozenset("missile missiles launcher launchers rocket rockets battery batteries interceptors".split()),
)
"""Words that pages use for one another, each group for one kind of arms."""


def told_by_kind(name: str, wanted: Wanted, told: Told) -> bool:
    """Whether a name is the make of the arms a question asks for, and the pages tell of supplies of arms of that kind.

    What holds for "warplanes" of one state to another holds for its "MiG-29 jets", but not what holds for "F-16 jets".
    """
    if told.event.type is not EventType.AID:
        return False
    words = [word.casefold() for word in wanted.words]
    own = {piece.casefold() for piece in re.findall(r"[^\W_]+", name)}
    # Of "F-16 jets" a question's words, which are of three letters and more, have the jets alone.
    numbered = any(piece.isdigit() for piece in own)
    asked = {word for before, word in pairwise(words) if numbered or before in own}
    kinds = [kind for kind in _KINDS if kind & asked]
    return any(_are_told(name, kind, told.sentences) for kind in kinds)


def _are_told(name: str, kind: frozenset[str], text: str) -> bool:
    """Whether a text has arms of a kind that are of no other make: "warplanes", but not "F-16 jets" for MiG-29s."""
    words = "|".join(sorted(kind))
    found = re.finditer(rf"(?:\b({_MAKE}) )?\b(?i:{words})(?: (?i:{words}))*\b", text)
    return any(each[1] is None or each[1].startswith(name) for each in found)


_MAKE = r"[A-Z][A-Za-z]{0,2}-\d+\w*|[A-Z][a-z]+ \d+\w*"
"""How a page gives a make with a number: "F-16", "MiG-29s", "Leopard 2"."""
