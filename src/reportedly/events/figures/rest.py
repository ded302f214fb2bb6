"""Lists of people that end in "others": "Brenk, his wife and seven others were killed" counts nine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportedly.events.figures.apart import word
from reportedly.events.figures.counts import kind_told
from reportedly.events.figures.numbers import Number
from reportedly.events.numerals import read_number
from reportedly.events.times.words import names_a_day
from reportedly.model import states
from reportedly.model.document import ParsedPart

_STEPS = 8
_ONE = ("NNP", "NN", "PRP")


def with_those_named(part: ParsedPart, number: Number) -> Number | None:
    """Give a number of others with those named before them, None where it is not told how many these are.

    A number that ends no such list stays as it is.
    """
    others = _others(part, number)
    listed = list(dict.fromkeys(_before(part, others))) if others is not None else []
    if not listed:
        return None if others is not None and _ends_a_list(part, number) else number
    sizes = [_size(part, at) for at in listed]
    if None in sizes or _begins_in_a_clause(part, listed[-1]):
        return None
    # Where all have a number they are counted one by one.
    one_by_one = all(part.child(at, "nummod") is not None for at in listed)
    return number if one_by_one else replace(number, value=number.value + sum(size or 0.0 for size in sizes))


def _ends_a_list(part: ParsedPart, number: Number) -> bool:
    """Say whether names stand before "and seven others", and no verb: a list, though nobody can say of how many."""
    first = part.sentences[part.sentence_of[number.first]][0]
    ahead = part.tags[first : max(first, number.start - 1)]
    return word(part, number.start - 1) == "and" and "NNP" in ahead and not any(tag[:2] == "VB" for tag in ahead)


def _others(part: ParsedPart, number: Number) -> int | None:
    """Where "others" or "other people" stands that a number counts."""
    at = number.last
    if at >= len(part.words) or (part.lemmas[at] != "other" and part.lowered[at] not in ("others", "more")):
        return None
    return at if part.lowered[at] == "others" else part.heads[at]


def _before(part: ParsedPart, others: int) -> Iterator[int]:
    """The heads of what is listed before the others."""
    at = others
    if part.deps[at] != "conj":
        return
    for _ in range(_STEPS):
        above = part.heads[at]
        if part.deps[at] not in ("conj", "appos") or any(tag[:2] == "VB" for tag in part.tags[above:at]):
            break
        at = above
        yield at
        yield from (below for below in part.children[at] if _is_of_his(part, below))
    while (ahead := _ahead_of(part, at)) is not None:
        at = ahead
        yield at


def _is_of_his(part: ParsedPart, at: int) -> bool:
    """Say whether somebody is told as his to whom a comma ties him: "the singer, her son, and seven others"."""
    owner = part.child(at, "poss")
    return part.deps[at] == "appos" and owner is not None and part.tags[owner] == "PRP$"


def _ahead_of(part: ParsedPart, at: int) -> int | None:
    """What a comma parts from a listed one, where the list begins its sentence: "Otto Brenk, | his wife and ..."."""
    first = part.sentences[part.sentence_of[at]][0]
    begin = next((here + 1 for here in range(at, first - 1, -1) if part.words[here] in _OPENING), first)
    comma = next((here for here in range(at - 1, begin, -1) if part.words[here] == ","), None)
    if comma is None or part.tags[comma - 1] not in _ONE:
        return None
    listed = all(part.tags[here] in _OF_A_LIST for here in range(begin, at)) or _is_named(part, first, comma)
    return comma - 1 if listed else None


def _begins_in_a_clause(part: ParsedPart, top: int) -> bool:
    """Say whether it is not told where a list begins: "In the crash the singer, her son and seven others died"."""
    first = part.sentences[part.sentence_of[top]][0]
    comma = next((at for at in range(top - 1, first - 1, -1) if part.words[at] == ","), None)
    if comma is None or any(part.tags[at][:2] == "VB" for at in range(comma, top)):
        return False
    tie = next((at for at in range(comma - 1, first - 1, -1) if part.tags[at] in ("IN", "VBD", "VBZ")), first)
    return sum(part.tags[at] in ("DT", "PRP$") for at in range(tie, comma)) > 1


def _is_named(part: ParsedPart, first: int, comma: int) -> bool:
    """Say whether somebody's name stands before a comma, and no place, day or month: "in whose crash Otto Brenk,"."""
    start = next((here + 1 for here in range(comma - 1, first - 1, -1) if part.tags[here] != "NNP"), first)
    name = " ".join(part.words[start:comma])
    if start == comma or states.state(name) is not None or names_a_day(name):
        return False
    return start == first or part.tags[start - 1] not in ("IN", "TO")


_OPENING = (":", ";", "-", "–", "—", "--")
_OF_A_LIST = frozenset(("NNP", "NN", "DT", "JJ", "PRP", "PRP$", "POS", ",", "CD", "NNS", "HYPH"))
"""What a list of people is made of, and no clause or time of its own."""


def befallen(part: ParsedPart, number: Number) -> str | None:
    """Say what befell the others whom a number counts, by what befell the first of their list, or None."""
    others = _others(part, number)
    listed = list(_before(part, others)) if others is not None else []
    if not listed:
        return None
    verb = part.heads[listed[-1]]
    tie = part.deps[listed[-1]]
    told = kind_told(part, verb) if part.tags[verb][:2] == "VB" else None
    undergone = tie in ("dobj", "nsubjpass") or part.lemmas[verb] in _INTRANSITIVE
    return told if undergone and tie in ("dobj", "nsubjpass", "nsubj") else None


_INTRANSITIVE = frozenset("die perish drown survive disappear".split())


def _size(part: ParsedPart, at: int) -> float | None:
    """How many a listed one is: by its number, or one; None for "workers" of whom nobody knows how many."""
    counted = part.child(at, "nummod")
    if counted is not None:
        return read_number([part.lowered[counted]])
    return 1.0 if part.tags[at] in _ONE else None
