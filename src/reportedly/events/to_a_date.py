"""Whether something is moved to another date: "slips into next year", "slipped by two days"."""

from __future__ import annotations

from functools import cache

from reportedly.model.document import ParsedPart


def to_a_date(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb moves something to a date or by a while: what is moved to another city keeps its date."""
    last = min(part.sentences[part.sentence_of[verb]][1], verb + 14)
    for at in range(verb + 1, last):
        low = part.lowered[at]
        if low == "by" and any(is_of_time(part, word) for word in range(at + 1, min(last, at + 4))):
            return True  # "slipped by two days"
        if low in ("until", "till", "back", "beyond", "later"):
            return True
        if low in ("to", "into") and any(is_of_time(part, word) for word in _up_to_preposition(part, at + 1, last)):
            return True
    return False


def _up_to_preposition(part: ParsedPart, first: int, last: int) -> range:
    """The next few words, up to where another thing is told: "to Turku on Monday" names no date behind "to"."""
    ends = min(last, first + 4)
    return range(first, next((at for at in range(first, ends) if part.lowered[at] in _ON), ends))


_ON = frozenset({"on", "after", "before", "because", "from", "for"})


@cache
def _time_words() -> frozenset[str]:
    return frozenset(
        "date day week weekend month quarter year today tomorrow tonight morning afternoon evening night spring summer"
        " autumn fall winter monday tuesday wednesday thursday friday saturday sunday january february march april may"
        " june july august september october november december jan feb mar apr jun jul aug sept oct nov dec".split()
    )


def is_of_time(part: ParsedPart, word: int) -> bool:
    """Say whether a word is a day, a month, a spell of time or a year."""
    return part.lowered[word].removesuffix("s").rstrip(".") in _time_words() or part.words[word][:4].isdigit()
