"""What a copy has kept of its original, dropped and added, word by word and side by side.

Runs of words that stand once in each text are found first and tie the texts together; only what lies between two of
them is compared word against word, so that the cost grows with the length of the texts and not with its square.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from msgspec import Struct

from reportedly.model.statement import Span

LONGEST = 20_000
"""Words of each text that are compared; what follows counts as neither kept nor dropped nor added."""
RUNS = (6, 3, 1)
"""Lengths of the runs of words that tie texts together: first long ones, then shorter ones between them."""
PAIRS = 40_000
"""Pairs of words that are at most compared one by one between two ties; where there are more, nothing is kept."""
STRAY = 2
"""Words of a kept run that, between words that are changed, are the same by chance."""
MOVED = 8
"""Words of a run that counts as kept though it stands at another place."""

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_PARAGRAPH = re.compile(r"\n\s*\n")


class Fate(StrEnum):
    """What became of some words: kept, kept at another place, left out by the copy, or the copy's own."""

    KEPT = "kept"
    MOVED = "moved"
    DROPPED = "dropped"
    ADDED = "added"


class Piece(Struct, frozen=True):
    """Some characters of a text, [start, end), and what became of them."""

    fate: Fate
    span: Span


class Row(Struct, frozen=True):
    """Paragraphs that belong side by side; one side is empty where the other has nothing of it."""

    original: tuple[tuple[Piece, ...], ...]
    copy: tuple[tuple[Piece, ...], ...]


class Comparison(Struct, frozen=True):
    """Two texts side by side. The numbers count words; `whole` is False where the texts were too long to compare."""

    rows: tuple[Row, ...]
    kept: int
    dropped: int
    added: int
    whole: bool


class _Text:
    """A text as words: how each reads, where it stands, and in which paragraph."""

    def __init__(self, text: str) -> None:
        found = list(_WORD.finditer(text))
        self.whole = len(found) <= LONGEST
        self.spans = [word.span() for word in found[:LONGEST]]
        self.words = [_plain(word[0]) for word in found[:LONGEST]]
        self.starts = [0, *(gap.end() for gap in _PARAGRAPH.finditer(text))]
        self.ends = [*(gap.start() for gap in _PARAGRAPH.finditer(text)), len(text)]
        self.paragraphs = [bisect_left(self.starts, start + 1) - 1 for start, _ in self.spans]


def compare(original: str, copy: str) -> Comparison:
    """Compare two texts word by word, whatever their capitals and quotation marks."""
    left, right = _Text(original), _Text(copy)
    ends = len(left.words), len(right.words)
    pairs = list(_settled(list(_matched(left.words, right.words, (0, ends[0]), (0, ends[1]), RUNS)), ends))
    moved = list(_moved(left.words, right.words, pairs))
    before = _fates(len(left.words), Fate.DROPPED, (at for at, _ in pairs), (at for at, _ in moved))
    after = _fates(len(right.words), Fate.ADDED, (at for _, at in pairs), (at for _, at in moved))
    return Comparison(
        tuple(_rows(left, right, before, after, pairs)),
        kept=_count(right.words, after, Fate.KEPT, Fate.MOVED),
        dropped=_count(left.words, before, Fate.DROPPED),
        added=_count(right.words, after, Fate.ADDED),
        whole=left.whole and right.whole,
    )


def _plain(word: str) -> str:
    return "'" if word in "\"'“”‘’«»„`" else word.casefold().replace("’", "'")


def _matched(
    left: Sequence[str], right: Sequence[str], here: Span, there: Span, runs: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The pairs of places at which two stretches have the same word, in order."""
    (start, end), (begin, stop) = here, there
    if start == end or begin == stop:
        return
    if not runs:
        yield from _word_by_word(left, right, here, there)
        return
    at, other = start, begin
    for tie, tied in _ties(left, right, here, there, runs[0]):
        if tie < at or tied < other:
            continue
        yield from _matched(left, right, (at, tie), (other, tied), runs[1:])
        length = runs[0]
        while tie + length < end and tied + length < stop and left[tie + length] == right[tied + length]:
            length += 1
        yield from ((tie + step, tied + step) for step in range(length))
        at, other = tie + length, tied + length
    yield from _matched(left, right, (at, end), (other, stop), runs[1:])


def _ties(left: Sequence[str], right: Sequence[str], here: Span, there: Span, run: int) -> list[tuple[int, int]]:
    """The runs of words that stand once in each stretch, as many of them as stand in the same order in both."""
    ours, theirs = _once(left, here, run), _once(right, there, run)
    shared = sorted((at, theirs[words]) for words, at in ours.items() if words in theirs)
    return _in_order(shared)


def _once(words: Sequence[str], within: Span, run: int) -> dict[tuple[str, ...], int]:
    """The runs of words that stand once in a stretch, each with its place."""
    start, end = within
    found: dict[tuple[str, ...], int] = {}
    again: set[tuple[str, ...]] = set()
    for at in range(start, end - run + 1):
        key = tuple(words[at : at + run])
        if key in found:
            again.add(key)
        found[key] = at
    return {key: at for key, at in found.items() if key not in again}


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of some pairs, sorted by their first, that is sorted by their second too (patience sorting)."""
    tops: list[int] = []
    heads: list[int] = []
    below: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        below.append(heads[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            heads.append(number)
        else:
            tops[pile], heads[pile] = place, number
    found = []
    at = heads[-1] if heads else -1
    while at >= 0:
        found.append(pairs[at])
        at = below[at]
    return found[::-1]


def _word_by_word(left: Sequence[str], right: Sequence[str], here: Span, there: Span) -> Iterator[tuple[int, int]]:
    if (here[1] - here[0]) * (there[1] - there[0]) > PAIRS:
        return
    matcher = SequenceMatcher(None, left[slice(*here)], right[slice(*there)], autojunk=False)
    for block in matcher.get_matching_blocks():
        yield from ((here[0] + block.a + step, there[0] + block.b + step) for step in range(block.size))


def _settled(pairs: Sequence[tuple[int, int]], ends: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The pairs without words that are the same by chance: few ones, with changed words on all sides."""
    runs: list[list[tuple[int, int]]] = []
    for pair in pairs:
        if runs and _is_changed(runs[-1][-1], pair) is None:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    before = [(-1, -1), *(run[-1] for run in runs)]
    after = [*(run[0] for run in runs[1:]), ends]
    for last, run, following in zip(before, runs, after, strict=False):
        if len(run) > STRAY or not (_is_changed(last, run[0]) and _is_changed(run[-1], following)):
            yield from run


def _is_changed(pair: tuple[int, int], following: tuple[int, int]) -> bool | None:
    """Whether words on both sides lie between two pairs; None where there are none at all."""
    between = following[0] - pair[0] - 1, following[1] - pair[1] - 1
    return all(between) if any(between) else None


def _moved(left: Sequence[str], right: Sequence[str], pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pairs of places of runs that stand elsewhere in the copy."""
    free = set(range(len(left))) - {at for at, _ in pairs}
    free_there = set(range(len(right))) - {at for _, at in pairs}
    places = {key: at for at in sorted(free_there) if (key := _run(right, at, free_there))}
    for at in sorted(free):
        key = _run(left, at, free)
        other = places.get(key) if key else None
        while other is not None and at in free and other in free_there and left[at] == right[other]:
            yield at, other
            free.discard(at)
            free_there.discard(other)
            at, other = at + 1, other + 1  # noqa: PLW2901 - the run is followed, and not begun again within


def _run(words: Sequence[str], at: int, free: set[int]) -> tuple[str, ...] | None:
    """The run of words at a place, where none of them is kept in its place."""
    if not all(at + step in free for step in range(MOVED)):
        return None
    return tuple(words[at : at + MOVED])


def _fates(count: int, otherwise: Fate, kept: Iterator[int], moved: Iterator[int]) -> list[Fate]:
    fates = [otherwise] * count
    for at in kept:
        fates[at] = Fate.KEPT
    for at in moved:
        fates[at] = Fate.MOVED
    return fates


def _count(words: Sequence[str], fates: Sequence[Fate], *counted: Fate) -> int:
    """The number of words of some fates, without marks of punctuation."""
    return sum(word[0].isalnum() for word, fate in zip(words, fates, strict=True) if fate in counted)


def _rows(
    left: _Text, right: _Text, before: Sequence[Fate], after: Sequence[Fate], pairs: Sequence[tuple[int, int]]
) -> Iterator[Row]:
    """The paragraphs side by side: those that share words in one row, the others in rows of their own."""
    ours, theirs = _pieces(left, before), _pieces(right, after)
    at = other = 0
    for last, tied in _tied(left, right, pairs):
        (first, end), (begin, stop) = last, tied
        yield from (Row((each,), ()) for each in ours[at:first] if each)
        yield from (Row((), (each,)) for each in theirs[other:begin] if each)
        yield Row(tuple(ours[first:end]), tuple(theirs[begin:stop]))
        at, other = end, stop
    yield from (Row((each,), ()) for each in ours[at:] if each)
    yield from (Row((), (each,)) for each in theirs[other:] if each)


def _tied(left: _Text, right: _Text, pairs: Sequence[tuple[int, int]]) -> list[tuple[Span, Span]]:
    """The ranges of paragraphs that share words, in order: ties that overlap are one."""
    shared = Counter((left.paragraphs[at], right.paragraphs[other]) for at, other in pairs)
    found: list[tuple[Span, Span]] = []
    for (ours, theirs), words in sorted(shared.items()):
        if words <= STRAY:
            continue
        if found and (ours < found[-1][0][1] or theirs < found[-1][1][1]):
            (first, end), (begin, stop) = found[-1]
            found[-1] = (first, max(end, ours + 1)), (begin, max(stop, theirs + 1))
        else:
            found.append(((ours, ours + 1), (theirs, theirs + 1)))
    return found


def _pieces(text: _Text, fates: Sequence[Fate]) -> list[tuple[Piece, ...]]:
    """The pieces of each paragraph: words of one fate together, with the spaces between them."""
    found: list[list[Piece]] = [[] for _ in text.starts]
    for span, paragraph, fate in zip(text.spans, text.paragraphs, fates, strict=True):
        pieces = found[paragraph]
        if pieces and pieces[-1].fate is fate:
            pieces[-1] = Piece(fate, (pieces[-1].span[0], span[1]))
        else:
            pieces.append(Piece(fate, span))
    return [tuple(pieces) for pieces in found]
