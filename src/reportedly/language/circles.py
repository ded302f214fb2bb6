"""Those who govern or run with somebody, called by his name: "the Roe administration", "the Berg campaign"."""

from __future__ import annotations

from reportedly.model.document import Mention, ParsedPart

_CIRCLES = frozenset("administration government cabinet regime campaign".split())
_CALLED = frozenset({"person", "organisation", "other"})
"""Kinds of the name: the recogniser takes many a surname for the whole body."""


def circle_of(part: ParsedPart, mention: Mention) -> Mention | None:
    """Give the body that a person's name and the word behind it call, as one mention; None where it is the person."""
    behind = part.words[mention.last : mention.last + 1]
    if mention.kind not in _CALLED or not isinstance(mention.entity, str) or not behind or behind[0] not in _CIRCLES:
        return None
    opened = next((child for child in part.children[mention.last] if part.deps[child] == "det"), None)
    if opened is None or part.lowered[opened] != "the" or opened >= mention.first:
        return None
    name = f"{mention.entity.split()[-1]} {behind[0]}"
    return Mention(mention.first, mention.last + 1, name, "organisation")
