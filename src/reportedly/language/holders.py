"""Who holds an office of two words, by the words beside a name: "the attorney general", "the foreign minister"."""

from __future__ import annotations

from reportedly.language.roles import role_heads
from reportedly.model.document import FINITE, Mention, ParsedPart
from reportedly.model.statement import Entity

_Office = tuple[str, ...]
_WORDS = 2
_OFFICES = frozenset({("attorney", "general"), ("prosecutor", "general"), ("solicitor", "general")})
"""Offices that do not end in the word for who holds one."""
_FORMER = frozenset({"former", "formerly", "ex", "ex-", "onetime", "late", "then"})
_SET_BEHIND = 6
"""Words behind a name among which an office may stand."""
_NEAR = 60
"""Words back to which somebody else in the same office may have been named."""


class Holders:
    """Whom a page has given which office so far."""

    def __init__(self, part: ParsedPart) -> None:
        self._part = part
        self._found: dict[_Office, dict[Entity, tuple[int, Mention]]] = {}

    def add(self, mention: Mention) -> None:
        """Take note of the offices that stand beside a name."""
        if mention.kind != "person":
            return
        for at in _beside(self._part, mention):
            if (office := _office_at(self._part, at)) is not None:
                self._found.setdefault(office, {}).setdefault(mention.entity, (at, mention))

    def meant(self, at: int) -> Mention | None:
        """Give whom "the" and an office behind it mean: the one holder of it whom the page has named."""
        part, head = self._part, at + _WORDS
        office = _office_at(part, at + 1) if part.lowered[at] == "the" else None
        if office is None or part.tags[head + 1 : head + 2] in (("NN",), ("NNS",), ("NNP",)):
            return None
        named = [mention for first, mention in self._found.get(office, {}).values() if first < at]
        if len(named) != 1 or part.child(head, "prep", "appos") is not None or self._is_of_another(at, office):
            return None
        return Mention(at, head + 1, named[0].entity, named[0].kind)

    def _is_of_another(self, at: int, office: _Office) -> bool:
        """Whether somebody without a name in that office stands near: "met the Finnish foreign minister"."""
        part = self._part
        for word in range(max(1, at - _NEAR), at - 1):
            owned = part.tags[word - 1] in ("JJ", "POS", "PRP$") and _office_at(part, word) == office
            if owned and not _is_beside_a_name(part, word):
                return True
        return False


def _office_at(part: ParsedPart, at: int) -> _Office | None:
    """The office whose words stand at a place, where it is held still."""
    office = tuple(word.lower() for word in part.words[at : at + _WORDS])
    if len(office) < _WORDS or (office[1] not in role_heads() and office not in _OFFICES):
        return None
    former = at > 0 and part.lowered[at - 1] in _FORMER
    return None if former or part.tags[at + 1][:2] != "NN" else office


def _beside(part: ParsedPart, mention: Mention) -> list[int]:
    """The places right before a name and in the words set behind it, up to a verb, where an office may begin."""
    first, last = part.sentences[part.sentence_of[mention.first]]
    before = mention.first - (part.words[mention.first - 1] == ",") - _WORDS
    found = [before] if before >= first else []
    if part.words[mention.last : mention.last + 1] != (",",):
        return found
    end = min(mention.last + _SET_BEHIND, last)
    verb = next((word for word in range(mention.last, end) if part.tags[word] in FINITE), end)
    return [*found, *range(mention.last + 1, verb - 1)]


def _is_beside_a_name(part: ParsedPart, office: int) -> bool:
    ends = office + _WORDS
    behind = part.tags[ends : ends + 1] in (("NNP",), ("NNPS",)) or part.words[ends : ends + 1] == (",",)
    return behind or "," in part.words[max(0, office - 3) : office]
