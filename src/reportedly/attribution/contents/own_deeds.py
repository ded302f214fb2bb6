"""Where a clause ends because who tells it goes on: "hopes it will open and has hired men", told by tense and number.

Parsers join the second verb to the nearer one, that of what is said; it has no subject of its own.
"""

from __future__ import annotations

from reportedly.attribution.conjoined import is_said, keeps_back
from reportedly.attribution.finding import HELD
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis

_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_HELPERS = ("aux", "auxpass")
_LASTING = frozenset(
    "be have need want know think believe like own contain remain seem appear hold mean stand lie cost deserve".split()
)
"""Verbs that tell how things are: "said it would open and was safe", where "and left" is no part of it."""
_BODIES = frozenset({Basis.ORGANISATION, Basis.OUTLET})
_COLLECTIVE = frozenset({"couple", "crew", "crowd", "personnel", "staff"})
"""People who are one and many, as bodies are: "the crew is", "the crew are"."""
_TAKING_UP = frozenset({"he", "she", "it", "they"})
_SINGULAR = frozenset({"is", "was", "has", "does", "isn't", "wasn't"})
_PLURAL = frozenset({"are", "were", "have", "do"})


def before_own_deed(part: ParsedPart, verb: int, clause: int, last: int) -> int:
    """Give where a clause ends before what its teller does or is, else `last`."""
    for word in part.children[clause]:
        if part.deps[word] != "conj" or not clause < word < last or part.child(word, *_SUBJECTS, "mark") is not None:
            continue
        joint = _joint(part, clause, word)
        if joint is not None and _is_tellers(part, verb, clause, word):
            return joint - (part.words[joint - 1] == ",")
    return last


def _joint(part: ParsedPart, clause: int, word: int) -> int | None:
    """The "and" or "but" right before a second verb and its helpers."""
    first = min((at for at in part.children[word] if clause < at < word), default=word)
    return first - 1 if part.lowered[first - 1] in ("and", "but") else None


def _is_tellers(part: ParsedPart, verb: int, clause: int, second: int) -> bool:
    told, teller = part.child(clause, *_SUBJECTS), part.child(verb, *_SUBJECTS)
    if told is None or teller is None or not _finite(part, second):
        return False
    if keeps_back(part, second, clause) and is_said(part, verb):
        return True
    bare = _modal(part, clause) is not None and _finite(part, second) == second  # "would fall and lead to"
    if not bare and (number := _number(part, second)) is not None:
        apart = {_number_of(part, told), number} == {"singular", "plural"}
        if apart and _number_of(part, teller) == number:
            return True
    own, first, other = _finite(part, verb), _finite(part, clause), _finite(part, second)
    if own is None or first is None or other is None:
        return False
    if part.tags[first] == "MD" and part.tags[other] == part.tags[own]:
        if _is_thought(part, verb):
            return True
        another = part.lowered[told] not in _TAKING_UP  # "said he would vote but planned to stay": of himself
        return another and other == second and part.tags[own] == "VBD" and _is_event(part, second)
    perfect = own != verb and other != second and part.lemmas[own] == part.lemmas[other] == "have"
    thing = part.tags[told] in ("NN", "NNS") and part.words[told].islower() and not can_tell(part, told)
    return perfect and thing and part.lemmas[first] != "have"


def _finite(part: ParsedPart, verb: int) -> int | None:
    """The word of a verb that is finite: "has" of "has hired", "left" itself."""
    helper = next((at for at in part.children[verb] if part.deps[at] in _HELPERS and part.tags[at] in FINITE), None)
    helper = helper if helper is not None else _modal(part, verb)
    return helper if helper is not None else (verb if part.tags[verb] in FINITE else None)


def _modal(part: ParsedPart, verb: int) -> int | None:
    return next((at for at in part.children[verb] if part.tags[at] == "MD"), None)


def _is_event(part: ParsedPart, verb: int) -> bool:
    passive = part.child(part.heads[verb], "auxpass") is not None  # "would be debated and voted on"
    past = part.tags[verb] == "VBD" and part.lemmas[verb] != part.lowered[verb]  # not "would fall and hit"
    return past and part.lemmas[verb] not in _LASTING and not passive and not _is_thought(part, verb)


def _is_thought(part: ParsedPart, verb: int) -> bool:
    kinds = {entry.kind for entry in cues("verb").get(part.lemmas[verb], ())}
    return bool(kinds) and kinds <= HELD


def _number(part: ParsedPart, verb: int) -> str | None:
    """Whether the form of a verb is that of one or of many, or None where it tells nothing."""
    finite = _finite(part, verb)
    if finite is None:
        return None
    word = part.lowered[finite]
    if word in _SINGULAR or part.tags[finite] == "VBZ":
        return "singular"
    return "plural" if word in _PLURAL or part.tags[finite] == "VBP" else None


def _number_of(part: ParsedPart, subject: int) -> str | None:
    """Whether a subject is one or many; None of "you", of several joined, and of bodies, which are both."""
    word, tag = part.lowered[subject], part.tags[subject]
    if part.child(subject, "conj") is not None or word in ("i", "you", "who", "which", "that"):
        return None
    if word in ("they", "we", "police") or tag in ("NNS", "NNPS"):
        return "plural"
    several = source_nouns().get(part.lemmas[subject]) in _BODIES or part.lemmas[subject] in _COLLECTIVE
    if word in ("he", "she", "it") or (tag == "NN" and not several and subject not in part.mention_at):
        return "singular"
    mention = part.mention_at.get(subject)
    return "singular" if mention is not None and mention.kind == "person" else None
