"""Which of many spans cover a character, found without looking at them all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from reportedly.model.statement import Span


class Coverage:
    """Numbered spans [start, end) of one text, cut where any of them begins or ends."""

    def __init__(self, spans: Iterable[tuple[int, Span]]) -> None:
        """Take the spans, each with the number of whatever it is of; several may have the same number."""
        numbered = [(number, span) for number, span in spans if span[0] < span[1]]
        opening: dict[int, list[tuple[int, Span]]] = {}
        for each in numbered:
            opening.setdefault(each[1][0], []).append(each)
        self._cuts = sorted({cut for _, span in numbered for cut in span})
        self._pieces: list[tuple[tuple[int, Span], ...]] = []
        open_: list[tuple[int, Span]] = []
        for cut in self._cuts:
            open_ = [each for each in open_ if each[1][1] > cut]
            open_ += opening.get(cut, ())
            self._pieces.append(tuple(open_))

    def at(self, character: int) -> tuple[tuple[int, Span], ...]:
        """Give the spans that cover a character, each with its number."""
        piece = bisect_right(self._cuts, character) - 1
        return self._pieces[piece] if piece >= 0 else ()
