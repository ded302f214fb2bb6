"""Needs of rows about gatherings that are given another place: they will be held there."""

from __future__ import annotations

from reportedly.events.lexicon import Found
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart

MOVING = frozenset("move relocate shift switch transfer change".split())
_GOALS = frozenset({"to", "into"})


def gives_place(part: ParsedPart, verb: int) -> bool:
    """As in "moved the summit to Turku", "was relocated from Bergen to Turku"."""
    if part.lemmas[verb] not in MOVING:
        return False
    below = [verb, *(at for at in part.children[verb] if part.deps[at] in ("dobj", "prep"))]
    pairs = [pair for at in below for pair in clauses.prepositions(part, at)]
    pairs += [pair for prep, noun in pairs if prep == "from" for pair in clauses.prepositions(part, noun)]
    left = any(prep == "from" and part.tags[noun] == "NNP" and noun not in part.dates for prep, noun in pairs)
    return any(prep in _GOALS and _may_be_a_place(part, noun, left) for prep, noun in pairs)


def _may_be_a_place(part: ParsedPart, noun: int, left: bool) -> bool:
    """A name that is no person's: towns that nobody has heard of are taken for bodies, and behind "from" for people."""
    mention = part.mention_at.get(noun)
    named = part.tags[noun] in ("NNP", "NNPS") and noun not in part.dates
    return named and (left or mention is None or mention.kind != "person")


def moved_by(part: ParsedPart, found: Found) -> int | None:
    """Give the verb by which a gathering is given another place, itself or that over its noun, or None."""
    if found.verb:
        return found.word if "rearranging" in found.trigger.needs else None
    noun, verb = found.word, part.heads[found.word]
    alone = part.deps[noun] == "nsubj" and part.child(verb, "dobj") is None
    moved = alone or part.deps[noun] in ("dobj", "nsubjpass")
    return verb if moved and clauses.is_verb(part, verb) and gives_place(part, verb) else None


NEEDS: dict[str, Need] = {"rearranging": lambda part, verb, _: gives_place(part, verb)}
