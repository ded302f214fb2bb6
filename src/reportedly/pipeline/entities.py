"""How entities are known: by the names, kinds and parties that kept pages give them, and by the user's entity file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from reportedly.model.dossier import StoryHead
from reportedly.model.entities import EntityFile, ToldEntity
from reportedly.model.reading import Reading
from reportedly.pipeline.dossiers import NOBODY


class Shelves(Protocol):
    """The kept stories; see `reportedly.store.Store`."""

    def stories(self) -> tuple[StoryHead, ...]:
        """Give every story, the one with the latest page first."""
        ...

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages."""
        ...


def entities(shelves: Shelves, story: str | None = None, file: EntityFile = NOBODY) -> tuple[ToldEntity, ...]:
    """Give whom and what the pages of a story (of all stories) tell of, as they are known.

    Those of the file come first and as it has them, then all others, those of most pages first.
    """
    from reportedly.origins.parties import learn
    from reportedly.origins.people import full_names
    from reportedly.stories.listed import listed
    from reportedly.stories.parties.acquaintance import Coverage, acquaintance

    def read() -> Iterator[Coverage]:
        for each in [story] if story else [head.id for head in shelves.stories()]:
            readings = [listed(reading, file) for reading in shelves.readings(each)]
            yield Coverage(readings, full_names(readings, file.names), learn(readings))

    return acquaintance(read(), file)
