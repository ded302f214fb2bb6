"""What is in the air and nobody is named for: "amid reports of fraud", "there have been complaints about it"."""

from __future__ import annotations

from reportedly.attribution.contents.nouns import SPREADING
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart

MEETING = frozenset(
    "deny reject dismiss refute rebuff rebut confirm criticise criticize condemn denounce ignore acknowledge welcome "
    "respond react answer address allay counter dispute support oppose back echo repeat reiterate question "
    "resist join heed face spurn".split()
)
"""What is done with the sayings of others: "denied reports of a deal", "responded to calls for talks"."""
VOICED_OF = frozenset(
    "report claim allegation accusation rumour rumor fear warning call suspicion announcement".split()
)
VOICED_OVER = frozenset("concern worry complaint fear unease alarm anxiety speculation".split())
OVER = frozenset({"about", "over", "regarding", "concerning"})
_MET_AWAY = {
    **dict.fromkeys(("brush", "shrug", "laugh", "wave", "bat", "swat"), frozenset({"aside", "off", "away", "back"})),
    **dict.fromkeys(("walk", "hit", "fire", "push", "shoot", "fight"), frozenset({"back"})),
    **dict.fromkeys(("play", "knock", "shoot", "shout"), frozenset({"down"})),
    "back": frozenset({"away", "off"}),
}
"""What is done with the sayings of others by a verb and a little word: "brushed aside criticism"."""
_DRAWING = frozenset(
    "face draw receive attract spark provoke elicit prompt trigger invite stir encounter earn endure weather meet"
    " field generate".split()
)
"""What somebody does who is spoken of, or asked: "faced criticism for", "drew complaints about"."""
_DRAWN = frozenset(
    "criticism condemnation praise complaint accusation allegation question call demand claim denunciation".split()
)
_UNDER = frozenset({"come", "be", "remain", "find"})
"""Verbs with which one is "under" criticism."""
_ANSWERS = frozenset({"response", "answer", "reply", "reaction"})
_STIRRING = frozenset(
    "stoke spark fuel fan feed ease allay calm quell soothe assuage heighten deepen dispel reignite rekindle revive "
    "trigger intensify exacerbate stir provoke prompt increase address dismiss".split()
)
"""What is done to fears that all have: "stoked fears of a war", "eased concerns about the dam"."""
_FEELINGS = frozenset("fear concern worry unease alarm anxiety speculation suspicion doubt question".split())
_ABOUT = OVER | {"of", "for"}
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
    if part.deps[noun] == "nsubj" and part.tags[noun] == "NNS" and part.lemmas[noun] in _FEELINGS:
        return True  # "fears of a war sent prices up"
    if part.deps[noun] in ("attr", "nsubj") or part.child(governor, "expl") is not None:
        there = part.child(governor, "expl") is not None
        return there or part.lemmas[governor] in SPREADING
    return part.deps[noun] == "dobj" and part.lemmas[governor] in MEETING


def is_met(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb tells what is done with the sayings of others: "denied reports", "brushed aside criticism"."""
    if part.tags[verb][:2] != "VB":
        return False
    away = _MET_AWAY.get(part.lemmas[verb], frozenset())
    return part.lemmas[verb] in MEETING or any(part.lowered[at] in away for at in part.children[verb] if at > verb)


def is_drawn(passage: Passage, noun: int) -> bool:
    """Say whether others say, ask or fear it, by what it does: "faced criticism for", "stoked fears"."""
    part = passage.part
    governor, lemma = part.heads[noun], part.lemmas[noun]
    if not any(part.lowered[word] in _ABOUT for word in part.children[noun] if word > noun):
        return False
    if part.deps[noun] == "pobj":
        above = part.lemmas[part.heads[governor]]
        answered = part.lowered[governor] == "to" and above in _ANSWERS
        under = part.lowered[governor] == "under" and above in _UNDER
        return (answered or under) and lemma in _DRAWN
    if part.deps[noun] != "dobj" or governor > noun:
        return False
    drawn = part.lemmas[governor] in _DRAWING and lemma in _DRAWN
    return drawn or (part.lemmas[governor] in _STIRRING and lemma in _FEELINGS)
