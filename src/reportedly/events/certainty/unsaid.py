"""Statements that pages tell of and that nobody has made yet: "if the ministry says so", "once the police confirm"."""

from __future__ import annotations

from bisect import bisect_left

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Attribution, PartKind

_IF = frozenset({"if", "unless", "whether", "lest"})
_BEFORE_IT = frozenset({"when", "once", "until", "till", "before", "after"})


def is_yet_to_be_said(part: ParsedPart, said: Attribution) -> bool:
    """Whether the words of saying stand under a condition, or in the present of a clause of time."""
    if said.part is not part.kind or part.kind is not PartKind.BODY:
        return False
    verbs = [
        at
        for first, last in said.cue.spans
        for at in range(bisect_left(part.starts, first), bisect_left(part.starts, last))
        if clauses.is_verb(part, at)
    ]
    return any(_is_open(part, verb) for verb in verbs)


def _is_open(part: ParsedPart, verb: int) -> bool:
    marks = {part.lowered[at] for at in part.children[verb] if part.deps[at] in ("mark", "advmod") and at < verb}
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")]
    present = part.tags[helpers[0] if helpers else verb] in ("VBZ", "VBP")
    return bool(marks & _IF) or (present and bool(marks & _BEFORE_IT))
