"""What is done by a verb that elsewhere tells something: "found him lying there", "denied them the right to vote"."""

from __future__ import annotations

from reportedly.model.document import ParsedPart

_LYING = frozenset(
    "lie sit stand hide sleep wander walk float hang wait bleed drift kneel crouch slump huddle cling dangle".split()
)
"""How somebody comes upon another."""
_LEFT = frozenset(
    "parked abandoned hidden stuck trapped locked buried stabbed shot beaten strangled dumped tied slumped wrapped "
    "stashed strewn curled dead unconscious unresponsive alive asleep empty".split()
)
_ONESELF = frozenset("himself herself itself themselves myself ourselves yourself".split())
_WITHHELD = frozenset("right opportunity chance freedom liberty treatment care access".split())
"""What is kept from somebody and not said to be untrue."""


def is_deed(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb tells what its subject came upon, or kept from others, and nothing that it says."""
    return _comes_upon(part, verb) or _withholds(part, verb)


def _comes_upon(part: ParsedPart, verb: int) -> bool:
    """As in "found him lying there", "found the car parked", where "found the plan to be void" is a judgement."""
    if part.lemmas[verb] != "find":
        return False
    state = part.child(verb, "ccomp", "xcomp", "oprd")
    if state is None or state < verb or part.child(state, "mark", "aux", "auxpass", "cop") is not None:
        return False
    lying = part.tags[state] == "VBG" and part.lemmas[state] in _LYING
    itself = any(part.words[at].lower() in _ONESELF for at in part.children[state])  # "found themselves cut off"
    return lying or itself or part.words[state].lower() in _LEFT


def _withholds(part: ParsedPart, verb: int) -> bool:
    things = (part.lemmas[at] for at in part.children[verb] if part.deps[at] == "dobj")
    return part.lemmas[verb] == "deny" and not _WITHHELD.isdisjoint(things)
