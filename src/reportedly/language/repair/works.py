"""Titles of works that are whole phrases, parsed as names: "When will No Way Back be shown?", "'The Sea and I' opens".

A parser takes their words for what they are elsewhere. They are parsed as names of words of the same length. Those are
put back afterwards, but for the small words: a "no" that denies nothing stays in its guise. Each title is one name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from reportedly.language.casing import is_headline
from reportedly.language.trees import Tree
from reportedly.model.document import WORK, Name

_SMALL = frozenset(
    "a an the of to in on at by for from with without and or is are be as into over under no not up out off".split()
)
"""Words that a title writes small within it, and that no name of a person or firm has."""
_OPENING = frozenset(
    "No Not Never How What When Where Why Who Whose Out Once Every All In On To Don't Into Before After Because Being"
    " Everything Everyone Nothing Nobody".split()
)
"""Words that are written with a capital within a sentence only where a title begins."""
_WORD = r"[A-Z][\w'’-]*"
_PHRASE = rf"{_WORD}(?: (?:{_WORD}|\d+|(?:{'|'.join(sorted(_SMALL))})(?= )))* {_WORD}"
_QUOTED = re.compile(
    rf"(?:(?<=[a-z,] )[“\"‘']({_PHRASE})[,.]?[”\"’'](?!\w)|(?<![\w’'])[“\"‘']({_PHRASE}),?[”\"’'](?= [a-z]))"
)
"""In marks within a sentence, or with more of it behind: a whole sentence in marks is somebody's words."""
_PLAIN = re.compile(rf"(?<=[a-z,] )(?=(?:{'|'.join(sorted(_OPENING))}) ){_PHRASE}")
_LONGEST = 8
"""Words of a title, at most: more are somebody's words."""
_GUISES = ("X", "Li", "Lee", "Ross", "Smith", "Miller", "Johnson", "Anderson", "Patterson", "Richardson")


def works_in(text: str) -> frozenset[str]:
    """Give the titles of works that the sentences of a text name, in marks or without, as they are written there.

    Only those with a word that is no name's: the others need no help. Headlines show nothing, where all words have
    capitals.
    """
    found: set[str] = set()
    for line in text.split("\n"):
        if not is_headline(line):
            found |= {each[1] or each[2] for each in _QUOTED.finditer(line)}
            found |= {each[0] for each in _PLAIN.finditer(line)}
    return frozenset(each for each in found if _is_a_phrase(each.split()))


def in_marks(text: str) -> str:
    """Give a text with the titles that stand in it without marks put in marks, so that they are known anywhere."""
    named = [each for each in _PLAIN.finditer(text) if _is_a_phrase(each[0].split())]
    for found in reversed(named):
        text = f"{text[: found.start()]}“{found[0]}”{text[found.end() :]}"
    return text


def _is_a_phrase(words: Sequence[str]) -> bool:
    inside = words[0] in _OPENING or any(word.lower() in _SMALL for word in words[1:-1])
    return inside and len(words) <= _LONGEST and not all(word.lower() in _SMALL for word in words)


def places(text: str, works: frozenset[str], headline: bool) -> list[tuple[int, int]]:
    """Give the characters at which a text names works; a headline may write any of their words with a capital."""
    if not works:
        return []
    named = "|".join(re.escape(each) for each in sorted(works, key=lambda each: (-len(each), each)))
    return [each.span() for each in re.finditer(rf"(?<!\w)(?:{named})(?!\w)", text, re.I if headline else 0)]


def disguised(text: str, named: Sequence[tuple[int, int]]) -> str:
    """Give a text, character for character as long, with the words of works in the guise of names.

    Straight single marks around them are left out: the second would be taken for a genitive.
    """
    for start, end in named:
        title = re.sub(r"\S+", lambda found: _guise(found[0]), text[start:end])
        marked = text[start - 1 : start] == "'" == text[end : end + 1]
        text = f"{text[: start - 1]} {title} {text[end + 1 :]}" if marked else text[:start] + title + text[end:]
    return text


def _guise(word: str) -> str:
    return _GUISES[min(len(word), len(_GUISES)) - 1] + "s" * (len(word) - len(_GUISES))


def with_works(tree: Tree, text: str, named: Sequence[tuple[int, int]]) -> Tree:
    """Give what was parsed in their guise with the words of works as they stand in `text`, and each as one name."""
    words, names = [*tree.words], [*tree.names]
    for start, end in named:
        first, last = (bisect_left(tree.starts, at) for at in (start, end))
        for at in range(first, last):
            word = text[tree.starts[at] : tree.starts[at] + len(words[at])]
            words[at] = words[at] if word.lower() in _SMALL or word in _OPENING else word
        names = [each for each in names if each.last <= first or last <= each.first]
        names.append(Name(first, last, WORK))
    return tree._replace(words=words, names=sorted(names, key=lambda each: each.first))
