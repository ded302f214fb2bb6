"""Where the statements of a set of pages come from: copies, chains, and the origin behind each statement."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from reportedly.model import states
from reportedly.model.dossier import Edge
from reportedly.model.statement import Basis, PartKind, Span


def party_of(name: str, speaks_for: Mapping[str, str]) -> str:
    """Give the party that a name speaks for: as learned, else by the table of states; itself where nothing is known."""
    return speaks_for.get(name) or states.speaks_for(name) or name.removeprefix("the ").removeprefix("The ")


class CopyKind(StrEnum):
    """How a text was taken over."""

    REPRINTED = "reprinted"
    CUT = "cut"
    REWORDED = "reworded"
    TRANSLATED = "translated"


class Copy(Struct, frozen=True):
    """One page whose text is another's: `of` is the page it was taken from, `how` the evidence in one sentence.

    `own` are the spans of the body that are not from there: what the page adds of its own. `taken` is the share of its
    words that is. What a page takes over counts for its original; what it adds is its own.
    """

    page: str
    of: str
    how: str
    kind: CopyKind = CopyKind.REPRINTED
    taken: float = 1.0
    own: tuple[Span, ...] = ()

    @property
    def mostly_own(self) -> bool:
        """Whether most of the page is its own reporting, so that it speaks with its own voice."""
        return self.taken < 0.5

    def adds(self, part: PartKind, span: Span) -> bool:
        """Say whether the words at a span are the page's own addition; a headline sums up what was taken over."""
        middle = (span[0] + span[1]) // 2
        return part is PartKind.BODY and any(start <= middle < end for start, end in self.own)


class Version(Struct, frozen=True):
    """One page that is another state of the same outlet's page `of`, not a copy of it: a later version, an update."""

    page: str
    of: str
    how: str


class Root(Struct, frozen=True):
    """The origin of one statement: who first said it, to whom, and through whom it reached the page.

    `key` is equal for statements of one origin; `family` for origins that are not independent of each other.
    `unnamed` origins of different families may still belong together.
    `speaker` is the party or body the source speaks for, `told_to` the outlet it spoke to.
    `day` is the day it was said or came out, as far as that is known.
    `own_reporting` marks an outlet that tells what its own reporter saw or found, with `dateline` the place it was
    written from.
    `kin` are names whose family a person has judged it to be of; `apart` says that one has judged it to be of none but
    its own.
    """

    key: str
    name: str
    family: str
    basis: Basis
    unnamed: bool
    speaker: str | None
    reached_through: tuple[str, ...]
    told_to: str | None = None
    own_reporting: bool = False
    dateline: str | None = None
    day: str | None = None
    kin: tuple[str, ...] = ()
    apart: bool = False

    @property
    def leaked(self) -> bool:
        """Whether it is a document that an outlet has seen and nobody has published: it speaks for nobody."""
        return self.basis is Basis.DOCUMENT and self.speaker is None


class Tracing(Struct, frozen=True):
    """The origins of a set of pages.

    `roots` maps (page id, attribution id or "article") to an origin; `behind` gives for each page all the origins that
    its news rests on, and `edges` the steps from them to the pages, an origin by the key of its root. `speaks_for` maps
    the names of people and bodies to the party they speak for. `versions` are pages that are other states of an
    outlet's page, told apart from copies. `listed` are the names of the user's entity file: no two of them are one.
    """

    copies: dict[str, Copy] = {}
    versions: dict[str, Version] = {}
    relays: dict[str, tuple[str, ...]] = {}
    chains: dict[str, tuple[str, ...]] = {}
    roots: dict[tuple[str, str], Root] = {}
    behind: dict[str, tuple[Root, ...]] = {}
    edges: tuple[Edge, ...] = ()
    speaks_for: dict[str, str] = {}
    listed: frozenset[str] = frozenset()

    def party(self, name: str) -> str:
        """Give the party that a person, body, capital or state medium speaks for; itself where nothing is known."""
        return party_of(name, self.speaks_for)
