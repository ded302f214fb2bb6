"""Agreements that talks ended without: who talked has not come to one."""

from __future__ import annotations

from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.signs import no_before
from reportedly.model.document import ParsedPart

_ENDS = frozenset("end conclude finish close break collapse fail wrap adjourn leave part talk meeting summit".split())
_TALKS = frozenset("talk meeting summit negotiation conference gathering session round visit".split())


def is_ended_without(part: ParsedPart, noun: int) -> bool:
    """As in "the talks ended without a deal", "broke up with no agreement"; not "lives without a deal"."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj":
        return False
    none = part.lowered[link] == "without" or (part.lowered[link] == "with" and no_before(part, noun))
    return none and part.lemmas[part.heads[link]] in _ENDS


def those_who_talked(part: ParsedPart, noun: int) -> list[int]:
    """Give the parties of the talks that ended without what a noun tells, those who ended them, or none."""
    above = part.heads[part.heads[noun]]
    ended = subjects.subject(part, above) if clauses.is_verb(part, above) else above
    if ended is None or part.lemmas[ended] not in _TALKS:
        return [] if ended is None else [ended]
    told = [at for link, at in clauses.prepositions(part, ended) if link in ("between", "of", "among", "with")]
    owner = part.child(ended, "poss")
    return told if owner is None else [owner, *told]
