"""What a vote only sets going: "voted on Friday to close the base" has not closed it."""

from __future__ import annotations

from reportedly.events.syntax.signs import to_infinitive
from reportedly.model.document import ParsedPart

_STILL_TO_DO = frozenset(
    "close shut shutter strike walk leave quit withdraw pull send deploy build sell buy merge demolish release free go"
    " join move evict kick reopen start".split()
)


def only_voted_on(part: ParsedPart, verb: int) -> bool:
    """Say whether a deed is what somebody has voted to do and has yet to do, however the parser hangs it."""
    above = part.heads[verb]
    voted = part.lemmas[above] == "vote" and part.deps[verb] in ("advcl", "xcomp") and to_infinitive(part, verb)
    return voted and part.lemmas[verb] in _STILL_TO_DO
