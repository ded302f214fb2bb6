"""Which page is a copy of which: shared wording outside quotation marks, oriented by credits, then by time.

Two texts are near-duplicates when most of the word triples of the shorter stand in the longer (containment, after
Broder 1997). Quoted words are left out: two reporters in one room share them without copying.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from zlib import crc32

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.tracing import Copy
from reportedly.model.when import first_instant, is_iso

SHARED = 0.35
"""Share of the shorter text's word triples that must stand in the longer."""

FEWEST = 10
"""Word triples that must be shared at least: less is a phrase, not a copy."""

COMMON = 60
"""A triple on more pages than this says nothing about any two of them."""

_QUOTED = re.compile(r"[\"“][^\"”“]{0,600}[\"”]")
_WORD = re.compile(r"[^\W_]+")


class _Text(Struct, frozen=True):
    """The narrative of one page: the hashes of its word triples."""

    id: str
    triples: frozenset[int]


def find_copies(readings: Sequence[Reading]) -> dict[str, Copy]:
    """Give the copies among pages, each tied to the page at the root of its group."""
    by_id = {reading.article.id: reading for reading in readings}
    texts = [_Text(reading.article.id, _triples(reading.article.text)) for reading in readings]
    groups = _groups(texts)
    found: dict[str, Copy] = {}
    for group in groups:
        root = min(group, key=lambda page: _rank(by_id[page], [by_id[other] for other in group]))
        for page in group:
            if page != root and not _same_address(by_id[page], by_id[root]):
                found[page] = Copy(page, root, _evidence(by_id[page], by_id[root]))
    return found


def _triples(text: str) -> frozenset[int]:
    words = _WORD.findall(_QUOTED.sub(" ", text).lower())
    return frozenset(crc32(" ".join(words[at : at + 3]).encode()) for at in range(len(words) - 2))


def _groups(texts: Sequence[_Text]) -> list[list[str]]:
    """Group pages that share wording, directly or through others; in the order of the pages."""
    size = {text.id: len(text.triples) for text in texts}
    parent = {text.id: text.id for text in texts}

    def top(page: str) -> str:
        while parent[page] != page:
            page = parent[page]
        return page

    for (left, right), shared in sorted(_shared(texts).items()):
        if shared >= FEWEST and shared >= SHARED * min(size[left], size[right]):
            parent[top(right)] = top(left)
    groups: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        groups[top(text.id)].append(text.id)
    return [group for group in groups.values() if len(group) > 1]


def _shared(texts: Sequence[_Text]) -> Counter[tuple[str, str]]:
    holders: dict[int, list[str]] = defaultdict(list)
    for text in texts:
        for triple in text.triples:
            holders[triple].append(text.id)
    shared: Counter[tuple[str, str]] = Counter()
    for pages in holders.values():
        if 1 < len(pages) <= COMMON:
            shared.update((left, right) for at, left in enumerate(pages) for right in pages[at + 1 :])
    return shared


def _rank(reading: Reading, group: Sequence[Reading]) -> tuple[int, int, float, int, str]:
    """Order the pages of a group from source to copies: credited by the others, undoubted date, earliest, longest."""
    article = reading.article
    credited = sum(_credits(other, article.outlet) for other in group if other is not reading)
    credits_others = any(_credits(reading, other.article.outlet) for other in group if other is not reading)
    published = article.published
    at = first_instant(published).timestamp() if published and is_iso(published) else float("inf")
    return int(credits_others) - credited, int(bool(article.doubts)), at, -len(article.text), article.id


def _credits(reading: Reading, outlet: str | None) -> bool:
    return outlet is not None and any(
        credit.name == outlet and credit.name != reading.article.outlet for credit in reading.article.credits
    )


def _same_address(left: Reading, right: Reading) -> bool:
    return left.article.url is not None and left.article.url == right.article.url


def _evidence(copy: Reading, root: Reading) -> str:
    mine, theirs = _triples(copy.article.text), _triples(root.article.text)
    share = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
    reasons = [f"{share:.0%} of the wording of the shorter text is shared"]
    if any(credit.name == root.article.outlet for credit in copy.article.credits):
        reasons.append("credit kept")
    elif root.article.credits and not copy.article.credits:
        reasons.append("credit removed")
    if len(mine) < 0.8 * len(theirs):
        reasons.append("text cut")
    return "; ".join(reasons)
