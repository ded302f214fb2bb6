"""Bail, by which somebody is let out until his trial: granted, won, refused.

Who is granted bail is released by a court, who is denied it is not.
"""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart

_REACH = 6
_GETTING = frozenset("get win secure obtain receive make post".split())


def _bail(part: ParsedPart, verb: int) -> bool:
    """Whether bail is what a verb is about, as its object or what is granted by it."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _REACH)
    behind = any(part.lemmas[at].lower() == "bail" and part.deps[at] != "pobj" for at in range(verb + 1, last))
    subject = subjects.subject(part, verb)
    return behind or (subject is not None and part.lemmas[subject].lower() == "bail")


def sides(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give the court that decides on somebody's bail, where it is told, and whose bail it is."""
    subject, agent = subjects.subject(part, verb), clauses.agent(part, verb)
    _, last = part.sentences[part.sentence_of[verb]]
    behind = [at for at in range(verb + 1, min(last, verb + 2 * _REACH)) if _is_somebody(part, at)]
    getting = part.lemmas[verb] in _GETTING or (subject is not None and _is_somebody(part, subject))
    whose = subject if getting else next(iter(behind), None)
    doer = agent if agent is not None else None if getting else subject
    if doer is not None and not (of_class(part, [doer], "courts") or part.lemmas[doer] == "judge"):
        doer = None
    return [(role, at) for role, at in (("agent", doer), ("target", whose)) if at is not None]


def _is_somebody(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    if mention is not None:
        return mention.kind == "person" and word == mention.last - 1
    return part.tags[word] == "PRP" or (is_person(part, word) and not of_class(part, [word], "courts"))


def _decides_bail(part: ParsedPart, verb: int, _: str) -> bool:
    return _bail(part, verb) and any(role == "target" for role, _ in sides(part, verb))


NEEDS: dict[str, Need] = {"bailing": _decides_bail}
