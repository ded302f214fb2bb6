"""Who speaks the quoted words that a word stands in, where the page names him beside them.

In his own words a speaker is "I" and never "he": '"He will stay," Roe said of Berg'.
"""

from __future__ import annotations

from reportedly.language.antecedents import TELLING
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Entity

_OPENING, _CLOSING = ("``",), ("''",)
_SAYING = TELLING | frozenset("write tweet post ask reply respond argue insist explain continue".split())
_LONGEST = 120
"""Words back and forth within which the marks around a word are looked for."""
_BESIDE = 12
"""Words beside a quotation among which the verb of saying stands."""


def who_speaks(part: ParsedPart, at: int, names: dict[int, Mention]) -> Entity:
    """Give the one named as the speaker of the quotation around a word, else None; `names` by their words."""
    subject = speaker_beside(part, at)
    who = None if subject is None else names.get(subject)
    return who.entity if who is not None and who.kind == "person" else None


def speaker_beside(part: ParsedPart, at: int) -> int | None:
    """Give the word for who is told, behind or before the quotation around a word, to say it; or None."""
    end = _mark(part, range(at, min(at + _LONGEST, len(part.words))), _CLOSING, _OPENING)
    if end is None:
        return None
    behind = _told(part, range(end + 1, min(end + _BESIDE, len(part.words))), end)
    if behind is not None:
        return behind
    start = quotation_begins(part, at)
    return None if start is None else _told(part, range(start - 1, max(-1, start - _BESIDE), -1), start)


def quotation_begins(part: ParsedPart, at: int) -> int | None:
    """Give the mark that opens the quotation around a word, within its line; or None."""
    return _mark(part, range(at, max(-1, at - _LONGEST), -1), _OPENING, _CLOSING)


def _mark(part: ParsedPart, words: range, wanted: tuple[str, ...], other: tuple[str, ...]) -> int | None:
    """The first mark of a kind among words, within one line, unless one of the other kind comes before it."""
    for at in words:
        if part.tags[at] in wanted:
            return at
        if part.tags[at] in other or "\n" in part.text[min(part.starts[at], part.starts[words[0]]) : part.end(at)]:
            return None
    return None


def _told(part: ParsedPart, words: range, mark: int) -> int | None:
    """The word for whom words beside a mark tell as saying it."""
    for at in words:
        between = part.text[min(part.starts[at], part.starts[mark]) : max(part.starts[at], part.starts[mark])]
        if part.tags[at] in (*_OPENING, *_CLOSING) or "\n" in between:
            return None
        subject = part.child(at, "nsubj") if part.lemmas[at] in _SAYING else None
        if subject is not None:
            return subject
    return None


def says_i(part: ParsedPart, word: int) -> bool:
    """Say whether a word is the subject of what tells quoted words beside it in which somebody speaks as "I"."""
    verb = part.heads[word]
    if part.deps[word] != "nsubj" or part.lemmas[verb] not in _SAYING:
        return False
    first, last = min(word, verb), max(word, verb)
    closed = first - 1 if part.words[first - 1] != "," else first - 2
    opened = last + 1 + (part.words[last + 1 : last + 2] in ((",",), (":",)))
    quoted: list[str] = []
    if closed > 0 and part.tags[closed] in _CLOSING and (start := quotation_begins(part, closed - 1)) is not None:
        quoted += part.words[start:closed]
    if opened < len(part.words) and part.tags[opened] in _OPENING:
        end = _mark(part, range(opened + 1, min(opened + _LONGEST, len(part.words))), _CLOSING, _OPENING)
        quoted += part.words[opened : end or opened]
    return not _OF_ONESELF.isdisjoint(quoted)


_OF_ONESELF = frozenset({"I", "my", "My", "me", "myself"})
