"""Dossiers that have been assembled, kept at hand: a long story takes a second, and is asked for again and again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import NamedTuple

from msgspec.structs import replace

from reportedly import pipeline
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.summary import Lasting
from reportedly.model.when import first_instant, last_instant
from reportedly.store import Store


class _Held(NamedTuple):
    story: str
    revision: int
    lasting: Lasting
    dossier: Dossier

    def holds(self, as_of: str) -> bool:
        at = last_instant(as_of)
        until = self.lasting.until
        return first_instant(self.lasting.since) <= at and (until is None or at < first_instant(until))


class Dossiers:
    """The dossiers last asked for, `most` pages of them in all; safe to share between threads."""

    def __init__(self, most: int = 5_000) -> None:
        """Keep dossiers of `most` pages together, and always the last one."""
        self._most = most
        self._held: OrderedDict[tuple[str, str], _Held] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, story: str, store: Store, as_of: str, entities: EntityFile) -> Dossier | None:
        """Give the dossier of a story as of an instant, or None where no page of it was known by then.

        All are asked for with the same `entities`. One that is kept is given while nothing has happened to the story
        and nothing became known in between.
        """
        story = store.standing(story)
        revision = store.revision(story)
        held = self._kept(story, revision, as_of)
        if held is None:
            found = pipeline.holding(story, store, as_of, entities)
            if found is None:
                return None
            held = _Held(story, revision, found[1], found[0])
            self._keep(held)
        return replace(held.dossier, as_of=as_of)

    def glance(self, story: str, store: Store, as_of: str) -> Dossier | None:
        """Give the dossier that `get` would, if it is kept; None where it would have to be assembled."""
        story = store.standing(story)
        held = self._kept(story, store.revision(story), as_of)
        return replace(held.dossier, as_of=as_of) if held else None

    @property
    def at_hand(self) -> set[str]:
        """The stories of which a dossier is kept."""
        with self._lock:
            return {each.story for each in self._held.values()}

    def _kept(self, story: str, revision: int, as_of: str) -> _Held | None:
        with self._lock:
            for key, held in reversed(self._held.items()):
                if held.story == story and held.revision == revision and held.holds(as_of):
                    self._held.move_to_end(key)
                    return held
        return None

    def _keep(self, held: _Held) -> None:
        with self._lock:
            gone = [
                key for key, each in self._held.items() if each.story == held.story and each.revision < held.revision
            ]
            for key in gone:
                del self._held[key]
            self._held[held.story, held.lasting.since] = held
            pages = sum(len(each.dossier.pages) for each in self._held.values())
            while pages > self._most and len(self._held) > 1:
                _, first = self._held.popitem(last=False)
                pages -= len(first.dossier.pages)
