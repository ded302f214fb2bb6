"""What a court or a body has let through or ordered, and which is still to be done: "cleared the way for the sale"."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_OPENING = frozenset({"clear", "pave", "open", "smooth", "prepare"})
"""What is done with the way for a thing."""
_GRANTING = frozenset({"grant", "approve", "accept", "uphold", "allow", "back"})
_ASKED = frozenset({"request", "application", "demand", "bid", "petition", "motion"})
"""What is granted so that something be done."""
_WHO_ORDERS = frozenset(
    "court courts judge judges tribunal panel magistrate minister ministry president king government governor".split()
)
_REACH = 12
"""Words in a headline between an order and what is to be done."""


def is_still_to_be_done(part: ParsedPart, word: int) -> bool:
    """Say whether an event is only let through or ordered where it is told."""
    if part.tags[word][:2] == "NN":
        return _is_let_through(part, word)
    return part.kind is PartKind.TITLE and _is_ordered(part, word)


def _is_let_through(part: ParsedPart, noun: int) -> bool:
    """As in "cleared the way for the sale", "granted a request for his extradition", "signed off on the merger"."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or link == noun:
        return False
    above = part.heads[link]
    if part.lowered[link] == "on":
        return part.lemmas[above] == "sign" and "off" in part.lowered[above + 1 : link]
    if part.lowered[link] != "for":
        return False
    if not clauses.is_verb(part, above):
        verb = part.heads[above]
        return part.deps[above] in ("dobj", "nsubjpass") and _lets_through(part, verb, above)
    thing = part.child(above, "dobj", "nsubjpass")
    return thing is not None and _lets_through(part, above, thing)


def _lets_through(part: ParsedPart, verb: int, thing: int) -> bool:
    if part.lemmas[thing] == "way":
        return part.lemmas[verb] in _OPENING
    return part.lemmas[thing] in _ASKED and part.lemmas[verb] in _GRANTING


def _is_ordered(part: ParsedPart, verb: int) -> bool:
    """As in the headline "Court orders Roe extradited", where the parser takes the orders for what is told of."""
    if part.tags[verb] not in ("VBN", "VBD") or any(part.deps[at] in ("aux", "auxpass") for at in part.children[verb]):
        return False
    opener = part.sentences[part.sentence_of[verb]][0]
    before = range(verb - 2, max(opener, verb - _REACH), -1)
    ordered = next((at for at in before if part.lowered[at] == "orders"), None)
    if ordered is None or "," in part.words[ordered:verb]:
        return False  # "Despite court orders, Roe deported"
    return part.lowered[ordered - 1] in _WHO_ORDERS
