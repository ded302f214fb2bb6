"""How every story stands, for a list of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reportedly import __version__
from reportedly.model.dossier import StoryHead
from reportedly.model.when import day_of
from reportedly.pipeline.dossiers import Archive, dossier

BATCH = 200
"""Stories that are judged before what was found is kept."""


class Register(Archive, Protocol):
    """The stories kept, and how they stood when last listed; see `reportedly.store.Store`."""

    def stories(self) -> tuple[StoryHead, ...]:
        """Give every story, the one with the latest page first."""
        ...

    def heads(self, day: str, version: str) -> dict[str, StoryHead]:
        """Give how stories stood on a day, as far as that is kept and still holds."""
        ...

    def keep_heads(self, day: str, version: str, heads: Sequence[StoryHead]) -> None:
        """Keep how stories stood on a day."""
        ...


def listing(
    register: Register, as_of: str, captured_by: str | None = None, limit: int | None = None
) -> list[StoryHead]:
    """Give the stories with a page known by then, each as it stood, the latest first; the first `limit` of them.

    What was found on a day is kept and given again on that day, until a page joins the story; but not of a story with
    a page of that very day, of which it would matter when on the day it is asked for.
    """
    day = day_of(as_of)
    # What was captured by an instant is not told by the day, and is asked for seldom: it is judged each time.
    kept = register.heads(day, __version__) if captured_by is None else {}
    found: list[StoryHead] = []
    fresh: list[StoryHead] = []
    for story in register.stories():
        over = captured_by is None and story.last is not None and day_of(story.last) < day
        head = kept.get(story.id) if over else None
        if head is None:
            judged = dossier(story.id, register, as_of, captured_by)
            if judged is None:
                continue
            head = judged.story
            if over:
                fresh.append(head)
        found.append(head)
        if len(fresh) == BATCH:
            register.keep_heads(day, __version__, fresh)
            fresh = []
        if len(found) == limit:
            break
    if fresh:
        register.keep_heads(day, __version__, fresh)
    return found
