"""Which story a page belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.thread import Candidate

DAYS = 400
"""How far apart in time two pages of one story may be; whether they are one is then judged by more than that."""
CANDIDATES = 48
"""Pages that a new one is compared with."""


class Shelf(Protocol):
    """The kept pages, as far as a new one is compared with them; see `reportedly.store.Store`."""

    def candidates(self, terms: Sequence[str], day: str | None, days: int, limit: int) -> tuple[Candidate, ...]:
        """Give at most `limit` pages that share rare ones of `terms` within `days` days of `day`."""
        ...

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Give the number of pages that have each of `terms`."""
        ...

    def count(self) -> int:
        """Give the number of pages kept."""
        ...


def assign(reading: Reading, shelf: Shelf) -> tuple[str | None, Mapping[str, float]]:
    """Give the story a new page belongs to, and the terms it is to be found by.

    A page that fits no kept story begins one, named after it. One in a language that is not read joins a story but
    begins none: nothing could be said in its dossier.
    """
    from reportedly.stories import threads

    fingerprint = threads.fingerprint(reading)
    terms = tuple(fingerprint.terms)
    candidates = shelf.candidates(terms, fingerprint.day, DAYS, CANDIDATES)
    known = sorted({*terms, *(term for candidate in candidates for term in candidate.terms)})
    story = threads.choose(fingerprint, candidates, shelf.frequencies(known), shelf.count())
    if story is None and reading.outcome.kind is OutcomeKind.READ:
        story = f"s-{reading.article.id}"
    return story, fingerprint.terms if story else {}
