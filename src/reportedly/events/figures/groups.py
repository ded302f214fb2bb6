"""People counted in groups: "53 adults and 18 children died" counts 71."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportedly.events.figures.nouns import is_people, noun_of
from reportedly.events.figures.numbers import Number
from reportedly.events.numerals import read_number
from reportedly.model.document import ParsedPart

_MOST = 5
"""Groups that are told in one breath."""
_WHOLES = frozenset("people person victim individual fatality".split())
"""What a list may break down: "71 people, 53 adults and 18 children, died"."""
_WHERE = frozenset("in at on from near across".split())


def with_groups(part: ParsedPart, number: Number) -> Number:
    """Give a number of people with those of the groups told beside it, itself where there are none or not all have a
    number.
    """
    noun = noun_of(part, number)
    if noun is None or not is_people(part, noun) or number.high is not None:
        return number
    sizes = [_size(part, at) for at in _beside(part, noun)]
    others = sum(size or 0.0 for size in sizes)
    # "67 people - 61 civilians and six soldiers - died": what adds up to the number breaks it down.
    broken_down = others == number.value and part.lemmas[noun] in _WHOLES
    return number if None in sizes or broken_down else replace(number, value=number.value + others)


def is_of_a_group(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is taken in by that of the group before it."""
    noun = noun_of(part, number)
    if noun is None:
        return False
    top = noun
    for _ in range(_MOST):
        if not _is_tied(part, part.heads[top], top):
            break
        top = part.heads[top]
    return top != noun and None not in [_size(part, at) for at in _beside(part, top)]


def _beside(part: ParsedPart, noun: int) -> Iterator[int]:
    """The groups told beside one, in their order."""
    for _ in range(_MOST):
        tied = next((at for at in part.children[noun] if _is_tied(part, noun, at)), None)
        if tied is None:
            return
        noun = tied
        yield noun


def _is_tied(part: ParsedPart, noun: int, at: int) -> bool:
    """Say whether `at` tells people beside those of `noun`, who have a number and no place of their own."""
    if not (noun < at and part.heads[at] == noun and is_people(part, noun) and part.child(noun, "nummod") is not None):
        return False
    listed = part.deps[at] == "appos" and part.child(at, "conj") is not None and part.lemmas[noun] not in _WHOLES
    if not (listed or part.deps[at] == "conj") or part.tags[at][:2] not in ("NN", "CD"):
        return False
    # "Nine people in Peru and four people in Chile": each of their own place.
    return not any(part.lowered[tie] in _WHERE for tie in part.children[noun] if noun < tie < at)


def _size(part: ParsedPart, at: int) -> float | None:
    """How many a group is: by its number, or one; None for "hundreds of rebels"."""
    counted = part.child(at, "nummod")
    if counted is not None:
        return read_number([part.lowered[counted]])
    return 1.0 if part.tags[at] == "NN" and part.lowered[at - 1] in ("a", "an", "one") else None
