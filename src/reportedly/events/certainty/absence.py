"""Talks that somebody attends or keeps away from, and talks that he comes for."""

from __future__ import annotations

from reportedly.events.syntax import clauses, negation
from reportedly.model.document import ParsedPart

_ATTENDING = frozenset({"attend", "join"})
_COMING = frozenset("arrive fly travel go come head land jet return".split())
"""Verbs of journeys, whose "for" says what somebody comes to do."""


def attends_talks(part: ParsedPart, noun: int) -> bool:
    """As in "will not attend talks with Chile": as sure as that he attends; a summit of many is held without him."""
    return part.deps[noun] == "dobj" and part.lemmas[part.heads[noun]] in _ATTENDING and _is_mutual(part, noun)


def keeps_away(part: ParsedPart, noun: int) -> bool:
    """As in "will not be at the talks with Chile": of him the talks are denied."""
    link = part.heads[noun]
    verb = part.heads[link]
    there = part.deps[noun] == "pobj" and part.lowered[link] == "at" and part.lemmas[verb] == "be"
    return there and _is_mutual(part, noun) and negation.is_negated(part, verb)


def comes_for(part: ParsedPart, noun: int) -> bool:
    """As in "arrived in Turku for talks with Peru": they are what he comes for, and lie ahead."""
    link = part.heads[noun]
    verb = part.heads[link]
    coming = part.deps[noun] == "pobj" and part.lowered[link] == "for" and part.lemmas[verb] in _COMING
    return coming and not negation.is_negated(part, verb)


def _is_mutual(part: ParsedPart, noun: int) -> bool:
    return any(link == "with" for link, _ in clauses.prepositions(part, noun))
