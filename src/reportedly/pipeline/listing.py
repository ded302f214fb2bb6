"""How every story stands, for a list of them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing
from itertools import islice
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from reportedly import __version__
from reportedly.model.dossier import StoryHead
from reportedly.model.entities import EntityFile
from reportedly.model.summary import StorySummary
from reportedly.model.when import first_instant, last_instant
from reportedly.pipeline.dossiers import NOBODY, Archive, AtFault, assembled, dossier, raised, readings_of

BATCH = 200
"""Stories that are looked up at once, or judged before what was found is kept."""


class Register(Archive, Protocol):
    """The stories kept, and how they stood when last judged; see `reportedly.store.Store`."""

    def stories(self) -> tuple[StoryHead, ...]:
        """Give every story, the one with the latest page first."""
        ...

    def revision(self, story: str) -> int:
        """Give the count of what has happened to a story."""
        ...

    def unjudged(self, version: str, now: str, limit: int) -> tuple[str, ...]:
        """Give stories of which nothing is kept that holds at an instant, the latest first."""
        ...

    def summaries(self, version: str, now: str, stories: Sequence[str] | None = None) -> dict[str, StorySummary]:
        """Give how stories stand at an instant, as far as that is kept and still holds: all, or some."""
        ...

    def keep_summaries(self, version: str, found: Sequence[tuple[int, StorySummary]]) -> bool:
        """Keep how stories stand, each with the revision of it that was judged; say whether that could be done."""
        ...


Headings = Callable[[StorySummary], Sequence[str]]
"""What a list heads a story with, which it is then found by."""


class CaughtUp(NamedTuple):
    """How many stories were judged and kept so, and what went wrong with those that could not be judged."""

    judged: int
    faults: dict[str, Exception]


def listing(
    register: Register,
    as_of: str,
    captured_by: str | None = None,
    limit: int | None = None,
    entities: EntityFile = NOBODY,
    headings: Headings | None = None,
    at_fault: AtFault = raised,
) -> list[StoryHead]:
    """Give the stories with a page known by then, each as it stood, the latest first; the first `limit` of them."""
    with closing(standing(register, as_of, captured_by, entities, headings, at_fault)) as found:
        return list(islice(found, limit))


def standing(
    register: Register,
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
    headings: Headings | None = None,
    at_fault: AtFault = raised,
) -> Generator[StoryHead]:
    """Give one after another the stories with a page known by then, each as it stood, the latest first.

    One that cannot be judged is left out where `at_fault`, which is told of it, lets the others go on.

    How a story stands is kept, and given again while that holds: until a page joins it, it is corrected, or something
    lapses. It costs as many stories as are taken; what was judged of them is kept at the end, or once it is closed.
    """
    by = judged_by(entities)
    fresh: list[tuple[int, StorySummary]] = []
    try:
        for story, summary in _kept(register, by, as_of, captured_by):
            if summary:
                if summary.story.pages:
                    yield summary.story
                continue
            try:
                if captured_by is not None:
                    judged = dossier(story.id, register, as_of, captured_by, entities)
                    head, one = judged.story if judged else None, None
                else:
                    one = judge(story.id, register, as_of, entities, headings)
                    head = one[1].story if one else None
            except Exception as error:  # whatever is wrong with one story, the others are judged
                at_fault(story.id, error)
                continue
            # A story that goes on after the as-of is kept as it stands at its end, not as it stood before.
            if one and story.last and first_instant(story.last) <= last_instant(as_of):
                fresh.append(one)
            if head:
                yield head
            if len(fresh) == BATCH:
                register.keep_summaries(by, fresh)
                fresh = []
    finally:
        if fresh:
            register.keep_summaries(by, fresh)


def _kept(
    register: Register, by: str, as_of: str, captured_by: str | None
) -> Iterator[tuple[StoryHead, StorySummary | None]]:
    """Every story, the latest first, with how it stood as far as that is kept, which is asked for in batches."""
    stories = register.stories()
    for start in range(0, len(stories), BATCH):
        batch = stories[start : start + BATCH]
        # What was captured by an instant is asked for seldom: it is judged each time.
        kept = register.summaries(by, as_of, [story.id for story in batch]) if captured_by is None else {}
        for story in batch:
            yield story, kept.get(story.id)


def judged_by(entities: EntityFile = NOBODY) -> str:
    """Give what summaries are kept under: the version of the program and what tells one entity file from others."""
    return f"{__version__} {entities.mark}".strip()


def catch_up(
    register: Register,
    now: str,
    limit: int,
    go_on: Callable[[], bool],
    entities: EntityFile = NOBODY,
    besides: AbstractSet[str] = frozenset(),
    headings: Headings | None = None,
) -> CaughtUp:
    """Judge stories of which nothing is kept that holds now, the latest first, while `go_on` says so, and keep it.

    At most `limit`, and none of `besides`. Of a story with no page known yet it is kept until when that is so.
    """
    found: list[tuple[int, StorySummary]] = []
    faults: dict[str, Exception] = {}
    by = judged_by(entities)
    for story in register.unjudged(by, now, limit + len(besides)):
        if story in besides:
            continue
        if not go_on():
            break
        try:
            found.append(judge(story, register, now, entities, headings) or _not_known_yet(story, register, now))
        except Exception as error:  # whatever is wrong with one story, the others are judged
            faults[story] = error
    kept = bool(found) and register.keep_summaries(by, found)
    return CaughtUp(len(found) if kept else 0, faults)


def judge(
    story: str, register: Register, as_of: str, entities: EntityFile = NOBODY, headings: Headings | None = None
) -> tuple[int, StorySummary] | None:
    """Give how a story stands, with its revision; None where no page of it was known by then."""
    from reportedly.stories.summary import summarise

    revision = register.revision(story)
    readings = readings_of(story, register)
    corrections = register.corrections(story)
    found = assembled(story, readings, corrections, as_of, entities=entities)
    if found is None:
        return None
    told = summarise(found, readings, corrections)
    return revision, replace(told, headings=tuple(headings(told)) if headings else ())


def _not_known_yet(story: str, register: Register, now: str) -> tuple[int, StorySummary]:
    from reportedly.stories.summary import unknown

    return register.revision(story), unknown(story, readings_of(story, register), now)
