"""Which page is a copy of which, and which is only another version of one outlet's page.

Pages with a text in common form a group. In each group the pages are ranked from source to copies, and each is tied to
the original before it with which it shares most; a page that shares enough with none is an original itself. A page put
together from two agencies' texts is thereby a copy of the one it has more of, and does not make one text of the two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.tracing import Copy, Version
from reportedly.origins.candidates import Candidate
from reportedly.origins.direction import ranks
from reportedly.origins.likeness import Groups, Kind, Likeness, likenesses, verbatim
from reportedly.origins.taking import taken_from, taking
from reportedly.origins.wording import wordings

LEAST = 1 / 3
WHOLE = 0.5
"""A copy has LEAST of its text from the original, or WHOLE of the shorter text stands in the other; if it says whom it
has the report from, both."""


class Kin(Struct, frozen=True):
    """The copies and versions among a set of pages, by the id of the page that is one."""

    copies: dict[str, Copy]
    versions: dict[str, Version]


def find_kin(readings: Sequence[Reading]) -> Kin:
    """Give the copies and the versions among pages, each tied to the original of its text."""
    found = wordings([reading.article for reading in readings])
    pages = [Candidate(reading, wording) for reading, wording in zip(readings, found, strict=True)]
    kin = Kin({}, {})
    languages = Counter(reading.article.language for reading in readings)
    language = max(languages, key=lambda each: (languages[each], each or ""), default=None)
    for group in _groups(likenesses(pages), len(pages)):
        for tie in _ties(group, pages, language):
            _enter(kin, pages[tie.page], pages[tie.source], pages[tie.original], tie.kind)
    return kin


def _groups(found: Sequence[Likeness], size: int) -> Iterator[list[Likeness]]:
    groups = Groups(size)
    for each in found:
        groups.join(each.left, each.right)
    by_group: dict[int, list[Likeness]] = defaultdict(list)
    for each in found:
        by_group[groups.of(each.left)].append(each)
    yield from by_group.values()


class _Tie(NamedTuple):
    """A page, the page it was taken from, and the original that the text comes from in the end."""

    page: int
    source: int
    original: int
    kind: Kind


def _ties(group: Sequence[Likeness], pages: Sequence[Candidate], language: str | None) -> list[_Tie]:
    """The pages of a group that are no originals, from source to copies.

    Word for word a page is held against the originals only: it may have two texts, one after the other, and has not
    made one of them. A page with which it has only a passage in common is not its original, nor one that it relays.
    What is reworded or translated is so as a whole, and ties whatever is the same text.
    """
    members = sorted({page for each in group for page in (each.left, each.right)})
    found = ranks([pages[page] for page in members], language)
    by_rank = [page for _, page in sorted(zip(found, members, strict=True))]
    ties: dict[int, _Tie] = {}
    originals: list[int] = []
    for page in by_rank:
        shares = [(verbatim(pages[page], pages[each]), -at, each) for at, each in enumerate(originals)]
        best = sorted((each for each in shares if each[0]), reverse=True)
        original = next((each for share, _, each in best if _is_from(pages[page], pages[each], share)), None)
        if original is None:
            originals.append(page)
        else:
            ties[page] = _Tie(page, original, original, Kind.VERBATIM)
    order = {page: at for at, page in enumerate(by_rank)}
    for each in sorted(group, key=lambda each: (-each.share, each.left, each.right)):
        if each.kind is not Kind.VERBATIM:
            _join(each, ties, order, pages)
    return [ties[page] for page in by_rank if page in ties]


def _join(each: Likeness, ties: dict[int, _Tie], order: Mapping[int, int], pages: Sequence[Candidate]) -> None:
    """Make one text of those that two pages belong to: the later original becomes a copy of the earlier one.

    Not where a page says whom it has the report from and tells it in words of its own, which is a relay.
    """
    ends = {page: ties[page].original if page in ties else page for page in (each.left, each.right)}
    source, page = sorted(ends, key=lambda end: (order[ends[end]], end))
    original, later = ends[source], ends[page]
    named = pages[original].owner in pages[page].cited and pages[original].owner != pages[page].owner
    if original == later or (named and each.kind is Kind.REWORDED):
        return
    for name, tie in ties.items():
        if tie.original == later:
            ties[name] = tie._replace(original=original)
    if page != later:
        ties[later] = _Tie(later, page, original, Kind.VERBATIM)
    ties[page] = _Tie(page, source, original, each.kind)


def _enter(kin: Kin, page: Candidate, source: Candidate, original: Candidate, kind: Kind) -> None:
    """Enter a page as a version, as a copy, or as neither, where its text is not the original's."""
    copy = taking(page, source, original, kind)
    if _same_page(page, original):
        kin.versions[copy.page] = Version(copy.page, copy.of, copy.how)
    elif _is_from(page, original, verbatim(page, source)):
        kin.copies[copy.page] = copy


def _is_from(page: Candidate, original: Candidate, share: float) -> bool:
    """Whether a page has its text from another with which it, or its source, has that share word for word in common.

    Not where it says whom it has the report from and has more of its own or other words, which is a relay, nor where
    only a passage is from there, which both may have from somebody else.
    """
    if _same_page(page, original):
        return True
    if original.owner in page.cited:
        translated = page.wording.language != original.wording.language
        return (share >= WHOLE or translated) and taken_from(page, original) >= WHOLE
    return share >= WHOLE or taken_from(page, original) >= LEAST


def _same_page(left: Candidate, right: Candidate) -> bool:
    """Whether two pages are states of one: they have one address, or one outlet gave out both."""
    urls = left.reading.article.url, right.reading.article.url
    return (urls[0] is not None and urls[0] == urls[1]) or (left.owner is not None and left.owner == right.owner)
