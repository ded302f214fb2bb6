"""What act a verb is by what it takes: who asks to be told, suggests that something is so, denies a request."""

from __future__ import annotations

from reportedly.attribution.contents.taken_back import is_of_own_word
from reportedly.attribution.passage import Passage
from reportedly.attribution.requests import is_request
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Act, Span

_ASKED = frozenset({"whether", "which", "who", "what", "how", "if", "why", "when", "where"})
_WISHED = frozenset({"should", "ought"})


def act_of(passage: Passage, verb: int, act: Act, content: tuple[Span, ...]) -> Act:
    """Give the act of a verb: a mere statement where it asks to be told or tells that something is so.

    Who denies a request refuses it, and says nothing of what is so: "the court denied bail". Who is sorry for having
    said something takes it back, and who contradicts reports says that they are not so.
    """
    if act is Act.STATE and _contradicts(passage.part, verb):
        return Act.REJECT
    if act is Act.STATE and is_of_own_word(passage, verb, content):
        return Act.RETRACT
    if act is Act.DENY and is_request(passage.part, verb):
        return Act.REJECT
    asks = act is Act.DEMAND and _is_question(passage, verb, content)
    tells = act is Act.PROPOSE and _is_held_so(passage.part, verb)
    return Act.STATE if asks or tells else act


_CONTRADICTING = frozenset({"contradict", "dispute", "contest"})
_REPORTS = frozenset(
    "report rumour rumor claim allegation suggestion speculation story account assertion accusation".split()
)


def _contradicts(part: ParsedPart, verb: int) -> bool:
    """Whether what somebody contradicts is what others have said: "disputed reports that it had sunk"."""
    told = part.child(verb, "dobj")
    return part.lemmas[verb] in _CONTRADICTING and told is not None and told > verb and part.lemmas[told] in _REPORTS


def _is_question(passage: Passage, verb: int, content: tuple[Span, ...]) -> bool:
    """Whether somebody asks to be told: "asked whether it was late", '"Why?" she asked'."""
    part = passage.part
    (start, _), (_, end) = content[0], content[-1]
    opener = part.lowered[passage.word_from(start)]
    asks = opener in _ASKED or "?" in part.text[max(start, end - 1) : end + 1]
    return part.lemmas[verb] == "ask" and asks


def _is_held_so(part: ParsedPart, verb: int) -> bool:
    """Whether it is told what is, was or will be: "suggests he will go", not "suggested that he go", "should go"."""
    clause = part.child(verb, "ccomp") if part.lemmas[verb] == "suggest" else None
    if clause is None or clause < verb:
        return False
    helpers = [word for word in part.children[clause] if part.deps[word] in ("aux", "auxpass")]
    first = helpers[0] if helpers else clause
    return part.tags[first] in FINITE and part.lowered[first] not in _WISHED
