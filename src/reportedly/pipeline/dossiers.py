"""From kept readings to a dossier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from reportedly.model.changes import Changes
from reportedly.model.correction import Correction
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading


class Archive(Protocol):
    """The kept readings, as far as dossiers and answers need them; see `reportedly.store.Store`."""

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages."""
        ...

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """Give the corrections made in a story or about its pages."""
        ...

    def story_of(self, page_id: str) -> str | None:
        """Give the story a kept page belongs to."""
        ...

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """Give the ids of at most `limit` pages that have any of `words`, the best first."""
        ...


NOBODY = EntityFile()
"""The file of a user who has listed nobody."""


AtFault = Callable[[str, Exception], None]
"""Told the id of a story whose dossier could not be made, and why; it raises, or returns to go on with the others."""


def raised(_story: str, error: Exception) -> None:
    """Go no further."""
    raise error


def dossier(
    story: str, archive: Archive, as_of: str, captured_by: str | None = None, entities: EntityFile = NOBODY
) -> Dossier | None:
    """Give the dossier of a story as of an instant, or None where no page of it was known by then.

    With `captured_by` only pages that the archive had captured, and corrections that were made, by that instant count.
    What `entities` lists holds.
    """
    return assembled(story, archive.readings(story), archive.corrections(story), as_of, captured_by, entities)


def changes(
    story: str,
    archive: Archive,
    since: str,
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
) -> Changes | None:
    """Give what is new about a story from `since` to `as_of`, or None where no page of it was known by then.

    With `captured_by` the archive is seen as it was then and, for what stood before, as it was at `since`.
    """
    from reportedly.stories.changes import changes_between

    readings, corrections = archive.readings(story), archive.corrections(story)
    after = assembled(story, readings, corrections, as_of, captured_by, entities)
    before = assembled(story, readings, corrections, since, captured_by and since, entities)
    return changes_between(before, after, since) if after else None


def readings_of(story: str, archive: Archive, captured_by: str | None = None) -> list[Reading]:
    """Give the readings of a story's pages with the outlets and dates that people had put right."""
    from reportedly.stories.corrections.applying import by_people, holding, put_right

    return put_right(archive.readings(story), holding(by_people(archive.corrections(story), captured_by)))


def assembled(
    story: str,
    readings: Sequence[Reading],
    corrections: Sequence[Correction],
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
    every_act: bool = False,
) -> Dossier | None:
    """Give the dossier that the readings of a story make as of an instant, or None where none was known by then.

    With `every_act` those acts of no known type, and counts of things, are in it too that one page alone tells in
    passing.
    """
    from reportedly.origins import trace
    from reportedly.stories.corrections.applying import by_people, holding, known_then, put_right
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.dossier import assemble
    from reportedly.stories.listed import listed

    made = by_people(corrections, captured_by)
    right = put_right(readings, holding(made))
    known = [listed(reading, entities) for reading in known_by(right, as_of, captured_by)]
    if not known:
        return None
    made = known_then(made, right, known)
    return assemble(story, known, trace(known, entities.names), as_of, captured_by, made, every_act)
