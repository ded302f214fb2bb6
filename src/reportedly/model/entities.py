"""Whom and what a user has listed: the entity file, whose word wins over what is read on pages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

from msgspec import Struct, msgpack

from reportedly.model.names import key

_WORD = re.compile(r"[^\s?!,;:\"“”()]+")
_OWNED = re.compile(r"(?:['’]s?|\.)$")
_LONGEST = 10
"""Words of a listed name that is looked for in a question."""


class EntityKind(StrEnum):
    """What a listed entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    STATE = "state"
    PLACE = "place"


class KnownEntity(Struct, frozen=True):
    """One entity: the name it goes by, what it is, its other names, whom it speaks for, and a note of the user's."""

    name: str
    kind: EntityKind | None = None
    other_names: tuple[str, ...] = ()
    speaks_for: str | None = None
    note: str | None = None


class ToldEntity(Struct, frozen=True):
    """An entity and the number of kept pages that tell of it."""

    entity: KnownEntity
    pages: int


class EntityFile(Struct, frozen=True, dict=True):
    """The entities of a file; no name is that of two of them."""

    rows: tuple[KnownEntity, ...] = ()

    @cached_property
    def names(self) -> frozenset[str]:
        """The names that the entities go by."""
        return frozenset(row.name for row in self.rows)

    @cached_property
    def mark(self) -> str:
        """What tells this file from others; empty where it lists nobody."""
        return hashlib.sha256(msgpack.encode(self.rows)).hexdigest()[:16] if self.rows else ""

    @cached_property
    def _by_key(self) -> dict[str, KnownEntity]:
        return {key(name): row for row in self.rows for name in (row.name, *row.other_names)}

    def meant_by(self, name: str) -> KnownEntity | None:
        """Give the entity that a name means, in any spelling that differs by capitals, accents and hyphens, or None."""
        return self._by_key.get(key(name)) if self.rows else None

    def name_of(self, name: str) -> str:
        """Give the name that an entity goes by; the name itself where it is not listed."""
        row = self.meant_by(name)
        return row.name if row else name

    def party_of(self, name: str) -> str:
        """Give whom a name speaks for by this file: its party, else the name it goes by."""
        row = self.meant_by(name)
        return self.name_of(row.speaks_for) if row and row.speaks_for else self.name_of(name)

    def named_in(self, text: str) -> Iterator[tuple[int, int, KnownEntity]]:
        """Give the start, end and entity of each listed name in a short text, the longest where several begin.

        A single word counts only with a capital: "Will" is a name, "will" is none.
        """
        words = list(_WORD.finditer(text)) if self.rows else []
        at = 0
        while at < len(words):
            size = next((n for n in range(min(_LONGEST, len(words) - at), 0, -1) if self._at(text, words, at, n)), 0)
            if size:
                found = self._at(text, words, at, size)
                assert found
                yield found
            at += size or 1

    def _at(self, text: str, words: list[re.Match[str]], at: int, size: int) -> tuple[int, int, KnownEntity] | None:
        start, end = words[at].start(), words[at + size - 1].end()
        shown = text[start:end]
        for phrase in (shown, _OWNED.sub("", shown)):
            row = self.meant_by(phrase)
            if row and (size > 1 or not phrase[:1].islower()):
                return start, start + len(phrase), row
        return None
