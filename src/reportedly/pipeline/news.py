"""What is new about a story for one who has looked at it before, or never."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from reportedly.model.changes import Changes
from reportedly.model.dossier import Dossier
from reportedly.pipeline.dossiers import Archive, assembled

_BEFORE_ALL = "0001"


def course(dossier: Dossier) -> Changes:
    """Give all that has come to be known about a story until the as-of of its dossier: nothing was known before."""
    from reportedly.stories.changes import changes_between

    return changes_between(None, dossier, _BEFORE_ALL)


def news(
    story: str, archive: Archive, unseen: AbstractSet[str], since: str, as_of: str
) -> tuple[Dossier, Changes] | None:
    """Give the dossier of a story and what is new in it for one who has looked at `since`, without the `unseen` pages.

    None where no page of it was known by `as_of`. When a page was published does not decide whether it is news: a page
    that comes late is.
    """
    from reportedly.stories.changes import changes_between

    readings = archive.readings(story)
    after = assembled(story, readings, as_of, None)
    if after is None:
        return None
    seen = [reading for reading in readings if reading.article.id not in unseen]
    return after, changes_between(assembled(story, seen, since, None), after, since)
