"""The attribution that ends a sentence, read by sight where the parse has lost it: "..., the agency said."."""

from __future__ import annotations

from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import Cue, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Act

_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "POS", "PRP$", "PRP", "HYPH", "IN"})
_SPOKEN = frozenset({"say", "report", "perceive"})
_LONGEST_NAME = 10
_LONGEST_OCCASION = 9
_OCCASION = frozenset({"IN", "DT", "NN", "NNP", "JJ", "CD", ".", "VBN"})


def trailing(passage: Passage, verb: int, entries: tuple[Cue, ...], before: list[Finding]) -> Finding | None:
    """Give the attribution of a sentence by a comma, a name or noun, and a cue at its end, or None.

    What the findings `before` in the same sentence hold is drawn up to that comma where the parse broke it off.
    """
    part = passage.part
    entry = next((entry for entry in entries if entry.kind in _SPOKEN and "c" in entry.takes), None)
    finite = (
        part.tags[verb] in ("VBD", "VBZ", "VBP")
        or is_plural_report(part, verb)
        or (part.tags[verb] == "VBN" and part.child(verb, "nsubj"))
    )
    if entry is None or not finite or not _ends(passage, verb):
        return None
    source = _name_before(passage, verb)
    if source is None or passage.quoted[verb]:
        return None
    low = passage.sentence(verb)[0]
    comma = source[0] - 1 - (part.lowered[source[0] - 1] == "as")
    content = passage.span(low, comma)
    if content is None or not any(tag in FINITE for tag in part.tags[low:comma]):
        return None
    _draw_up(passage, before, low, comma)
    head = _head(passage, source)
    return Finding(((verb, verb + 1),), (content,), Act.STATE, entry.kind, source, head, head)


def is_plural_report(part: ParsedPart, word: int) -> bool:
    """As in "..., state media report.", where the parser takes the last word for a noun."""
    last = part.tags[word] == "NN" and part.words[word] == "report" and part.words[word + 1 : word + 2] in _STOPS
    return last and word > 0 and part.tags[word - 1] == "NNS"


_STOPS = ((".",), (",",))


_ASIDES = (("without",), ("citing",), ("quoting",), ("naming",))
"""What opens an aside on the report itself: "..., local media report, without naming sources"."""


def _ends(passage: Passage, verb: int) -> bool:
    """Whether nothing follows but a time or an occasion ("in a statement"), an aside and the full stop."""
    part = passage.part
    rest = range(verb + 1, passage.sentence(verb)[1])
    if part.words[verb + 1 : verb + 2] == (",",) and part.words[verb + 2 : verb + 3] in _ASIDES:
        return not any(part.tags[word] in FINITE for word in rest)
    occasion = len(rest) < _LONGEST_OCCASION and part.tags[verb + 1 : verb + 2] == ("IN",)
    if occasion and all(part.tags[word] in _OCCASION for word in rest):
        return True
    return all(passage.in_time(word) or part.tags[word] in ("IN", ".", "''") for word in rest)


def _name_before(passage: Passage, verb: int) -> Words | None:
    """The name or kind of source right before the cue, back to the comma that parts it from the content."""
    part = passage.part
    low = passage.sentence(verb)[0]
    first = verb
    while first > low and verb - first < _LONGEST_NAME and part.tags[first - 1] in _NOMINAL:
        first -= 1
    if first == verb or first <= low or part.words[first - 1] != ",":
        return None
    first += part.lowered[first] == "as"
    head = _head(passage, (first, verb))
    mention = part.mention_at.get(head)
    told = mention is not None and mention.kind not in ("place", "event")
    return (first, verb) if told or source_nouns().get(part.lemmas[head]) is not None else None


def _head(passage: Passage, source: Words) -> int:
    """The last word before a preposition: the reporter in "a reporter of the Mirror"."""
    tags = passage.part.tags
    return next((word for word in range(source[0], source[1] - 1) if tags[word + 1] == "IN"), source[1] - 1)


def _draw_up(passage: Passage, before: list[Finding], low: int, comma: int) -> None:
    """Lengthen a content that stops short of the comma, with nothing but words of its own between."""
    part = passage.part
    for finding in reversed(before):
        if finding.anchor < low:
            break
        start, end = finding.content[-1]
        first = passage.word_from(end)
        broken = finding.anchor < first < comma and part.starts[finding.anchor] < start
        if broken and "," not in part.words[first:comma]:
            finding.content = (*finding.content[:-1], (start, part.end(comma - 1)))
