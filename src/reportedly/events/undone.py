"""What undoes a change of plan: "a court suspended the delay of the vote" puts it back on its day."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_UNDOING = frozenset(
    "annul overturn suspend block halt quash void freeze reverse nullify invalidate stay lift scrap strike"
    " overrule stop rescind revoke cancel".split()
)
_ORDERS = frozenset("order decree decision plan move law rule ruling bid attempt measure act bill directive".split())
"""By which somebody changes a plan: "the decree that had delayed the vote", "an order to move it"."""


def undone(part: ParsedPart, change: int) -> int | None:
    """Give the verb that undoes the change of plan at `change`, or None."""
    told = change
    if clauses.is_verb(part, change):
        told = _order_above(part, change)
    verb = part.heads[told]
    if not part.tags[told].startswith("NN") or not clauses.is_verb(part, verb) or part.lemmas[verb] not in _UNDOING:
        return None
    return verb if told in arguments(part, verb) else None


def _order_above(part: ParsedPart, verb: int) -> int:
    """The order, decree or plan by which a verb changes something; else the verb itself."""
    noun = part.heads[verb]
    by = part.deps[verb] in ("acl", "relcl") and part.lemmas[noun] in _ORDERS
    return noun if by else verb
