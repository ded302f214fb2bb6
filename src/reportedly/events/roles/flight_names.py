"""The names of what flies, with the numbers that tell one from the next of its kind: "Heron 2" is not "Heron 3"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.document import ParsedPart
from reportedly.model.statement import Participant

_NUMBER = re.compile(r"[ -](\d{1,3})(?![\w%:]|[.,]\d)(?! (?:[ap]\.?m|per cent|percent|people|days?|hours?|minutes?)\b)")


def numbered_name(part: ParsedPart, word: int) -> int:
    """Give the word of the name that a number ends, where the parser hangs all on the number: "Heron 2 lifted off"."""
    mention = part.mention_at.get(word - 1) if word else None
    ends = mention is not None and mention.last == word and part.tags[word] == "CD" and _ends(part, word)
    return word - 1 if ends else word


def with_number(part: ParsedPart, word: int, flying: Participant) -> Participant:
    """Give what flies with the number that stands behind its name."""
    mention = part.mention_at.get(word)
    if mention is None or not isinstance(flying.entity, str) or not flying.name[:1].isupper():
        return flying
    number = part.words[mention.last] if mention.last < len(part.words) and _ends(part, mention.last) else None
    own = number is not None and flying.name == part.quote(part.span(mention.first, mention.last))
    return replace(flying, name=f"{flying.name} {number}", entity=f"{flying.entity} {number}") if own else flying


def _ends(part: ParsedPart, number: int) -> bool:
    """Whether a word is a number that belongs to the name before it."""
    return _NUMBER.match(part.text, part.end(number - 1)) is not None
