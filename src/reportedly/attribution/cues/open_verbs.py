"""Verbs of no list by which somebody says or thinks something: "texted that", "figured out he was late"."""

from __future__ import annotations

from reportedly.attribution.lexicon import Cue, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.speakers import is_passive
from reportedly.model.document import FINITE
from reportedly.model.statement import Act, Basis

OPEN = (Cue("believe", Act.STATE, "c"),)
_SOMEBODY = frozenset({"he", "she", "they", "i", "we", "who"})
_NO_CLAUSE = frozenset({"WRB", "WP", "WDT", "IN", ",", "TO"})
_SO = frozenset({"so", "such", "too"})
_CAUSING = frozenset(
    "ensure cause make let have get help keep be do seem appear happen turn prove pretend arrange check wait see "
    "leave take bring put go come become provide amass".split()
)
"""Verbs whose clause is brought about or is so, and not said or thought."""


def takes_clause(passage: Passage, verb: int) -> bool:
    """Say whether an active verb, none of those that bring something about, takes a clause as its object."""
    part = passage.part
    clause = part.child(verb, "ccomp")
    if part.tags[verb][:2] != "VB" or clause is None or clause < verb or part.lemmas[verb] in _CAUSING:
        return False
    if part.deps[verb] in ("aux", "auxpass", "amod", "compound"):
        return False
    return not is_passive(part, verb) and _is_whole(passage, verb, clause)


def _is_whole(passage: Passage, verb: int, clause: int) -> bool:
    """Whether a clause by "that", or right behind the verb and its particle, has a subject and a finite verb."""
    part = passage.part
    helpers = [word for word in part.children[clause] if part.deps[word] in ("aux", "auxpass")]
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    if subject is None or not any(part.tags[word] in FINITE for word in (clause, *helpers)):
        return False
    first = passage.edges[0][clause]
    if _SO.intersection(part.words[verb + 1 : first]):
        return False  # "had grown so close that she sang to them"
    if part.lowered[first] == "that" and part.deps[first] == "mark":
        return True
    particle = part.child(verb, "prt")
    right_behind = first == verb + 1 or (particle == verb + 1 and first == verb + 2)
    return right_behind and part.tags[first] not in _NO_CLAUSE


def can_say(passage: Passage, head: int) -> bool:
    """Say whether a subject is somebody: a name, a pronoun, or a word for people or a body."""
    part = passage.part
    told = part.mention_at.get(head)
    if part.tags[head] in ("PRP", "WP", "WDT", "DT"):
        return part.lowered[head] in _SOMEBODY
    if told is not None and told.kind not in ("place", "event", "other"):
        return True
    return source_nouns().get(part.lemmas[head], Basis.DOCUMENT) is not Basis.DOCUMENT


SPEAKING = (Cue("say", Act.STATE, "q"),)
_GOES_ON = (",", "?", "!", "…", "—", "–", "-")
_OBJECTS = frozenset({"dobj", "dative", "attr", "acomp", "ccomp", "xcomp", "oprd"})


def ends_talk(passage: Passage, verb: int) -> bool:
    """Say whether a verb of no list is put to what is quoted right before: '"It is over," the aide spilled'."""
    part = passage.part
    if part.tags[verb] not in ("VBD", "VBZ") or passage.quoted[verb] or part.lemmas[verb] == "go":
        return False
    subject = part.child(verb, "nsubj")
    if subject is None or not (can_say(passage, subject) or part.lowered[subject] in _SOMEBODY):
        return False
    first = min(passage.edges[0][subject], verb)
    quotation = passage.last_quotation(part.starts[first])
    if quotation is None or not quotation.closed or part.text[quotation.outside[1] : part.starts[first]].strip():
        return False
    said = part.text[quotation.outside[0] : quotation.outside[1] - 1].rstrip()
    behind = (part.deps[at] for at in part.children[verb] if at > max(verb, subject))
    return said.endswith(_GOES_ON) and _OBJECTS.isdisjoint(behind)
