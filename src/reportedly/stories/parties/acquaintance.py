"""Whom and what pages tell of, each under one name with its others, what it is, and whom it speaks for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reportedly.model import states
from reportedly.model.entities import EntityFile, EntityKind, KnownEntity, ToldEntity
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, Entity
from reportedly.stories.parties.aliases import Aliases, aliases_of
from reportedly.stories.parties.names import key

_KIND_OF_BASIS = {
    Basis.PERSON: EntityKind.PERSON,
    Basis.ORGANISATION: EntityKind.ORGANISATION,
    Basis.OUTLET: EntityKind.OUTLET,
}
_LONGEST = 80
"""Characters of what is still a name."""


@dataclass
class _Known:
    """What pages tell of one entity, and how often."""

    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[EntityKind] = field(default_factory=Counter)
    parties: Counter[str] = field(default_factory=Counter)
    pages: int = 0


class Coverage(NamedTuple):
    """The pages of one story, the persons that surnames mean in it, and who speaks for whom."""

    readings: Sequence[Reading]
    full_names: Mapping[str, str]
    speaks_for: Mapping[str, str]


def acquaintance(stories: Iterable[Coverage], file: EntityFile) -> tuple[ToldEntity, ...]:
    """Give the entities that the pages of stories tell of.

    Those of the file come first, as it has them; then the others, those of most pages first. No name is that of two: a
    name by which different stories mean different ones is left out.
    """
    known: dict[str, _Known] = defaultdict(_Known)
    for coverage in stories:
        _meet(coverage, aliases_of(coverage.readings, file.names), known)
    own = [ToldEntity(row, known.pop(key(row.name), _Known()).pages) for row in file.rows]
    claimed = Counter(each for one in known.values() for each in {key(name) for name in one.names})
    free = frozenset(each for each, times in claimed.items() if times == 1 and file.meant_by(each) is None)
    others = [ToldEntity(row, one.pages) for at, one in known.items() if (row := _row(at, one, free))]
    return (*own, *sorted(others, key=lambda told: (-told.pages, told.entity.name)))


def _meet(coverage: Coverage, aliases: Aliases, known: dict[str, _Known]) -> None:
    for reading in coverage.readings:
        on_page: set[str] = set()
        for name, kind in _told(reading):
            at = aliases.key_of(coverage.full_names.get(name, name))
            on_page.add(at)
            known[at].names[name] += 1
            if kind:
                known[at].kinds[kind] += 1
            party = coverage.speaks_for.get(name)
            if party and key(party) != at:
                known[at].parties[party] += 1
        for at in on_page:
            known[at].pages += 1


def _told(reading: Reading) -> Iterable[tuple[str, EntityKind | None]]:
    """The names on a page, each with what it is taken for where that is told."""
    for person, body in reading.affiliations.items():
        yield from _named(person, EntityKind.PERSON)
        yield from _named(body, None)
    for said in reading.attributions:
        yield from _named(said.source.entity, _KIND_OF_BASIS.get(said.source.basis))
    for event in reading.events:
        for each in event.participants:
            yield from _named(each.entity, None)


def _named(entity: Entity, kind: EntityKind | None) -> Iterable[tuple[str, EntityKind | None]]:
    for name in (entity,) if isinstance(entity, str) else entity or ():
        if name[:1].isupper() and len(name) <= _LONGEST and name.isprintable() and "|" not in name:
            yield name, EntityKind.STATE if states.state(name) and not states.is_seat(name) else kind


def _row(at: str, one: _Known, free: frozenset[str]) -> KnownEntity | None:
    """The line for an entity: the name told most of those it goes by, and those others that are nobody else's."""
    names = [name for name, _ in one.names.most_common() if key(name) in free]
    name = next((each for each in names if key(each) == at), names[0] if names else None)
    if name is None:
        return None
    others = {key(each): each for each in reversed(names) if key(each) != key(name)}
    party = max(one.parties, key=lambda each: (one.parties[each], each), default=None)
    kind = max(one.kinds, key=lambda each: (one.kinds[each], each), default=None)
    if party and key(party) in {key(name), *others}:
        party = None
    return KnownEntity(name, kind, tuple(reversed(others.values())), party)
