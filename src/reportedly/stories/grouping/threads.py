"""Which story a new page belongs to: the looser of the two groupings, one developing matter over weeks.

A story is as near to a page as its three nearest pages are on average. One of a few pages has not told much in so many
words yet: it is as near as all it tells together, if that is nearer, lest a matter fall into pieces from its first day.
Likeness fades with the days between: slowly, for pages of one matter drift apart in words long before they do in time,
and more slowly still between pages that tell of one deal, agreement or law, which take a year and more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

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

YOUNG = 5
"""Pages up to which a story is also compared as a whole. Of many pages, the whole is like anything."""

WHOLE = 0.8
"""What a likeness to a whole story counts, beside one to its nearest pages: it comes out higher."""

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


class Compared(Struct, frozen=True):
    """A story beside a new page: those of its pages that are nearest to that, and how near it is."""

    nearest: tuple[Near, ...]
    nearness: float


def choose(terms: Mapping[str, float], published: str | None, candidates: Sequence[Candidate]) -> Choice:
    """Choose the story of a page by its terms, weighed, and those of the kept pages most like it."""
    by_story: dict[str, list[Candidate]] = defaultdict(list)
    for each in candidates:
        by_story[each.story].append(each)
    stories = {story: _compared(terms, published, pages) for story, pages in by_story.items()}
    fitting = sorted(
        (story for story in stories if stories[story].nearness >= JOIN),
        key=lambda story: (-stories[story].nearness, story),
    )
    if not fitting:
        return Choice()
    first, *others = fitting
    apart = {story: _nearness(stories[first], stories[story]) for story in others}
    same = tuple(story for story in others if apart[story] >= TIED)
    both = [story for story in others if apart[story] <= STRANGE and stories[story].nearness >= PLAINLY]
    return Choice(first, same, tuple(both))


def _compared(terms: Mapping[str, float], published: str | None, pages: Sequence[Candidate]) -> Compared:
    """Compare a page with a story; a page without a date is as far away as the nearest dated one of its story."""
    left = [_left(_between(terms), published, each) for each in pages]
    most = max((each for each in left if each is not None), default=1.0)
    near = [
        Near(each, likeness(terms, each.terms) * (most if remains is None else remains))
        for each, remains in zip(pages, left, strict=True)
    ]
    nearest = tuple(sorted(near, key=lambda each: -each.nearness)[:NEAREST])
    average = sum(each.nearness for each in nearest) / len(nearest)
    whole = WHOLE * likeness(terms, _together(pages)) * most if 1 < len(pages) <= YOUNG else 0.0
    return Compared(nearest, max(average, whole))


def _together(pages: Sequence[Candidate]) -> dict[str, float]:
    """The terms of some pages as those of one, a vector of length one."""
    terms: dict[str, float] = defaultdict(float)
    for each in pages:
        for term, weight in each.terms.items():
            terms[term] += weight
    length = sqrt(sum(weight * weight for weight in terms.values())) or 1.0
    return {term: weight / length for term, weight in terms.items()}


def _between(terms: Mapping[str, float]) -> frozenset[str]:
    return frozenset(term for term in terms if term.startswith(BETWEEN))


def _left(long: frozenset[str], published: str | None, other: Candidate) -> float | None:
    """What time leaves of a likeness, by the long processes a page tells of; None where the time is not known."""
    days = days_apart(published, other.published)
    if days is None:
        return None
    return fading(days, LONG_FADING_DAYS if any(term in other.terms for term in long) else FADING_DAYS)


def _nearness(left: Compared, right: Compared) -> float:
    """How near the nearest pages of two stories are to each other, and not only to a page about both."""
    pairs = [(one.candidate, other.candidate) for one in left.nearest for other in right.nearest]
    near = [
        likeness(one.terms, other.terms) * (_left(_between(one.terms), one.published, other) or 0.0)
        for one, other in pairs
    ]
    return sum(near) / len(near)
