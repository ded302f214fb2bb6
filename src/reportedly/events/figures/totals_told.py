"""A running total of what a question counts: "bringing the total to 58", "that makes 41 hostages"."""

from __future__ import annotations

import re

from reportedly.events.figures.additions import BROUGHT
from reportedly.events.figures.apart import is_addition, word
from reportedly.events.figures.count_questions import CountAsked
from reportedly.events.figures.nouns import noun_of
from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

_OF_WHAT = re.compile(r"(?i)\b(?:number|total|tally|count|figure|toll) of (?:the |all )?((?:[\w-]+ ){0,2}[\w-]+)")
_BEHIND = 9
"""Words behind a total in which it may be told of what it is: "bringing to 58 the number of hostages freed"."""
_TOTALS = frozenset("number total tally count figure day hour week month".split())
_OF_THEM = frozenset("them whom these those".split())


def is_total_of(part: ParsedPart, number: Number, asked: CountAsked) -> bool:
    """Whether a number is where others have led to, and is told of nothing else than what the question counts."""
    first, last = part.sentences[part.sentence_of[number.first]]
    if (
        asked.of_a_state
        or asked.anybody
        or BROUGHT.search(part.text[part.starts[first] : part.starts[number.start]]) is None
    ):
        return False
    own = noun_of(part, number)
    if own is not None and part.lemmas[own] not in asked.nouns | _TOTALS:
        return False
    end = part.end(min(last, number.last + _BEHIND) - 1)
    named = _OF_WHAT.search(part.text[part.starts[first] : end])
    if named is not None:
        words = named[1].casefold()
        return any(noun[: max(3, len(noun) - 1)] in words for noun in asked.nouns)
    verb = max((at for at in range(first, number.start) if part.tags[at].startswith("VB")), default=first)
    between = (at for at in range(verb + 1, number.start) if part.tags[at] == "NNS")
    if any(part.lemmas[at] not in asked.nouns | _TOTALS for at in between):
        return False
    before = part.sentences[max(0, part.sentence_of[number.first] - 1)][0]
    return any(part.lemmas[at] in asked.nouns for at in range(before, last))


def is_more(part: ParsedPart, number: Number, asked: CountAsked) -> bool:
    """Whether a number is of some more of those counted, whatever befell them: "handed over 17 more hostages"."""
    noun = noun_of(part, number)
    return noun is not None and part.lemmas[noun] in asked.nouns and is_addition(part, number, "cases")


def is_of_them(part: ParsedPart, number: Number, asked: CountAsked) -> bool:
    """Whether a number is of some of those just counted: "105 were freed, 81 of them citizens"."""
    if asked.kind or asked.of_a_state or word(part, number.last) != "of":
        return False
    named = {part.lemmas[at] for at in range(number.last + 2, min(number.last + 5, len(part.words)))}
    return word(part, number.last + 1) in _OF_THEM and named.isdisjoint(asked.nouns)


def is_of_others(part: ParsedPart, number: Number, since: int, asked: CountAsked) -> bool:
    """Whether a bare number goes on with others than those asked for: "39 prisoners were freed, 117 in all"."""
    if noun_of(part, number) is not None or asked.anybody or asked.of_a_state or word(part, number.last) == "of":
        return False
    nouns = [at for at in range(since, min(since + 4, number.start)) if part.tags[at] in ("NNS", "NNPS")]
    return bool(nouns) and part.lemmas[nouns[0]] not in asked.nouns and part.tags[since - 1] == "CD"
