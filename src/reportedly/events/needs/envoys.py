"""Diplomats and others whom a state makes leave it, by whatever words: ordered out, given two days, sent home.

"Norway ordered six diplomats to leave", "gave the ambassador 72 hours to go", "declared her persona non grata".
"""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_GOING = frozenset({"leave", "depart", "go", "pack", "quit", "exit"})
_UNWELCOME = ("persona", "personae", "personas", "undesirable")
_REACH = 14
"""Words behind a verb within which it is told that they are to go."""


def _bidden(part: ParsedPart, verb: int) -> bool:
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _REACH)
    if part.lemmas[verb] in ("declare", "deem", "brand"):
        return any(part.lowered[at] in _UNWELCOME for at in range(verb + 1, last))
    return any(
        part.lemmas[at] in _GOING and part.lowered[at - 1] in ("to", "must", "should") for at in range(verb + 2, last)
    )


def _sent_away(part: ParsedPart, verb: int) -> int | None:
    """Who is told to go: the first envoy behind the verb, or before it where the verb is passive."""
    _, last = part.sentences[part.sentence_of[verb]]
    passive = clauses.is_passive(part, verb)
    subject = subjects.subject(part, verb) if passive else None
    near = [subject] if subject is not None else range(verb + 1, min(last, verb + _REACH))
    return next((at for at in near if part.lemmas[at].lower() in word_class("envoys")), None)


def sides(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give who makes somebody leave, and whom."""
    doer = clauses.agent(part, verb) if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    gone = _sent_away(part, verb)
    return [(role, at) for role, at in (("agent", doer), ("target", gone)) if at is not None]


def _is_ordered_out(part: ParsedPart, verb: int, _: str) -> bool:
    return _sent_away(part, verb) is not None and _bidden(part, verb)


NEEDS: dict[str, Need] = {
    "ordered-out": _is_ordered_out,
    "of-envoys": lambda part, verb, _: of_class(part, arguments(part, verb), "envoys"),
}
