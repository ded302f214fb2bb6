"""What undoes a change of plan: "a court suspended the delay of the vote" puts it back on its day."""

from __future__ import annotations

from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments
from reportedly.events.syntax.orders import order_above
from reportedly.model.document import ParsedPart

_UNDOING = frozenset(
    "annul overturn suspend block halt quash void freeze reverse nullify invalidate stay lift scrap strike"
    " overrule stop rescind revoke cancel".split()
)


def undone(part: ParsedPart, change: int) -> int | None:
    """Give the verb that undoes the change of plan at `change`, or None."""
    told = order_above(part, change) if clauses.is_verb(part, change) else change
    verb = part.heads[told]
    if not part.tags[told].startswith("NN") or not clauses.is_verb(part, verb) or part.lemmas[verb] not in _UNDOING:
        return None
    return verb if told in arguments(part, verb) else None
