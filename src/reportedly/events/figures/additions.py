"""What has just been found and the total that it brings: "found eight bodies ... That takes the dead to 25"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from reportedly.events.figures.as_of import words_in
from reportedly.events.figures.places import state_counted
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Figure, PartKind

BROUGHT = re.compile(
    r"(?i)\b(?:br(?:ings?|inging|ought)|rais(?:es?|ed|ing)|tak(?:es?|ing|en)|took|puts?|putting|push(?:es|ed|ing)?"
    r"|lift(?:s|ed|ing)?|driv(?:es?|ing)|drove|ma(?:kes?|king|de)|carr(?:ies|ied|ying)|increas(?:es?|ed|ing))\b"
    r"[^.;\d]{0,70}\b(?:to|at|up to|past|above|over|beyond) (?:[a-z]+ ){0,2}$"
    r"|\b(?:that|this|it|which) (?:makes|made|makes it|leaves|left) (?:[a-z]+ ){0,2}$"
    r"|\b(?:for|making|giving) an? (?:overall |combined |grand )?total of (?:[a-z]+ ){0,2}$"
)
"""Before a total that takes in what was told right before it."""
_OF_MORE = re.compile(
    r"(?i)\b(?:this|last|past) (?:year|month|week|season|decade)\b"
    r"|\bsince (?:early |late |mid-)?(?:\d{4}|the (?:start|beginning|outbreak|war)|january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\b"
    r"|\bin (?:\w+ ){0,2}(?:years?|months?|weeks?)\b|\bso far in \d{4}\b"
)
"""In the sentence of a total: it takes in other events of a longer time."""
_NEAR = 2
"""Sentences before a total in which what it takes in is told."""


def additions_apart(figures: Sequence[Figure], document: Document) -> Iterator[Figure]:
    """Mark as a part what a page tells as found before the total that it brings, unless the headline tells it."""
    totals = [figure for figure in figures if _is_total(figure, document)]
    titled = {(each.quantity, each.value) for each in figures if each.part is PartKind.TITLE}
    for figure in figures:
        added = (figure.quantity, figure.value) not in titled and any(
            _takes_in(total, figure, document) for total in totals
        )
        yield structs.replace(figure, background=True, as_of=None) if added else figure


def _is_total(figure: Figure, document: Document) -> bool:
    part = document.part(figure.part)
    if part is None or figure.unit != "people" or figure.background or figure.superseded:
        return False
    first, last = part.sentences[_sentence(part, figure)]
    start, end = part.starts[first], part.end(last - 1)
    if _OF_MORE.search(part.text[start:end]):
        return False
    return BROUGHT.search(part.text[start : figure.span[0]]) is not None


def _takes_in(total: Figure, figure: Figure, document: Document) -> bool:
    """Say whether a smaller figure stands right before a total and is none of a state's own."""
    part = document.part(figure.part)
    if part is None or (figure.part, figure.quantity) != (total.part, total.quantity):
        return False
    if not (figure.span[1] <= total.span[0] and figure.value < total.value):
        return False
    own = state_counted(figure) is not None
    near = _sentence(part, total) - _sentence(part, figure) <= _NEAR
    return near and not own and "\n" not in part.text[figure.span[1] : total.span[0]]


def _sentence(part: ParsedPart, figure: Figure) -> int:
    return part.sentence_of[words_in(part, figure.span).start]
