"""What is kept back: "the cause of death was not announced", "no motive was given", "for reasons not disclosed"."""

from __future__ import annotations

from reportedly.attribution.cues.unanswered import NOBODY, denied
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import agent
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_MAKING_KNOWN = frozenset("announce disclose reveal divulge publicise publicize specify state".split())
"""Passives by which only what can be told is made known."""
_HANDING_OUT = frozenset("release give provide publish share offer supply".split())
"""Passives by which other things are handed out too: "no cause was released", but not "no bail was given"."""
_MATTERS = frozenset(
    "cause name identity motive reason detail information explanation figure toll age price sum term value date "
    "timeline timetable number result finding circumstance nationality whereabouts rationale".split()
)
"""What is kept back when it is not handed out."""
KEPT_BACK = _MAKING_KNOWN | _HANDING_OUT
"""Verbs of what is kept back."""


def not_made_known(passage: Passage, verb: int) -> Finding | None:
    """Give a thing that is said to be kept back: a silence, of nobody where the page names none by "by"."""
    part = passage.part
    thing = _thing(part, verb)
    if thing is None or part.tags[thing] not in ("NN", "NNS") or _is_possible(part, verb):
        return None
    handed = part.lemmas[verb] in _HANDING_OUT and part.lemmas[thing] in _MATTERS
    first = denied(passage, verb, thing) if handed or part.lemmas[verb] in _MAKING_KNOWN else None
    start, last = noun_phrase(passage, thing, stop=verb)
    if first is None or (part.words[start].lower() in NOBODY and not handed):
        return None  # "no sanctions were announced" says that there are none
    by = agent(part, verb)
    source = noun_phrase(passage, by) if by is not None else None
    cue, content = (first, verb + 1), part.span(start, last)
    return Finding((cue,), (content,), Act.DECLINE, "say", source, by, by, rank=4)


def _thing(part: ParsedPart, verb: int) -> int | None:
    """The subject of a passive, or what a participle stands behind: "reasons not disclosed"."""
    if part.child(verb, "auxpass") is not None:
        return part.child(verb, "nsubjpass")
    beside = part.deps[verb] == "acl" and part.tags[verb] == "VBN" and part.heads[verb] < verb
    return part.heads[verb] if beside else None


def _is_possible(part: ParsedPart, verb: int) -> bool:
    """Whether it only may be so or is to come: "will not be released", "to be announced"."""
    return any(part.tags[word] in ("MD", "TO") for word in part.children[verb])
