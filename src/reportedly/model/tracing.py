"""Where the statements of a set of pages come from: copies, chains, and the origin behind each statement."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import Basis


def party_of(name: str, speaks_for: Mapping[str, str]) -> str:
    """Give the party that a name speaks for: as learned, else by the table of states; itself where nothing is known."""
    return speaks_for.get(name) or states.speaks_for(name) or name.removeprefix("the ").removeprefix("The ")


class Copy(Struct, frozen=True):
    """One page whose text is another's: `of` is the page it was taken from, `how` the evidence in one sentence."""

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


class Tracing(Struct, frozen=True):
    """The origins of a set of pages.

    `roots` maps (page id, attribution id or "article") to an origin; `behind` gives for each page all the origins that
    its news rests on. `speaks_for` maps the names of people and bodies to the party they speak for.
    """

    copies: dict[str, Copy] = {}
    relays: dict[str, tuple[str, ...]] = {}
    chains: dict[str, tuple[str, ...]] = {}
    roots: dict[tuple[str, str], Root] = {}
    behind: dict[str, tuple[Root, ...]] = {}
    speaks_for: dict[str, str] = {}

    def party(self, name: str) -> str:
        """Give the party that a person, body, capital or state medium speaks for; itself where nothing is known."""
        return party_of(name, self.speaks_for)
