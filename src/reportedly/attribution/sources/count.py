"""How many speak, where the page says so: "two officials" are two, "sources" no number at all."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.attribution.finding import Words
from reportedly.attribution.sources import wording
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Basis, PartKind

_PARTS = frozenset(
    "majority minority half third quarter fifth tenth most plurality rest remainder share proportion fraction".split()
)
_AMOUNTS = _PARTS | frozenset(
    "lot number couple handful dozen score hundred thousand plenty bunch percent percentage".split()
)
_HEAPS = frozenset("slew raft host string chorus array pair trio quartet swath legion".split())
"""What is an amount behind "a" alone: "a host of critics", and not "the host of the show"."""

SHARES = frozenset({"percent", "percentage", "%", "cent"})
"""What tells how many of some speak, and not who: "in the poll, 61 percent said"."""


def counted(part: ParsedPart, head: int) -> int:
    """Give the word for those who speak where the head only says how many: "a lot of people", "dozens of residents"."""
    opener = part.child(head, "det")
    heap = part.lemmas[head] in _HEAPS and opener is not None and part.lowered[opener] in ("a", "an")
    if part.lemmas[head] not in _AMOUNTS and not heap:
        return head
    link = next((word for word in part.children[head] if part.lowered[word] == "of"), None)
    people = None if link is None else part.child(link, "pobj")
    return people if people is not None and part.tags[people] in ("NNS", "NNPS") else head


def stated_count(part: ParsedPart, head: int, words: Words, basis: Basis) -> int | None:
    """The number of sources stated: never more than the page says, None for a plural without one."""
    opener = part.lowered[words[0]]
    if opener in wording.PAIRED and part.child(head, "conj") is not None:
        return 2
    if opener in ("both", "neither") and words[0] + 2 >= head:
        return 2
    if two_by_name(part, words):
        return 2
    joined = list(_joined(part, head, words))
    if joined and not _is_one_by_name(part, head, joined):
        counts = [_number(part, word) or (1 if part.tags[word] in ("NNP", "NN") else 0) for word in [head, *joined]]
        return sum(counts) if all(counts) else None
    if part.lemmas[head] in SHARES | _PARTS or _is_ratio(part, head):
        return None
    number = _number(part, head)
    if number is not None:
        return None if _is_rough(part, head) else number
    lowered = part.lowered[head]
    if lowered in ("another", "police", "old") or (lowered == "other" and opener == "the"):
        return 1
    mention = part.mention_at.get(head)
    if mention and isinstance(mention.entity, tuple):
        return len(mention.entity)
    collective = lowered in wording.COLLECTIVES and part.tags[head] != "NNP"  # not "Associated Press"
    if (
        collective
        or lowered in wording.PLURAL_PRONOUNS | wording.EVERYBODY
        or (part.tags[head] in ("NNS", "JJ", "JJS", "DT") and mention is None)
    ):
        return None
    named = mention is not None and mention.kind == "person" and " " in str(mention.entity)  # "Sessions"
    if part.tags[head] in ("NNS", "NNPS") and basis in wording.PEOPLE and not named:
        return None
    bare = words[1] - words[0] == 1 and part.tags[head] == "NN" and part.words[head].islower()
    if bare and basis in wording.UNNAMED and part.kind is PartKind.BODY:
        return None  # "employee concerns" are those of several, as "a" or "the" is lacking
    return 1


def two_by_name(part: ParsedPart, words: Words) -> tuple[Mention, Mention] | None:
    """The two bodies that a source names and no more, however they are parsed: "the Union of Turku and Care Fund"."""
    first = words[0] + (part.lowered[words[0]] in ("the", "both"))
    one = part.mention_at.get(first)
    if one is None or part.words[one.last : one.last + 1] != ("and",):
        return None
    other = part.mention_at.get(one.last + 1 + (part.words[one.last + 1 : one.last + 2] == ("the",)))
    bodies = other is not None and other.last == words[1] and {one.kind, other.kind} == {"organisation"}
    return (one, other) if other is not None and bodies and one.entity != other.entity else None


def _joined(part: ParsedPart, head: int, words: Words) -> Iterator[int]:
    """The words joined to `head` within a source, each hung under the one before: "the US, UK, France and Germany".

    Those inside of a name, "the Health and Safety Agency", are none.
    """
    mention = part.mention_at.get(head)
    for word in part.children[head]:
        inside = mention is not None and mention.first <= word < mention.last
        if part.deps[word] == "conj" and words[0] <= word < words[1] and not inside:
            yield word
            yield from _joined(part, word, words)


def _is_one_by_name(part: ParsedPart, head: int, joined: list[int]) -> bool:
    """Whether several posts are those of one whose name follows: "its founder and former head, Ann Roe"."""
    described = all(part.tags[word] == "NN" for word in (head, *joined))
    owned = any(part.child(word, "det", "poss") is not None for word in joined)
    names = [at for word in (head, *joined) for at in part.children[word] if part.deps[at] == "appos"]
    return described and not owned and len(names) == 1 and names[0] in part.mention_at


def _is_ratio(part: ParsedPart, head: int) -> bool:
    """Whether a number is of so many others: "six in 10", "nine in ten voters"."""
    first = min(part.subtree(head))
    return any(
        part.lowered[at] == "in" and {part.tags[at - 1], part.tags[at + 1]} == {"CD"}
        for at in range(first + 1, min(head + 3, len(part.words) - 1))
    )


def _is_rough(part: ParsedPart, head: int) -> bool:
    """Whether a number is only about right, or a share: "at least two", "more than a dozen", "seven in ten"."""
    numbers = [word for word in part.children[head] if part.deps[word] == "nummod"]
    if any(part.lowered[number - 1] == "in" for number in numbers):
        return True
    return any(part.lowered[word] in wording.ROUGHLY for number in numbers for word in part.children[number])


_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))


def _number(part: ParsedPart, head: int) -> int | None:
    for word in [head, *part.children[head]]:
        if part.deps[word] == "nummod" or word == head:
            text = part.lowered[word]
            if text in wording.NUMBERS and word > 1 and part.words[word - 1] == "-":
                tens = _TENS.get(part.lowered[word - 2])
                return None if tens is None else tens + wording.NUMBERS[text]  # "fifty-two"
            if text in wording.NUMBERS or (text.isdigit() and len(text) < 4):
                return wording.NUMBERS.get(text) or int(text)
        if part.deps[word] == "det" and part.lowered[word] in wording.ONE:
            return 1
    return None
