"""What a store must do, whatever stands behind it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import msgpack
from msgspec.structs import replace

from reportedly.model.correction import Correction
from reportedly.model.dossier import StoryHead
from reportedly.model.page import Page, Validators
from reportedly.model.reading import Reading
from reportedly.model.summary import Found, Listed, Sought, StorySummary
from reportedly.model.thread import Candidate


class StoreError(Exception):
    """A store that cannot do what was asked; the message names the store and the remedy in one line."""


class Store(Protocol):
    """Pages with their readings, story by story.

    All methods raise StoreError where the store behind them fails. Nothing that was added is ever lost or changed:
    corrections are applied on reading.
    """

    def has(self, page: Page) -> bool:
        """Say whether the same page is kept already: its id, its content, and all its carrier says of it."""
        ...

    def id_for(self, page: Page) -> str:
        """Give the id a page would be kept under: its own, or "ID~2", "ID~3" ... where that is taken."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Make what is done inside one step: all of it is kept, or, where anything raises, nothing."""
        ...

    def add(
        self,
        page: Page,
        reading: Reading,
        story: str | None,
        terms: Mapping[str, float],
        lead: Mapping[str, float] = {},
    ) -> str | None:
        """Keep one page with its reading, the story it belongs to (None: of no story), the weights of its terms and
        those of the terms of its lead.

        Gives the id it is kept under, which its reading's article then has too: that of `id_for`.
        Gives None, and changes nothing, where the same page is kept already, or where the latest page kept of its
        address has the very same article: addresses are fetched again, with other menus and adverts around the story.
        """
        ...

    def candidates(self, terms: Sequence[str], day: str | None, days: int, limit: int) -> tuple[Candidate, ...]:
        """Give at most `limit` pages of stories that share `terms`, the most telling given first; the best first.

        Only pages within `days` days of `day` (ISO 8601) count; with `day` None the latest pages of all do.
        """
        ...

    def spread(self, story: str, limit: int) -> tuple[Candidate, ...]:
        """Give pages spread evenly over a story, in order of time: at most `limit`, or all where it has no more.

        Pages found for the story alone: not what touches it, nor what was split off to it.
        """
        ...

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Give the number of pages that have each of `terms`; 0 for a term no page has."""
        ...

    def count(self) -> int:
        """Give the number of pages kept."""
        ...

    def stories(self) -> tuple[StoryHead, ...]:
        """Give every story, the one with the latest page first; the title is that of its first page, no status yet."""
        ...

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages, in the order of publication (of capture where undated).

        A story that has been judged one with others answers by the id of each of them.
        """
        ...

    def story_of(self, page_id: str) -> str | None:
        """Give the story a kept page belongs to, or None."""
        ...

    def standing(self, story: str) -> str:
        """Give the id a story goes by: its own, or that of the one begun first of those it has been judged one with."""
        ...

    def correct(self, correction: Correction) -> int | None:
        """Keep a correction; give its number, or None where it is one of grouping and would change nothing.

        One of grouping holds for every as-of until it is withdrawn: how pages are grouped is nothing that was reported.
        For a split without `other` a new id is made for the pages split off. What other corrections change is worked
        out by whoever asks for readings. Raises StoreError for a page unknown.
        """
        ...

    def withdraw(self, number: int, at: str, who: str, why: str) -> bool:
        """Take a correction back at an instant; say whether there was one that held. It stays kept, marked."""
        ...

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """Give the corrections made, also those withdrawn, as they were made.

        All, or those of a story and what is one with it: made there, or about any of its pages.
        """
        ...

    def grouped_by(self, instant: str | None) -> AbstractContextManager[None]:
        """See pages grouped, inside, by the corrections that held at an instant; with None by those that hold.

        Nothing may be kept inside.
        """
        ...

    def kept_apart(self, story: str, other: str) -> bool:
        """Say whether two stories have been judged to be two: by a merge withdrawn, or by a split that holds."""
        ...

    def happenings(self, pages: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Give the happenings that kept pages tell, each with all its pages in the order they were kept."""
        ...

    def likenesses(self, pages: Sequence[str]) -> dict[tuple[str, str], float]:
        """Give the likeness of each pair of some pages that is kept, each pair in the order of its ids."""
        ...

    def group(self, page: str, near: Mapping[str, float], groups: Sequence[Sequence[str]]) -> None:
        """Keep how like a page is to pages kept before it, and which pages tell one happening each from now on."""
        ...

    def revision(self, story: str) -> int:
        """Give the count of what has happened to a story: pages that joined it, corrections; 0 for one unknown."""
        ...

    def summaries(self, version: str, now: str, stories: Sequence[str] | None = None) -> dict[str, StorySummary]:
        """Give how stories stand at an instant as far as that is kept and still holds, found by a version of the
        program: all, or some.
        """
        ...

    def keep_summaries(self, version: str, found: Sequence[tuple[int, StorySummary]]) -> bool:
        """Keep how stories stand, each with the revision of it that was judged; say whether that could be done."""
        ...

    def unjudged(self, version: str, now: str, limit: int) -> tuple[str, ...]:
        """Give at most `limit` stories of which nothing is kept that holds at an instant, the latest first."""
        ...

    def listed(self, sought: Sought, version: str, now: str) -> Listed:
        """Give the stories sought, the newest change first, each as it was last judged."""
        ...

    def matching(self, words: str) -> AbstractSet[str] | None:
        """Give the stories that `listed` finds by some words; None where there is no word."""
        ...

    def found_in(self, words: str, stories: Sequence[str], until: str | None = None) -> dict[str, Found]:
        """Give of those stories that have a page with all of some words the first such page, and how many there are.

        With `until` only pages count that were out by then.
        """
        ...

    def titles(self, pages: Sequence[str]) -> dict[str, str]:
        """Give the headlines of some pages, those that have one."""
        ...

    def page(self, page_id: str) -> Page | None:
        """Give a page as it came, or None if none is kept under that id."""
        ...

    def reading(self, page_id: str) -> Reading | None:
        """Give what was read out of a page, or None if none is kept under that id."""
        ...

    def state(self) -> str:
        """Give what tells this state of the store from others: it differs once a page is kept or a correction is made
        or withdrawn.
        """
        ...

    def validators(self, url: str) -> Validators | None:
        """Give what the server told the latest kept page of an address by, or None."""
        ...

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """Give the ids of at most `limit` pages that have any of `words` in headline or body, the best first."""
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...


def digest_of(page: Page) -> bytes:
    """Give what tells two pages of one id apart: 16 bytes of all that came with a page but its capture."""
    return hashlib.sha256(msgpack.encode(replace(page, captured="", validators=None))).digest()[:16]
