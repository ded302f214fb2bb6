"""What a phrase is about by which somebody takes a stand: "cast doubt on the vote", "raised the idea of a truce"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import object_after, prepositional, span_of, whole
from reportedly.attribution.lexicon import Cue, phrases
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span

_WIDEST = 3
"""Words of a phrase that stand together as the cue, with what joins it to what it is about."""


def phrase_cues(passage: Passage, verb: int) -> tuple[Cue, ...]:
    """Give the cue that a verb is with its object, if they make a phrase."""
    part = passage.part
    thing = part.child(verb, "dobj")
    phrase = phrases().get((part.lemmas[verb], part.lemmas[thing])) if thing is not None and thing > verb else None
    return (Cue("evaluate", phrase.act, "f"),) if phrase else ()


def set_phrase(passage: Passage, verb: int) -> tuple[tuple[Span, ...], int] | None:
    """Give what a phrase is about, and the word behind the last of the phrase; None where the verb begins none."""
    part = passage.part
    thing = part.child(verb, "dobj")
    if thing is None or thing < verb:
        return None
    joints = phrases()[part.lemmas[verb], part.lemmas[thing]].joints
    if "-" in joints:
        span = object_after(passage, verb)
        return ((span,), verb + 1) if span else None
    if clause := _clause_of(passage, verb, thing, joints):
        return (clause,), thing + 1
    joined = prepositional(passage, thing, joints) or prepositional(passage, verb, joints)
    joined = joined or _given(passage, verb, joints)
    if joined is None or joined[0] < thing:
        return None
    together = joined[0] == thing + 1 and thing + 2 - verb <= _WIDEST
    return (joined[1],), thing + 1 + together


def _given(passage: Passage, verb: int, joints: frozenset[str]) -> tuple[int, Span] | None:
    """What parsers take for whom a thing is given to: "offered praise for the crew"."""
    joint = passage.part.child(verb, "dative")
    taken = passage.part.child(joint, "pobj") if joint is not None else None
    if joint is None or taken is None or passage.part.lowered[joint] not in joints:
        return None
    span = span_of(passage, taken)
    return (joint, span) if span else None


def _clause_of(passage: Passage, verb: int, thing: int, joints: frozenset[str]) -> Span | None:
    """The clause behind the object of a phrase, where it takes one: "raised the possibility that he was lost"."""
    part = passage.part
    hung = (at for above in (thing, verb) for at in part.children[above] if at > thing)
    for clause in hung:
        first = passage.edges[0][clause]
        opens = first == thing + 1 and _has_subject(part, clause, first)
        if opens and part.deps[clause] in ("acl", "ccomp", "relcl", "advcl"):
            that = part.lowered[first] == "that"
            if ("that" if that else "bare") in joints and (that or part.tags[first] not in ("IN", "WRB", "WDT", "WP")):
                last = min(passage.edges[1][clause] + 1, passage.sentence(verb)[1])
                return whole(passage, first + that, last)
    return None


def _has_subject(part: ParsedPart, clause: int, first: int) -> bool:
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    that = part.lowered[first] == "that"
    return subject is not None and subject < clause and not (that and subject == first)
