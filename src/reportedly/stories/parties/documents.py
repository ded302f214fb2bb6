"""Which document a release is of: a memo is no letter, and one side's memo is not the other side's."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import sentence_around

_KINDS = {
    "memorandum": "memo", "bodycam": "footage", "video": "footage", "clip": "footage", "film": "footage",
    "recording": "tape", "audio": "tape", "photograph": "photo", "picture": "photo", "image": "photo",
    "communique": "statement", "finding": "report", "review": "report",
}  # fmt: skip
"""Words for documents of one kind."""
_OF_ANY_KIND = frozenset(
    "document file record paper material text version draft copy information detail message evidence result it they"
    " them this which that these rebuttal response".split()
)
"""What may be any document."""
_SIDES = {
    "republican": "republican", "gop": "republican", "democratic": "democrat", "democrat": "democrat",
    "dem": "democrat", "labour": "labour", "tory": "conservative", "conservative": "conservative",
    "liberal": "liberal", "majority": "majority", "minority": "minority", "opposition": "opposition",
}  # fmt: skip
"""Parties and blocs that have documents of their own."""
_AUTHORED = re.compile(
    r"^[^.;]{0,12}?\b(?:(?:written|drafted|authored|prepared|compiled|produced|crafted) by ([^,.;]{0,60}?)"
    r"(?= to | that | which | and |[,.;]|$)"
    r"|(?:that|which) (?:the )?(\w+) (?:say|says|said|wrote|drafted|authored|prepared|compiled|produced)\b)"
)
_WORD = re.compile(r"[^\W_]+")


class Released(Struct, frozen=True):
    """What is released, by its kind, and whose it is told to be; nothing where that is not told.

    `answers` says that it is told as one beside another: "their own memo", "a rebuttal memo".
    """

    kinds: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    answers: bool = False

    def is_other(self, other: Released) -> bool:
        """Whether two are told to be of other kinds or of other sides."""
        return any(
            mine and theirs and not mine & theirs
            for mine, theirs in ((self.kinds, other.kinds), (self.sides, other.sides))
        )

    def __or__(self, other: Released) -> Released:
        """Both, as one that is told in two ways."""
        return Released(self.kinds | other.kinds, self.sides | other.sides, self.answers or other.answers)


_NOTHING = Released()


def released(event: EventMention, text: str) -> Released:
    """Give what a mention of a release says of the document; `text` is that of its part."""
    if event.type is not EventType.PUBLICATION:
        return _NOTHING
    found = _NOTHING
    for each in event.participants:
        if each.role == "theme":
            names = (each.name, *entities(each))
            sides = {side for name in (*names, _author(each.name, event, text)) for side in sides_in(name)}
            sides |= _owner(each.name, event, text) if not sides else set()
            kinds = frozenset(kind for name in names if (kind := _kind(name)))
            found |= Released(kinds, frozenset(sides), _ANSWERING.search(each.name) is not None)
    return found


def sides_in(text: str) -> frozenset[str]:
    """Give the sides that words name: "the Democrats' memo", "Republican-authored"."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(_SIDES[found] for word in words if (found := word if word in _SIDES else word[:-1]) in _SIDES)


def _owner(name: str, event: EventMention, text: str) -> frozenset[str]:
    """Whose "their own memo" is: of those who are named before it in its sentence."""
    at = text.rfind(name, 0, event.span[0])
    if at < 0 or not _OWN.match(name):
        return frozenset()
    return sides_in(text[sentence_around(text, (at, at))[0] : at])


_OWN = re.compile(r"(?i)(their|its)\b")


_ANSWERING = re.compile(r"(?i)\b(own|competing|rival|counter\w*|rebuttal|dissenting|response)\b")


def _author(name: str, event: EventMention, text: str) -> str:
    """Who wrote it, where that stands right behind it: "a memo written by the opposition"."""
    first = text.find(name, max(0, event.span[0] - 160), event.span[1] + 160)
    found = None if first < 0 else _AUTHORED.match(text[first + len(name) :][:100])
    return found[1] or found[2] if found else ""


def _kind(name: str) -> str | None:
    """The kind of document that a name or a phrase is of: by its last word, before "of"."""
    words = _WORD.findall(re.split(r" (?:of|on|from|by|about) ", name.casefold(), maxsplit=1)[0])
    if not words:
        return None
    last = words[-1] if words[-1].endswith("ss") else words[-1].removesuffix("s")
    return None if last in _OF_ANY_KIND or words[-1] in _OF_ANY_KIND else _KINDS.get(last, last)
