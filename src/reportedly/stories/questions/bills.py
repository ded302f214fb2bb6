"""Which of several bills: a question for the tax bill is not about the budget, nor about another bill on the pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.signings import SIGNING, asks_anew, is_anew
from reportedly.stories.questions.casting import DECISIONS
from reportedly.stories.questions.matters import has_word

_MEASURES = frozenset(
    "bill bills law laws act legislation measure measures plan package proposal resolution motion amendment amendments"
    " version reform overhaul text deal agreement treaty".split()
)
"""Nouns for whatever a parliament decides on: they do not tell one from another."""
_WITHOUT_MATTER = frozenset(
    "the a an this that these those its his her their our my any all each both own new final first second revised"
    " sweeping major landmark controversial of on to for and in it them whole entire same similar".split()
)


def is_of_another_bill(
    type_: EventType, words: Sequence[str], unnamed: Sequence[str], mentions: Sequence[tuple[EventMention, str]]
) -> bool:
    """Whether a decision is always told to be on a bill of another matter than the one a question asks about.

    `words` are the question's, `unnamed` those of them that say what it is about. What is only called "the bill" may
    be any. A question for a new order is not about the one signed before.
    """
    if type_ not in DECISIONS:
        return False
    signed = [event for event, text in mentions if kind_of(event, text) == SIGNING]
    if signed and asks_anew(words) and not any(is_anew(event, SIGNING) for event in signed):
        return True
    if not _MEASURES & {word.casefold() for word in words}:
        return False
    asked = [word for word in unnamed if word.casefold() not in _MEASURES]
    themes = [each.name for mention, _ in mentions for each in mention.participants if each.role == "theme"]
    return bool(asked and themes) and all(_is_another(theme, asked) for theme in themes)


def _is_another(theme: str, asked: Sequence[str]) -> bool:
    matter = {*re.findall(r"[a-z]{2,}", theme.casefold())} - _MEASURES - _WITHOUT_MATTER
    return bool(matter) and not any(has_word(word, theme) for word in asked)
