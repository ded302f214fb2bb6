"""What is in the air and nobody is named for: "amid reports of fraud", "there have been complaints about it"."""

from __future__ import annotations

from reportedly.attribution.contents.nouns import SPREADING
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.passage import Passage

MEETING = frozenset(
    "deny reject dismiss refute rebuff rebut confirm criticise criticize condemn denounce ignore acknowledge welcome "
    "respond react answer address allay counter dispute support oppose back echo repeat reiterate question".split()
)
"""What is done with the sayings of others: "denied reports of a deal", "responded to calls for talks"."""
VOICED_OF = frozenset(
    "report claim allegation accusation rumour rumor fear warning call suspicion announcement".split()
)
VOICED_OVER = frozenset("concern worry complaint fear unease alarm anxiety speculation".split())
OVER = frozenset({"about", "over", "regarding", "concerning"})
_IN_THE_AIR = (VOICED_OVER | VOICED_OF) - {"call", "suspicion"}
_AMID = frozenset("amid amidst after following despite upon".split())
"""Before what has just come to be said: "after the announcement of his death"."""


def is_in_the_air(passage: Passage, noun: int) -> bool:
    """Whether the author tells of it as what all speak of: "amid reports of fraud", "there have been complaints"."""
    part = passage.part
    governor = part.heads[noun]
    of = next((word for word in part.children[noun] if part.lowered[word] == "of"), None)
    whose = part.child(of, "pobj") if of is not None else None
    if part.lemmas[noun] not in _IN_THE_AIR or (whose is not None and can_say(passage, whose)):
        return False  # "after a report of the harbour office"
    if part.deps[noun] == "pobj":
        return part.lowered[governor] in _AMID
    if part.deps[noun] in ("attr", "nsubj") or part.child(governor, "expl") is not None:
        there = part.child(governor, "expl") is not None
        return there or part.lemmas[governor] in SPREADING
    return part.deps[noun] == "dobj" and part.lemmas[governor] in MEETING
