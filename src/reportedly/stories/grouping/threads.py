"""Which story a new page belongs to: the looser of the two groupings, one developing matter over weeks.

A story is as near to a page as its three nearest pages are on average. Likeness fades with the days between: slowly,
for pages of one matter drift apart in words long before they do in time, and more slowly still between pages that tell
of one deal, agreement or law, which take a year and more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportedly.model.thread import Candidate
from reportedly.stories.grouping.fading import days_apart, fading
from reportedly.stories.grouping.likeness import BETWEEN, likeness

JOIN = 0.14
"""Nearness from which a page joins a story."""

TIED = 0.14
"""Nearness of the pages of two stories to each other from which they are one, once a page belongs to both."""

PLAINLY = 0.2
"""Nearness to each of two stories from which a page is plainly about both."""

STRANGE = 0.05
"""Nearness of the pages of two stories to each other up to which they are two matters, and no parts of one."""

NEAREST = 3
"""Pages of a story whose nearness is averaged."""

FADING_DAYS = 120.0
"""Days after which two equally similar pages count e times less."""

LONG_FADING_DAYS = 400.0
"""The same where both tell of one long process."""


class Choice(Struct, frozen=True):
    """The story a page joins (None: one of its own); stories that it shows to be the same; others it touches."""

    story: str | None = None
    same: tuple[str, ...] = ()
    touched: tuple[str, ...] = ()


class Near(Struct, frozen=True):
    """A candidate and how near it is to a new page."""

    candidate: Candidate
    nearness: float


def choose(terms: Mapping[str, float], published: str | None, candidates: Sequence[Candidate]) -> Choice:
    """Choose the story of a page by its terms, weighed, and those of the kept pages most like it."""
    stories = _stories(terms, published, candidates)
    nearness = {story: _average(pages) for story, pages in stories.items()}
    fitting = sorted((story for story in nearness if nearness[story] >= JOIN), key=lambda each: (-nearness[each], each))
    if not fitting:
        return Choice()
    first, *others = fitting
    apart = {story: _nearness(stories[first], stories[story]) for story in others}
    same = tuple(story for story in others if apart[story] >= TIED)
    both = [story for story in others if apart[story] <= STRANGE and nearness[story] >= PLAINLY]
    return Choice(first, same, tuple(both))


def _stories(
    terms: Mapping[str, float], published: str | None, candidates: Sequence[Candidate]
) -> dict[str, list[Near]]:
    """The candidates of each story with their nearness, the nearest first.

    A page without a date is as far away as the nearest dated page of its story.
    """
    left = {each.page: _left(_between(terms), published, each) for each in candidates}
    nearest: dict[str, float] = {}
    for each in candidates:
        nearest[each.story] = max(nearest.get(each.story, 0.0), left[each.page] or 0.0)
    found: dict[str, list[Near]] = defaultdict(list)
    for each in candidates:
        remains = left[each.page]
        if remains is None:
            remains = nearest[each.story] or 1.0
        found[each.story].append(Near(each, likeness(terms, each.terms) * remains))
    return {story: sorted(pages, key=lambda near: -near.nearness) for story, pages in found.items()}


def _between(terms: Mapping[str, float]) -> frozenset[str]:
    return frozenset(term for term in terms if term.startswith(BETWEEN))


def _left(long: frozenset[str], published: str | None, other: Candidate) -> float | None:
    """What time leaves of a likeness, by the long processes a page tells of; None where the time is not known."""
    days = days_apart(published, other.published)
    if days is None:
        return None
    return fading(days, LONG_FADING_DAYS if any(term in other.terms for term in long) else FADING_DAYS)


def _average(pages: Sequence[Near]) -> float:
    nearest = pages[:NEAREST]
    return sum(each.nearness for each in nearest) / len(nearest)


def _nearness(left: Sequence[Near], right: Sequence[Near]) -> float:
    """How near the nearest pages of two stories are to each other, and not only to a page about both."""
    pairs = [(one.candidate, other.candidate) for one in left[:NEAREST] for other in right[:NEAREST]]
    near = [
        likeness(one.terms, other.terms) * (_left(_between(one.terms), one.published, other) or 0.0)
        for one, other in pairs
    ]
    return sum(near) / len(near)
