"""Names as keys: when two of them are, word for word, names of one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from reportedly.model.names import key
from reportedly.model.statement import Participant

__all__ = ["DETERMINERS", "entities", "key", "same_entity", "shared"]

DETERMINERS = frozenset("the this that such no any a an his her their its my our".split())

COUNTING = frozenset(
    "at about around nearly almost more less over up some several many dozens hundreds both all one two three four five"
    " six seven eight nine ten eleven twelve another".split()
)
"""Words before a noun that count it; a capital on one of them makes no name."""


_PRONOUNS = frozenset("i we he she they it you who us them him her".split())


@lru_cache(maxsize=65_536)
def same_entity(left: str, right: str) -> bool:
    """Whether two keys name one entity: equal, or one a part of the other, word for word."""
    short, long = sorted((left, right), key=len)
    return short == long or (bool(short) and f" {short} " in f" {long} ")


def shared(left: Iterable[str], right: Iterable[str]) -> int:
    """How many names of `left` stand in `right` too."""
    others = list(right)
    return sum(any(same_entity(name, other) for other in others) for name in left)


def entities(participant: Participant) -> tuple[str, ...]:
    """Give who or what takes part; where no entity is known, the words that a capital marks as a name, to the end."""
    if isinstance(participant.entity, str):
        return (participant.entity,)
    if participant.entity:
        return participant.entity
    words = participant.name.split()
    if participant.name.casefold() in _PRONOUNS:
        return ()
    first = next(
        (at for at, word in enumerate(words) if word[:1].isupper() and word.casefold() not in DETERMINERS | COUNTING),
        None,
    )
    return () if first is None else (" ".join(words[first:]),)
