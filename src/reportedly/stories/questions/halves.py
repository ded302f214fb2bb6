"""Persons by different halves of a long name: who is asked for as Amal Naseri may be told as Amal Hadid.

Names of several forenames, of a father and a family, or of two families are cut short by each page in its own way; a
page that gives the whole of one, "Amal Hadid al Naseri", says that both halves are hers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from reportedly.stories.parties.aliases import spelling
from reportedly.stories.parties.names import key
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.wanted import Told, Wanted

_WHOLE = re.compile(
    r"[^\W\d_a-z][\w’'-]+(?: (?:(?:al|el|bin|ibn|bint|abu|de|da|dos|del|la|van|von|y|e)[ -])*[^\W\d_a-z][\w’'-]+){2,5}"
)
"""A name of three words or more, with the small words of names between them."""
HALF = 2
"""Words of a name that is asked for at least: the first name and one more; pages may then say no more than "Amal"."""


def as_called(wanted: Wanted, told: Told) -> Wanted:
    """Give a question with each person by the half of the name that the event has, where a page gives the whole."""
    inside = [party.entity for party in told.event.participants]
    cut = [name for name in wanted.names if not (is_one(name, inside) and told.names(name))]
    own = {name: half for name in cut if (half := _half_of(name, inside, told))}
    if not own:
        return wanted
    events = tuple(
        replace(asked, cast=tuple((role, own.get(name, name)) for role, name in asked.cast)) for asked in wanted.events
    )
    return replace(wanted, events=events, names=tuple(own.get(name, name) for name in wanted.names))


def _half_of(name: str, inside: list[str], told: Told) -> str | None:
    """Which of those who take part is called by another half of a name that a page gives as a whole."""
    asked = _words(name)
    if len(asked) < HALF:
        return None
    wholes = {whole for text in told.texts.values() for whole in _wholes(text, asked[0])}
    for whole in sorted(wholes):
        if is_within(asked, whole):
            for other in inside:
                if is_within(_words(other), whole):
                    return other
    return None


def is_within(half: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether a name is a longer one, or cuts it short: it begins as that does, and its words stand there in order."""
    rest = iter(whole)
    return half[0] == whole[0] and all(word in rest for word in half)


@lru_cache(maxsize=1024)
def _wholes(text: str, first: str) -> tuple[tuple[str, ...], ...]:
    """The names of three words or more on a page that begin with a word."""
    return tuple(dict.fromkeys(words for found in _names(text) if (words := _words(found))[0] == first))


def _names(text: str) -> Iterator[str]:
    return (found[0] for found in _WHOLE.finditer(text))


def _words(name: str) -> tuple[str, ...]:
    return tuple(spelling(word) for word in key(name).split())
