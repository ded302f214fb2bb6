"""What somebody comes upon by a verb that elsewhere tells a judgement: "found him lying there"."""

from __future__ import annotations

from reportedly.attribution.lexicon import source_nouns
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Basis

_LYING = frozenset(
    "lie sit stand hide sleep wander walk float hang wait bleed drift kneel crouch slump huddle cling dangle".split()
)
"""How somebody comes upon another."""
_LEFT = frozenset(
    "parked abandoned hidden stuck trapped locked buried stabbed shot beaten strangled dumped tied slumped wrapped "
    "stashed strewn curled dead unconscious unresponsive alive asleep empty".split()
)
_ONESELF = frozenset("himself herself itself themselves myself ourselves yourself".split())
_JUDGING = frozenset({"court", "jury", "judge", "inquest", "inquiry", "tribunal", "commission", "audit", "panel"})
"""Those who find what is so, and come upon nobody."""


def comes_upon(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb tells what its subject came upon, where "found the plan to be void" is a judgement."""
    if part.lemmas[verb] != "find":
        return False
    subject = part.child(verb, "nsubj")
    if subject is not None and _judges(part, subject):
        return False
    state = part.child(verb, "ccomp", "xcomp", "oprd")
    if state is None or state < verb or part.child(state, "mark", "aux", "auxpass", "cop") is not None:
        return False
    lying = part.tags[state] == "VBG" and part.lemmas[state] in _LYING
    itself = any(part.lowered[at] in _ONESELF for at in part.children[state])  # "found themselves cut off"
    return lying or itself or part.lowered[state] in _LEFT


def _judges(part: ParsedPart, noun: int) -> bool:
    return part.lemmas[noun] in _JUDGING or source_nouns().get(part.lemmas[noun]) is Basis.DOCUMENT
