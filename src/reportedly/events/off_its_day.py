"""What is only told not to be on its day: "will not go ahead on 11 August", "cannot be held on the dates planned".

That it will be on no other day is not said: it is put off, and nobody knows until when.
"""

from __future__ import annotations

from itertools import pairwise

from reportedly.events.syntax import clauses, negation, signs
from reportedly.model.document import ParsedPart

_GOING_AHEAD = frozenset(
    "go take hold happen proceed start begin open fly launch lift blast stage occur kick convene".split()
)
_AHEAD = frozenset({"will", "wo", "would", "can", "ca", "could", "'ll", "shall"})
_ON = frozenset({"on", "in", "before", "until", "during", "this", "next"})
_THESE_DAYS = frozenset({"today", "tonight", "tomorrow"})
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Days that need no "on" before them in many a paper: "will not launch Monday"."""
_AS_PLANNED = (("as", "planned"), ("as", "scheduled"), ("on", "time"), ("on", "schedule"), ("as", "expected"))
_YEARS = frozenset({"year", "years", "season"})
_NEVER = frozenset("strike walkout stoppage protest".split())
_REACH = 10


def not_on_its_day(part: ParsedPart, word: int) -> int | None:
    """Give the verb, or "not", by which an event told by `word` is said not to be on its day; None else."""
    if part.lemmas[word] in _NEVER:
        return None
    behind = tuple(text.lower() for text in part.words[word + 1 : word + 3])
    if part.tags[word].startswith("NN") and behind[:1] == ("not",) and {*behind[1:]} & _ON:
        return word + 1 if _names_its_day(part, word + 2) else None  # the headline "Lift-off not on Monday"
    verb = word if clauses.is_verb(part, word) else part.heads[word]
    if part.lemmas[verb] == "be" and part.deps[word] in ("attr", "nsubj") and signs.no_before(part, word):
        return verb if _is_ahead(part, verb) and _names_its_day(part, word + 1) else None  # "will be no launch today"
    if not clauses.is_verb(part, verb) or part.lemmas[verb] not in _GOING_AHEAD:
        return None
    if verb != word and part.deps[word] not in ("nsubj", "nsubjpass"):
        return None
    off = _is_ahead(part, verb) and (negation.is_negated(part, verb) or _no_longer(part, verb))
    return verb if off and _names_its_day(part, verb + 1) else None


def _is_ahead(part: ParsedPart, verb: int) -> bool:
    """Whether a verb tells what will be, or, as in "is not happening today", what was to be."""
    return part.tags[verb] == "VBG" or bool(_AHEAD & {*clauses.auxiliaries(part, verb)})


def _no_longer(part: ParsedPart, verb: int) -> bool:
    return [text.lower() for text in part.words[max(0, verb - 2) : verb]] == ["no", "longer"]


def _names_its_day(part: ParsedPart, first: int) -> bool:
    """Whether a day, a week or a month, or its plan, stands soon behind; that it is not this year is more."""
    if first >= len(part.words):
        return False
    last = min(part.sentences[part.sentence_of[first]][1], first + _REACH)
    low = [text.lower() for text in part.words[first:last]]
    low = low[: low.index(",")] if "," in low else low  # behind it stands who says so, and when
    if any(pair in _AS_PLANNED for pair in pairwise(low)):
        return True
    if _THESE_DAYS & {*low} or _DAYS & {*low[:2]}:
        return True
    for at, text in enumerate(low):
        behind = range(first + at + 1, min(last, first + at + 4))
        if text in _ON and not _YEARS & {part.lowered[each] for each in behind}:
            if any(each in part.dates and not _is_a_year(part.words[each]) for each in behind):
                return True
            if text == "on" and any(part.lemmas[each] in ("date", "day") for each in behind):
                return True
    return False


def _is_a_year(text: str) -> bool:
    return text.isdigit() and len(text) == len("2025")
