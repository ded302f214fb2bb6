"""Whose word or side stands behind what is told: "fired on the orders of Roe", "the plan has the support of Norvik"."""

from __future__ import annotations

from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Act, Span

_BIDDING = {
    **dict.fromkeys(("order", "instruction", "command"), ("on", "under", "at")),
    **dict.fromkeys(("request", "behest", "urging", "insistence", "instigation", "bidding", "invitation"), ("at",)),
    **dict.fromkeys(("advice", "recommendation"), ("on",)),
    "suggestion": ("at", "on"),
}
"""By what somebody has another do a thing, and the words that it stands behind."""
_PROPOSING = frozenset({"advice", "recommendation", "suggestion", "invitation"})
_SIDES = frozenset({"support", "backing", "endorsement", "blessing"})
_HAVING = frozenset("have win get gain receive enjoy secure earn lack lose".split())

_STEPS = 3


def find_behind(passage: Passage) -> list[Finding]:
    """Give who somebody says is behind a deed or a plan, in the order of the page."""
    part = passage.part
    found = []
    for noun, lemma in enumerate(part.lemmas):
        if part.tags[noun] not in ("NN", "NNS") or (lemma not in _BIDDING and lemma not in _SIDES):
            continue
        who = _whose(passage, noun)
        told = None
        if who is not None:
            told = _done_so(passage, noun) if lemma in _BIDDING else _with_a_side(passage, noun)
        if who is None or told is None:
            continue
        bidding = Act.PROPOSE if lemma in _PROPOSING else Act.DEMAND
        act = bidding if lemma in _BIDDING else Act.STATE
        source, cue = noun_phrase(passage, who), ((noun, noun + 1),)
        found.append(Finding(cue, (told,), act, "attitude", source, who, who, rank=1, inner_only=True))
    return found


def _whose(passage: Passage, noun: int) -> int | None:
    part = passage.part
    who = part.child(noun, "poss")
    for joint in part.children[noun]:
        if who is None and joint > noun and part.lowered[joint] in ("of", "from"):
            who = part.child(joint, "pobj")
    if who is None or (passage.quoted[who] and is_self(part.words[who])):
        return None
    return who if part.tags[who] in ("PRP$", "NNP") or can_say(passage, who) else None


def _done_so(passage: Passage, noun: int) -> Span | None:
    """The deed that is done at somebody's bidding, up to where that is told."""
    part = passage.part
    joint = part.heads[noun]
    deed = _deed_above(part, joint)
    if part.deps[noun] != "pobj" or part.lowered[joint] not in _BIDDING[part.lemmas[noun]]:
        return None
    done = part.tags[deed] in FINITE | {"VBN"} and part.lemmas[deed] != "be" and not _is_possible(part, deed)
    return passage.span(deed, joint) if done and deed < joint else None


def _deed_above(part: ParsedPart, joint: int) -> int:
    """The verb that a preposition tells of, where parsers hang it on a noun behind that: "fired from the roof | on"."""
    at = part.heads[joint]
    for _ in range(_STEPS):
        if part.tags[at][:2] == "VB" or part.heads[at] == at:
            break
        at = part.heads[at]
    return at


def _is_possible(part: ParsedPart, deed: int) -> bool:
    return any(part.tags[word] in ("MD", "TO") for word in part.children[deed])


def _with_a_side(passage: Passage, noun: int) -> Span | None:
    """What has somebody's support, where that is a thing named."""
    part = passage.part
    verb = part.heads[noun]
    if part.deps[noun] != "dobj" or part.lemmas[verb] not in _HAVING or _is_possible(part, verb):
        return None
    thing = part.child(verb, "nsubj")
    if thing is None or part.tags[thing][:2] != "NN":
        return None
    return part.span(passage.edges[0][thing], min(passage.edges[1][thing] + 1, verb))
