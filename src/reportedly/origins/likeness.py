"""Which pages have so much of their text in common that one is taken from the other.

Three kinds, each with its own proof. Word for word, wholly or in part: runs of three narrative words (containment,
after Broder 1997). Reworded: most sentences tell what sentences of the other tell, in the same order, with the same
names and numbers in the same order (compare METER, Clough and others 2002). Translated: the names and numbers alone.
A name weighs by how few of the pages have it: where all tell of one person, her name proves nothing, and among few
pages little does.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from math import log
from typing import NamedTuple

from msgspec import Struct

from reportedly.origins.candidates import PASSAGE, Candidate
from reportedly.origins.wording import Wording

CHANCE = 12
SHARE = 0.15
"""Two texts must share CHANCE runs of words beyond SHARE of those of the shorter: a short text needs most of its own,
a long one a fifth. Pages of one matter share set phrases ("a spokesman for the ministry declined"), though hardly more.
"""

PASSAGES = 2
PASSAGES_WORDS = 30
"""SHARE alone is enough where it comes in PASSAGES of PASSAGE words and more, so many altogether: two writers do not
hit on them, and a single one may be a paragraph of background that both got from elsewhere."""

COMMON = 16
"""Pages that have a run of words each from elsewhere; what more have says nothing of any two of them."""

RARE = 24
"""Pages that may have a name or number for it to lead from one page to another."""

LEADS = 3
"""Rare names and numbers that two pages must share to be held against each other sentence by sentence."""

ALIKE = 0.6
"""Share of the content words of a sentence that must stand in one sentence of the other page, or two in a row."""

RESEMBLES = 0.4
"""The same share if it was taken from there, however reworded; below that it was not."""

CONTENT = 5
"""Content words of a sentence below which it is not compared: too short to prove anything."""

REWORDED_NAMES = 0.7
REWORDED_WEIGHT = 4.0
REWORDED_SENTENCES = 3
"""A reworded text has at least so many sentences alike, which are ALIKE of its text, and this share of its names and
numbers in the same order. Their weight, that of two names which one page in seven has, keeps apart pages that name only
what all name."""

TRANSLATED_NAMES = 0.65
TRANSLATED_WEIGHT = 8.0
ALL_NAMES = 0.9
FEWEST_NAMES = 7
"""A translated text has nothing else to show: at least so many names and numbers, hardly told elsewhere. A text in the
same language that has them all in the same order need only resemble, as spun texts do."""


class Kind(StrEnum):
    """How a text was taken over."""

    VERBATIM = "verbatim"
    REWORDED = "reworded"
    TRANSLATED = "translated"


class Counterpart(NamedTuple):
    """Where a sentence is told in another page, in one sentence or from there on in two, and which share of it."""

    place: int
    share: float


NOWHERE = Counterpart(0, 0.0)


class Likeness(Struct, frozen=True):
    """Two pages, by their place in the order given, that have a text in common; `share` is of the shorter one's."""

    left: int
    right: int
    kind: Kind
    share: float


def likenesses(pages: Sequence[Candidate]) -> list[Likeness]:
    """Give pairs of pages that have a text in common, as many as tie all that belong together.

    Pages that are tied already, directly or through others, are not held against each other once more.
    """
    wordings = [page.wording for page in pages]
    found = list(_verbatim(pages))
    groups = Groups(len(pages))
    for each in found:
        groups.join(each.left, each.right)
    weights = _weights(wordings)
    for left, right in _leads(wordings, weights):
        if groups.of(left) != groups.of(right):
            shorter, longer = sorted((left, right), key=lambda page: (len(wordings[page].triples), page))
            kind, share = _retold(pages[shorter], pages[longer], weights)
            if share:
                groups.join(left, right)
                found.append(Likeness(left, right, kind, share))
    return found


def verbatim(left: Candidate, right: Candidate) -> float:
    """Give the share of the shorter text that stands word for word in the longer; 0 where it is not enough to tell.

    Less is enough where it comes in long passages, or where most sentences tell the same in the same order.
    """
    shorter, longer = sorted((left, right), key=lambda page: (len(page.wording.triples), page.reading.article.id))
    runs = len(shorter.wording.triples)
    shared = len(shorter.wording.triples & longer.wording.triples)
    if shared < max(CHANCE, SHARE * runs):
        return 0.0
    enough = shared >= CHANCE + SHARE * runs or _in_passages(left, right)
    return shared / runs if enough or _alike(shorter, longer, ALIKE) else 0.0


def _in_passages(left: Candidate, right: Candidate) -> bool:
    """Whether two texts have several long passages in common, word for word."""
    shared = left.passages & right.passages
    if len(shared) * PASSAGE < PASSAGES_WORDS:
        return False
    places: dict[int, list[int]] = defaultdict(list)
    for at, passage in enumerate(right.in_passages):
        if passage in shared:
            places[passage].append(at)
    these, those = left.wording.codes, right.wording.codes
    found: list[int] = []
    end = 0
    for at, passage in enumerate(left.in_passages):
        if at >= end and passage in shared:
            longest = max(_run(these, at, those, start) for start in places[passage][:COMMON])
            if longest >= PASSAGE and sum(code & 1 for code in these[at : at + longest]) > 1:
                found.append(longest)
            end = at + longest
    return len(found) >= PASSAGES and sum(found) >= PASSAGES_WORDS


def _run(left: Sequence[int], at: int, right: Sequence[int], start: int) -> int:
    """How many words are the same from one place in each text on, a hundred and one at most."""
    length = 0
    while length <= 100 and left[at + length : at + length + 1] == right[start + length : start + length + 1] != ():
        length += 1
    return length


def _retold(shorter: Candidate, longer: Candidate, weights: Mapping[str, float]) -> tuple[Kind, float]:
    if shorter.wording.language != longer.wording.language:
        return Kind.TRANSLATED, _translated(shorter.wording, longer.wording, weights)
    share, weight = _in_order(shorter.wording.names, longer.wording.names, weights, REWORDED_NAMES)
    if share < REWORDED_NAMES or weight < REWORDED_WEIGHT:
        return Kind.REWORDED, 0.0
    all_but_proven = share >= ALL_NAMES and weight >= TRANSLATED_WEIGHT
    return Kind.REWORDED, _alike(shorter, longer, RESEMBLES if all_but_proven else ALIKE)


class Groups:
    """Which of a number of pages belong together, directly or through others."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def of(self, page: int) -> int:
        """Give the page that stands for the group of a page."""
        while self._above[page] != page:
            self._above[page] = page = self._above[self._above[page]]
        return page

    def join(self, left: int, right: int) -> None:
        """Put the groups of two pages together."""
        self._above[self.of(right)] = self.of(left)


def _verbatim(pages: Sequence[Candidate]) -> Iterator[Likeness]:
    """Pairs that share runs of words, each page against those before it: what a copy has from its original is not
    entered again, so that a text reprinted a hundred times costs no more than a text."""
    first: dict[int, int] = {}
    more: dict[int, list[int]] = defaultdict(list)
    for at, page in enumerate(pages):
        new = set(page.wording.triples & first.keys())
        met = [first[triple] for triple in new]
        met.extend(chain.from_iterable(more[triple] for triple in new & more.keys()))
        first.update(dict.fromkeys(page.wording.triples - new, at))
        for other, count in sorted(Counter(met).items()):
            share = verbatim(pages[other], page) if count >= CHANCE else 0.0
            if share:
                new -= pages[other].wording.triples
                yield Likeness(other, at, Kind.VERBATIM, share)
        for triple in new:
            if len(more[triple]) < COMMON:
                more[triple].append(at)


def _weights(pages: Sequence[Wording]) -> dict[str, float]:
    spread = Counter(name for page in pages for name in {*page.names, *page.all_names})
    return {name: log((len(pages) + 1) / count) for name, count in spread.items()}


def _leads(pages: Sequence[Wording], weights: Mapping[str, float]) -> Iterator[tuple[int, int]]:
    """Pairs of pages that share several names or numbers which few pages have."""
    least = log((len(pages) + 1) / RARE)
    holders: dict[str, list[int]] = defaultdict(list)
    for at, page in enumerate(pages):
        rare = [name for name in {*page.names, *page.all_names} if weights[name] >= least]
        met = Counter(other for name in rare for other in holders[name])
        yield from ((other, at) for other, count in sorted(met.items()) if count >= LEADS)
        for name in rare:
            holders[name].append(at)


def _translated(shorter: Wording, longer: Wording, weights: Mapping[str, float]) -> float:
    if min(len(set(page.all_names)) for page in (shorter, longer)) < FEWEST_NAMES:
        return 0.0
    share, weight = _in_order(shorter.all_names, longer.all_names, weights, TRANSLATED_NAMES)
    return share if share >= TRANSLATED_NAMES and weight >= TRANSLATED_WEIGHT else 0.0


def _in_order(
    left: Sequence[str], right: Sequence[str], weights: Mapping[str, float], least: float
) -> tuple[float, float]:
    """How much of the names of the one that has fewer stands in the other in the same order: the share, the weight.

    A name weighs once, however often it is repeated. Nothing where not even the names, in any order, come to `least`.
    """
    few, many = sorted((left, right), key=len)
    times = Counter(few)
    whole = sum(weights[name] for name in times)
    shared = times.keys() & set(many)
    if not shared or sum(weights[name] for name in shared) < least * whole:
        return 0.0, 0.0
    row = [0.0] * (len(many) + 1)
    for name in few:
        if name in shared:
            weight, before = weights[name] / times[name], 0.0
            for at, other in enumerate(many, 1):
                here = row[at]
                row[at] = before + weight if name == other else max(here, row[at - 1])
                before = here
    return row[-1] / whole, row[-1]


def _alike(shorter: Candidate, longer: Candidate, least: float) -> float:
    """Which share of the shorter text is told in the longer too, sentence by sentence and in the same order."""
    found = counterparts(shorter.told, longer.telling, least)
    alike = [each.place for each in found if each.share >= least]
    whole = sum(len(sentence) for sentence in shorter.told)
    told = sum(len(sentence) for sentence, each in zip(shorter.told, found, strict=True) if each.share >= least)
    if len(alike) < REWORDED_SENTENCES or told < ALIKE * whole or rising(alike) < len(alike) - 1:
        return 0.0
    return told / whole


def counterparts(
    these: Sequence[frozenset[str]], there: Mapping[str, Sequence[int]], least: float = RESEMBLES
) -> list[Counterpart]:
    """Give for each sentence, by its content words, the sentence of the other page that tells most of it.

    `there` gives for each content word where in the other page it stands. A sentence too short to prove anything has
    no share of its words anywhere, nor has one that cannot have `least` of them in one place.
    """
    found: list[Counterpart] = []
    for words in these:
        known = there.keys() & words if len(words) >= CONTENT else ()
        if len(known) < least * len(words):
            found.append(NOWHERE)
            continue
        met = Counter(chain.from_iterable([there[word] for word in known]))
        place, count = max(met.items(), key=_count_and_place, default=(0, 0))
        found.append(Counterpart(place, count / max(1, len(words))))
    return found


def _count_and_place(met: tuple[int, int]) -> tuple[int, int]:
    place, count = met
    return count, place


def rising(places: Sequence[int]) -> int:
    """Give how many of the places, at most, follow each other in rising order."""
    ends: list[int] = []
    for place in places:
        at = bisect_right(ends, place)
        ends[at : at + 1] = [place]
    return len(ends)
