"""Who holds what a noun tells that stands beside what he does: "left in the hope that", "ran on a promise to"."""

from __future__ import annotations

from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.speakers import is_passive, issuer
from reportedly.model.statement import Basis

_WITH_A_THOUGHT = frozenset(
    "hope belief assumption expectation conviction understanding theory premise impression intention intent certainty "
    "confidence aim goal".split()
)
"""Thoughts with which one does something: "sold it in the belief that"."""
_BESIDE_A_DEED = frozenset({"in", "with", "on", "under"})
_BOUND = frozenset("promise pledge vow commitment threat offer".split())
"""By what one has bound oneself: "ran on a promise to", "made good on a threat to"."""
_BINDING = {
    "on": frozenset("campaign run win stand make follow deliver renege go act backtrack fall rely".split()),
    "with": frozenset("follow come run campaign win sweep rise".split()),
}
_LEANING = {
    "to": frozenset("come cling hold incline lean stick subscribe return".split()),
    "at": frozenset({"arrive"}),
}
"""What one does who holds a thought: "came to the conclusion that", "cling to the hope that"."""
_THOUGHTS = _WITH_A_THOUGHT | frozenset("conclusion view opinion idea notion suspicion verdict fear".split())
_FOUND = frozenset({"conclusion", "verdict", "finding", "view"})
_CHERISHED = frozenset({"hope", "doubt", "suspicion", "fear", "ambition"})
COME_TO = {
    "leave": frozenset({"doubt"}),
    **dict.fromkeys(("get", "gain", "form"), frozenset({"feeling", "impression"})),
    **dict.fromkeys(("reach", "draw"), _FOUND),
    **dict.fromkeys(("nurse", "nurture", "harbour", "harbor", "cherish", "entertain"), _CHERISHED),
    "contain": frozenset({"allegation", "claim", "accusation", "warning", "threat"}),
}
"""What somebody thinks or tells who does this with it: "left no doubt that", "reached the verdict that"."""
_FULL_OF = frozenset({"speculation", "rumour", "rumor", "talk", "report", "hope", "praise"})
_SPOKEN = frozenset("demand accusation allegation claim warning reminder call appeal threat promise pledge vow".split())
_ANSWERING = frozenset("respond react reply answer counter retort hit fire weigh come go follow return chime".split())
"""What one does by saying something: "responded with a demand that", "came forward with claims of"."""


def held_beside(passage: Passage, noun: int) -> int | None:
    """Give who does the deed that a noun stands beside, where it can only be his to hold or to say; None elsewhere."""
    part = passage.part
    joint = part.heads[noun]
    opener, verb, lemma = part.lowered[joint], part.heads[joint], part.lemmas[noun]
    if part.deps[noun] != "pobj" or part.deps[joint] != "prep":
        return None
    full = opener == "of" and part.lowered[verb] == "full" and lemma in _FULL_OF
    while part.deps[verb] in ("prt", "advmod", "acomp", "dobj") and part.tags[verb][:2] != "VB":
        verb = part.heads[verb]  # "made good on", "weighed in with"
    if part.tags[verb][:2] != "VB" or verb > joint or is_passive(part, verb):
        return None
    thought = lemma in _WITH_A_THOUGHT and opener in _BESIDE_A_DEED
    bound = lemma in _BOUND and part.lemmas[verb] in _BINDING.get(opener, ())
    held = lemma in _THOUGHTS and part.lemmas[verb] in _LEANING.get(opener, ())
    spoken = lemma in _SPOKEN and opener == "with" and part.lemmas[verb] in _ANSWERING
    who = issuer(passage, verb) if thought or held or full or bound or spoken else None
    return who if who is not None and (can_say(passage, who) or part.tags[who] == "NNP") else None


def named_before(passage: Passage, noun: int) -> int | None:
    """Give the person by whose name a promise, threat or claim goes: "despite Roe threats to sue"."""
    part, name = passage.part, noun - 1
    told = part.mention_at.get(name)
    his = told is not None and told.kind == "person" and part.heads[name] == noun
    return name if his and part.lemmas[noun] in _OWN else None


_OWN = _BOUND | frozenset("claim demand warning call appeal proposal plan belief hope insistence".split())


def people_before(passage: Passage, noun: int) -> int | None:
    """Give the people whose fear or complaint it is where they stand right before it: "employee concerns that"."""
    part, people = passage.part, noun - 1
    told = source_nouns().get(part.lemmas[people])
    theirs = part.deps[people] in ("compound", "nmod", "amod") and part.heads[people] == noun
    return people if theirs and told in (Basis.ANONYMOUS, Basis.WITNESS) else None


def names_owner(passage: Passage, noun: int, joint: int) -> bool:
    """Say whether a preposition behind a noun names who says it: "a claim by the firm", "the allegations of clerks"."""
    part = passage.part
    opener, whose = part.lowered[joint], part.child(joint, "pobj")
    said = opener == "of" and part.lemmas[noun] in _MADE and whose is not None and can_say(passage, whose)
    return said or opener in ("by", "from", "among")


_MADE = frozenset({"allegation", "claim", "accusation", "assertion", "complaint"})
