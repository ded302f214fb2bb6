"""What is set in the place of a thing that is denied: "does not blame the mayor, but rather the council".

The parser joins it to the verb, or to that of whoever tells of it: "Roe said she wants no war, but a truce".
"""

from __future__ import annotations

from reportedly.language.repair.parse import Parse

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_FARTHEST = 12
"""Words between a negation and the "but" that answers it."""


def join_what_is_set_against(reading: Parse, but: int) -> None:
    """Join the noun behind "but" to the object of the negated verb before it, where both have no verb of their own."""
    if reading.words[but] != "but" or reading.deps[but] != "cc":
        return
    other = next((at for at in reading.children(reading.heads[but], "conj") if at > but), None)
    if other is None or reading.tags[other] not in _NOUNS or reading.children(other, "nsubj", "nsubjpass"):
        return
    denied = _denied_before(reading, but)
    thing = None if denied is None else reading.child(denied, "dobj")
    if denied is None or thing is None or not denied < thing < but or reading.heads[but] == thing:
        return
    comma = but - (reading.word(but - 1) == ",")
    if max(reading.edges(thing)[1] + 1, thing + 1) != comma or reading.root(denied) != reading.root(but):
        return
    for at in {comma, but}:
        reading.hang(at, thing)
    reading.hang(other, thing, "conj")


def _denied_before(reading: Parse, but: int) -> int | None:
    """The verb of the nearest negation before a "but"."""
    nearest = next((at for at in range(but - 1, max(but - _FARTHEST, -1), -1) if reading.deps[at] == "neg"), None)
    return None if nearest is None else reading.heads[nearest]
