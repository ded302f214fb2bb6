"""How many of the dead have no name yet: "52 still unclaimed", "101 bodies are yet to be identified"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number, is_number
from reportedly.model.document import ParsedPart

_OF_THE_DEAD = re.compile(r"(?i)\b(?:bod(?:y|ies)|corpses?|remains of|human remains|victims|the dead|deceased)\b")
_NAMED = r"(?:identified|claimed|named|recogni[sz]ed)"
_NAMELESS = re.compile(
    rf"(?i)^(?:\W*[a-z'’-]+){{0,6}}?\W+(?:unidentified|unclaimed|unnamed"
    rf"|(?:yet|still|waiting|remain(?:ed|s|ing)?|awaiting|have|had|are|were) to be {_NAMED}"
    rf"|(?:not|never|n['’]t) (?:yet |so far )?(?:been )?{_NAMED}|without (?:a )?names?|await\w* identification)\b"
)
_THE_REST = re.compile(
    rf"(?i)\b(?<!un){_NAMED}\b[^.]*\b(?:the (?:remaining|other|rest,?)|leaving|while)(?: the (?:other|remaining))? $"
)
_FOUND = frozenset("recover find retrieve pull discover exhume unearth".split())


@lru_cache(maxsize=8)
def _is_of_the_dead(text: str) -> bool:
    """Whether a part tells of the dead at all: asked of each of its numbers, searched for once."""
    return _OF_THE_DEAD.search(text) is not None


def unidentified(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of the dead whom nobody has named or claimed yet, and no whole that some are of."""
    first, last = part.sentences[part.sentence_of[number.first]]
    if not _is_of_the_dead(part.text):
        return False
    end = next((at for at in range(number.last, last) if is_number(part.lowered[at])), last)
    noun = next((at for at in range(number.last, min(end, number.last + 3)) if part.tags[at] in ("NNS", "NN")), None)
    if noun is not None and not _OF_THE_DEAD.search(part.text[part.starts[number.first] : part.end(noun)]):
        return False
    start = part.starts[number.first]
    if part.text[max(0, start - 16) : start].rstrip().lower().endswith("of the"):
        return False
    if noun is not None and any(part.lemmas[at] in _FOUND for at in range(max(first, number.start - 3), number.start)):
        return False  # "found 14 unidentified bodies" tells how many dead there are
    after = part.text[part.end(number.last - 1) : part.end(end - 1)]
    return bool(_NAMELESS.match(after) or _THE_REST.search(part.text[part.starts[first] : part.starts[number.start]]))
