"""Whose wares a tariff is on: Norway's, of "a tariff on goods from Norway", or "on Norwegian goods"."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.states import is_demonym

_WARES = frozenset("good import product ware shipment car vehicle steel aluminium aluminum wine item export".split())
_BOUGHT = frozenset({"import", "export", "ship", "come", "make", "produce", "buy"})


def levied_on(part: ParsedPart, wares: int) -> int:
    """Give the first of those from whom the wares come that a tariff is on; the wares where no name says so."""
    if part.lemmas[wares] not in _WARES:
        return wares
    telling = [at for at in part.children[wares] if part.deps[at] == "acl" and part.lemmas[at] in _BOUGHT]
    places = [noun for at in (wares, *telling) for prep, noun in clauses.prepositions(part, at) if prep == "from"]
    named = [at for at in places if part.tags[at] in _NAMES]
    named += [at for at in part.children[wares] if at < wares and is_demonym(part.words[at])]
    return named[0] if named else wares


_NAMES = ("NNP", "NNPS")
