"""What is told in a clause with "where" behind a place: "in the Black Sea, where the ferry sank"."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence

from reportedly.events.lexicon import Found
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, Place

_HAPPENING = frozenset(
    {
        EventType.DISASTER, EventType.DEATH, EventType.ATTACK, EventType.OUTBREAK, EventType.PROTEST,
        EventType.MEETING, EventType.COURT, EventType.LAUNCH,
    }
)  # fmt: skip
"""What happens at a spot; laws, pacts and posts are in no place for being told of with one."""
_STEPS = 4
_INSIDE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "prep", "agent", "attr", "conj"})
"""How a noun hangs on the verb of its own clause."""


def where_it_was(
    part: ParsedPart, found: Sequence[Found], places: Sequence[Place], placed: MutableMapping[int, list[Place]]
) -> None:
    """Give what has no place of its own that which stands before its clause with "where"."""
    if "where" not in part.lowered:
        return
    there = _clauses(part, places)
    for each in found:
        if each.trigger.type in _HAPPENING and each.word not in placed:
            place = there.get(_verb_of(part, each.word))
            if place is not None:
                placed[each.word] = [place]


def _clauses(part: ParsedPart, places: Sequence[Place]) -> Mapping[int, Place]:
    """The places that stand right before a "where", by the verb of its clause."""
    ends = {place.span[1]: place for place in places if place.part is part.kind}
    there: dict[int, Place] = {}
    for at, low in enumerate(part.lowered):
        if low != "where" or not at:
            continue
        before = at - 2 if part.words[at - 1] == "," and at > 1 else at - 1
        place = ends.get(part.end(before))
        if place is not None and part.deps[part.heads[at]] in ("relcl", "advcl"):
            there[part.heads[at]] = place
    return there


def _verb_of(part: ParsedPart, word: int) -> int:
    """The verb of the clause that an event is told in: itself, or what its noun hangs on."""
    at = word
    for _ in range(_STEPS):
        if part.tags[at].startswith("VB") or part.deps[at] not in _INSIDE:
            return at
        at = part.heads[at]
    return at
