"""Numbers that are no total: parts of another number, additions to an earlier one, forecasts, ages."""

from __future__ import annotations

import re
from itertools import pairwise

from reportedly.events.figures.brackets import counts_for_state
from reportedly.events.figures.nouns import PEOPLE
from reportedly.events.figures.numbers import Number, is_number
from reportedly.events.figures.toll_phrases import is_dead_among_others, is_part_of_dead, is_whole_of_dead
from reportedly.events.numerals import read_number
from reportedly.model import states
from reportedly.model.document import ParsedPart

_MORE = frozenset("additional more another further new extra fresh".split())
_HOW_BADLY = frozenset("severely seriously critically badly gravely lightly".split())
_PARTS_OF = (("including",), ("of", "whom"), ("of", "them"), ("of", "which"), ("among", "them"), ("among", "whom"))
_ONE_PERSON = frozenset("man woman boy girl teenager pensioner toddler baby age aged".split())
_HIT = frozenset("dead injured wounded victim casualty fatality death case missing killed body".split())
"""Those whom a quantity counts already: "40 of the dead", not "40 of the passengers"."""
_PERIODS = ("year", "month", "week", "day", "hour", "winter", "summer")
_POSSIBLY = frozenset(("could", "may", "might"))
_AHEAD = frozenset(("will", "would", "shall"))
_EXPECTING = frozenset("expect project predict forecast fear".split())
_MOVING = frozenset("rise climb grow increase change fall drop decrease come go".split())
_LIKELY = frozenset("likely set expected bound projected poised feared sure certain estimated".split())
"""Before "to": what only lies ahead ("is likely to pass 500")."""
_PLANNED = frozenset(("troops", "jobs", "votes", "aboard", "strikers", "other"))
"""Quantities told ahead: "will cut 1,200 jobs", "will sell 40 shops" count jobs and shops, "will kill 300" nobody."""


def is_apart(part: ParsedPart, number: Number, quantity: str) -> bool:
    """Say whether a number of some quantity is only a part of it, an addition, or what is feared or possible."""
    if word(part, number.start - 1) in ("no", "not") or _is_age(part, number):
        return True
    if word(part, number.start - 1) == "but" and word(part, number.start - 2) == "all":
        return True  # "all but one died"
    if quantity in ("other", "jobs") and _is_whole(part, number):
        return True  # "took 12 of the 20 seats", "will shed 400 of its 4,500 jobs"
    if _is_one_in(part, number):
        return True
    if quantity in _PLANNED:
        return is_addition(part, number, quantity) or _is_forecast(part, number, _POSSIBLY)
    if quantity == "dead" and (is_whole_of_dead(part, number) or is_part_of_dead(part, number)):
        return not is_whole_of_dead(part, number)
    among = quantity == "dead" and is_dead_among_others(part, number)
    return (
        (_is_part(part, number) and not among)
        or is_addition(part, number, quantity)
        or _is_forecast(part, number, _POSSIBLY | _AHEAD)
    )


def is_no_count(part: ParsedPart, number: Number) -> bool:
    """Say whether a number counts nobody who is there: an age, a rate, the whole of which another is a part."""
    if word(part, number.start - 1) in ("no", "not") or _is_age(part, number) or _is_rate(part, number):
        return True
    if word(part, number.start - 1) == "but" and word(part, number.start - 2) == "all":
        return True
    return _is_whole(part, number) or _is_one_in(part, number) or _is_forecast(part, number, _POSSIBLY)


def word(part: ParsedPart, at: int) -> str:
    """Give a word of a part in lower case, or "" where there is none."""
    return part.lowered[at] if 0 <= at < len(part.words) else ""


def _is_age(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is somebody's age: "a woman of 31 died", "aged 12", "Roe, 41,"."""
    before = word(part, number.start - 1)
    described = part.tags[number.start - 2] == "NN" and word(part, number.start - 2) in PEOPLE
    named = number.start > 1 and (described or part.tags[number.start - 2] in ("NNP", "NNPS"))
    if before == "," == word(part, number.last) and named and number.value < _OLDEST:
        return True  # "Roe, 41, and two others died"
    if before == "and" and word(part, number.start - 3) == "aged":
        return True  # "two women aged 34 and 61"
    return before == "aged" or (before == "of" and number.value < _OLDEST and _is_one_person(part, number.start - 2))


def _is_one_person(part: ParsedPart, at: int) -> bool:
    """Say whether a word stands for one person: "a woman of 31", "a teacher of 29"."""
    low = word(part, at)
    alone = part.tags[at] == "NN" and at > 0 and word(part, at - 1) in ("a", "an", "the")
    return low in _ONE_PERSON or (alone and low in PEOPLE)


_OLDEST = 120


def _is_part(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is part of another one: "including 51 serious injuries", "of whom 721 ..."."""
    before = tuple(word(part, at) for at in range(max(0, number.start - 2), number.start))
    if any(before[-len(words) :] == words for words in _PARTS_OF) or _is_whole(part, number):
        return True
    if before[-1:] in (("were",), ("was",), ("are",), ("is",)) and _follows_among(part, number.start - 1):
        return True
    if word(part, number.last) in _HOW_BADLY or before == ("out", "of"):
        return True
    if word(part, number.start - 1) == "(" and not counts_for_state(part, number):
        return True
    if _is_rate(part, number) or _is_of_some_kind(part, number):
        return True
    if word(part, number.last) != "of":
        return False
    following = part.lemmas[number.last + 2 : number.last + 4]
    return word(part, number.last + 1) in ("them", "whom", "those", "these") or not _HIT.isdisjoint(following)


def _follows_among(part: ParsedPart, verb: int) -> bool:
    """Say whether those counted are some of others: "Among the missing in Arda were 10 girls"."""
    first = part.sentences[part.sentence_of[verb]][0]
    return any(
        word(part, at) == "among" and word(part, at + 1) in ("the", "those") for at in range(max(first, verb - 9), verb)
    )


def _is_rate(part: ParsedPart, number: Number) -> bool:
    """Say whether it is a rate: "18.9 deaths per 100,000 people", "1,000 deaths per day", "a day"."""
    after = [word(part, at) for at in range(number.last, number.last + 4)]
    end = part.sentences[part.sentence_of[number.first]][1]
    ahead = [word(part, at) for at in range(number.last, min(number.last + 9, end))]
    if any(
        each in ("annually", "yearly", "daily")
        or (each in ("every", "each") and ahead[at + 1 : at + 2] and ahead[at + 1] in _PERIODS)
        for at, each in enumerate(ahead)
    ):
        return True  # "30,000 deaths every year", "2,000 people die each month"
    return "per" in after or any(after[at : at + 2] in (["a", "day"], ["a", "year"]) for at in range(3))


def _is_of_some_kind(part: ParsedPart, number: Number) -> bool:
    """Say whether it breaks a total down: "six deaths were of children"."""
    after = [word(part, at) for at in range(number.last + 1, number.last + 3)]
    return after in (["were", "of"], ["were", "among"], ["was", "of"])


def _is_whole(part: ParsedPart, number: Number) -> bool:
    """Say whether the number is the whole that another is a part of ("1,400 of the 2,500 first reported missing")."""
    before = [word(part, at) for at in range(number.start - 3, number.start)]
    if before[1:] == ["of", "the"] and is_number(before[0] or "_"):
        return True
    first = part.sentences[part.sentence_of[number.first]][0]
    some = _SOME_OF.search(part.text[part.starts[first] : part.starts[number.start]])
    if some is not None and is_number(some["some"].lower()):
        return True
    return number.start - first == 2 and before[1:] == ["of", "the"]


def _is_one_in(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is part of a ratio: "one in ten jobs", "two in three voters"."""
    others = (
        (read_number([word(part, number.last + 1)]), False) if word(part, number.last) == "in" else None,
        (read_number([word(part, number.start - 2)]), True) if word(part, number.start - 1) == "in" else None,
    )
    return any(
        other is not None
        and other[0] is not None
        and 0 < min(other[0], number.value) < max(other[0], number.value) <= _OF_A_HUNDRED
        and (other[0] < number.value) is other[1]
        for other in others
    )


_OF_A_HUNDRED = 100
_SOME_OF = re.compile(
    r"(?i)\b(?P<some>[\w,.-]+) (?:(?:[a-z-]+ ){0,3}out of|of (?=\S)) ?(?:(?:the|its|their|his|her|our|all|a total of"
    r"|(?:[\w.&-]+ ){0,2}[\w.&-]+(?:['’]s|s['’])|an estimated|roughly|about|around|some|nearly|almost|over"
    r"|approximately)\s?){0,4}$"
)
"""Before the whole of which some are told: "430 of Norlink's 480", "612 out of some 2,000"."""


def is_addition(part: ParsedPart, number: Number, quantity: str) -> bool:
    """Say whether the number comes on top of an earlier one: "17 more deaths", "another 17", "the toll rose by 100"."""
    around = (word(part, number.start - 1), word(part, number.last), word(part, number.start - 2))
    if around[0] in ("by", "or") and quantity == "jobs":
        return False  # "cut its workforce by 9,000", "by 10 per cent, or 3,400 people"
    if around[0] == "by" and quantity != "strikers":
        return part.deps[number.start - 1] != "agent"  # "signed by 612 scientists" adds nobody
    if around[0] in ("adding", "added"):
        return True
    after = [word(part, at) for at in range(number.last, number.last + 6)]
    if after[0] in ("fewer", "less") or {("too", "many"), ("too", "few")} & {*pairwise(after)}:
        return True  # "counted 100 dead too many"
    if after[1] == "off" or (after[1] == "from" and {"toll", "count", "tally"} & {*after[2:]}):
        return True  # "takes 20 deaths off the toll"
    if any(
        after[at : at + 2] in (["were", "added"], ["was", "added"], ["counted", "twice"], ["counted", "more"])
        for at in range(5)
    ):
        return True
    grows = quantity in ("dead", "cases", "casualties", "strikers")
    if around[1] in _MORE and word(part, number.last + 1) != "than":
        return grows or around[1] not in ("more", "another")
    if quantity == "cases" and {"suspected", "probable", "possible"} & {*after[:3]}:
        return False  # "45 cases, and another 210 suspected ones": of another kind
    return (around[0] in _MORE or around[2] == "another") and grows and not _is_of_one_of_several(part, number)


_WHERE = re.compile(r"\b(?:in|from|across) (?:the )?(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)")
_SMALL = "two|three|four|five|six|seven|eight|nine|ten"
_NEXT = re.compile(rf"(?:\band\b|,)[^.;]{{0,30}}?\b(?:[\d,]+|{_SMALL})\b[^.;]{{0,20}}? (?:in|from) (?=[A-Z])")


def _is_of_one_of_several(part: ParsedPart, number: Number) -> bool:
    """As in "a further 62 deaths in Belgium and 17 in Norway": what is added to those elsewhere is all of its own."""
    last = part.sentences[part.sentence_of[number.first]][1]
    behind = part.text[part.starts[number.last] : part.end(last - 1)] if number.last < last else ""
    where = _WHERE.search(behind)
    named = where is not None and states.state(where["place"]) is not None
    return where is not None and named and _NEXT.search(behind, where.end()) is not None


def _is_forecast(part: ParsedPart, number: Number, helpers_ahead: frozenset[str]) -> bool:
    """Say whether the number is only feared, expected or possible ("could rise to 300", "10 feared dead")."""
    first, end = part.sentences[part.sentence_of[number.first]]
    around = (*range(max(first, number.start - 4), number.start), *range(number.last, min(number.last + 4, end)))
    if any(word(part, at) == "feared" for at in around):
        return True
    ahead = [word(part, at) for at in range(max(first, number.start - 6), number.start)]
    if any(ahead[at] in _LIKELY and ahead[at + 1] == "to" for at in range(len(ahead) - 1)):
        return True
    at = number.first
    for _ in range(6):
        below, at = at, part.heads[at]
        if part.lowered[at] == "with":
            return False  # "they expect it to climb, with 1,000 people missing"
        if part.tags[at][:2] == "VB":
            helpers = {word(part, child) for child in part.children[at] if part.deps[child] in ("aux", "auxpass")}
            if "to" in helpers and part.tags[at] == "VB":
                continue
            if part.lemmas[at] in _EXPECTING:
                return True
            if part.deps[below] == "nsubj" and part.lemmas[at] in _MOVING and part.child(at, "prep") is None:
                return False  # "the toll of 80 may come down"
            return not helpers.isdisjoint(helpers_ahead)
        if part.heads[at] == at:
            return False
    return False
