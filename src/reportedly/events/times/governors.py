"""What a time hangs on: the words above it, the nearest verb, and the word just before it."""

from __future__ import annotations

from reportedly.events.times.words import MONTHS
from reportedly.model.document import ParsedPart

VERB = frozenset(("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD"))
AUXILIARY = frozenset(("aux", "auxpass"))
DEEPEST = 30
"""Steps up a tree: more than any sentence needs, few enough for any input."""


def governor(part: ParsedPart, word: int) -> int | None:
    """Give the verb that a word hangs on over prepositions and nouns, or the nearest verb of its sentence, or None."""
    verb = next((at for at in words_above(part, word) if is_verb(part, at)), None)
    return nearest_verb(part, word) if verb is None else verb


def words_above(part: ParsedPart, word: int) -> list[int]:
    """The words above `word`, nearest first, itself included."""
    path = [word]
    while part.heads[path[-1]] != path[-1] and len(path) < DEEPEST:
        path.append(part.heads[path[-1]])
    return path


def is_verb(part: ParsedPart, at: int) -> bool:
    """Say whether a word is a verb of its own, no helper and no mere modifier ("the planned meeting")."""
    if part.tags[at] not in VERB or part.deps[at] in AUXILIARY:
        return False
    return not (part.deps[at] in ("amod", "compound") and part.heads[at] > at)


def lowered(part: ParsedPart, at: int) -> str:
    """A word in small letters."""
    return part.lowered[at]


def word_before(part: ParsedPart, word: int) -> tuple[str, int]:
    """The word just before an expression, past "the", "on", "early" and the like, and where it stands."""
    first = part.sentences[part.sentence_of[word]][0]
    at = word - 1
    while at >= first and lowered(part, at) in (
        "the",
        "on",
        "early",
        "late",
        "in",
        "at",
        "about",
        "around",
        ",",
        "last",
    ):
        at -= 1
    return (lowered(part, at), at) if at >= first else ("", -1)


def nearest_verb(part: ParsedPart, word: int) -> int | None:
    """The nearest verb of the sentence, those before the word first."""
    first, last = part.sentences[part.sentence_of[word]]
    around: list[int] = [*range(word - 1, first - 1, -1), *range(word + 1, last)]
    return next((at for at in around if is_verb(part, at)), None)


def names_month(part: ParsedPart, word: int) -> bool:
    """Whether an expression that begins at a word names a month: "October", "23 October", "early October"."""
    return any(lowered(part, at).rstrip(".") in MONTHS for at in range(word, min(word + 3, len(part.words))))
