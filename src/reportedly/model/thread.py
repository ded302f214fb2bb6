"""A page already kept, as one the next page may belong together with."""

from __future__ import annotations

from msgspec import Struct


class Candidate(Struct, frozen=True):
    """A kept page that shares rare terms with a new one: its story and the weight of each of its terms."""

    page: str
    story: str
    published: str | None
    terms: dict[str, float]
