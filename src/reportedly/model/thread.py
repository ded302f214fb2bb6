"""Which pages belong together: a kept page to compare with."""

from __future__ import annotations

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
