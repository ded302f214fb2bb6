"""The sentence that quoted words stand in: a word or two of a page say little by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from reportedly.desk.prose.sentences import sentence_at, text_of, within_marks
from reportedly.model.dossier import Evidence
from reportedly.model.reading import Reading

MOST = 160
"""Characters shown at most before and after the quoted words."""


class Piece(NamedTuple):
    """Words of a sentence, and what rests on them; None where nothing does."""

    text: str
    evidence: Evidence | None = None


class Quotation(NamedTuple):
    """A sentence of a page, or as much of it as there is room for, in pieces."""

    page: str
    pieces: tuple[Piece, ...]


class Quotations:
    """The sentences that words of pages stand in; each page is looked up once."""

    def __init__(self, reading: Callable[[str], Reading | None]) -> None:
        """Look pages up by their id, as a store does."""
        self._reading = reading
        self._pages: dict[str, Reading | None] = {}

    def of(self, because: Sequence[Evidence]) -> list[Quotation]:
        """Give each sentence that the words stand in, one after another; one that holds several of them once."""
        found = []
        for _, group in groupby(because, self._where):
            words = sorted(group, key=lambda each: each.span)
            found.append(Quotation(words[0].page, _within_marks(quoted(self._text(words[0]), words))))
        return found

    def _where(self, evidence: Evidence) -> tuple[object, ...]:
        text = self._text(evidence)
        return evidence.page, evidence.part, sentence_at(text, evidence.span) if text else evidence.span

    def _text(self, evidence: Evidence) -> str:
        """The text of the part that words stand in; "" where its page is not kept or has other words there."""
        if evidence.page not in self._pages:
            self._pages[evidence.page] = self._reading(evidence.page)
        page = self._pages[evidence.page]
        text = text_of(page.article, evidence.part) if page else ""
        return text if text[slice(*evidence.span)] == evidence.quote else ""


def _not_at_hand(_: str) -> Reading | None:
    return None


ALONE = Quotations(_not_at_hand)
"""Words without their sentences, where no page is at hand."""


def _within_marks(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A sentence as it is quoted: marks of its own become single ones."""
    left = within_marks("".join(piece.text for piece in pieces))
    found = []
    for piece in pieces:
        found.append(Piece(left[: len(piece.text)], piece.evidence))
        left = left[len(piece.text) :]
    return tuple(found)


def quoted(text: str, words: Sequence[Evidence]) -> tuple[Piece, ...]:
    """Give the sentence of a text that words stand in, which are in order; without a text the words alone."""
    if not text:
        return tuple(Piece(each.quote, each) for each in words[:1])
    begins, ends = sentence_at(text, words[0].span)
    pieces, at = [Piece(_end_of(text[begins : words[0].span[0]]))], words[0].span[0]
    for each in words:
        if each.span[0] >= at:
            pieces += [Piece(text[at : each.span[0]]), Piece(each.quote, each)]
            at = each.span[1]
    return tuple(piece for piece in (*pieces, Piece(_beginning_of(text[at:ends]))) if piece.text)


def _end_of(words: str) -> str:
    return words if len(words) <= MOST else f"… {words[-MOST:].partition(' ')[2]}"


def _beginning_of(words: str) -> str:
    return words if len(words) <= MOST else f"{words[:MOST].rpartition(' ')[0]} …"
