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
_AGAIN = re.compile(r"[\"“](?=[^\W_])")
"""A mark that opens, by the word behind it."""
_DOUBLE = re.compile(r"[\"“”]")
_TAG = 60
"""Characters beside a quotation within which it is told who speaks it."""
_NEAR = 5000
"""Characters on either side in which it is looked up how a word is written, however long the text is."""
_NAME = re.compile(r"\b[A-Z][\w’'-]*\w")
_NAME_BEHIND = re.compile(r"(?:[A-Z]\w{0,3}\. )?([A-Z][\w’'-]*\w)")
_SENTENCE_ENDS = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)[.!?](?=\s[\"“]?[A-Z])")
"""A stop that ends a sentence, and not one behind an initial or a short title: "Dr. Roe"."""
_NO_NAMES = frozenset("He She They We It You The This That There His Her Our My And But If When In On At".split())
_INTRODUCTION = 200
"""Characters of a sentence that introduces a quotation."""
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
    again: list[int] = []
    """Where the quotation that is open is opened once more, as at the beginning of a paragraph."""
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark == "\n":
            if opened is not None and not _closes_below(text, opened, at):
                _leave_open(opened, at, found)
                opened = None
        elif opened is None:
            opened, again = _open(text, mark, at), []
        elif _opens_again(text, opened, at):
            if _is_named_behind(text, opened, at):
                found.append(Quotation((opened[1], at), (opened[0], match.end()), True))
                opened = None
            elif (end := _end_before_introduction(text, opened, at)) is not None:
                _leave_open(opened, end, found)
                opened, again = _open(text, mark, at), []
            else:
                again.append(at)
        elif mark in opened[2] and (_closes(text, mark, at) or text[opened[1]].isspace()):
            if again and _are_of_two(text, opened, at):
                _leave_open(opened, again[0], found)
                opened = _open(text, text[again[-1]], again[-1]) or opened
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


def _opens_again(text: str, opened: _Opened, at: int) -> bool:
    """Whether a mark that opens stands in a quotation that has not been closed."""
    return text[at - 1].isspace() and opened[1] < at and _AGAIN.match(text, at) is not None


def _is_named_behind(text: str, opened: _Opened, at: int) -> bool:
    """Whether a mark closes though it stands at the word behind it: '"We go. "Roe left', where Roe was speaking.

    Nobody who goes on speaking begins with his own name.
    """
    name = _NAME_BEHIND.match(text, at + 1)
    return name is not None and text[at - 2] in ".!?" and name[1] in _named_before(text, opened)


def _end_before_introduction(text: str, opened: _Opened, at: int) -> int | None:
    """Where a quotation ends that nobody closed, when a sentence behind it introduces another one.

    As in '"We go. Roe added: "We must."'; where both are closed in the end, it is one within the other.
    """
    if text[at - 2] != ":" or _are_both_closed(text, at):
        return None
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(text, max(opened[1], at - _INTRODUCTION), at)]
    return ends[-1] if ends else None


def _are_both_closed(text: str, at: int) -> bool:
    """Whether two marks that close come next."""
    ahead = [found.start() for found in _DOUBLE.finditer(text, at + 1, at + _BELOW)][:2]
    return len(ahead) > 1 and not any(text[mark - 1].isspace() for mark in ahead)


def _are_of_two(text: str, opened: _Opened, at: int) -> bool:
    """Whether who is told to speak before a quotation and behind it are two: 'Roe said, "We go. "No," Doe said'."""
    if text[at - 1] != "," or text[max(0, opened[0] - _TAG) : opened[0]].rstrip()[-1:] not in (",", ":"):
        return False
    behind = re.split(r"[.!?\"“] ?", text[at + 1 : at + _TAG])[0]
    before, after = _named_before(text, opened), _names(text, at, behind)
    return bool(before and after) and not before & after


def _named_before(text: str, opened: _Opened) -> frozenset[str]:
    """The names right before a quotation: who speaks it is among them, if anybody."""
    before = text[max(0, opened[0] - _TAG) : opened[0]].rstrip(" ,:.")
    return _names(text, opened[0], re.split(r"[.!?\"”] ", before)[-1])


def _names(text: str, at: int, words: str) -> frozenset[str]:
    """Words with a capital that the text around a place does not write without one as well, initials left out."""
    near = text[max(0, at - _NEAR) : at + _NEAR]
    found = frozenset(name for name in _NAME.findall(words) if not name.isupper()) - _NO_NAMES
    return frozenset(name for name in found if not re.search(rf"\b{re.escape(name.lower())}\b", near))


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
        return not text[at - 1].isspace() or _ends_inner(text, at) or _stands_off(text, at)
    if mark not in ("’", "'"):
        return True
    after = text[at + 1 : at + 2]
    return not after.isalnum() and not text[at - 1].isspace()


def _ends_inner(text: str, at: int) -> bool:
    """Whether only a space parts a mark from the single one that closes what is quoted within: `'Well done,' "`."""
    before = text[:at][-3:].rstrip()
    return len(before) > 1 and before[-1] in "’'" and not before[-2].isspace()


def _stands_off(text: str, at: int) -> bool:
    """Whether a space parts a mark from the stop before it, and another from what follows: '"We go. " He left'."""
    return text[max(0, at - _TAG) : at].rstrip(" ")[-1:] in (".", ",", "?", "!") and text[at + 1 : at + 2] in (
        "",
        " ",
        "\n",
    )


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
