"""Which document a release is of: a memo is no letter."""

from __future__ import annotations

import re

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.parties.names import entities

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
_WORD = re.compile(r"[^\W_]+")


def released(event: EventMention) -> frozenset[str]:
    """Give the kinds of document that a mention of a release tells of; nothing where that is not told."""
    if event.type is not EventType.PUBLICATION:
        return frozenset()
    told = (name for each in event.participants if each.role == "theme" for name in (each.name, *entities(each)))
    return frozenset(kind for name in told if (kind := _kind(name)))


def are_others(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two are told to be documents of other kinds."""
    return bool(mine and theirs) and not mine & theirs


def _kind(name: str) -> str | None:
    """The kind of document that a name or a phrase is of: by its last word, before "of"."""
    words = _WORD.findall(re.split(r" (?:of|on|from|by|about) ", name.casefold(), maxsplit=1)[0])
    if not words:
        return None
    last = words[-1] if words[-1].endswith("ss") else words[-1].removesuffix("s")
    return None if last in _OF_ANY_KIND or words[-1] in _OF_ANY_KIND else _KINDS.get(last, last)
