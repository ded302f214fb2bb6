"""Numbers in a parsed part: in digits or words, of one word or several, with their qualifier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.events.numerals import SCALES, WORDS, read_number
from reportedly.model.document import ParsedPart

QUALIFIERS: dict[tuple[str, ...], str] = {
    ("at", "least"): "at least",
    ("no", "fewer", "than"): "at least",
    ("no", "less", "than"): "at least",
    ("a", "minimum", "of"): "at least",
    ("more", "than"): "more than",
    ("over",): "more than",
    ("upwards", "of"): "more than",
    ("above",): "more than",
    ("past",): "more than",
    ("beyond",): "more than",
    ("well", "over"): "more than",
    ("just", "over"): "more than",
    ("up", "to"): "up to",
    ("as", "many", "as"): "up to",
    ("nearly",): "nearly",
    ("almost",): "nearly",
    ("close", "to"): "nearly",
    ("less", "than"): "less than",
    ("fewer", "than"): "less than",
    ("under",): "less than",
    ("just", "under"): "nearly",
    ("below",): "less than",
    ("about",): "about",
    ("around",): "about",
    ("some",): "about",
    ("approximately",): "about",
    ("roughly",): "about",
    ("an", "estimated"): "about",
    ("estimated",): "about",
}
"""The words before a number that qualify it, and what they come to."""
_NEARING = frozenset("near nears neared nearing approach approaches approached approaching".split())
"""Verbs that say a number has not been reached yet: "toll nears 300"."""
_GOING = frozenset(
    "go goes went gone going shoot shoots shot shooting rise rises rose risen rising climb climbs climbed climbing"
    " move moves moved jump jumps jumped creep creeps crept revised".split()
)
"""Before "up to": a count that goes up to a number is bounded by nothing."""


_PASSING = frozenset(
    "exceed exceeds exceeded exceeding pass passes passed passing top tops topped topping surpass surpasses surpassed"
    " surpassing crosses crossed breach breaches breached".split()
)
"""Verbs that say a number has been passed: "the toll topped 2,900"."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a part: words [first, last), its qualifier's first word, its value, or `value` to `high`."""

    start: int
    first: int
    last: int
    value: float
    high: float | None
    qualifier: str | None


def numbers(part: ParsedPart, taken: frozenset[int]) -> Iterator[Number]:
    """Give the numbers of a part, but for the words in `taken`."""
    low = [word.lower() for word in part.words]
    taken |= _to_call(low)
    at = 0
    while at < len(low):
        if at in taken or not is_number(low[at]):
            at += 1
            continue
        last = _run(low, at, taken)
        found = _number(low, at, last)
        if found is not None:
            yield found
        at = last


def is_number(word: str) -> bool:
    """Say whether a word, in lower case, can begin a number."""
    return word in WORDS or word[0].isdigit() or word in ("dozen", "hundred", "thousand", "million")


def _to_call(low: Sequence[str]) -> frozenset[int]:
    """The words of numbers to call and of codes, which count nothing: "06782-262286", "1800-555-0199", "007"."""
    found: set[int] = set()
    at = 0
    while at < len(low):
        last = at + 1
        while low[at].isdigit() and last + 1 < len(low) and low[last] == "-" and low[last + 1].isdigit():
            last += 2
        digits = low[at:last:2]
        coded = any(each[0] == "0" and len(each) > 2 and each.isdigit() for each in digits)
        if coded or len(digits) > 2:
            found.update(range(at, last))
        at = last
    return frozenset(found)


def _run(low: Sequence[str], first: int, taken: frozenset[int]) -> int:
    """Where a number that starts at `first` ends: "two hundred and six", "2.5 million", "5 500", "10 to 20"."""
    at = first + 1
    while at < len(low) and at not in taken:
        word, before = low[at], low[at - 1]
        spelled = word in WORDS and (before in WORDS or before in SCALES or before in ("-", "and"))
        grouped = before.isdigit() and len(before) < 4 and len(word) == 3 and word.isdigit()
        joined = word in ("-", "–", "and", "to") and at + 1 < len(low) and _joins(low, at) and at + 1 not in taken
        if not (
            spelled or grouped or joined or word in SCALES or (before in ("-", "–", "to", "and") and word[0].isdigit())
        ):
            break
        at += 1
    return at


def _joins(low: Sequence[str], at: int) -> bool:
    """Say whether "-", "and" or "to" joins two numbers to one number or range."""
    before, word, after = low[at - 1], low[at], low[at + 1]
    if word == "and":
        return (before in SCALES and after in WORDS) or _low_at(low, at - 2) == "between"
    if word == "to":
        return (
            (before[0].isdigit() or before in WORDS)
            and is_number(after)
            and low[max(0, _qualified(low, at - 1)[0] - 1)] not in ("from", "by")  # "from at least 120 to 97"
        )
    if word == "-" and after in SCALES:
        return True
    return (before in WORDS and after in WORDS) or (before[0].isdigit() and after[0].isdigit())


def _low_at(low: Sequence[str], at: int) -> str:
    return low[at] if 0 <= at < len(low) else ""


def _number(low: Sequence[str], first: int, last: int) -> Number | None:
    words = list(low[first:last])
    high = None
    for sign in ("to", "-", "–", *(("and",) if _low_at(low, first - 1) == "between" else ())):
        cut = words.index(sign) if sign in words else 0
        if cut and not (sign == "-" and (words[0] in WORDS or words[cut + 1] in SCALES)):
            words, high = words[:cut], read_number(words[cut + 1 :])
    value = read_number(words)
    if value is None:
        return None
    if first and words[0] in SCALES:
        if low[first - 1] not in ("a", "an", "the", "per"):
            return None  # "several dozen", "dozens of": nobody knows how many
        first -= 1
        if _low_at(low, first - 1) == "half":
            first, value = first - 1, value / 2
    start, qualifier = _qualified(low, first)
    if low[start:first] == ["as", "many", "as"] and value % 10:
        qualifier = None  # nobody bounds by "1,175": it is counted
    if qualifier == "up to" and low[start:first] == ["up", "to"] and start and low[start - 1] in _GOING:
        start, qualifier = first, None
    if qualifier is None and first and low[first - 1] in _PASSING | _NEARING:
        qualifier = "more than" if low[first - 1] in _PASSING else "nearly"
    if qualifier is None and _low_at(low, last) == "+":
        qualifier = "more than"
    if qualifier is None and tuple(low[last : last + 2]) in (("or", "more"), ("at", "least")):
        qualifier = "at least"
    return Number(start, first, last, value, high, qualifier)


def _qualified(low: Sequence[str], first: int) -> tuple[int, str | None]:
    for size in (3, 2, 1):
        qualifier = QUALIFIERS.get(tuple(low[max(0, first - size) : first]))
        if qualifier is not None and first >= size:
            return first - size, qualifier
    return first, None


def clause_behind(part: ParsedPart, number: Number) -> str:
    """Give the words of the sentence behind a number, up to the next number."""
    last = part.sentences[part.sentence_of[number.first]][1]
    end = next((at for at in range(number.last, last) if is_number(part.lowered[at])), last)
    return part.text[part.end(number.last - 1) : part.end(end - 1)]


def words_before(part: ParsedPart, number: Number) -> str:
    """Give the words of the sentence before a number with its qualifier."""
    return part.text[part.starts[part.sentences[part.sentence_of[number.first]][0]] : part.starts[number.start]]
