"""Which pages belong together: a page to compare with others."""

from __future__ import annotations

from msgspec import Struct


class Candidate(Struct, frozen=True):
    """A page with what it is placed by: its terms and those of its lead, with their weights; and its story.

    The story of a page that is still to be placed is "". `weighed` says that the weights of the terms make a vector of
    length one; those of an older store are bare counts, and a page in one may have no `lead`.
    """

    page: str
    story: str
    published: str | None
    terms: dict[str, float]
    weighed: bool = True
    lead: dict[str, float] = {}
