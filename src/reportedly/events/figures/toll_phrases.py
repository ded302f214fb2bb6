"""Tolls told in other orders of words: "taking to 66 the number of dead", "19 of the 43 killed"."""

from __future__ import annotations

import re

from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

_BROUGHT_TO = re.compile(
    r"(?i)\b(?:tak(?:e|es|ing|en)|took|bring(?:s|ing)?|brought|rais(?:e|es|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?"
    r"|driv(?:e|es|ing)|drove|put(?:s|ting)?|carr(?:y|ies|ied|ying)|increas(?:e|es|ed|ing)|swell(?:s|ed|ing)?"
    r"|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|revis(?:e|es|ed|ing)) (?:up |down )?(?:to|at) $"
)
_THE_COUNT = re.compile(r"(?i)^ (?:the|their|its|a) (?:[\w-]+ ){0,3}?(?:toll|number|count|tally|total|figure)\b")
_GIVEN = re.compile(r"(?i)\b(?:giv(?:e|es|ing|en)|gave|put(?:s|ting)?|list(?:s|ed)?|quot\w+|cit\w+|has|had) $")
_AS_THE_COUNT = re.compile(r"(?i)^ as (?:the|its|their) (?:[\w-]+ ){0,3}?(?:toll|number|count|tally|total|figure)\b")
"""As in "still gives 97 as the number of dead"."""
_WITH = re.compile(r"(?i)\bwith $")
_PUT_DOWN = re.compile(r"^ (?:recorded|confirmed|counted|registered|reported|verified)\b")
_DIED = r"(?:killed|died|perished|drowned|murdered|lost their lives)"
_WHO_DIED = re.compile(
    rf"(?i)^ (?:[\w-]+ ){{0,2}}?(?:(?:who|that) (?:had |have |has )?(?:been |were |was )?{_DIED}"
    r"|killed|slain|dead|deaths|fatalities)\b"
)
_OF_THE_DEAD = re.compile(
    r"(?i)\b(?:deaths?|dead|die[ds]?|kill\w*|tolls?|fatal\w*|lives|bod(?:y|ies)|perished|victims)\b"
)
_WHO_NUMBER = re.compile(
    r"(?i)\b(?:victims|fatalities|dead|deaths)\b[^.;:]{0,80}\b(?:who|which|that)(?: now| already)? number $"
)


def brought_to(part: ParsedPart, number: Number) -> range | None:
    """Give the words that name what is brought to a number: "taking to 66 | the number of dead in Velmar"."""
    before, after = _around(part, number)
    brought = _BROUGHT_TO.search(before) is not None and _THE_COUNT.match(after) is not None
    if not brought and (_GIVEN.search(before) is None or _AS_THE_COUNT.match(after) is None):
        return None
    return range(number.last, min(number.last + 12, part.sentences[part.sentence_of[number.first]][1]))


def is_put_down(part: ParsedPart, number: Number) -> bool:
    """Say whether a toll told before is put in figures: "the toll passed the thousand mark, with 1,013 recorded"."""
    before, after = _around(part, number)
    return _WITH.search(before) is not None and _PUT_DOWN.match(after) is not None


def who_number(part: ParsedPart, number: Number) -> bool:
    """Say whether the dead are counted by the verb: "the victims of the blast, who now number 180"."""
    return _WHO_NUMBER.search(_around(part, number)[0]) is not None


def is_whole_of_dead(part: ParsedPart, number: Number) -> bool:
    """Say whether a number that some are of is the toll itself: "19 of the 43 killed", "of the 84 people who died"."""
    before, after = _around(part, number)
    return re.search(r"(?i)\bof (?:the|those) $", before) is not None and _WHO_DIED.match(after) is not None


def is_part_of_dead(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is some of the dead: "12 | of the 84 people who died"."""
    after = _around(part, number)[1]
    some = re.match(r"(?i)^ of (?:the|those) (?:[\w-]+ ){0,2}?[\d,]+", after)
    return some is not None and _WHO_DIED.match(after[some.end() :]) is not None


def is_dead_among_others(part: ParsedPart, number: Number) -> bool:
    """Say whether the dead are set apart from others: "48 cases including 17 deaths", "63 hurt, of whom 28 died"."""
    before, after = _around(part, number)
    if _OF_THE_DEAD.search(before) is not None:
        return False
    named = _INCLUDING.search(before) is not None and _ARE_DEAD.match(after) is not None
    return named or (_OF_WHOM.search(before) is not None and _HAVE_DIED.match(after) is not None)


_INCLUDING = re.compile(r"(?i)\bincluding $")
_ARE_DEAD = re.compile(r"(?i)^ (?:[\w-]+ )?(?:deaths|fatalities|dead)\b")
_OF_WHOM = re.compile(r"(?i)\b(?:of|among) (?:whom|them) $")
_HAVE_DIED = re.compile(rf"(?i)^ (?:have |had |has |later |since |also )*{_DIED}\b")


def is_mourned(part: ParsedPart, number: Number) -> bool:
    """Say whether those counted are mourned: "honours the | 72 | victims", "a minute's silence for the 72 victims"."""
    return _MOURNING.search(_around(part, number)[0]) is not None


_MOURNING = re.compile(
    r"(?i)\b(?:honou?r|mourn|remember|commemorat|bur(?:y|ied|ial)|griev|tribute|memorial|silence|vigil|funeral|candle"
    r"|wreath|pray)\w*\b[^.;:\d]{0,40}?\b(?:the|its|all|their) $"
)


def _around(part: ParsedPart, number: Number) -> tuple[str, str]:
    """The words of the sentence before a number with its qualifier, and those behind it."""
    first, last = part.sentences[part.sentence_of[number.first]]
    return (
        part.text[part.starts[first] : part.starts[number.start]],
        part.text[part.end(number.last - 1) : part.end(last - 1)],
    )
