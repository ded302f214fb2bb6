"""The end of somebody's time in a post: "her tenure as mayor ended", "whose two decades in parliament came to a close".

Pages tell so of who has left, where nobody resigned. That a term ends says nothing of who goes on in the next.
"""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.syntax import subjects
from reportedly.events.syntax.clauses import conjuncts
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.tenures import IN_A_POST, TENURES, TIMES

_ELSEWHERE = frozenset(
    "prison jail exile custody captivity detention hospital isolation space orbit rehab school college university coma"
    " hiding".split()
)
_WITHIN = 4


def tenure_over(part: ParsedPart, verb: int) -> int | None:
    """Whose time in a post is told by a verb to be over; None where it is nobody's, or something else is."""
    subject = subjects.subject(part, verb)
    ended = [at for at in part.children[verb] if part.deps[at] == "dobj"]
    called = [noun for at in part.children[verb] if part.lowered[at] == "on" for noun in part.children[at]]
    tenure = next(
        (at for at in (*ended, *called, *([] if subject is None else [subject])) if _is_tenure(part, at)), None
    )
    if tenure is None:
        return None
    return _owner(part, tenure, verb) or (subject if tenure != subject and _is_somebody(part, subject) else None)


def _is_tenure(part: ParsedPart, noun: int) -> bool:
    lemma = part.lemmas[noun].lower()
    if lemma in TENURES:
        return True
    if lemma not in TIMES:
        return False
    near = range(noun + 1, min(noun + _WITHIN, len(part.words)))
    preps = [at for at in (*part.children[noun], *near) if at > noun and part.lowered[at] in IN_A_POST]
    return any(part.lowered[at] == "as" or _names_a_body(part, at) for at in preps[:1])


def _names_a_body(part: ParsedPart, prep: int) -> bool:
    """Whether a time is told to be spent in a house, a firm or an office, and not in a town, a prison or a hospital."""
    within = next((at for at in part.children[prep] if part.deps[at] == "pobj"), None)
    if within is None or part.lemmas[within].lower() in _ELSEWHERE:
        return False
    mention = part.mention_at.get(within)
    if mention is None or mention.kind not in ("place", "state") or part.lowered[prep] in ("at", "with"):
        return True
    return states.is_seat(part.quote(part.span(mention.first, mention.last)))


def _owner(part: ParsedPart, tenure: int, verb: int) -> int | None:
    """Whose it is: "Roe's tenure", "the reign of Ada Roe", "Roe, whose decades in parliament"."""
    whose = part.child(tenure, "poss")
    if whose is not None and part.lowered[whose] == "whose":
        return part.heads[verb] if part.deps[verb] == "relcl" else None
    if _is_somebody(part, whose):
        return whose
    of = [noun for at in part.children[tenure] if part.lowered[at] == "of" for noun in part.children[at]]
    return next((noun for noun in of if _is_somebody(part, noun)), None)


def _is_somebody(part: ParsedPart, word: int | None) -> bool:
    if word is None:
        return False
    if part.lowered[word] in ("his", "her", "he", "she"):
        return True
    return any(
        (mention := part.mention_at.get(at)) is not None and mention.kind == "person" for at in conjuncts(part, word)
    )


NEEDS: dict[str, Need] = {"of-tenure": lambda part, verb, _: tenure_over(part, verb) is not None}
