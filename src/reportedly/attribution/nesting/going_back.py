"""Where an inner content ends because it is again the outer speaker's turn: "said she thought it safe, though ..."."""

from __future__ import annotations

from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart

_CONTRARY = frozenset({"while", "whereas", "although", "though"})
"""What sets a clause against what somebody is told to say: it is said by who tells of him."""
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_MOST = 20
"""Findings of one sentence that are compared with each other."""


def go_back(passage: Passage, findings: list[Finding]) -> None:
    """End each content that stands within another where the words of the outer one go on."""
    by_sentence: dict[int, list[Finding]] = {}
    for finding in findings:
        by_sentence.setdefault(passage.sentence_number(finding.anchor), []).append(finding)
    for found in by_sentence.values():
        for inner in found[:_MOST]:
            if any(_is_around(passage, outer, inner) for outer in found[:_MOST]):
                _end(passage, inner)


def _is_around(passage: Passage, outer: Finding, inner: Finding) -> bool:
    """Whether an inner finding is told within the content of another, cue and all."""
    begins = min(inner.start, passage.part.starts[inner.anchor])
    return outer is not inner and any(start <= begins and inner.end <= end for start, end in outer.content)


def _end(passage: Passage, inner: Finding) -> None:
    start, end = inner.content[-1]
    first, last = max(passage.word_from(start), inner.anchor + 1), passage.word_from(end)
    joint = next((word for word in range(first + 1, last - 1) if _turns(passage, inner, word)), None)
    if joint is not None and (kept := passage.span(passage.word_from(start), joint)):
        inner.content = (*inner.content[:-1], (start, kept[1]))


def _turns(passage: Passage, inner: Finding, word: int) -> bool:
    """Whether the outer speaker goes on from a word: what he sets against the inner content, or says of it."""
    part = passage.part
    if passage.quoted[word] and not passage.quoted[inner.anchor]:
        return False
    return (
        _sets_against(part, word) or _bears_out(part, word) or _goes_on_as_participle(part, word) or _judges(part, word)
    )


def _sets_against(part: ParsedPart, word: int) -> bool:
    """ "..., although some have complained"."""
    joint = word + (part.words[word] == ",")
    if part.lowered[joint] == "while" and joint == word:
        return False  # "feared a loss while the road was dug up": that is when
    if part.lowered[joint] not in _CONTRARY or part.deps[joint] not in ("mark", "advmod"):
        return False
    clause = part.heads[joint]
    return clause > joint and part.child(clause, *_SUBJECTS) is not None


def _bears_out(part: ParsedPart, word: int) -> bool:
    """ "..., as a columnist wrote"."""
    if part.words[word] != "," or part.lowered[word + 1] != "as":
        return False
    clause = part.heads[word + 1]
    told = part.lemmas[clause] in cues("verb") and part.child(clause, "nsubj") is not None
    return told and clause > word and part.child(clause, "ccomp", "dobj") is None


def _goes_on_as_participle(part: ParsedPart, word: int) -> bool:
    """ "..., calling it a lie": who says that is who tells of the inner speaker."""
    cue = word + 1
    return part.words[word] == "," and part.tags[cue] == "VBG" and part.lemmas[cue] in cues("verb")


def _judges(part: ParsedPart, word: int) -> bool:
    """ "..., which she has called a lie"."""
    if part.words[word] != "," or part.lowered[word + 1] != "which":
        return False
    clause = part.heads[word + 1]
    subject = part.child(clause, "nsubj")
    told = part.lemmas[clause] in cues("verb") and subject is not None and word + 1 < subject < clause
    return told and part.deps[word + 1] == "dobj"
