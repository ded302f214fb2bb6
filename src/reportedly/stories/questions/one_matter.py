"""Which of the matches in several stories are of one figure or one event, so that their pages are best read together.

A plan that slips for months may have come to lie in several stories, while a visit that is planned again after half a
year is another one. The claims themselves are told apart once all the pages lie together.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from reportedly.model.when import first_instant
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.question import Found, Query, same_figure

PAUSE = timedelta(days=45)
"""So long the pages of one story may be silent before those of another tell of the same event."""


def same_matter(query: Query, found: Sequence[Found | None]) -> list[int]:
    """Give the places in `found` of the matches that tell one figure or one event: the best, and those it goes with."""
    return same_figure(query, found) or _same_event(found)


def _same_event(found: Sequence[Found | None]) -> list[int]:
    """Those whose event is of the type of the best one, with somebody of it, told without a long pause between them."""
    spells = {at: spell for at, match in enumerate(found) if match and match.events and (spell := _spell(match))}
    if not spells:
        return []
    best = max(spells, key=lambda at: match.score if (match := found[at]) else 0.0)
    alike = [at for at in spells if _are_alike(found[at], found[best])]
    joined = {best}
    for _ in alike:
        joined |= {at for at in alike if any(_near(spells[at], spells[other]) for other in joined)}
    return sorted(joined)


def _near(left: tuple[datetime, datetime], right: tuple[datetime, datetime]) -> bool:
    return max(left[0], right[0]) - min(left[1], right[1]) <= PAUSE


def _are_alike(match: Found | None, best: Found | None) -> bool:
    if match is None or best is None or match.events[0].type is not best.events[0].type:
        return False
    inside = [party.entity for party in best.events[0].participants]
    return any(is_one(party.entity, inside) for party in match.events[0].participants)


def _spell(match: Found) -> tuple[datetime, datetime] | None:
    """When the pages that an event rests on came out: the first and the last."""
    days = [first_instant(page.published) for page in match.pages if page.published]
    return (min(days), max(days)) if days else None
