"""Numbers of what was told before: "the figure now stands at 35", "that brought the total to 58"."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.figures.apart import is_apart, word
from reportedly.events.figures.bodies import tells_of_the_found
from reportedly.events.figures.nouns import is_people, noun_of
from reportedly.events.figures.numbers import Number
from reportedly.events.figures.tolls import MOVES, OF_PEOPLE, TOLLS, named_toll
from reportedly.model.document import ParsedPart

_FIGURES = frozenset("figure count number tally total toll sum".split())
_MAKES = frozenset("make bring take leave put raise lift push drive".split())
_SUMS = frozenset("together combined altogether total overall sum up".split())
_TOTALLED = OF_PEOPLE | {"jobs", "troops", "abducted"}
_NEAR = 3
"""Sentences back to which a figure may refer."""
_LEADS = frozenset("to at of : past hit reach exceed pass surpass top be cross".split())
_PLACED = frozenset("in for across at on over among between".split())


def of_before(
    part: ParsedPart, number: Number, told: Sequence[tuple[Number, str]], headline: str | None = None
) -> str | None:
    """Say what a number counts that is told of something named before, or None.

    `told` are the numbers before it and what they count, `headline` is what that of the headline counts. The same
    number counts the same again; "the number", told of nothing near, is that of the headline.
    """
    last = told[-1] if told else None
    first = part.sentences[part.sentence_of[number.first]][0]
    if number.start <= first or not _stands_alone(part, number) or not _refers(part, number, first):
        return None
    meant = _told_before(part, number, last)
    if meant in OF_PEOPLE:
        again = {quantity for each, quantity in told if each.value == number.value}
        if again and meant not in again:
            meant = again.pop() if len(again) == 1 else meant
        elif headline in OF_PEOPLE and not again and last and _is_far(part, last[0], number, first):
            meant = headline
    return None if meant is None or is_apart(part, number, meant) else meant


_APART = 2
"""How many times another a number is at least that hardly goes on from it."""


def _is_far(part: ParsedPart, last: Number, number: Number, first: int) -> bool:
    """Say whether "the number" stands two sentences behind another, is far from it, and does not say of whom it is."""
    apart = part.sentence_of[number.first] - part.sentence_of[last.first]
    near = last.value / _APART <= number.value <= last.value * _APART
    return apart > 1 and not near and named_toll(part, range(number.start - 1, first, -1)) is None


def refers_back(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is the total of what was told before it: "which brought the total to 692"."""
    first = part.sentences[part.sentence_of[number.first]][0]
    return number.start > first and _stands_alone(part, number) and _refers(part, number, first)


def _stands_alone(part: ParsedPart, number: Number) -> bool:
    """Say whether the number counts no noun of its own but people, or nothing."""
    noun = noun_of(part, number)
    if noun is None or word(part, number.last) in _PLACED:
        return word(part, number.last) not in ("of", "%")
    return is_people(part, noun) and part.tags[noun] != "NNPS"


def _refers(part: ParsedPart, number: Number, first: int) -> bool:
    """Say whether the words before a number stand for a figure told before."""
    before = number.start - 1
    words = [part.lemmas[at] for at in range(max(first, before - 11), before + 1)]
    over = word(part, number.start) in ("past", "above", "beyond", "over")
    lead = words[-1]
    if lead in _MAKES and words[-2:-1] and words[-2] in ("that", "this", "which", "it", "together", ","):
        return (
            words[-2] != "," or noun_of(part, number) is None
        )  # "the blaze, fed by winds, drove 12 people into the sea"
    if lead == "the" and words[-4:-1] == ["add", "up", "to"]:
        return True
    if lead in ("to", "at") and _SUMS & set(words) and {"come", "add", "amount"} & set(words):
        return True
    if lead == ":":
        return bool(_FIGURES & set(words[-7:])) and "of" not in words[-7:]
    if lead == "of":
        return bool(_FIGURES & set(words[-2:])) and not {"of"} & set(words[:-1])
    if lead not in _LEADS and not (over and lead in MOVES):
        return False
    named = [at for at, each in enumerate(words) if each in _FIGURES]
    moved = over or bool(MOVES & set(words)) or "now" in words
    return bool(named) and moved and (named[-1] + 1 >= len(words) or words[named[-1] + 1] not in ("of", "who"))


def _told_before(part: ParsedPart, number: Number, last: tuple[Number, str] | None) -> str | None:
    """What was told of last, by a number or by name, not too far back."""
    if added := _added_before(part, number):
        return added
    here = part.sentence_of[number.first]
    start = part.sentences[max(0, here - _NEAR)][0]
    counted = last if last and last[0].first >= start and last[1] in _TOTALLED else None
    since = counted[0].last if counted else start
    named = named_toll(part, range(number.start - 1, since - 1, -1))
    if counted and number.value > _LEAP * counted[0].value and _tells_of_more(part, counted):
        return None
    found = _dead_found_before(part, number)
    return named or (counted[1] if counted else _more_before(part, number, start) or found)


def _dead_found_before(part: ParsedPart, number: Number) -> str | None:
    """Read "the remains of two more miners were recovered, bringing the total to nine": the dead have been found."""
    here = part.sentence_of[number.first]
    first = part.sentences[here][0]
    if part.lowered[first] in ("that", "this", "it"):  # "That brings the total to nine."
        first = part.sentences[max(0, here - 1)][0]
    return "dead" if tells_of_the_found(part.text[part.starts[first] : part.starts[number.start]]) else None


def _more_before(part: ParsedPart, number: Number, start: int) -> str | None:
    """Read "confirmed 12 new infections, taking the total to 90": of which more have just been told."""
    for at in range(number.start - 1, start, -1):
        told = TOLLS.get(part.lemmas[at])
        if told is not None and {"new", "more", "fresh", "further"} & {*part.lemmas[max(start, at - 3) : at]}:
            return told
    return None


def _added_before(part: ParsedPart, number: Number) -> str | None:
    """Read "there were 300 more cases, for a total of 2,648": of what more has been told right before."""
    at = number.start - len(_FOR_A_TOTAL)
    if at < 1 or tuple(word(part, at + step) for step in range(len(_FOR_A_TOTAL))) != _FOR_A_TOTAL:
        return None
    noun = at - 1 - (word(part, at - 1) == ",")
    if (told := TOLLS.get(part.lemmas[noun])) is not None:
        return told
    first = part.sentences[part.sentence_of[number.first]][0]
    # "Two more bodies were found on Saturday, for a total of 24."
    found = any(part.lemmas[here] in ("body", "victim", "corpse") for here in range(first, at))
    return "dead" if found and any(word(part, here) in ("more", "another") for here in range(first, at)) else None


_FOR_A_TOTAL = ("for", "a", "total", "of")
_LEAP = 10
"""How many times what was told last a total is at least that may be of something else told before."""


def _tells_of_more(part: ParsedPart, counted: tuple[Number, str]) -> bool:
    """Whether other tolls are told before it: the infected, and then the dead."""
    told = {TOLLS.get(part.lemmas[at]) for at in range(counted[0].start)}
    return bool(told - {None, counted[1]})
