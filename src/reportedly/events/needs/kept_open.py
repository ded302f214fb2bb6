"""Needs of rows about what is kept open: a plant, school or border that stays open is told not to be closed."""

from __future__ import annotations

from reportedly.events.needs.classes import is_told_of
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_OPEN = frozenset({"open", "operational", "running", "going", "afloat"})
_IN = frozenset({"operation", "business", "production", "use", "service"})


def _is_open(part: ParsedPart, verb: int) -> bool:
    """As in "stays open", "remain in operation", "kept running", whatever the parser hangs it on."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + 12)
    below = set(part.subtree(verb))
    for at in range(verb + 1, last):
        if at in below and part.lowered[at] in _OPEN and part.tags[at] in ("JJ", "VBG", "RB", "RP", "VB"):
            return part.heads[at] == verb or part.heads[part.heads[at]] == verb
    return any(prep in ("in", "into") and part.lemmas[noun] in _IN for prep, noun in clauses.prepositions(part, verb))


def _stays_open(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the mill will stay open", "is to remain in operation"; nobody's mind, and no question, stays so."""
    subject = subjects.subject(part, verb)
    return subject is not None and is_told_of(part, [subject], "venues") and _is_open(part, verb)


def _is_kept_open(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will keep the mill open", "the school is to be kept open"."""
    return is_told_of(part, arguments(part, verb), "venues") and _is_open(part, verb)


_CLOSING = frozenset({"closure", "close", "closing", "shut", "shutdown", "axe"})


def _is_spared(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "the Halden mill is spared", on pages that tell of closures; a storm spares a mill otherwise."""
    if _CLOSING.isdisjoint(part.vocabulary) or not is_told_of(part, arguments(part, verb), "venues"):
        return False
    done_to = subjects.subject(part, verb) if clauses.is_passive(part, verb) else None
    spared = [at for at in part.children[verb] if part.deps[at] == "dobj" and done_to is not None]
    spared += [noun for prep, noun in clauses.prepositions(part, verb) if prep == "from"]
    return all(part.lemmas[at] in _CLOSING for at in spared)  # "was spared the flood", whatever else closes


NEEDS: dict[str, Need] = {"staying-open": _stays_open, "kept-open": _is_kept_open, "spared-closure": _is_spared}
