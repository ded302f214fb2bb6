"""What is told to be off, on hold or back on: "the launch is off until May", "strike's off"."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.changed import Changed
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change, PartKind

BETWEEN = frozenset({"the", "a", "its", "his", "her", "their", "temporarily", "indefinitely", '"', "“", "'", "‘"})
"""What may stand between a verb and the word that says more of it."""


def off_or_on(part: ParsedPart, word: int) -> Changed | None:
    """As in "the launch is off until next week", "the visit is back on"."""
    verb = part.heads[word]
    if _is_off_in_short(part, word):
        return Changed(Change.CANCELLED, word)
    if part.tags[word][0] == "N" and (_lies_on_hold(part, word) or _lies_off_for_a_time(part, word)):
        return Changed(Change.POSTPONED, word)
    if part.deps[word] not in ("nsubj", "nsubjpass") or part.lemmas[verb] != "be":
        return None
    near = [text.lower() for text in part.words[verb + 1 : verb + 7]]
    low = [text for text in near if text not in BETWEEN][:3]
    if low[:2] == ["back", "on"]:
        return Changed(Change.REINSTATED, verb)
    if low[:3] == ["at", "an", "end"]:
        return Changed(Change.CANCELLED, verb, True)
    if low[:1] == ["dead"]:
        return Changed(Change.CANCELLED, verb, True)  # "the bill is dead"
    if {"hold", "ice"} & {*low} and "on" in low:
        return Changed(Change.POSTPONED, verb)
    if low[:1] == ["off"] or low[:2] == ["now", "off"]:
        for_now = any(_is_for_a_time(near[at:]) for at in (1, 2))
        return Changed(Change.POSTPONED if for_now else Change.CANCELLED, verb)
    return None


def _is_off_in_short(part: ParsedPart, word: int) -> bool:
    """As in the headline "Strike's off, but trains stay away", which the parser takes for a thing of the strike."""
    low = part.lowered[word + 1 : word + 3]
    if part.tags[word][0] != "N" or low not in (("'s", "off"), ("’s", "off")):
        return False
    behind = part.tags[word + 3 : word + 4]
    return not behind or behind[0] in (",", ".", ":", "CC", "IN", "``")


_A_TIME = frozenset("now today days weeks months least several".split())


def _is_for_a_time(low: Sequence[str]) -> bool:
    """As behind "off": "until May", "for now", "for at least two weeks"."""
    return low[:1] == ["until"] or (low[:1] == ["for"] and bool(_A_TIME & {*low[1:4]}))


def _lies_off_for_a_time(part: ParsedPart, word: int) -> bool:
    """As in the headline "Moon launch off for weeks after second leak"."""
    if part.kind is not PartKind.TITLE:
        return False
    last = part.sentences[part.sentence_of[word]][1]
    off = next((at for at in range(word + 1, last) if part.lowered[at] == "off"), last)
    named = not any(part.tags[at].startswith(("VB", "MD")) for at in range(word + 1, off))
    return named and _is_for_a_time([text.lower() for text in part.words[off + 1 : off + 6]])


def _lies_on_hold(part: ParsedPart, word: int) -> bool:
    """As in the headline "Norvik deal temporarily on hold"."""
    if part.kind is not PartKind.TITLE:
        return False
    low = [text.lower() for text in part.words[word + 1 : word + 5] if text.lower() not in BETWEEN][:2]
    return low in (["on", "hold"], ["on", "ice"])
