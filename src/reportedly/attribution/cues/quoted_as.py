"""Who is quoted by another: "the paper quoted two officials as saying that", "quoted her saying", "was quoted as"."""

from __future__ import annotations

from typing import NamedTuple

from reportedly.attribution.contents import complements
from reportedly.attribution.cues.beside import LONGEST_SOURCE, head_of_phrase
from reportedly.attribution.cues.relays import TELLING
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import QUOTING
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import agent, issuer
from reportedly.model.document import FINITE
from reportedly.model.statement import Act

_SETTINGS = frozenset({"after", "before", "during", "in", "on", "at", "late", "earlier"})
"""What opens when and where somebody was quoted."""


class _Joint(NamedTuple):
    """The words [first, last) that tell that somebody quoted says it, and where the source before them ends."""

    source_end: int
    first: int
    last: int


def find_quoted(passage: Passage) -> list[Finding]:
    """Give both in "the paper quoted two officials as saying that ...": the one quoted hangs under the one who quotes.

    Without anybody who quotes ("the minister was quoted as saying") only the one quoted is given.
    """
    found: list[Finding] = []
    for word in range(1, len(passage.part.words) - 1):
        if joint := _joint(passage, word):
            found.extend(_quoted(passage, joint))
    return found


def _joint(passage: Passage, word: int) -> _Joint | None:
    """What ties who is quoted to what he says, from `word` on: "as saying", "as having said", or "saying" alone."""
    part = passage.part
    if part.lowered[word] == "as":
        had = part.lowered[word + 1] == "having"
        told = word + 1 + had
        telling = told < len(part.words) and part.lemmas[told] in TELLING
        tags = ("VBN", "VBD") if had else ("VBG",)
        return _Joint(word, word, told + 1) if telling and part.tags[told] in tags else None
    colon = part.words[word] == ":" and part.words[word + 1] in MARKS
    telling = part.tags[word] == "VBG" and part.lemmas[word] in TELLING and part.lowered[word - 1] != "as"
    if not (telling or colon):
        return None
    low = max(passage.sentence(word)[0], word - LONGEST_SOURCE)
    quoting = next((at for at in range(word - 1, low, -1) if part.tags[at][:2] == "VB"), None)
    if quoting is None or part.lemmas[quoting] != "quote":
        return None
    who = part.child(quoting, "dobj") if part.child(quoting, "dobj") is not None else part.child(word, "nsubj")
    if who is None or who < quoting:
        return None
    return _Joint(word - (part.words[word - 1] == ","), word, word + 1)


def _is_when(passage: Passage, first: int, high: int) -> bool:
    """Whether only when and where it was said stands behind: "quoted the agency as saying after a closed session"."""
    part = passage.part
    opens = part.lowered[first] in _SETTINGS
    return opens and not FINITE.intersection(part.tags[first:high]) and not any(passage.quoted[first:high])


def _quoted(passage: Passage, joint: _Joint) -> list[Finding]:
    part = passage.part
    low, high = passage.sentence(joint.first)
    begin = max(low, joint.first - LONGEST_SOURCE)
    verb = next((at for at in range(joint.first - 1, begin, -1) if part.lemmas[at] in QUOTING), None)
    if verb is None or part.tags[verb] == "VBG" or part.tags[verb][:2] != "VB":
        return []
    behind = part.words[joint.last : joint.last + 2]
    spoken = len(behind) > 1 and behind[0] == "," and behind[1] in MARKS
    that = part.words[joint.last : joint.last + 1] == ("that",)
    after = complements.whole(passage, joint.last + (that or spoken), high)
    passive = part.child(verb, "nsubjpass") is not None
    by = passive and part.words[joint.last : joint.last + 1] == ("by",)  # "was quoted as saying by the paper"
    outer = agent(part, verb) if passive else issuer(passage, verb)
    outer = part.child(joint.last, "pobj") if by else outer
    inner = part.child(verb, "nsubjpass") if passive else head_of_phrase(part, verb + 1, joint.source_end)
    if inner is None or (not passive and outer is None):
        return []
    source = noun_phrase(passage, inner, stop=verb) if passive else (verb + 1, joint.source_end)
    stop = None if by else joint.first if passive else verb
    who = noun_phrase(passage, outer, stop=stop) if outer is not None else None
    fronted = source if passive else who
    ends = by or part.words[joint.last : joint.last + 1] in ((",",), (".",), ()) or _is_when(passage, joint.last, high)
    before = passage.span(low, fronted[0]) if fronted else None
    content = before if ends and before and not spoken else after
    if content is None:
        return []
    told = Finding(((joint.first, joint.last),), (content,), Act.STATE, "say", source, inner, inner, rank=4)
    if who is None or outer is None:
        return [Finding(((verb, joint.last),), (content,), Act.STATE, "say", source, inner, inner, rank=4)]
    told.under = verb
    return [Finding(((verb, verb + 1),), (content,), Act.STATE, "say", who, outer, outer, rank=4), told]
