"""Needs of rows about what is made no longer: a firm that stops making cars, or ends its production somewhere."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.model.document import ParsedPart

_MAKING = frozenset("make build produce manufacture assemble".split())
_OTHERS = frozenset("publish print brew mine refine broadcast smelt".split())
"""Verbs that tell by themselves that something is brought forth for sale."""


def _ends_production(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will stop making cars", "is to end production at Turku"; nobody makes mistakes for sale."""
    done = part.child(verb, "dobj", "xcomp", "pcomp")
    if done is None or done < verb:
        return False
    if part.tags[done] == "VBG":
        made = part.child(done, "dobj")
        if part.lemmas[done] in _OTHERS:
            return True
        return part.lemmas[done] in _MAKING and made is not None and _is_a_ware(part, made)
    return part.lemmas[done] in word_class("productions")


def _is_a_ware(part: ParsedPart, noun: int) -> bool:
    several = part.tags[noun] in ("NNS", "NNPS") or part.child(noun, "det", "poss") is not None
    return (
        part.tags[noun].startswith("NNP")
        or part.lemmas[noun] in word_class("made-wares")
        or (several and part.lemmas[noun].endswith(_MACHINES))
    )


_MACHINES = ("cycle", "craft", "phone", "ship", "plane", "engine", "chip", "mobile")


NEEDS: dict[str, Need] = {"ending-production": _ends_production}
"""What rows of the lexicon need of the words around them, by subject."""
