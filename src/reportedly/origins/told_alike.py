"""Unnamed sources that are told of alike: a rewrite that drops whom its source spoke to does not make another source.

Two outlets never find "six people familiar with the plan" each on their own within days. A smaller number proves
nothing by itself: "a person familiar with the plan" is the one told of before only on a page that has no reporters of
its own, says the like of it, and came later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec.structs import replace

from reportedly.model.statement import ARTICLE, Basis
from reportedly.model.tracing import Root
from reportedly.origins.occasions import ALIKE, Saying, day, likeness

MANY = 3
"""People from whom on their number, together with what they know, tells who they are."""

WITHIN = timedelta(days=4)
"""How far apart pages may be that tell of the same unnamed sources without saying so."""

LATEST = 60
"""How many statements of unnamed sources one is held against, the latest."""


def follow(sayings: Sequence[Saying], roots: Mapping[tuple[str, str], Root]) -> dict[tuple[str, str], Root]:
    """Give unnamed sources that a page calls its own the origin of those told of alike on another page.

    `sayings` in order of publication.
    """
    found = dict(roots)
    unnamed = [each for each in sayings if _is_unnamed(roots[each.page, each.id])]
    known = [each for each in unnamed if _knows_whom(each, roots)]
    for at, saying in enumerate(unnamed):
        if not _knows_whom(saying, roots):
            reporters = roots[saying.page, ARTICLE].own_reporting
            pool = [*known[-LATEST:], *([] if reporters else unnamed[max(0, at - LATEST) : at])]
            same = next((each for each in pool if _same_people(saying, each, reporters, found)), None)
            if same:
                own = roots[saying.page, saying.id]
                found[saying.page, saying.id] = replace(found[same.page, same.id], reached_through=own.reached_through)
    return found


def _is_unnamed(root: Root) -> bool:
    return root.basis is Basis.ANONYMOUS


def _knows_whom(saying: Saying, roots: Mapping[tuple[str, str], Root]) -> bool:
    """Whether a page says to whom else its source spoke."""
    return roots[saying.page, saying.id].told_to != roots[saying.page, ARTICLE].name


def _same_people(saying: Saying, other: Saying, reporters: bool, roots: Mapping[tuple[str, str], Root]) -> bool:
    mine, theirs = roots[saying.page, saying.id], roots[other.page, other.id]
    if other.page == saying.page or mine.key == theirs.key or mine.speaker != theirs.speaker:
        return False
    if not _near(saying, other) or likeness(saying.words, other.words) < ALIKE:
        return False
    if saying.count and other.count and saying.count != other.count:
        return False
    described = bool(saying.described & other.described)
    if saying.count and saying.count == other.count and saying.count >= MANY:
        return described
    return not reporters and described and (saying.described <= other.described or other.described <= saying.described)


def _near(saying: Saying, other: Saying) -> bool:
    left, right = day(saying.published), day(other.published)
    return left is not None and right is not None and abs(left - right) <= WITHIN
