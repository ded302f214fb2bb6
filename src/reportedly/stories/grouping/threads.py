"""Which story a new page belongs to: the looser of the two groupings, one developing matter over weeks and months.

Pages of one matter drift apart in words, and pages of one field, such as all that is told of one government, are never
far from each other. So two pages are near by what they tell and by what their leads say they are about, and a page must
be near to a story twice: to those of its pages that are nearest, and, once it has several, to what it tells from end to
end. Without the second, each page would bring its neighbours, until one story held a whole field. Nor may its headline
tell an event of others than that story is about (see `casts`).

A story is as near to a page as its three nearest pages are on average. One of a few pages has not told much in so many
words yet: it is as near as all it tells together, if that is nearer, lest a matter fall into pieces from its first day.
Nearness fades slowly with the days between two pages, and fast once nothing was told of a story for a month; not so of
one deal, agreement or law, which may rest for a year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from math import sqrt

from msgspec import Struct

from reportedly.model.thread import Candidate
from reportedly.stories.grouping.casts import tells_of_others
from reportedly.stories.grouping.fading import days_apart, fading
from reportedly.stories.grouping.happenings import SAME
from reportedly.stories.grouping.leads import leads_alike
from reportedly.stories.grouping.likeness import BETWEEN, NAMELESS, PLACE, foremost, likeness, said_by, shared_terms
from reportedly.stories.grouping.terms import NAME

JOIN = 0.07
"""Nearness from which a page joins a story."""

THROUGHOUT = 0.04
"""Average nearness to pages spread over a story from which a page is near to all it tells."""

TIED = 0.08
"""Nearness of the pages of two stories to each other from which they are one, once a page belongs to both."""

PLAINLY = 0.1
"""Nearness to each of two stories from which a page is plainly about both."""

STRANGE = 0.025
"""Nearness of the pages of two stories to each other up to which they are two matters, and no parts of one."""

NEAREST = 3
"""Pages of a story whose nearness is averaged."""

REPRINT = 0.8
"""Likeness from which a page has the words of another: whenever it came out, it belongs to that one's story."""

FITTING = 3
"""Stories that are looked at throughout: the nearest."""

YOUNG = 5
"""Pages up to which a story is also compared as a whole, and need not be near throughout."""

WHOLE = 0.8
"""What a likeness to a whole story counts, beside one to its nearest pages: it comes out higher."""

RARE = 0.04
"""What a name adds to the likeness of two leads from which it is so rare that it alone may speak for them."""

AS_RARE = 0.7
"""What such a name must weigh in both leads beside the word that weighs most there: a first name is no rare one."""

LEADLESS = 0.5
"""What a likeness counts where a lead is not known: likeness in leads is mostly lower."""

FADING_DAYS = 400.0
"""Days after which two equally similar pages count e times less."""

RESTING_DAYS = 30.0
"""Days without a page of a story that take nothing from it."""

SILENT_DAYS = 65.0
"""Days beyond those after which it counts e times less."""

LONG_SILENT_DAYS = 400.0
"""The same where a page and a story tell of one long process."""

SPREAD = 8
"""Pages of a story that stand for all it tells."""

Spread = Callable[[str], Sequence[Candidate]]
"""Gives pages spread evenly over a story, in order: `SPREAD` of them, or all where it has no more."""


class Beside(Struct, frozen=True):
    """A kept page beside a new one: how like it is, and what of that is left within days (see `happenings`)."""

    candidate: Candidate
    likeness: float
    within_days: float


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
    """A story beside a new page: those of its pages that are compared, the nearest of them, how near it is.

    `of_one` says that one of its pages tells the same happening or has the same words.
    """

    pages: tuple[Candidate, ...]
    nearest: tuple[Near, ...]
    nearness: float
    of_one: bool

    @property
    def fits(self) -> bool:
        """Whether the page may belong to the story."""
        return self.of_one or self.nearness >= JOIN


def choose(new: Candidate, kept: Sequence[Beside], spread: Spread) -> Choice:
    """Choose the story of a new page by the kept pages most like it."""
    by_story: dict[str, list[Beside]] = defaultdict(list)
    for each in kept:
        by_story[each.candidate.story].append(each)
    stories = {story: _compared(new, pages) for story, pages in by_story.items()}
    nearest = sorted(
        (story for story in stories if stories[story].fits), key=lambda story: (-stories[story].nearness, story)
    )
    fitting = [story for story in nearest[:FITTING] if _is_of(new, stories[story], spread(story))]
    if not fitting:
        return Choice()
    first, *others = fitting
    apart = {story: _apart(stories[first], stories[story]) for story in others}
    same = [story for story in others if apart[story] >= TIED and _are_one(spread(first), spread(story))]
    both = [story for story in others if apart[story] <= STRANGE and stories[story].nearness >= PLAINLY]
    return Choice(first, tuple(same), tuple(both))


def nearness(left: Candidate, right: Candidate, alike: float) -> float:
    """Give how near two pages are by their likeness and that of their leads, whatever the time between them."""
    if not (left.lead and right.lead):
        return alike * LEADLESS
    leads = shared_terms(left.lead, right.lead)
    about = leads_alike(leads)
    if name := _rare_name(leads, left, right):
        told = shared_terms(left.terms, right.terms)
        about += leads[name]
        alike += said_by(name, told) if foremost(told) == name else 0.0
    near = sqrt(max(alike, 0.0) * max(about, 0.0))
    return near * NAMELESS if _name_others(left, right) else near


def _rare_name(leads: Mapping[str, float], left: Candidate, right: Candidate) -> str | None:
    """The name, if any, that speaks most for two leads being alike and is so rare that it is no mere chance."""
    word = foremost(leads)
    name = any(f"{NAME}{word}" in page.terms for page in (left, right))
    place = any(f"{PLACE}{word}" in page.terms for page in (left, right))
    if not name or place or leads[word] < RARE:
        return None
    rare = all(page.lead[word] >= AS_RARE * max(page.lead.values()) for page in (left, right))
    return word if rare else None


def _name_others(left: Candidate, right: Candidate) -> bool:
    """Whether both leads name somebody or something, and neither what the other page names."""
    names, others = ([f"{NAME}{term}" for term in page.lead if f"{NAME}{term}" in page.terms] for page in (left, right))
    apart = right.terms.keys().isdisjoint(names) and left.terms.keys().isdisjoint(others)
    return apart and bool(names and others)


def _compared(new: Candidate, kept: Sequence[Beside]) -> Compared:
    """Compare a page with a story; a page without a date is as far away as the nearest dated one of its story."""
    pages = [each.candidate for each in kept]
    days = [days_apart(new.published, each.published) for each in pages]
    known = [each for each in days if each is not None]
    awake = _awake(new, pages, min(known, default=0))
    latest = fading(min(known, default=0), FADING_DAYS)
    left = [awake * (latest if day is None else fading(day, FADING_DAYS)) for day in days]
    near = [
        Near(each.candidate, nearness(new, each.candidate, each.likeness) * remains)
        for each, remains in zip(kept, left, strict=True)
    ]
    nearest = tuple(sorted(near, key=lambda each: -each.nearness)[:NEAREST])
    average = sum(each.nearness for each in nearest) / len(nearest)
    young = 1 < len(pages) <= YOUNG and average >= JOIN / 2
    whole = WHOLE * _near_to_all(new, pages) * awake * latest if young else 0.0
    return Compared(tuple(pages), nearest, max(average, whole), any(_is_of_one(each) for each in kept))


def _is_of_one(each: Beside) -> bool:
    return each.within_days >= SAME or each.likeness >= REPRINT


def _awake(new: Candidate, pages: Sequence[Candidate], silent: int) -> float:
    """What a silence of some days leaves of a story's nearness."""
    long = [term for term in new.terms if term.startswith(BETWEEN)]
    one_process = any(term in each.terms for each in pages for term in long)
    return fading(max(0, silent - RESTING_DAYS), LONG_SILENT_DAYS if one_process else SILENT_DAYS)


def _near_to_all(new: Candidate, pages: Sequence[Candidate]) -> float:
    terms, lead = _together([each.terms for each in pages]), _together([each.lead for each in pages])
    together = Candidate("", "", None, terms, lead=lead if all(each.lead for each in pages) else {})
    return nearness(new, together, likeness(new.terms, terms))


def _together(pages: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The terms of some pages as those of one, a vector of length one."""
    terms: dict[str, float] = defaultdict(float)
    for each in pages:
        for term, weight in each.items():
            terms[term] += weight
    length = sqrt(sum(weight * weight for weight in terms.values())) or 1.0
    return {term: weight / length for term, weight in terms.items()}


def _is_of(new: Candidate, story: Compared, throughout: Sequence[Candidate]) -> bool:
    """Whether a page that is near to a story belongs to it: it is near throughout, and tells of the same people."""
    of_others = len(throughout) > YOUNG and tells_of_others(new, story.pages, throughout)
    return story.of_one or (_near_throughout((new,), throughout) and not of_others)


def _are_one(pages: Sequence[Candidate], others: Sequence[Candidate]) -> bool:
    """Whether two stories are one by pages spread over each: near throughout, and most of neither tell of others."""
    apart = [
        len(story) > YOUNG and 2 * sum(tells_of_others(page, (), story) for page in some) >= len(some)
        for some, story in ((pages, others), (others, pages))
    ]
    return _near_throughout(pages[::2], others[::2]) and not any(apart)


def _near_throughout(some: Sequence[Candidate], others: Sequence[Candidate]) -> bool:
    """Whether pages are near to others that are spread over a story, on average; always to a few: it may yet unfold."""
    if len(others) <= YOUNG and len(some) == 1:
        return True
    near = [nearness(one, other, likeness(one.terms, other.terms)) for one, other in product(some, others)]
    return sum(near) / len(near) >= THROUGHOUT


def _apart(left: Compared, right: Compared) -> float:
    """How near the nearest pages of two stories are to each other, and not only to a page about both."""
    near = 0.0
    for one, other in product(left.nearest, right.nearest):
        days = days_apart(one.candidate.published, other.candidate.published)
        if days is not None:
            alike = likeness(one.candidate.terms, other.candidate.terms)
            near += nearness(one.candidate, other.candidate, alike) * fading(days, FADING_DAYS)
    return near / (len(left.nearest) * len(right.nearest))
