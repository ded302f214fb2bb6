"""How long the store waits for others, and how far it goes to find kept pages that a new one is like."""

from __future__ import annotations

from msgspec import Struct


class Options(Struct, frozen=True):
    """How long to wait for another process, and how far a search for candidates goes.

    The bounds keep its cost the same however many pages are kept: a page is found by its `terms_indexed` heaviest
    terms; of those of a new page `terms_asked` are asked for, `pages_a_term` pages of each; a term on more than one
    page in `too_common` (and on more than `pages_a_term`) tells no story apart.
    """

    busy_seconds: float = 5.0
    terms_indexed: int = 64
    terms_asked: int = 32
    pages_a_term: int = 64
    too_common: int = 5
