"""Dossiers to be kept at hand: how long each holds, what turned in it, and what is new in one against another."""

from __future__ import annotations

from reportedly.model.changes import Changes
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.summary import Lasting, StorySummary, Turn
from reportedly.pipeline.dossiers import NOBODY, Archive, assembled, readings_of


def holding(story: str, archive: Archive, as_of: str, entities: EntityFile = NOBODY) -> tuple[Dossier, Lasting] | None:
    """Give the dossier of a story, and the instants between which it is the same; None where no page was known."""
    from reportedly.stories.summary import lasting

    readings = readings_of(story, archive)
    corrections = archive.corrections(story)
    found = assembled(story, readings, corrections, as_of, entities=entities)
    return (found, lasting(found, readings, corrections)) if found else None


def turns(dossier: Dossier) -> list[Turn]:
    """Give the changes of the foremost event of a dossier, the latest first."""
    from reportedly.stories.summary import turns_of

    return turns_of(dossier.carrying) if dossier.carrying else []


def summary(dossier: Dossier) -> StorySummary:
    """Give how a story stands in the little that a list needs; not for how long."""
    from reportedly.stories.summary import summarise

    return summarise(dossier, ())


def between(before: Dossier | None, after: Dossier, since: str) -> Changes:
    """Give what is new in a dossier against the one as of `since`; everything is where there was none."""
    from reportedly.stories.changes import changes_between

    return changes_between(before, after, since)
