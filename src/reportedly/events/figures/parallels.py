"""Counts told for one place as for the one before: "In Peru 20 were killed and 80 hurt. In Chile the figure is 12"."""

from __future__ import annotations

from reportedly.events.figures.apart import is_apart, word
from reportedly.events.figures.nouns import noun_of
from reportedly.events.figures.numbers import Number, is_number
from reportedly.events.figures.tolls import OF_PEOPLE
from reportedly.model import states
from reportedly.model.document import ParsedPart

_FIGURES = frozenset("figure count number tally total".split())
_COUNTING = frozenset(
    "count counts counted counting report reports reported record records recorded list lists listed register registers"
    " registered tally tallies tallied total totals confirm confirms confirmed give gives gave given".split()
)
_STANDING = frozenset("is was at to be are of reached reaches hit passed topped exceeded exceeds stood stands".split())
_TIES = frozenset("in across throughout within for".split())
_REACH = 14
"""Words before a number in which its place stands."""


def counted_elsewhere(part: ParsedPart, number: Number, first: tuple[Number, str] | None) -> str | None:
    """Say what a number counts that is told of another place as the sentence before tells one of its own, or None.

    `first` is the first number of the last sentence that counts people, and what that counts: of the dead and injured
    told of one place, "the figure" of the next is that of the dead.
    """
    if first is None or first[1] not in OF_PEOPLE or not _follows(part, number, first[0]):
        return None
    if noun_of(part, number) is not None or number.value % 1 or word(part, number.last) in ("of", "%", "-", "per"):
        return None
    start = _clause(part, number)
    ahead = range(start, number.start)
    if not _is_counted(part, ahead) or not any(_is_place(part, at) for at in ahead):
        return None
    return None if is_apart(part, number, first[1]) else first[1]


def _follows(part: ParsedPart, number: Number, first: Number) -> bool:
    """Say whether a number stands in the sentence of another or in the next, in one paragraph."""
    near = part.sentence_of[number.first] - part.sentence_of[first.first] <= 1
    return near and "\n" not in part.text[part.starts[first.first] : part.starts[number.first]]


def _clause(part: ParsedPart, number: Number) -> int:
    """Where the clause of a number begins: behind a number before it, or at its sentence."""
    begin = max(part.sentences[part.sentence_of[number.first]][0], number.start - _REACH)
    return next((at + 1 for at in range(number.start - 1, begin - 1, -1) if _ends(part, at)), begin)


def _ends(part: ParsedPart, at: int) -> bool:
    return part.words[at] in (";", ":", "(") or is_number(part.lowered[at] or "_")


def _is_counted(part: ParsedPart, ahead: range) -> bool:
    """Say whether the words before a number tell it as a count: "officials there count", "the figure is"."""
    lead = word(part, ahead.stop - 1)
    if lead in _COUNTING:
        return True
    named = next((at for at in ahead if part.lemmas[at] in _FIGURES), None)
    return named is not None and lead in _STANDING and word(part, named + 1) not in ("of", "who", "that")


def _is_place(part: ParsedPart, at: int) -> bool:
    """Say whether a word tells whose count it is: a state, or a name behind "in"."""
    if states.state(part.words[at]) is not None and part.words[at][0].isupper():
        return True
    return part.tags[at] in ("NNP", "NNPS") and word(part, at - 1) in _TIES
