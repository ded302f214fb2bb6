"""Where a new page belongs: the happening it tells, the story that happening is part of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.correction import RULE, Correction, CorrectionKind
from reportedly.model.page import OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.model.thread import Candidate
from reportedly.stories.grouping import happenings, threads
from reportedly.stories.grouping.leads import weigh_lead
from reportedly.stories.grouping.likeness import fingerprint, likeness, weigh

DAYS = 400
"""How far apart in time two pages of one story may be; whether they are one is then judged by more than that."""
CANDIDATES = 48
"""Pages that a new one is compared with."""


class Shelf(Protocol):
    """The kept pages, as far as a new one is compared with them; see `reportedly.store.Store`."""

    def candidates(self, terms: Sequence[str], day: str | None, days: int, limit: int) -> tuple[Candidate, ...]:
        """Give at most `limit` pages that share `terms`, the most telling first, within `days` days of `day`."""
        ...

    def spread(self, story: str, limit: int) -> tuple[Candidate, ...]:
        """Give pages spread evenly over a story, in order of time: at most `limit`, or all where it has no more."""
        ...

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Give the number of pages that have each of `terms`."""
        ...

    def count(self) -> int:
        """Give the number of pages kept."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Make what is done inside one step."""
        ...

    def id_for(self, page: Page) -> str:
        """Give the id a page would be kept under."""
        ...

    def add(
        self, page: Page, reading: Reading, story: str | None, terms: Mapping[str, float], lead: Mapping[str, float]
    ) -> str | None:
        """Keep a page; give its id, or None where it is kept already."""
        ...

    def happenings(self, pages: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Give the happenings that pages tell, each with all its pages in the order they were kept."""
        ...

    def likenesses(self, pages: Sequence[str]) -> dict[tuple[str, str], float]:
        """Give the likeness of each pair of some pages that is kept."""
        ...

    def group(self, page: str, near: Mapping[str, float], groups: Sequence[Sequence[str]]) -> None:
        """Keep how like a page is to others, and which pages tell one happening now."""
        ...

    def correct(self, correction: Correction) -> int | None:
        """Keep a correction of how pages are grouped, unless it changes nothing."""
        ...

    def kept_apart(self, story: str, other: str) -> bool:
        """Say whether two stories were kept apart."""
        ...


class Placing(Struct, frozen=True):
    """Where a page belongs: its story, what it is compared by, its likeness to pages near in time, what it shows."""

    story: str | None
    terms: dict[str, float] = {}
    lead: dict[str, float] = {}
    near: dict[str, float] = {}
    corrections: tuple[Correction, ...] = ()


def keep(page: Page, reading: Reading, shelf: Shelf) -> str | None:
    """Keep a page that was read, in its happening and its story, in one step.

    Gives the id it is kept under; None, and changes nothing, where it is kept already.
    """
    with shelf.transaction():
        reading = replace(reading, article=replace(reading.article, id=shelf.id_for(page)))
        placing = place(reading, shelf)
        kept = shelf.add(page, reading, placing.story, placing.terms, placing.lead)
        if kept and placing.story:
            _group(kept, placing.near, shelf)
            for correction in placing.corrections:
                if not (correction.other and shelf.kept_apart(correction.story, correction.other)):
                    shelf.correct(correction)
    return kept


def _group(page: str, near: Mapping[str, float], shelf: Shelf) -> None:
    """Group a page, just kept, and the happenings near to it anew."""
    told = shelf.happenings(tuple(near))
    pages = [*(member for name in happenings.neighbourhood(near, told) for member in told[name]), page]
    likenesses = shelf.likenesses(pages) | {happenings.pair(page, other): value for other, value in near.items()}
    shelf.group(page, near, happenings.grouped(pages, likenesses))


def place(reading: Reading, shelf: Shelf) -> Placing:
    """Find where a page belongs among those kept before it.

    A page that fits no kept story begins one, named after it. One in a language that is not read joins a story but
    begins none: nothing could be said in its dossier.
    """
    taken = fingerprint(reading)
    frequencies, count = shelf.frequencies(tuple(taken.counts)), shelf.count()
    terms, lead = weigh(taken.counts, frequencies, count), weigh_lead(taken.lead, frequencies, count)
    new = Candidate(reading.article.id, "", taken.published, terms, lead=lead)
    kept = [_beside(new, each, shelf) for each in shelf.candidates(tuple(terms), taken.published, DAYS, CANDIDATES)]
    choice = threads.choose(new, kept, lambda story: _spread(story, shelf))
    story = choice.story
    if story is None and reading.outcome.kind is OutcomeKind.READ:
        story = f"s-{reading.article.id}"
    if story is None:
        return Placing(None)
    near = {each.candidate.page: round(each.within_days, 3) for each in kept if each.within_days >= happenings.LEAST}
    return Placing(story, terms, lead, near, _corrections(reading, choice))


def _beside(new: Candidate, candidate: Candidate, shelf: Shelf) -> threads.Beside:
    candidate = _weighed(candidate, shelf)
    alike = likeness(new.terms, candidate.terms)
    return threads.Beside(candidate, alike, happenings.faded(alike, new.published, candidate.published))


def _spread(story: str, shelf: Shelf) -> list[Candidate]:
    return [_weighed(each, shelf) for each in shelf.spread(story, threads.SPREAD)]


def _weighed(candidate: Candidate, shelf: Shelf) -> Candidate:
    """A candidate with its terms weighed: an older store has kept bare counts."""
    if candidate.weighed:
        return candidate
    terms = weigh(candidate.terms, shelf.frequencies(tuple(candidate.terms)), shelf.count())
    return replace(candidate, terms=terms, weighed=True)


def _corrections(reading: Reading, choice: threads.Choice) -> tuple[Correction, ...]:
    """What a page shows of other stories: that they are the same, or that it is about them too."""
    page, story, at = reading.article.id, choice.story or "", reading.captured
    told = f"page {page} is near to both, and the pages of both that it is near to are near to each other"
    same = [Correction(CorrectionKind.MERGE, story, at, RULE, told, other=other) for other in choice.same]
    about = f"page {page} is as near to pages of this story as to those of {story}, which are not near to them"
    touched = [Correction(CorrectionKind.TOUCH, other, at, RULE, about, pages=(page,)) for other in choice.touched]
    return (*same, *touched)
