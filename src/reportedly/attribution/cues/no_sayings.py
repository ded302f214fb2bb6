"""Nouns of saying that tell of none: "made no recommendation", "to the point that"; and those that speak themselves."""

from __future__ import annotations

from reportedly.attribution.contents.nouns import LIGHT
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

_MADE = frozenset({"claim", "report", "proposal", "promise", "accusation", "announcement", "warning", "threat"})
"""Kinds of nouns that are made by saying them."""
_ABOUT = frozenset({"on", "about", "over", "regarding", "concerning"})
_SPEAKING = frozenset({"say", "report", "evaluate"})


def is_no_saying(part: ParsedPart, noun: int) -> bool:
    """Whether it is not made, or no saying at all: "made no recommendation on masks", "to the point that"."""
    above = part.heads[noun]
    if part.lemmas[noun] == "point" and part.deps[noun] == "pobj":
        return part.lowered[above] == "to"
    made = part.deps[noun] == "dobj" and part.lemmas[above] in LIGHT
    kinds = {entry.kind for entry in cues("noun").get(part.lemmas[noun], ())}
    none = any(part.lowered[word] == "no" for word in part.children[noun] if word < noun)
    return made and none and not kinds.isdisjoint(_MADE)


def speaks_itself(passage: Passage, noun: int, content: Span) -> bool:
    """Whether it is only about a thing and a verb tells what it says: "the statement on the death read: ..."."""
    part = passage.part
    verb = part.heads[noun]
    if part.lowered[passage.word_from(content[0]) - 1] not in _ABOUT:
        return False
    told = any(entry.kind in _SPEAKING for entry in cues("verb").get(part.lemmas[verb], ()))
    return part.deps[noun] == "nsubj" and noun < verb and told
