"""Those aboard: passengers and crew together, and all of whom it is told what became of them."""

from __future__ import annotations

from dataclasses import replace

from reportedly.events.figures.apart import word
from reportedly.events.figures.nouns import is_people, noun_of
from reportedly.events.figures.numbers import Number, is_number
from reportedly.events.numerals import read_number
from reportedly.model.document import ParsedPart

_LONGEST = 4
"""Words that a number of the crew, with its noun, may have."""
_CREW = frozenset("crew crewmember pilot steward stewardess attendant passenger sailor staff crewman driver".split())


def with_crew(part: ParsedPart, number: Number) -> Number:
    """Give the number of passengers with that of the crew told right behind: "68 passengers and four crew" are 72."""
    noun = noun_of(part, number)
    if noun is None or part.words[noun + 1 : noun + 2] != ("and",) or noun + 2 >= len(part.words):
        return number
    at = noun + 2
    size = read_number([word(part, at)]) if is_number(word(part, at) or "_") else None
    people = any(part.lemmas[here] in _CREW for here in range(at + 1, min(at + _LONGEST, len(part.words))))
    return replace(number, value=number.value + size) if size and people else number


def is_crew_counted(part: ParsedPart, number: Number) -> bool:
    """Say whether a number of the crew is told with the passengers before it, and so is counted with them."""
    before = number.start - 1
    return (
        word(part, before) == "and"
        and before > 1
        and is_people(part, before - 1)
        and any(is_number(word(part, at) or "_") for at in range(max(0, before - _LONGEST), before - 1))
    )


def are_all_aboard(part: ParsedPart, number: Number) -> bool:
    """Say whether all who were aboard are counted, whatever became of them: "all 72 people aboard died"."""
    noun = noun_of(part, number)
    after = number.last if noun is None else noun + 1
    aboard = word(part, after) == "aboard" or (word(part, after), word(part, after + 1)) == ("on", "board")
    return word(part, number.start - 1) == "all" and aboard
