"""Names as keys: when two of them are, word for word, names of one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reportedly.model import states
from reportedly.model.names import key
from reportedly.model.statement import Entity, Participant

__all__ = ["DETERMINERS", "entities", "key", "same_entity", "shared"]

DETERMINERS = frozenset("the this that such no any a an his her their its my our".split())

COUNTING = frozenset(
    "at about around nearly almost more less over up some several many dozens hundreds both all one two three four five"
    " six seven eight nine ten eleven twelve another".split()
)
"""Words before a noun that count it; a capital on one of them makes no name."""


PRONOUNS = frozenset(
    "i we he she they it you who us them him her nobody anybody anyone someone everybody everyone".split()
)


@lru_cache(maxsize=65_536)
def same_entity(left: str, right: str) -> bool:
    """Whether two keys name one entity: equal, or one a part of the other, word for word."""
    short, long = sorted((left, right), key=len)
    if short == long:
        return True
    within = bool(short) and f" {short} " in f" {long} "
    return within and not _stands_against(long, short) and not _only_has_a_state(long, short)


def _stands_against(long: str, short: str) -> bool:
    """Whether a key calls others by whom they are set against or follow: "velora s competitors" are not Velora."""
    possessor, _, whose = f" {long}".rpartition(" s ")
    return possessor.endswith(f" {short}") and whose.split()[-1:] != [] and whose.split()[-1] in OTHERS


def _only_has_a_state(long: str, short: str) -> bool:
    """Whether the name of somebody else only has a state in it: "united states steel", "norvik oil of peru"."""
    rest = {*f" {long} ".replace(f" {short} ", " ", 1).split()}
    return states.state(short) is not None and bool(rest - _OF_A_STATE) and states.state(long) is None


_OF_A_STATE = frozenset(
    "government state republic kingdom federation islamic democratic people s s' the of and administration authorities"
    " authority leadership leaders leader officials official side delegation regime team us president prime minister"
    " army military forces troops ministry foreign".split()
)
"""What a state is called by, and those who act for it."""


OTHERS = frozenset(
    "competitor competitors rival rivals opponent opponents critic critics detractor detractors foe foes enemy enemies"
    " adversary adversaries accuser accusers victim victims challenger challengers suitor suitors predecessor"
    " predecessors successor successors neighbour neighbours neighbor neighbors peer peers customer customers client"
    " clients creditor creditors supplier suppliers shareholder shareholders investor investors attacker attackers"
    " killer killers murderer captor captors".split()
)
"""What somebody else is to one."""


@lru_cache(maxsize=65_536)
def without_initials(name: str) -> str:
    """A key without the initials, or the father's name, between a first and a last name: "ada k berg" is "ada berg"."""
    first, *middle = name.split() or [""]
    if len(first) < _NO_INITIAL or len(middle) < _NO_INITIAL:
        return name
    return " ".join([first, *(word for word in middle[:-1] if not _is_initial(word)), middle[-1]])


def _is_initial(word: str) -> bool:
    return (len(word) == 1 and word.isalpha()) or _FATHERS.search(word) is not None


_FATHERS = re.compile(r"\w{2}[oe]vi(?:ch|tj)$|\w{2}[oe]vna$|\wichna$|^(?:il|kuzm|fom|luk|nikit|savv)y?ich$")
"""How names after one's father end: "viktorovich", "petrovna"."""


_NO_INITIAL = 2
"""Letters of a first name that is told in full, and words behind it of which the first may be an initial."""


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
    if participant.name.casefold() in PRONOUNS:
        return ()
    first = next(
        (at for at, word in enumerate(words) if word[:1].isupper() and word.casefold() not in DETERMINERS | COUNTING),
        None,
    )
    return () if first is None else (" ".join(words[first:]),)


def each_of(entity: Entity) -> tuple[str, ...]:
    """Give the names that somebody is known by, or that several are: none, one, or more."""
    return (entity,) if isinstance(entity, str) else entity or ()


@lru_cache(maxsize=1024)
def initials_of(name: str) -> str:
    """The initials that pages call a body by whose name has three words or more: "NSG" of "Norvik Saint-Gaud"; else "".

    Small words in between have none, and no name is told by those of its first two words.
    """
    words = [word for word in re.split(r"[ -]", name) if word[:1].isupper()]
    plain = all(word.isalpha() and not word.isupper() for word in words)
    return "".join(word[0] for word in words) if plain and len(words) >= SHORTEST else ""


SHORTEST = 3
"""Letters of a short form that says whose it is."""
