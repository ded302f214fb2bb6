"""Needs of rows about people who are carried off: "seized by gunmen", "bundled into a van", "taken at gunpoint"."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_CAPTORS = frozenset(
    "gunman militant kidnapper abductor captor attacker assailant bandit jihadist extremist insurgent rebel raider"
    " pirate militiaman terrorist".split()
)
_ARMED = frozenset("armed masked hooded unknown unidentified gun-wielding knife-wielding balaclava-clad".split())
_MEN = frozenset({"man", "people", "person", "individual", "youth"})
_CARS = frozenset("car van vehicle truck suv pickup boot trunk jeep taxi minibus minivan hatchback sedan bus".split())
_AT_GUNPOINT = frozenset({"gunpoint", "knifepoint"})
_WITH_FORCE = frozenset({"snatch", "bundle", "grab", "drag", "seize"})
"""What some men who are only counted do to somebody whom they carry off."""


def is_carried_off(part: ParsedPart, word: int, _: str) -> bool:
    """Whether a person is taken by those who may not: by armed men, into their car, or at gunpoint; no arrest."""
    if not any(_is_somebody(part, at) for at in arguments(part, word)):
        return False
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    if doer is not None and of_class(part, [doer], "officers"):
        return False
    where = clauses.prepositions(part, word)
    at_gunpoint = any(prep == "at" and part.lemmas[noun] in _AT_GUNPOINT for prep, noun in where)
    into_car = any(prep in ("into", "in") and part.lemmas[noun] in _CARS for prep, noun in where)
    return (
        at_gunpoint
        or (into_car and part.lemmas[word] not in ("take", "seize"))
        or (doer is not None and _is_captor(part, doer, part.lemmas[word]))
    )


def _is_somebody(part: ParsedPart, word: int) -> bool:
    """Whether a word is a person, some of a number, or a name that nobody is known by: "Roe"."""
    mention = part.mention_at.get(word)
    unknown = mention is not None and mention.kind == "other" and mention.last - mention.first <= _NAMES
    return is_person(part, word) or part.tags[word] == "CD" or (unknown and part.tags[word] == "NNP")


_NAMES = 3
"""Words of a person's name at most."""


def _is_captor(part: ParsedPart, doer: int, verb: str) -> bool:
    if part.lemmas[doer] in _CAPTORS:
        return True
    told = {part.lowered[at] for at in part.children[doer]}
    counted = verb in _WITH_FORCE and part.child(doer, "nummod") is not None
    return part.lemmas[doer] in _MEN and (counted or not _ARMED.isdisjoint(told))


def is_taken_hostage(part: ParsedPart, word: int, _: str) -> bool:
    """As in "took two engineers hostage", "was held captive": somebody is, not the town or the talks."""
    told = any(part.lowered[at] in _HELD for at in part.children[word])
    return told and any(_is_somebody(part, at) for at in arguments(part, word))


_HELD = frozenset({"hostage", "captive"})

NEEDS: dict[str, Need] = {"carried-off": is_carried_off, "taking-hostage": is_taken_hostage}
