"""What single marks hold within a quotation ("I told them, 'Watch it,' and we watched"), and what ends with one."""

from __future__ import annotations

import re

from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

_OPENING = frozenset({"'", "‘", "`"})
_CLOSING = re.compile(r"(?<=[\w.,?!…])['’](?!\w)")
_BETWEEN = frozenset({"PRP", "IN", "DT", "NN", "NNS", "NNP", "NNPS", "RB", "CD", "HYPH", ",", ":", "JJ", "-"})
"""What stands between a cue and the words it holds: to whom, when and where it was said."""
_HEARD = frozenset({"tell", "ask", "remind", "warn", "assure"})
_REACH = 9


def quoted_within(passage: Passage, cue: int) -> Span | None:
    """Give what stands in single marks right behind a cue, or behind who hears it, within quoted words."""
    part = passage.part
    quotation = passage.quotation_at(part.starts[cue])
    if quotation is None or quotation.outside[0] == quotation.inside[0]:
        return None
    opening = _opening(passage, cue)
    if opening is None:
        return None
    start, limit = part.end(opening), quotation.inside[1]
    closing = _closing(part.text, start, limit)
    return (start, closing) if closing is not None and closing > start else None


def within_marks(passage: Passage, cue: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """End what is told in quoted words where the quotation ends."""
    quotation = passage.quotation_at(passage.part.starts[cue])
    start, end = content[-1]
    if quotation is None or not start < quotation.inside[1] < end:
        return content
    kept = passage.span(passage.word_from(start), passage.word_from(quotation.inside[1]))
    return (*content[:-1], kept) if kept else content


def _opening(passage: Passage, cue: int) -> int | None:
    part = passage.part
    for word in range(cue + 1, min(cue + _REACH, passage.sentence(cue)[1])):
        if part.words[word] in _OPENING:
            if part.words[word - 1] not in (",", ":") and _is_begun(part, cue, word):
                return None  # "says the order in 'context drips'": more is said than stands in marks
            apart = part.text[part.starts[word] - 1].isspace() and part.text[part.end(word) :][:1].strip() != ""
            return word if apart else None
        if part.tags[word] not in _BETWEEN or not passage.quoted[word]:
            return None
    return None


def _is_begun(part: ParsedPart, cue: int, opening: int) -> bool:
    """Whether nouns stand between that are not who hears it: "told the crew 'Go'"."""
    nouns = any(part.tags[word][:2] == "NN" for word in range(cue + 1, opening))
    return nouns and part.lemmas[cue] not in _HEARD


def _closing(text: str, start: int, limit: int) -> int | None:
    """Where the marks close: behind the last word, or a comma or stop; not at the genitive of "the voters' choice"."""
    ends = [match.start() for match in _CLOSING.finditer(text, start, limit + 1)]
    behind = [end for end in ends if text[end - 1] in ".,?!…" or end + 1 >= limit]
    apart = [end for end in ends if text[end - 1] != "s"]
    end = next(iter(behind or apart or ends), None)
    return end - (text[end - 1] == ",") if end is not None else None
