"""Whom the names of many pages mean: surnames, spellings, short forms and offices brought to one name each.

Learned from the pages themselves: a surname is the one person the pages name in full by it, "(NSA)" after a name is
its short form, two names that a page explains as one's ("also known as") are one, so are two full names that differ
only in how they are put into Latin letters, and an office is its holder. What one page tells apart, such as a company
and its subsidiary, stays apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.stories.parties.names import each_of, key, same_entity, without_initials
from reportedly.stories.parties.offices import Office, holders
from reportedly.stories.parties.other_names import other_names

_LEGAL_FORMS = frozenset(
    "inc ltd limited plc corp corporation co company llc ag gmbh sa nv ab as asa oyj spa se kk holdings group".split()
)
STORMS = frozenset("cyclone typhoon hurricane storm tropical super".split())
"""Words for the class of a storm, which changes while its name stays."""
_SHORT_FORM = re.compile(r"((?:[A-Z][\w'’&-]+ (?:(?:of|for|the|and|on|in|de|la) ){0,2}){2,8})\(([A-Z]{2,8})\)")
_CAPITALS = re.compile(r"[A-Z]{3,6}|[A-Z]{2,5}\d{1,3}")
_MODEL = re.compile(r"([A-Z][\w ]*?)[ -]?(\d{1,3})")
_SPELLINGS = (
    ("tsch", "ch"), ("tch", "ch"), ("kh", "h"), ("ks", "x"), ("ck", "k"), ("ph", "f"), ("w", "v"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("ei", "i"), ("ey", "i"), ("ij", "i"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_OLYMPICS = re.compile(r"\bolympic games\b|\bolympics\b")
_LOOKED_AT = 4000
"""Characters of a page in which short forms are explained."""


class Aliases(Struct, frozen=True):
    """One key for each that the pages name; `apart` are pairs of keys that a page tells apart, `told` are all keys.

    `bodies` gives the key of the state or organisation that a person acts for, `offices` the key of who holds one,
    `others` that of whom somebody's other name means.
    """

    keys: dict[str, str]
    told: frozenset[str]
    apart: frozenset[tuple[str, str]]
    bodies: dict[str, str]
    offices: dict[Office, str]
    others: dict[str, str]

    def key_of(self, name: str) -> str:
        """Give the key of whom a name means."""
        plain = _plain(key(name))
        return self.keys.get(plain, plain)

    def by_another_name(self, name: str) -> str | None:
        """Give the key of whom a name means that pages explain as another name of his; None of all other names."""
        return self.others.get(_plain(key(name)))

    def explains(self, name: str) -> bool:
        """Whether the pages explain a name as that of somebody else: a short form, a spelling."""
        return _plain(key(name)) in self.keys

    def same(self, left: str, right: str) -> bool:
        """Whether two keys mean one: equal, or one a part of the other, unless a page tells them apart."""
        return left == right or (same_entity(left, right) and (left, right) not in self.apart)

    def any_same(self, left: Iterable[str], right: Iterable[str]) -> bool:
        """Whether two sets of keys have one in common."""
        others = tuple(right)
        return any(self.same(name, other) for name in left for other in others)

    def shared(self, left: Iterable[str], right: Iterable[str]) -> int:
        """How many of `left` stand in `right` too."""
        others = tuple(right)
        return sum(any(self.same(name, other) for other in others) for name in left)


def aliases_of(readings: Sequence[Reading], listed: frozenset[str] = frozenset()) -> Aliases:
    """Learn from pages whom their names mean; of the `listed` names each means its own, and no two mean one."""
    pages = [_names_on(reading) for reading in readings]
    told = Counter(name for names in pages for name in names)
    keys = _initials(readings) | _short_forms(readings)
    full = [name for name in told if " " in name]
    keys |= _one_spelling(full, told)
    keys |= _surnames(told, keys)
    explained = other_names(readings, told, _plain)
    keys = {name: explained.get(meant, meant) for name, meant in keys.items()} | explained
    own = frozenset(_plain(key(name)) for name in listed)
    keys = {name: meant for name, meant in keys.items() if name not in own}
    bodies = {
        keys.get(key(person), key(person)): keys.get(_body(body), _body(body))
        for reading in readings
        for person, body in reading.affiliations.items()
    }
    offices = {office: keys.get(key(person), key(person)) for office, person in holders(readings).items()}
    named = (name for reading in readings for name in (*reading.affiliations, *_given_posts(reading)))
    people = frozenset(keys.get(name, name) for name in map(key, named))
    apart = frozenset(_told_apart((*map(_in_full, readings), own), keys, people - own))
    return Aliases(keys, frozenset(told), apart, bodies, offices, explained)


def _given_posts(reading: Reading) -> Iterator[str]:
    """Who gets or leaves a post on a page, or has died: people, of whose names the first words may be told alone."""
    for event in reading.events:
        for each in event.participants:
            if each.role in ("appointee", "victim"):
                yield from each_of(each.entity)


def _names_on(reading: Reading) -> frozenset[str]:
    """The keys of all that take part in the events of a page, speak on it, or are tied to a body."""
    return frozenset(_plain(key(name)) for name in (*_named_on(reading), *reading.affiliations))


def _in_full(reading: Reading) -> frozenset[str]:
    """The same without those of the headline, which shortens names."""
    events = [event for event in reading.events if event.part is not PartKind.TITLE]
    named = {name for event in events for each in event.participants for name in each_of(each.entity)}
    said = {
        name for each in reading.attributions if each.part is not PartKind.TITLE for name in each_of(each.source.entity)
    }
    return frozenset(_plain(key(name)) for name in (*named, *said, *reading.affiliations))


@lru_cache(maxsize=65_536)
def _plain(name: str) -> str:
    """A key without the legal form of a company at its end, the class of a storm before its name, or initials.

    Olympics, Olympic Games and Games are one word for the same.
    """
    words = _OLYMPICS.sub("games", name).split()
    while len(words) > 1 and words[0] in STORMS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words = words[:-1]
    return without_initials(" ".join(words))


def _body(name: str) -> str:
    state = states.state(name)
    return key(state.name) if state else _plain(key(name))


def _short_forms(readings: Sequence[Reading]) -> dict[str, str]:
    """Short forms explained in brackets, by their keys, where all pages explain them alike."""
    found: dict[str, set[str]] = {}
    for reading in readings:
        for match in _SHORT_FORM.finditer(reading.article.text, 0, _LOOKED_AT):
            name = _spelled_out(match[1].split(), match[2])
            if name:
                found.setdefault(key(match[2]), set()).add(_plain(key(name)))
    return {short: next(iter(names)) for short, names in found.items() if len(names) == 1}


def _initials(readings: Sequence[Reading]) -> dict[str, str]:
    """Short forms that nobody explains, where one name in full on the pages has those initials: "FAA"."""
    names = {name for reading in readings for name in (*_named_on(reading), *map(str, reading.affiliations.values()))}
    short = {name for name in names if _CAPITALS.fullmatch(name)}
    found: dict[str, set[str]] = {}
    for name in names:
        for form in short & (_initials_of(name) - {name}):
            found.setdefault(key(form), set()).add(_plain(key(name)))
    shortest = {form: min(full, key=lambda name: (len(name), name)) for form, full in found.items()}
    return {form: name for form, name in shortest.items() if all(same_entity(name, other) for other in found[form])}


def _named_on(reading: Reading) -> set[str]:
    """The names of those that take part in the events of a page or speak on it, as they are written."""
    found = {name for event in reading.events for each in event.participants for name in each_of(each.entity)}
    return found | {name for said in reading.attributions for name in each_of(said.source.entity)}


def _initials_of(name: str) -> set[str]:
    """The initials of a name, also without its first word, as of "U.S. Geological Survey"; of a model its capitals
    with its number: "CV3" of the CoreVista 3."""
    words = [word for word in name.split() if word[0].isupper()]
    model = _MODEL.fullmatch(name)
    letters = {f"{''.join(filter(str.isupper, model[1]))}{model[2]}"} if model else set()
    return {"".join(word[0] for word in words[first:]) for first in (0, 1)} | letters


def _spelled_out(words: Sequence[str], short: str) -> str | None:
    """The last words whose capitals spell a short form: "the new Nordic Space Agency (NSA)"."""
    for first in range(len(words)):
        initials = "".join(part[0] for word in words[first:] for part in word.split("-") if part[:1].isupper())
        if initials == short and words[first][0].isupper():
            return " ".join(words[first:])
    return None


_LAST_CH = re.compile(r"(?<=[aeiou])ch\b")
"""As "Kolach" for "Kolakh": at the end of a name both stand for one letter."""


@lru_cache(maxsize=65_536)
def spelling(name: str) -> str:
    """Write a key in one way of putting foreign letters into Latin ones: "tchaikov" and "chaikov" are equal."""
    for letters, plain in _SPELLINGS:
        name = name.replace(letters, plain)
    return re.sub(r"(\w)\1+", r"\1", _LAST_CH.sub("h", name))


def _one_spelling(full: Iterable[str], told: Counter[str]) -> dict[str, str]:
    """Full names that are spellings of one, each with the one told most."""
    groups: dict[str, list[str]] = {}
    for name in full:
        groups.setdefault(spelling(name), []).append(name)
    return {
        name: max(group, key=lambda each: (told[each], each)) for group in groups.values() if len(group) > 1
        for name in group
    }  # fmt: skip


def _surnames(told: Iterable[str], keys: dict[str, str]) -> dict[str, str]:
    """Last names in a spelling of their own, each with the one whom the pages name in full by another."""
    alone = [name for name in told if " " not in name]
    full: dict[str, set[str]] = {}
    for name in told:
        if " " in name:
            full.setdefault(spelling(name.split()[-1]), set()).add(keys.get(name, name))
    return {
        name: next(iter(owners))
        for name in alone
        if name not in keys
        and len(owners := full.get(spelling(name), set())) == 1
        and not any(same_entity(name, owner) for owner in owners)
    }


def _told_apart(
    pages: Sequence[frozenset[str]], keys: dict[str, str], people: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Pairs of which one begins with all the words of the other and that stand side by side on a page.

    Of `people`, known as somebody's, the first word alone may be the family name.
    """
    for names in pages:
        meant = {keys.get(name, name) for name in names}
        for long in meant - people:
            words = long.split()
            for size in range(1, len(words)):
                short = " ".join(words[:size])
                if short in meant:
                    yield short, long
                    yield long, short
