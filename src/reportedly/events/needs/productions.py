"""Needs of rows about what is made no longer, and about films and albums that come out."""

from __future__ import annotations

from reportedly.events.documents import is_writing
from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart

_MAKING = frozenset("make build produce manufacture assemble".split())
_OTHERS = frozenset("publish print brew mine refine broadcast smelt fly sail serve operate".split())
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


def _in_cinemas(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the film opened in cinemas", "Nightjar is in theaters now"; who is in a theatre is no film."""
    where = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("in", "on", "at", "to", "into")]
    return any(part.lowered[at].removesuffix("s") in word_class("screens") for at in where) and _is_a_work(
        part, word, ""
    )


def _is_a_work(part: ParsedPart, word: int, _: str) -> bool:
    subject = subjects.subject(part, word)
    return subject is not None and any(is_writing(part, at) for at in clauses.conjuncts(part, subject))


NEEDS: dict[str, Need] = {
    "ending-production": _ends_production,
    "in-cinemas": _in_cinemas,
    "subject-work": _is_a_work,
}
"""What rows of the lexicon need of the words around them, by subject."""
