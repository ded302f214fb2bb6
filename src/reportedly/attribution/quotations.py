"""Where the quotation marks of a text open and close, for the marks of several languages, balanced or not."""

from __future__ import annotations

import re
from typing import NamedTuple

from reportedly.model.statement import Span

_PAIRS = {
    "“": ("”", '"', "“", "''"),
    "„": ("“", "”"),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "「": ("」",),
    "『": ("』",),
    '"': ('"', "”", "''"),
    "``": ("''",),
    "''": ("''",),
    "‘": ("’", "'"),
    "'": ("'",),
}
"""The marks that open, and those that close them: writers mix straight and curly ones."""
_SPACED = re.compile(r'" [^"\n]+(?: "(?!\w)|[,.?!]"(?!\S))')
"""Marks in a text whose words and marks all stand apart, or whose first does: 'called it " a ruin " and left'."""
_DIRECTED = frozenset({"“", "«", "‹", "「", "『", "``"})
_DIRECTED_MARK = re.compile(r"``|''|[“”„«»‹›「」『』]")
_BELOW = 1200
"""Characters within which a quotation that goes on over lines closes."""
_SINGLE = re.compile(r"[‘'][^\n]{0,1200}?[^\s‘'’][’'](?!\w)")
"""A single mark that another closes in its line: else it would hide all quotations behind it."""
_Opened = tuple[int, int, tuple[str, ...]]
_MARK = re.compile(r"(?<=[\w.,?!])'(?='')|''|``|[“”„«»‹›「」『』\"‘’'\n]")


class Quotation(NamedTuple):
    """A quotation: the span inside its marks, the span with them, and whether it has both marks."""

    inside: Span
    outside: Span
    closed: bool


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Give the outermost quotations of a text in order; one left open runs to the end of its paragraph.

    A quotation that goes on in the next paragraph opens again there, and is given once for each paragraph.
    An apostrophe is no mark: single marks count only where they open before and close after a word.
    """
    found: list[Quotation] = []
    opened: _Opened | None = None
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            if opened is not None and not _closes_below(text, opened, at):
                _leave_open(opened, at, found)
                opened = None
        elif opened is None:
            opened = _open(text, mark, at)
        elif mark in opened[2] and (_closes(text, mark, at) or text[opened[1]].isspace()):
            found.append(Quotation((opened[1], at), (opened[0], match.end()), True))
            opened = None
    _leave_open(opened, len(text), found)
    trimmed = (_trimmed(text, quotation) for quotation in found)
    return tuple(each for each in trimmed if each.inside[1] > each.inside[0])


def _closes_below(text: str, opened: _Opened, at: int) -> bool:
    """Whether a quotation that a line leaves open goes on in those below: they close it, and open none before that.

    So it is told by marks that show which way they look.
    """
    opening = text[opened[0] : opened[1]]
    if opening not in _DIRECTED:
        return False
    below = _DIRECTED_MARK.search(text, at, at + _BELOW)
    return below is not None and below.group() != opening and below.group() in opened[2]


def _open(text: str, mark: str, at: int) -> _Opened | None:
    before = text[at - 1] if at else " "
    after = text[at + len(mark) : at + len(mark) + 1]
    straight = mark in ('"', "''")
    single = mark in ("‘", "'")
    spaced = mark == '"' and before.isspace() and after.isspace() and _SPACED.match(text, at)
    if mark not in _PAIRS or ((straight or single) and not spaced and (not after or after.isspace())):
        return None
    if single and (before.isalnum() or before in ")]" or not after.isalnum() or not _SINGLE.match(text, at)):
        return None
    return at, at + len(mark), _PAIRS[mark]


def _closes(text: str, mark: str, at: int) -> bool:
    if mark in ('"', "“"):
        return not text[at - 1].isspace() or _ends_inner(text, at)
    if mark not in ("’", "'"):
        return True
    after = text[at + 1 : at + 2]
    return not after.isalnum() and not text[at - 1].isspace()


def _ends_inner(text: str, at: int) -> bool:
    """Whether only a space parts a mark from the single one that closes what is quoted within: `'Well done,' "`."""
    before = text[:at][-3:].rstrip()
    return len(before) > 1 and before[-1] in "’'" and not before[-2].isspace()


def _leave_open(opened: _Opened | None, end: int, found: list[Quotation]) -> None:
    """Close at the end of a paragraph what was never closed; a single mark or a lone inch sign opened nothing."""
    if opened and "'" not in opened[2] and end - opened[1] > 2:
        found.append(Quotation((opened[1], end), (opened[0], end), False))


def _trimmed(text: str, quotation: Quotation) -> Quotation:
    """Leave out spaces and the comma that belongs to the sentence around the quotation."""
    start, end = quotation.inside
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return quotation._replace(inside=(start, end))
