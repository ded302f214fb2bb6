"""Which words of a page stand for an occasion that has a name: "the Halden Folk Festival", "the festival", "it".

An occasion goes by its name and, once it has been named, by what it is. Another occasion of the sort has another name,
another year or a word that sets it apart: "the Lowport race", "the 1940 Games", "a qualifying event".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from reportedly.events.lexicon import table
from reportedly.model.article import Article
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import PartKind

_STEM = 5
"""Letters by which two words are forms of one: "Olympics", "Olympic"."""
_HEAD = 400
"""Characters of a story that, with its headline, tell what it is about."""
_ANY_SORT = frozenset({"event", "edition", "occasion"})
BEGINNINGS = frozenset({"opening", "start", "kick-off", "kickoff", "ceremony", "launch", "inauguration", "premiere"})
"""What an occasion begins with, and stands for it: "the opening ceremony is set for 24 July"."""
_KNOWN = frozenset({"the", "this", "these", "its", "their", "our", "your", "his", "her", "my"})
_APART = frozenset(
    "another other next last previous past former rival similar separate different earlier future test side qualifying"
    " junior youth preparatory several many few some".split()
)
"""What sets one occasion apart from that which has the name: "the next edition", "a test event"."""
_NEUTRAL = frozenset(
    {"head", "summer", "spring", "autumn", "world", "school", "opening", "city", "whole", "big", "annual"}
)
"""Words before an occasion's own that tell no other one."""
_PRONOUNS = frozenset({"it", "they", "them"})
_YEAR = re.compile(r"(?:19|20)\d\d")


class Called(Struct, frozen=True):
    """An occasion by the words of its name and the nouns for what it is, all in lower case."""

    own: frozenset[str]
    sorts: frozenset[str]
    last: str
    """The last word of its name: "olympics"."""
    year: str | None = None

    @property
    def apart(self) -> frozenset[str]:
        """The words that tell it from others of its sort, by their beginnings."""
        return frozenset(stem(word) for word in self.own - self.sorts) or frozenset(map(stem, self.own))

    @property
    def stems(self) -> frozenset[str]:
        """All words of its name by their beginnings."""
        return frozenset(map(stem, self.own))


def called(name: Sequence[str], year: str | None = None) -> Called:
    """Give an occasion by the words of its name; one whose name does not say what it is may be of any sort."""
    own = frozenset(word.lower() for word in name if not _YEAR.fullmatch(word))
    last = next((word.lower() for word in reversed(name) if not _YEAR.fullmatch(word)), "")
    rows = [row for row in _sorts() if _singular(last) in row or last in row]
    sorts = frozenset[str]().union(*(rows or _sorts()))
    return Called(own, sorts | _ANY_SORT, last, year)


def is_a_sort(word: str) -> bool:
    """Say whether a noun tells a sort of occasion."""
    return any(_singular(word.lower()) in row or word.lower() in row for row in _sorts())


@cache
def _sorts() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row[0].split(";")) for row in table("occasion_sorts.tsv"))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def stem(word: str) -> str:
    """Give the beginning of a word, by which its forms are one."""
    return word.lower()[:_STEM]


def standing_for(document: Document, named: Called, known: bool) -> dict[PartKind, frozenset[int]]:
    """Give the words of each part that stand for an occasion, the heads of their phrases.

    Where it is `known` to a page's readers which one of the sort it tells of, the page need not name it.
    """
    ours = is_about(document.article, named) or (known and tells_of_its_sort(document.article, named))
    found: dict[PartKind, frozenset[int]] = {}
    for part in sorted(document.parts, key=lambda each: each.kind is not PartKind.TITLE):
        found[part.kind], others = _in_part(part, named, ours, document.article.published)
        # What the headline is about the story is about: "the race" of a story on another race is that one.
        ours = ours and (part.kind is not PartKind.TITLE or not others or bool(found[part.kind]))
    return found


def is_about(article: Article, named: Called) -> bool:
    """Say whether a page's headline or lead names it: what it calls "the race" is that one until it names another."""
    return named.apart <= {stem(word) for word in _words_at_head(article)}


def tells_of_its_sort(article: Article, named: Called) -> bool:
    """Say whether a page's headline or lead has the last word of its name: "the census"."""
    return named.last in {word.lower() for word in _words_at_head(article)}


def _words_at_head(article: Article) -> list[str]:
    return re.findall(r"[^\W_]+", f"{article.title or ''} {article.text[:_HEAD]}")


def _in_part(part: ParsedPart, named: Called, ours: bool, published: str | None) -> tuple[frozenset[int], bool]:
    """The words of a part that stand for it, and whether another of its sort is named; `ours` if the page is about it.

    Another one that is named is what "it" stands for, and what is meant by its sort alone in that sentence.
    """
    found, others = set(), False
    spoken_of, apart = -_STEM, -_STEM
    for word, tag in enumerate(part.tags):
        here = part.sentence_of[word]
        if part.lowered[word] in _PRONOUNS:
            if spoken_of in (here, here - 1):
                found.add(word)
            continue
        is_it = (
            _is_it(part, word, named, ours and apart != here, published) if _may_be(part, word, tag, named) else None
        )
        if is_it:
            found.add(word)
            spoken_of = here
        elif is_it is not None:
            spoken_of, apart, others = -_STEM, here, others or not _is_a_beginning(part, word)
    return frozenset(found), others


def _may_be(part: ParsedPart, word: int, tag: str, named: Called) -> bool:
    """Whether a word is a noun for its sort, one it begins with, or the last of its own name."""
    if not tag.startswith(("NN", "JJ", "CD")) and not (part.kind is PartKind.TITLE and part.words[word][:1].isupper()):
        return False
    low = part.lowered[word]
    sort = low in named.sorts or _singular(low) in named.sorts or part.lemmas[word] in named.sorts
    before = word > 0 and stem(part.lowered[word - 1]) in named.apart and part.words[word - 1][:1].isupper()
    own = low in named.own and part.words[word][:1].isupper() and (low == named.last or before)
    return (sort and tag.startswith("NN")) or own or (part.lemmas[word] in BEGINNINGS and tag.startswith("NN"))


def _is_it(part: ParsedPart, word: int, named: Called, ours: bool, published: str | None) -> bool | None:
    """Whether a phrase is of the occasion; None where it is of none, or only a part of a longer phrase."""
    first, last = _phrase(part, word)
    if word != last and _is_inside(part, word, last, named):
        return None
    told = [*range(first, last + 1), *_behind(part, last)]
    if any(part.lowered[at] in _APART and at < last for at in told):
        return False
    if any(_is_another_year(part.words[at], named, published) for at in told):
        return False
    names = [at for at in told if part.words[at][:1].isupper() and part.tags[at].startswith(("NNP", "JJ", "NN"))]
    names = [at for at in names if at != first or part.tags[at] != "DT"]
    others = [
        at
        for at in names
        if stem(part.lowered[at]) not in named.stems and at not in part.dates and not _is_of_its_sort(part, at, named)
    ]
    own = [at for at in names if stem(part.lowered[at]) in named.apart]
    bare = [
        at
        for at in range(first, last)
        if part.deps[at] == "compound" and part.words[at].islower() and part.tags[at].startswith("NN")
        if stem(part.lowered[at]) not in named.stems and part.lowered[at] not in _NEUTRAL and at not in part.dates
    ]
    if own:
        return not any(at > own[0] for at in bare) or part.lowered[last] not in named.sorts
    if bare and not others and part.kind is PartKind.TITLE:
        return None  # a headline's verb, which the parser takes for a noun
    if others or bare:
        return False if _is_of_its_sort(part, last, named) else None
    known = any(part.lowered[at] in _KNOWN for at in told) or part.kind is PartKind.TITLE
    known = known or part.words[last][:1].isupper() or any(part.tags[at] == "POS" for at in told)
    return ours if known and (ours or not _is_a_beginning(part, last)) else None


def _phrase(part: ParsedPart, word: int) -> tuple[int, int]:
    """The words of a noun's phrase up to its head, which may be another noun behind it."""
    first = last = word
    while (
        last + 1 < len(part.words)
        and part.tags[last + 1].startswith(("NN", "CD"))
        and (part.heads[last] > last and part.deps[last] in ("compound", "nmod", "amod", "poss", "nummod"))
    ):
        last += 1
    start = part.sentences[part.sentence_of[word]][0]
    while first > start and _opens_phrase(part, first - 1, word):
        first -= 1
    return first, last


def _opens_phrase(part: ParsedPart, at: int, noun: int) -> bool:
    """Whether the word before a phrase is of it: an article, an adjective, another noun or whose it is."""
    if part.tags[at] == "POS":
        return True
    of_it = part.tags[at][:2] in ("NN", "JJ", "CD", "DT", "PR") or part.tags[at] in ("VBN", "VBG")
    return of_it and part.tags[at] != "PRP" and noun <= max(at, part.heads[at])


def _is_inside(part: ParsedPart, word: int, last: int, named: Called) -> bool:
    """Whether it only tells whose or what another noun is: "Tokyo Games chief"; a delay of it is told of it."""
    return (
        _is_of_its_sort(part, last, named) or part.lemmas[last] in BEGINNINGS or not _is_of_its_sort(part, word, named)
    )


def _behind(part: ParsedPart, last: int) -> list[int]:
    """The names that a noun is told by behind it: "the Games of the XXXII Olympiad in Tokyo", "the opening of"."""
    found = []
    for prep in part.children[last]:
        if part.deps[prep] == "prep" and part.lowered[prep] in ("of", "in", "at", "for"):
            found += [at for at in part.subtree(prep) if at > last and at not in part.dates][:6]
    return found


def _is_another_year(word: str, named: Called, published: str | None) -> bool:
    """Whether a number is the year of another edition: one long past, or another than that asked for."""
    if not _YEAR.fullmatch(word):
        return False
    if named.year:
        return word != named.year
    return published is not None and not -1 <= int(word) - int(published[:4]) <= 1


def _is_of_its_sort(part: ParsedPart, word: int, named: Called) -> bool:
    low = part.lowered[word]
    return low in named.sorts or _singular(low) in named.sorts or part.lemmas[word] in named.sorts


def _is_a_beginning(part: ParsedPart, word: int) -> bool:
    return part.lemmas[word] in BEGINNINGS
