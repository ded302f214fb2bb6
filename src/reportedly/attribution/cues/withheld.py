"""What is kept back: "the cause was not announced", "no motive was given", "did not name him", "did not elaborate"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import object_after
from reportedly.attribution.cues.unanswered import NOBODY, denied, silent
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.speakers import agent, issuer
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act

_MAKING_KNOWN = frozenset("announce disclose reveal divulge publicise publicize specify state".split())
"""Passives by which only what can be told is made known."""
_HANDING_OUT = frozenset("release give provide publish share offer supply report".split())
"""Passives by which other things are handed out too: "no cause was released", but not "no bail was given"."""
MATTERS = frozenset(
    "cause name identity motive reason detail information explanation figure toll age price sum term value date "
    "timeline timetable number result finding circumstance nationality whereabouts rationale".split()
)
"""What is kept back when it is not handed out."""
_UNWILLING = frozenset({"would", "will", "wo", "'d", "’d", "'ll", "’ll"})
"""Helpers of those who refuse: "would not discuss it", where "did not" only tells that they spoke of something else."""
KEPT_BACK = _MAKING_KNOWN | _HANDING_OUT
"""Verbs of what is kept back."""


def not_made_known(passage: Passage, verb: int) -> Finding | None:
    """Give a thing that is said to be kept back: a silence, of nobody where the page names none by "by"."""
    part = passage.part
    thing = _thing(part, verb)
    if thing is None or part.tags[thing] not in ("NN", "NNS") or _is_possible(part, verb):
        return None
    handed = part.lemmas[verb] in _HANDING_OUT and part.lemmas[thing] in MATTERS
    first = denied(passage, verb, thing) if handed or part.lemmas[verb] in _MAKING_KNOWN else None
    start, last = noun_phrase(passage, thing, stop=verb)
    if first is None or (part.lowered[start] in NOBODY and not handed):
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


def not_named(passage: Passage, verb: int) -> Finding | None:
    """Give who does not name somebody: "did not name the driver", "without identifying her", "named no one".

    Not who "did not name a successor" or "has not named her yet": that is no silence but no choice.
    """
    part = passage.part
    whom, subject = part.child(verb, "dobj"), issuer(passage, verb)
    before = whom is not None and whom < verb
    if whom is None or subject is None or not tells(part, subject) or (before and not _is_relative(part, verb, whom)):
        return None
    if before and not _is_for_post(part, verb, whom):
        return _who_is_not_named(passage, verb, whom, subject)
    opener = part.lowered[noun_phrase(passage, whom)[0]]
    without = verb > 0 and part.lowered[verb - 1] == "without"
    first = verb - 1 if without else verb if opener in NOBODY else denied(passage, verb, subject)
    chosen = opener in ("a", "an") or part.tags[verb] == "VBN" or _is_for_post(part, verb, whom)
    meant = part.tags[whom] in ("PRP", "CD") or whom in part.mention_at or can_tell(part, whom) or opener in NOBODY
    if first is None or chosen or not meant:
        return None
    return silent(passage, (first, verb + 1), subject, object_after(passage, verb))


def _is_relative(part: ParsedPart, verb: int, whom: int) -> bool:
    return part.deps[verb] == "relcl" and part.heads[verb] < whom and part.lowered[whom] in ("whom", "who")


def _who_is_not_named(passage: Passage, verb: int, whom: int, subject: int) -> Finding | None:
    """Give who does not name whom a clause is about: "a man, whom police did not identify, was shot".

    Not of a source that a paper keeps unnamed: "an aide, whom it did not name, said".
    """
    part = passage.part
    about = part.heads[verb]
    tells_it = part.deps[about] == "nsubj" and part.lemmas[part.heads[about]] in cues("verb")
    first = denied(passage, verb, subject) if part.tags[verb] == "VB" and not tells_it else None
    told = passage.span(*noun_phrase(passage, about, stop=whom))
    return None if first is None else silent(passage, (first, verb + 1), subject, told)


def _is_for_post(part: ParsedPart, verb: int, whom: int) -> bool:
    """Whether somebody is not chosen: "did not name him as coach", "in the squad"."""
    below = (*part.children[verb], *part.children[whom])
    return part.lemmas[verb] == "name" and any(
        part.lowered[word] in ("as", "in", "to") for word in below if word > verb
    )


def tells(part: ParsedPart, subject: int) -> bool:
    """Say whether a subject can tell something and so keep it back: somebody, a body or a document."""
    return part.tags[subject][:2] in ("PR", "WP") or can_tell(part, subject) or part.lemmas[subject] in source_nouns()


def not_discussed(passage: Passage, verb: int) -> Finding | None:
    """Give who refuses to speak of something: "would not discuss the contract"."""
    part = passage.part
    refuses = any(part.lowered[word] in _UNWILLING for word in part.children[verb])
    subject = issuer(passage, verb) if refuses and part.tags[verb] == "VB" else None
    first = denied(passage, verb, subject) if subject is not None else None
    return None if first is None else silent(passage, (first, verb + 1), subject, object_after(passage, verb))
