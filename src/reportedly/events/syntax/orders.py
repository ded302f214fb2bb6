"""Orders, decisions and plans by which something is to be done: "the decree that delayed the vote"."""

from __future__ import annotations

from reportedly.model.document import ParsedPart

_ORDERS = frozenset(
    "order decree decision plan move law rule ruling bid attempt measure act bill directive proposal notice"
    " permit".split()
)
_LINKS = frozenset({"of", "on", "for", "to", "against"})


def order_above(part: ParsedPart, word: int) -> int:
    """Give the order or plan for it: "the directive to close it", "its decision on a closure"; else the word itself."""
    head = part.heads[word]
    if part.deps[word] in ("acl", "relcl") and part.lemmas[head] in _ORDERS:
        return head
    above = part.heads[head]
    under = part.deps[word] == "pobj" and part.lowered[head] in _LINKS
    return above if under and part.lemmas[above] in _ORDERS else word
