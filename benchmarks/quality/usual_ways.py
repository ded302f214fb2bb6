"""How many sources the usual ways count behind a story: by outlet, by publisher, by headline, by near-duplicate text.

They are given the best of cases: the pages of the story and no others, as a person has chosen them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from urllib.parse import urlsplit

from command import Json

from reportedly.model import outlets

SAME_HEADLINE = 0.5
"""Jaccard likeness of the words of two headlines from which on they are one cluster."""
NEAR_DUPLICATE = 0.5
"""Jaccard likeness of the five-word shingles of two texts (what MinHash estimates) from which on they are one."""
SHINGLE = 5

_WORD = re.compile(r"[^\W_]+")


def by_outlet(pages: Sequence[Json]) -> int:
    """Count the outlets, by the host of the address where none is named."""
    return len({_outlet(page) for page in pages})


def by_publisher(pages: Sequence[Json]) -> int:
    """Count the publishers: outlets of one known owner, or state, are one."""
    return len({_publisher(_outlet(page)) for page in pages})


def by_headline(pages: Sequence[Json]) -> int:
    """Count the clusters of like headlines, linked one to the next."""
    return _clusters([frozenset(_words(page.get("title") or "")) for page in pages], SAME_HEADLINE)


def by_near_duplicate(pages: Sequence[Json]) -> int:
    """Count the groups of texts that share most of their five-word shingles, linked one to the next."""
    texts = [_words(page.get("body") or "") for page in pages]
    return _clusters(
        [frozenset(zip(*(words[at:] for at in range(SHINGLE)), strict=False)) for words in texts], NEAR_DUPLICATE
    )


WAYS: dict[str, Callable[[Sequence[Json]], int]] = {
    "outlets": by_outlet,
    "publishers": by_publisher,
    "headline clusters": by_headline,
    "near-duplicate groups": by_near_duplicate,
}


def _outlet(page: Json) -> str:
    return str(page.get("outlet") or urlsplit(page.get("url") or "").hostname or page["id"])


def _publisher(name: str) -> str:
    known = outlets.known(name) or (outlets.host_outlet(name) if "." in name else None)
    return (known.state or known.owner or known.name) if known else name


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _clusters(sets: Sequence[frozenset[Hashable]], threshold: float) -> int:
    """Count the groups that single linkage makes of sets by their Jaccard likeness."""
    groups: list[list[frozenset[Hashable]]] = []
    for each in sets:
        near = [group for group in groups if any(_jaccard(each, other) >= threshold for other in group)]
        groups = [group for group in groups if group not in near] + [[each, *(one for group in near for one in group)]]
    return len(groups)


def _jaccard(left: frozenset[Hashable], right: frozenset[Hashable]) -> float:
    return len(left & right) / len(left | right) if left | right else 0.0
