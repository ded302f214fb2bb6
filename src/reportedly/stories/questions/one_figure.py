"""Which stories tell one figure, so that its series is best read from all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from reportedly.model.when import first_instant
from reportedly.stories.figures.course import GROWING
from reportedly.stories.questions.query import Found, Query

SOON = timedelta(days=30)
"""Coverage of one disaster in several stories lies no further apart than this."""


def same_figure(query: Query, found: Sequence[Found | None]) -> list[int]:
    """Give the places in `found` of the matches that tell one figure: the best, and those that share values with it.

    Coverage of one matter may have come to lie in several stories; a value told in both ties them together, or, where
    the question names somebody or a place, that the one goes on where the other leaves off.
    """
    matches = [(at, match) for at, match in enumerate(found) if match and match.figures]
    if not matches:
        return []
    sure = [(at, match) for at, match in matches if not match.by_name]
    if not sure:
        return []
    best, first = max(sure, key=lambda pair: pair[1].score)
    named = bool(query.wanted.names or query.wanted.places)
    joined = {best: first}
    # What goes on from one that was joined goes on from the best, too.
    for _ in matches:
        for at, match in matches:
            if at not in joined and any(_is_one(other, match, named) for other in list(joined.values())):
                joined[at] = match
    return sorted(joined)


def _is_one(first: Found, match: Found, named: bool) -> bool:
    if match.by_name:
        # "The inquiry into Tarvo Tower opened": of the fire, if it takes up where that toll ended.
        return _takes_up(first, match) and _goes_on(first, match)
    shared = _kind(match) == _kind(first) and not _values(first).isdisjoint(_values(match))
    return shared or (named and _goes_on(first, match))


FEW = 20
"""Below this two tolls may follow on one another by chance."""
_IN_PIECES = GROWING | {"strikers"}
_PLANNED = frozenset({"jobs"})
LONG = timedelta(days=400)
"""What a firm plans to cut, or the last count of a toll, is told anew a year later: the newest number stands."""


def _goes_on(first: Found, match: Found) -> bool:
    """Whether a match tells the count of another on, soon before or after: what only grows may be told in pieces."""
    quantities = {each.figures[0].quantity for each in (first, match)}
    days = [sorted(first_instant(page.published) for page in each.pages if page.published) for each in (first, match)]
    if len(quantities) > 1 or not quantities <= _IN_PIECES | _PLANNED or not all(days):
        return False
    (early, late), (since, until) = ((each[0], each[-1]) for each in days)
    pause = LONG if quantities <= _PLANNED or _takes_up(first, match) or _takes_up(match, first) else SOON
    return since - late <= pause and early - until <= pause


def _takes_up(first: Found, match: Found) -> bool:
    """Whether a toll begins where another has ended, no less and not twice as much: the same one, a year later."""
    if not {each.figures[0].quantity for each in (first, match)} <= GROWING:
        return False
    ended, begins = first.figures[0].series[-1].value, match.figures[0].series[0].value
    return FEW <= ended <= begins < 2 * ended


def _kind(match: Found) -> tuple[str, str | None, str | None]:
    return match.figures[0].quantity, match.figures[0].of, match.figures[0].unit


def _values(match: Found) -> set[float]:
    """The values of a match that are telling: ten and more, since small numbers meet by chance."""
    return {value.value for value in match.figures[0].series if value.value >= 10}
