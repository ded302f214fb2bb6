"""Which pages tell the same happening: the finer of the two groupings.

Pages near in time are grouped by average link: two groups become one while the likeness of their pages, taken over all
pairs, is high enough. Each new page has its neighbourhood grouped anew, so that a page between two groups joins them
and a page that shows a group to be two parts it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reportedly.stories.grouping.fading import days_apart, fading

SAME = 0.15
"""Average likeness of two groups of pages from which they tell one happening."""

FADING_DAYS = 2.5
"""Days after which two equally similar pages count e times less: the next day's page mostly tells what came next."""

UNDATED_DAYS = 1.0
"""Days that two pages count as apart where that is not known."""

LEAST = 0.08
"""Likeness below which two pages have nothing to do with each other."""

MOST = 30
"""Pages that are grouped anew with a new one; happenings told by more stay as they are, apart from what joins them."""

Pair = tuple[str, str]
Likenesses = Mapping[Pair, float]
"""The likeness of pairs of pages, each pair in the order of its ids; a pair that is not there counts 0."""


def faded(likeness: float, published: str | None, other: str | None) -> float:
    """Give what time leaves of the likeness of two pages."""
    days = days_apart(published, other)
    return likeness * fading(UNDATED_DAYS if days is None else days, FADING_DAYS)


def pair(page: str, other: str) -> Pair:
    """Give two pages in the order in which their likeness is kept."""
    return (page, other) if page < other else (other, page)


def neighbourhood(near: Mapping[str, float], happenings: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Give the happenings to be grouped anew with a page, by its likeness to pages `near`: as many as fit.

    `happenings` holds the pages of each happening that those belong to.
    """
    of = {page: name for name, pages in happenings.items() for page in pages}
    chosen: dict[str, None] = {}
    room = MOST
    for page in sorted(near, key=lambda each: (-near[each], each)):
        name = of.get(page)
        if near[page] < SAME / 2 or name is None or name in chosen:
            continue
        if len(happenings[name]) <= room:
            chosen[name] = None
            room -= len(happenings[name])
    return tuple(chosen)


def grouped(pages: Iterable[str], likenesses: Likenesses) -> list[tuple[str, ...]]:
    """Group pages by average link, the likeliest two groups first; each group keeps the order of `pages`."""
    order = {page: at for at, page in enumerate(pages)}
    groups = {at: [page] for page, at in order.items()}
    links = {(order[a], order[b]): value for (a, b), value in likenesses.items() if a in order and b in order}
    links = {(min(pair), max(pair)): value for pair, value in links.items()}
    while links:
        best = max(links, key=lambda each: (links[each], (-each[0], -each[1])))
        if links[best] < SAME:
            break
        _join(best, groups, links)
    return [tuple(sorted(group, key=order.__getitem__)) for group in groups.values()]


def _join(two: tuple[int, int], groups: dict[int, list[str]], links: dict[tuple[int, int], float]) -> None:
    """Make one group of two; its likeness to each other one is the mean over all pairs."""
    kept, gone = two
    sizes = len(groups[kept]), len(groups[gone])
    del links[two]
    for other in groups:
        if other in two:
            continue
        to_kept, to_gone = (min(kept, other), max(kept, other)), (min(gone, other), max(gone, other))
        mean = (links.pop(to_kept, 0.0) * sizes[0] + links.pop(to_gone, 0.0) * sizes[1]) / sum(sizes)
        if mean:
            links[to_kept] = mean
    groups[kept] += groups.pop(gone)
