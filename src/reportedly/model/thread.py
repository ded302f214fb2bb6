"""Which pages belong together: a kept page to compare with, and the judgements that group pages."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Candidate(Struct, frozen=True):
    """A kept page that shares telling terms with a new one: its story, and its terms with their weights.

    `weighed` says that the weights make a vector of length one; those of an older store are bare counts.
    """

    page: str
    story: str
    published: str | None
    terms: dict[str, float]
    weighed: bool = True


class Grouping(StrEnum):
    """What a judgement does with stories."""

    MERGE = "merge"
    """`story` and `other` are one story."""
    SPLIT = "split"
    """`pages` of `story` are a story of their own, `other`."""
    TOUCH = "touch"
    """`pages` belong to `story` too, beside the story each is in."""


class Judgement(Struct, frozen=True):
    """One judgement on how pages are grouped: which stories and pages, when, by whom, and why in one sentence.

    `by` is "rule" or the name of a person. `number` counts the judgements of a store; 0 is one not kept yet.
    `withdrawn` is the instant it was taken back, or None while it holds.
    """

    kind: Grouping
    story: str
    at: str
    by: str
    why: str
    other: str | None = None
    pages: tuple[str, ...] = ()
    number: int = 0
    withdrawn: str | None = None
