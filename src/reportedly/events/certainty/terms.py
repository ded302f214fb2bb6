"""What a deal lays down as one of its terms, and is still to be done: "the accord includes the release of 50"."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart

_DEALS = frozenset(
    "agreement deal accord pact truce ceasefire cease-fire arrangement terms term plan proposal framework roadmap text"
    " settlement compromise".split()
)
_PROVIDING = frozenset(
    "include provide foresee envisage envision stipulate call entail involve cover contain require comprise".split()
)
_RETURN = frozenset({"exchange", "return"})
_STEPS = 6


def is_a_term(part: ParsedPart, noun: int) -> bool:
    """Say whether an event's noun is told as a term of a deal, or as what is given in return for another one."""
    if part.tags[noun][:2] != "NN":
        return False
    at = noun
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == at:
            return False
        if part.lemmas[head] in _RETURN and part.deps[head] == "pobj" and part.lowered[part.heads[head]] == "in":
            return _is_ahead(part, part.heads[head])
        if clauses.is_verb(part, head):
            return _is_laid_down(part, head)
        at = head
    return False


def _is_laid_down(part: ParsedPart, verb: int) -> bool:
    """Whether the verb above has a deal for its subject: "the deal provides for", "it includes" is of anything."""
    doer = part.child(verb, "nsubj")
    if part.lemmas[verb] in _PROVIDING:
        return doer is not None and part.lemmas[doer] in _DEALS
    if part.lemmas[verb] == "accompany" and part.tags[verb] == "VBN":
        above = part.heads[verb]
        return any(part.lemmas[at] == "agree" for at in (above, part.heads[above]))
    return False


def _is_ahead(part: ParsedPart, link: int) -> bool:
    """Whether what something is given in return for is itself a term, or still to come: "will free 50 in exchange"."""
    at = link
    for _ in range(_STEPS):
        at = part.heads[at]
        if part.lemmas[at] in ("release", "handover", "freeing", "return") and part.tags[at][:2] == "NN":
            return is_a_term(part, at)
        if clauses.is_verb(part, at):
            modals = {"will", "would", "could", "may", "might", "to", "'ll", "’ll"}
            return not modals.isdisjoint(clauses.auxiliaries(part, at)) or _is_laid_down(part, at)
    return False
