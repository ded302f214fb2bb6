"""The names of what flies, with the numbers that tell one from the next of its kind: "Heron 2" is not "Heron 3"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.events.lexicon import word_class
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Participant

_NUMBER = re.compile(r"[ -](\d{1,3})(?![\w%:]|[.,]\d)(?! (?:[ap]\.?m|per cent|percent|people|days?|hours?|minutes?)\b)")

_SITE = re.compile(r"(?i) (?:cent(?:er|re)|cosmodrome|spaceport|(?:launch|test) (?:site|complex|range)|station|base)$")


def numbered_name(part: ParsedPart, word: int) -> int:
    """Give the word of the name that a number ends, where the parser hangs all on the number: "Heron 2 lifted off"."""
    mention = part.mention_at.get(word - 1) if word else None
    ends = mention is not None and mention.last == word and part.tags[word] == "CD" and _ends(part, word)
    return word - 1 if ends else word


def named_ware(part: ParsedPart, word: int) -> int:
    """Give the name of a ware behind the word for what it is: "its Corva 3 console", "its first phone, the Corva"."""
    if part.lemmas[word] not in word_class("wares") or word in part.mention_at:
        return word
    named = (at for at in part.children[word] if part.tags[at].startswith("NNP") and at in part.mention_at)
    return next((at for at in named if part.deps[at] == "appos" or _is_model(part, at)), word)


def _is_model(part: ParsedPart, word: int) -> bool:
    """Whether a name before a noun is that of one model, and not of who makes it: "the Corva 3 console"."""
    mention = part.mention_at[word]
    numbered = mention.last < len(part.words) and _ends(part, mention.last)
    return part.deps[word] in ("compound", "nmod") and (numbered or mention.kind == "other")


def with_number(part: ParsedPart, word: int, flying: Participant) -> Participant:
    """Give what flies with the number that stands behind its name, by its own name and not that of its site.

    As in "the Naro launch", on a page that also names the Naro Space Center.
    """
    if isinstance(flying.entity, str) and _SITE.search(flying.entity) and not _SITE.search(flying.name):
        flying = replace(flying, entity=flying.name)
    mention = part.mention_at.get(word)
    if mention is None or not isinstance(flying.entity, str) or not flying.name[:1].isupper():
        return flying
    number = part.words[mention.last] if mention.last < len(part.words) and _ends(part, mention.last) else None
    own = number is not None and flying.name == part.quote(part.span(mention.first, mention.last))
    return replace(flying, name=f"{flying.name} {number}", entity=f"{flying.entity} {number}") if own else flying


def _ends(part: ParsedPart, number: int) -> bool:
    """Whether a word is a number that belongs to the name before it."""
    return _NUMBER.match(part.text, part.end(number - 1)) is not None
