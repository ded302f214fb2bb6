"""What is new about a story for one who has looked at it before, or never."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from msgspec import Struct

from reportedly.model.changes import Changes
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.pipeline.dossiers import NOBODY, Archive, assembled, readings_of

_BEFORE_ALL = "0001"


class News(Struct, frozen=True):
    """A story as it stands and what is new in it; until `until` (None: ever) nothing changes unless a page comes."""

    dossier: Dossier
    changes: Changes
    until: str | None


def course(dossier: Dossier) -> Changes:
    """Give all that has come to be known about a story until the as-of of its dossier: nothing was known before."""
    from reportedly.stories.changes import changes_between

    return changes_between(None, dossier, _BEFORE_ALL)


def news(
    story: str, archive: Archive, unseen: AbstractSet[str], since: str, as_of: str, entities: EntityFile = NOBODY
) -> News | None:
    """Give what is new about a story for one who has looked at it at `since`, without the `unseen` pages.

    None where no page of it was known by `as_of`. When a page was published does not decide whether it is news: a page
    that comes late is.
    """
    from reportedly.stories.changes import changes_between
    from reportedly.stories.summary import lasting

    readings, corrections = readings_of(story, archive), archive.corrections(story)
    after = assembled(story, readings, corrections, as_of, entities=entities)
    if after is None:
        return None
    seen = [reading for reading in readings if reading.article.id not in unseen]
    before = assembled(story, seen, corrections, since, entities=entities)
    return News(after, changes_between(before, after, since), lasting(after, readings, corrections).until)
