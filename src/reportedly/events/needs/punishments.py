"""Needs of rows of the lexicon about punishments: "handed her 12 years in prison", "received a life sentence"."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_SPELLS = frozenset({"year", "month", "life"})
_BEHIND_BARS = frozenset("prison jail bars custody imprisonment penitentiary detention".split())
_SENTENCES = frozenset(
    "death life jail prison custodial suspended lengthy maximum minimum longest stiff lenient".split()
)
_LAST = 6
"""Words behind "years" in which it is said that they are spent in prison."""


def metes_out(part: ParsedPart, word: int, _: str) -> bool:
    """As in "handed the death penalty to Roe", "gave her 12 years in prison", "imposed a jail term on Roe"."""
    if clauses.is_passive(part, word) or not any(_is_punishment(part, at) for at in _given(part, word)):
        return False
    doer = subjects.subject(part, word)
    mention = None if doer is None else part.mention_at.get(doer)
    state = mention is not None and mention.kind == "state"
    return doer is None or state or of_class(part, [doer], "courts")


def is_punished(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was handed a life sentence", "received a 12-year jail term": somebody is told to get it."""
    if subjects.subject(part, word) is None or not any(_is_punishment(part, at) for at in _given(part, word)):
        return False
    return clauses.is_passive(part, word) or part.lemmas[word] in _GETTING


_GETTING = frozenset({"receive", "get", "draw"})


def _given(part: ParsedPart, word: int) -> list[int]:
    """What is given, hung as an object or, as "eight years behind bars" may be, as a time."""
    told = [at for at in part.children[word] if part.deps[at] in ("dobj", "oprd", "npadvmod", "attr") and at > word]
    told += [below for at in part.children[word] if part.deps[at] == "prep" for below in _spells_of(part, at)]
    return [*told, *(at for at in arguments(part, word) if at > word and at not in told)]


def _spells_of(part: ParsedPart, prep: int) -> list[int]:
    return [at for at in part.children[prep] if part.deps[at] == "npadvmod" and at < prep]


def _is_punishment(part: ParsedPart, noun: int) -> bool:
    lemma = part.lemmas[noun]
    beside = {part.lowered[at] for at in part.subtree(noun) if at < noun}
    if lemma == "penalty":
        return "death" in beside
    if lemma == "sentence":
        return True
    told = bool(beside & _SENTENCES) or any(part.lemmas[at] == "year" for at in part.subtree(noun))
    if lemma == "term":
        return told and (bool(beside & {"jail", "prison"}) or _tells_of_courts(part))
    behind = {text.lower() for text in part.words[noun + 1 : noun + _LAST]}
    return lemma in _SPELLS and bool(behind & _BEHIND_BARS)


def _tells_of_courts(part: ParsedPart) -> bool:
    return not _COURTS.isdisjoint(part.vocabulary)


_COURTS = frozenset("court judge jail prison sentence convict guilty sentenced convicted".split())


def _with_a_fine(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was hit with a record fine", "slapped Norvik with a penalty"."""
    below = clauses.prepositions(part, word)
    below += [pair for at in arguments(part, word) for pair in clauses.prepositions(part, at)]
    return any(prep == "with" and _ends_in_a_fine(part, noun) for prep, noun in below)


def _is_fined_a_sum(part: ParsedPart, word: int, _: str) -> bool:
    """As in the headline "Norvik fined $30 million": nobody but a sum is told to be fined, so Norvik is."""
    told = arguments(part, word)
    sums = bool(told) and all(part.child(at, "nummod", "quantmod") is not None or part.tags[at] == "CD" for at in told)
    return part.kind is PartKind.TITLE and sums and not clauses.is_passive(part, word)


def _ends_in_a_fine(part: ParsedPart, noun: int) -> bool:
    return part.lemmas[noun] in ("fine", "penalty") or part.lowered[noun] == "fine"


NEEDS: dict[str, Need] = {
    "meting-out": metes_out,
    "punished": is_punished,
    "with-fine": _with_a_fine,
    "fined-a-sum": _is_fined_a_sum,
}
