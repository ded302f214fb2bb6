"""The dead who are not found, and the missing who are: "58 are presumed dead", "five reported missing are safe"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import structs

from reportedly.events.figures.numbers import Number, clause_behind, numbers, words_before
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Figure

_DEAD = r"(?:dead|died|perished|drowned|killed|deceased|lost their lives|lost at sea)"
_ARE_PRESUMED = re.compile(
    rf"(?i)[^.;:\d]{{0,90}}?\b(?:presumed|assumed)(?: to)?(?: (?:be|have|been|all|now)){{0,3}} {_DEAD}\b"
)
_WHO_ARE_PRESUMED = re.compile(
    rf"(?i)\b(?:dead|missing)(?:,? (?:or|and))?(?: missing)?,? (?:and |or )?presumed {_DEAD}"
    r"(?: now| has| had| have){0,2} (?:stands?|stood|is|was|ros?en?|rises|climb\w*|grow\w*|grew|put|reach\w*)"
    r"(?: up| now)?(?: at| to)? $"
)
_OF_THE_MISSING = re.compile(r"(?i)\b(?:presumed|assumed|missing|unaccounted)\b")
_MISSING = re.compile(r"(?i)[^.;:\d]{0,60}?\b(?:missing|unaccounted for)\b")
_ARE_FOUND = re.compile(
    r"(?i)[^.;:\d]{0,40}?\b(?:missing|unaccounted for)\b(?! (?:after|when|as|since|until)\b[^.;]*\b(?:body|bodies)\b)"
    r"[^.;:\d]{0,30}?\b(?:have|has|had|were|was|are)(?: (?:since|now|later|also|all|both|been))* "
    r"(?:found|located|traced|accounted for|safe|tracked down|reached|reunited)\b(?! dead)"
)


@lru_cache(maxsize=8)
def _tells_of_it(text: str) -> bool:
    """Whether a part presumes anybody dead or tells of the missing: asked of each of its numbers, searched for once."""
    return _OF_THE_MISSING.search(text) is not None


def is_presumed_dead(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of those who are presumed dead: "58 people ... must be assumed to be dead"."""
    if not _tells_of_it(part.text):
        return False
    presumed = _ARE_PRESUMED.match(clause_behind(part, number)) is not None
    return presumed or _WHO_ARE_PRESUMED.search(words_before(part, number)) is not None


def are_found(part: ParsedPart, number: Number) -> bool:
    """Say whether those who were missing have been found: "five people reported missing have been found safe"."""
    return _tells_of_it(part.text) and _ARE_FOUND.match(clause_behind(part, number)) is not None


def presumptions_apart(figures: Sequence[Figure], document: Document) -> Iterator[Figure]:
    """Let those who are presumed dead give way to the dead whom the page counts: they are missing, or parts.

    "Three people died and five are missing, presumed dead."
    """
    presumed = {figure.span: words for figure in figures if (words := _presuming(figure, document))}
    counted = any(
        figure.quantity == "dead" and not (figure.superseded or figure.background or figure.span in presumed)
        for figure in figures
    )
    for figure in figures:
        words = presumed.get(figure.span) if counted else None
        if words is None:
            yield figure
        elif _MISSING.match(words):
            yield structs.replace(figure, quantity="missing")
        else:
            yield structs.replace(figure, background=True, as_of=None)


def _presuming(figure: Figure, document: Document) -> str | None:
    """The words behind a figure of the dead, where they only presume them so."""
    part = document.part(figure.part)
    if part is None or figure.quantity != "dead" or not _tells_of_it(part.text):
        return None
    number = next((each for each in numbers(part, frozenset()) if part.starts[each.start] == figure.span[0]), None)
    words = clause_behind(part, number) if number else ""
    return words if _ARE_PRESUMED.match(words) else None
