"""Text of a page as runs of characters: which of them are asked for, and what else they are part of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from reportedly.model.statement import Span

LONGEST = 120_000
"""Characters of a text that are shown: one that was read has fewer."""

_GAP = re.compile(r"\s*\n\s*\n\s*|\n")
_OVERRIDES = "\u202d\u202e"
_EMBEDDINGS = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
_UNSEEN = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x7F: 0x2421,
    **dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000), *map(ord, _OVERRIDES)], 0xFFFD),
    # A page that opens one and does not close it would turn round all that follows. Letters bring their direction.
    **dict.fromkeys(map(ord, _EMBEDDINGS), 0x200B),
}
_ANY_UNSEEN = re.compile(f"[{''.join(re.escape(chr(code)) for code in _UNSEEN)}]")


class Mark(NamedTuple):
    """Some characters of a text and what they are, as the name of a class."""

    span: Span
    kind: str


class Run(NamedTuple):
    """Characters that are all part of the same: their text, the names of what they are; `first` opens its mark."""

    text: str
    kinds: tuple[str, ...]
    first: bool


def seen(words: str) -> str:
    """Give words with signs in place of what cannot be seen, or would turn round what stands beside it.

    Each character stays one character: spans fit as before.
    """
    return words.translate(_UNSEEN) if _ANY_UNSEEN.search(words) else words


def clipped(words: str, most: int) -> str:
    """Give at most `most` characters of words, with an ellipsis for the rest."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def paragraphs(text: str, marks: Sequence[Mark]) -> list[list[Run]]:
    """Give the paragraphs of a text as runs; of one that is too long only those that begin within `LONGEST`."""
    shown = text[:LONGEST]
    stretches = list(_stretches(shown))
    return [
        _runs(shown, *stretch, within)
        for stretch, within in zip(stretches, _marks_of_each(stretches, marks), strict=True)
    ]


def _marks_of_each(stretches: Sequence[Span], marks: Sequence[Mark]) -> list[list[Mark]]:
    """The marks that reach into each stretch, in their order; no stretch is held against those far from it."""
    found: list[list[Mark]] = [[] for _ in stretches]
    for mark in marks:
        first = bisect_right(stretches, mark.span[0], key=itemgetter(1))
        for at in range(first, bisect_left(stretches, mark.span[1], key=itemgetter(0))):
            found[at].append(mark)
    return found


def _stretches(text: str) -> Iterator[Span]:
    """Where each paragraph, or line, begins and ends."""
    at = 0
    for gap in _GAP.finditer(text):
        if gap.start() > at:
            yield at, gap.start()
        at = gap.end()
    if at < len(text):
        yield at, len(text)


def _runs(text: str, start: int, end: int, within: Sequence[Mark]) -> list[Run]:
    edges = sorted({start, end, *(min(max(edge, start), end) for mark in within for edge in mark.span)})
    found = []
    for left, right in pairwise(edges):
        over = [mark for mark in within if mark.span[0] <= left and right <= mark.span[1]]
        kinds = tuple(dict.fromkeys(mark.kind for mark in over))
        found.append(Run(text[left:right], kinds, any(mark.span[0] == left for mark in over)))
    return found
