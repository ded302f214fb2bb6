"""Who bears a surname only as somebody's kin: "first lady Ada Roe", "Finn Roe, the president's son".

On a page where Roe is told of by surname before such a one is named, Roe is somebody else.
"""

from __future__ import annotations

from reportedly.language.roles import is_role
from reportedly.model.document import ParsedPart

KIN = frozenset(
    "wife husband spouse widow widower son daughter brother sister father mother nephew niece cousin uncle aunt"
    " grandson granddaughter grandfather grandmother stepson stepdaughter fiance fiancee fiancé fiancée bride"
    " son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law".split()
)
_BEFORE, _BEHIND = 4, 9
"""Words around a name within which it is told whose kin somebody is."""


def is_told_as_kin(part: ParsedPart, first: int, last: int) -> bool:
    """Whether the words beside a name say that this is a relative: before it, or set off behind it by a comma.

    So does a surname alone before it in the sentence: "Roe told reporters before he and Ada Roe left".
    """
    if _has_namesake_before(part, first, last):
        return True
    before = [word.lower() for word in part.words[max(0, first - _BEFORE) : first]]
    if before[-2:] in (["married", "to"], ["first", "lady"]) or before[-2:] == ["first", "gentleman"]:
        return True
    if any(_is_kin(before, at) for at in range(len(before)) if not _ends(before[at + 1 :])):
        return True
    behind = [word.lower() for word in part.words[last : last + _BEHIND]]
    if behind[:1] != [","]:
        return False
    set_off = behind[1 : behind.index(",", 1)] if "," in behind[1:] else behind[1:]
    return any(_is_kin(set_off, at) for at in range(len(set_off)))


def _has_namesake_before(part: ParsedPart, first: int, last: int) -> bool:
    """Whether its surname stands before a name in the sentence, as that of a person called by it alone."""
    begin = part.sentences[part.sentence_of[first]][0]
    bare = (at for at in range(begin, first) if last - first > 1 and part.words[at] == part.words[last - 1])
    return any(
        (at == begin or not part.words[at - 1][0].isupper() or is_role(part.words[at - 1]))
        and part.deps[at] in ("nsubj", "nsubjpass", "dobj", "pobj", "conj")
        for at in bare
    )


def is_named_kin(part: ParsedPart, first: int) -> bool:
    """Whether the name from a word on follows what it is to somebody: "her wife Ada", "his son-in-law, Finn Roe"."""
    before = [word.lower() for word in part.words[max(0, first - 5) : first] if word != ","]
    return bool(before) and _is_kin(before, len(before) - 1)


def _is_kin(words: list[str], at: int) -> bool:
    """Whether a word names kin; "daughter-in-law" comes in five words."""
    return words[at] in KIN or (words[at] == "law" and words[at - 2 : at] == ["in", "-"])


def _ends(words: list[str]) -> bool:
    """Whether a sentence, or the clause, ends between kin and a name: "left with her son. Roe said"."""
    return any(word in (".", ";", "“", '"', "and", "said") or word.endswith("ed") for word in words)
