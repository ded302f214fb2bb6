"""Who is meant by a surname, a shorter form of a name, or a relation: over all the pages of a story."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis

RELATION = re.compile(
    r"(?i)\b(?P<noun>wife|husband|widow|widower|partner|fianc[ée]e?|mother|father|brother|sister|son|daughter|lawyer"
    r"|attorney|agent|manager|doctor|spokes(?:man|woman|person))\b"
)
"""What somebody is to somebody else; there is mostly one of each."""


_WIVES = frozenset("wife widow fiancée".split())
_HUSBANDS = frozenset("husband widower fiancé".split())

_KIN = _WIVES | _HUSBANDS | frozenset("mother father brother sister son daughter".split())

FAR = 5
"""How many times as often as all others of his surname the pages name the one whom the surname alone means."""

_TITLE = re.compile(
    r"(?i)^(gov(ernor)?|sen(ator)?|rep(resentative)?|mayor|president|premier|prime minister|minister|secretary"
    r"|chancellor|speaker|chief|sheriff|judge|justice|gen(eral)?|col(onel)?|capt(ain)?|lt|sgt|admiral|amb(assador)?|king|queen|prince"
    r"|princess|pope|mr|mrs|ms|dr|prof(essor)?|sir|lord|lady)\.? (?=[A-Z])"
)
_HELD = re.compile(
    r"(?i)\b((?:(?:lt|lieutenant|deputy|vice|assistant|acting|former) )?(?:governor|gov|mayor|president|premier"
    r"|prime minister|(?:\w+ )?(?:minister|secretary)|chancellor|speaker|police chief|chief|sheriff|coroner|ombudsman"
    r"|prosecutor|attorney general|commissioner|chair(?:man|woman)?|chief executive|ceo|king|queen|pope|patriarch))\b"
)


def without_title(name: str) -> str:
    """Give the name of a person without the title before it: "Gov. Ada Berg" is Ada Berg."""
    bare = _TITLE.sub("", name)
    return bare if " " in bare else name


@lru_cache(maxsize=8192)
def office_in(text: str) -> str | None:
    """Give the office that a description names: "the island's mayor" is a mayor; "gov" is written out."""
    found = _HELD.search(text.replace(".", ""))
    return {"gov": "governor", "ceo": "chief executive"}.get(found[1].lower(), found[1].lower()) if found else None


def holders(readings: Sequence[Reading]) -> dict[str, str]:
    """Give for each office that pages name with just one person who holds it that person."""
    told: dict[str, set[str]] = defaultdict(set)
    for attribution in (each for reading in readings for each in reading.attributions):
        name, office = attribution.source.entity, office_in(attribution.source.text)
        if (
            isinstance(name, str)
            and office
            and office_in(name) is None
            and " " in without_title(name)
            and without_title(name) in attribution.source.text
        ):
            told[office].add(without_title(name))
    return {office: next(iter(names)) for office, names in told.items() if len(names) == 1}


def full_names(readings: Sequence[Reading], listed: frozenset[str] = frozenset()) -> dict[str, str]:
    """Give for each surname or shorter form of a name the one person it can be of all whom the pages name in full.

    `listed` are names that stand for nobody else; a state is nobody of whose name it is the last word.
    """
    people = _people(readings)
    by_surname: dict[str, set[str]] = defaultdict(set)
    for person in people:
        by_surname[person.split()[-1]].add(person)
    found: dict[str, str] = {}
    for surname, persons in by_surname.items():
        longest = _one_person(persons) or _by_far(persons, people)
        if longest:
            found |= {person: longest for person in persons if person != longest and _is_form_of(person, longest)}
            found[surname] = longest
        else:
            found |= _shorter_forms(persons)
    found = _by_first_word(_speakers(readings)) | found
    return {name: person for name, person in found.items() if name not in listed and states.state(name) is None}


def _by_first_word(persons: Iterable[str]) -> dict[str, str]:
    """The one person whose name begins with a word: a surname where it comes first, else a first name."""
    by_first: dict[str, set[str]] = defaultdict(set)
    for person in persons:
        by_first[person.split()[0]].add(person)
    return {word: next(iter(those)) for word, those in by_first.items() if len(those) == 1 and not states.state(word)}


def _speakers(readings: Sequence[Reading]) -> set[str]:
    """The people whom the pages let speak by their full name."""
    return {
        without_title(said.source.entity)
        for reading in readings
        for said in reading.attributions
        if said.source.basis in (Basis.PERSON, Basis.OFFICIAL)
        and isinstance(said.source.entity, str)
        and " " in without_title(said.source.entity)
    }


def _people(readings: Sequence[Reading]) -> Counter[str]:
    people: Counter[str] = Counter()
    for reading in readings:
        named = (name for name in reading.affiliations if name.rpartition(" ")[2][0].isupper())  # no "Roe campaign"
        people.update(without_title(person) for person in named if " " in person)
        people.update(
            without_title(each)
            for said in reading.attributions
            if isinstance(each := said.source.entity, str) and " " in each
        )
    return people


def _one_person(persons: Iterable[str]) -> str | None:
    """The longest of several names with one surname, if all the others are shorter forms of it."""
    longest = max(persons, key=lambda name: (len(name.split()), name))
    return longest if all(_is_form_of(person, longest) for person in persons) else None


def _by_far(persons: Iterable[str], people: Counter[str]) -> str | None:
    """The one of several people of a surname whom the pages name far more often than all the others together."""
    first = max(persons, key=lambda name: (people[name], name))
    others = sum(people[name] for name in persons if not _is_form_of(name, first))
    return first if people[first] > FAR * others else None


def _shorter_forms(persons: set[str]) -> dict[str, str]:
    """The names that are a shorter form of just one other."""
    found: dict[str, str] = {}
    for person in persons:
        longer = [other for other in persons if other != person and _is_form_of(person, other)]
        if len(longer) == 1 and not any(_is_form_of(longer[0], other) for other in persons - {longer[0]}):
            found[person] = longer[0]
    return found


def _is_form_of(short: str, long: str) -> bool:
    """Whether the words of a name stand in another in their order: "Ada Berg" in "Ada Maria Berg"."""
    words = iter(long.split())
    return all(word in words for word in short.split())


def relatives(readings: Sequence[Reading]) -> dict[tuple[str, str], str]:
    """Give for (person, relation) who that is, where the pages name just one: the wife of Jan Holm is Ada Holm.

    Under an empty name stands the only wife, son and so on in the story, whoever's it is.
    """
    told: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for reading in readings:
        for attribution in reading.attributions:
            name, relation = attribution.source.entity, relation_of(attribution)
            if isinstance(name, str) and relation and relation[0] and name != relation[0]:
                told[relation][name] += 1
    found = {relation: names.most_common(1)[0][0] for relation, names in told.items()}
    of_anybody: dict[str, set[str]] = defaultdict(set)
    for (_, noun), name in found.items():
        if noun in _KIN:
            of_anybody[noun].add(name)
    return found | {("", noun): next(iter(names)) for noun, names in of_anybody.items() if len(names) == 1}


def pronoun_of_spouse(relation: str) -> str | None:
    """Give the pronoun that means a husband or wife and not whose he or she is; None for all other relations."""
    return "she" if relation in _WIVES else "he" if relation in _HUSBANDS else None


def relation_of(attribution: Attribution) -> tuple[str, str] | None:
    """Give to whom a source is said to stand in what relation: ("Jan Holm", "wife"); "" where the page does not say."""
    found = RELATION.search(attribution.source.text)
    body = attribution.source.affiliation
    if not found or (body and " " not in body):
        return None
    return body or "", found["noun"].lower()
