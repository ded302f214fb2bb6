"""When the time of an event is over, so that it lapses if nobody tells that it happened.

An event has a last day only where somebody has set one who may, and only as long as no page tells of a later one.
"""

from __future__ import annotations

from datetime import datetime

from reportedly.model.statement import ARTICLE, Basis, EventType
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import Dated, dated_at
from reportedly.stories.judging.handovers import is_of_handover
from reportedly.stories.judging.plans import Known
from reportedly.stories.telling import Holding

_NOBODY = frozenset({Basis.ANONYMOUS, Basis.UNATTRIBUTED})


def last_day(known: Known) -> str | None:
    """Give the last day an event is said to be at; None where none is set, or a page that came since knows better.

    Of a mere "no earlier than" there is none, nor of a case for handing somebody over: its days are those of hearings.
    """
    if any(is_of_handover(each.holding) for each in known.positive):
        return None
    stands = dated_at(known.standing, known.weighed[-1].holding.at) if known.weighed else None
    if stands is None or stands.when.floor or not _may_set_it(stands, known):
        return None
    # Who is to hold a post "from 2024" takes it up in that year.
    begins = known.claim.type is EventType.APPOINTMENT
    ends = stands.when.latest or (stands.when.earliest if begins else None)
    if ends is None:
        return None
    last = last_instant(ends)
    if _is_still_pending(known, last):
        return None
    since = [each for each in known.positive if _is_news_ahead(each) and each.holding.at >= stands.telling.at]
    return None if any(_is_still_to_come(each.holding, last) for each in since) else ends


def _is_still_pending(known: Known, last: datetime) -> bool:
    """Whether pages speak of a deal as one to come after the day that it was to close by: such days slip."""
    return known.claim.type is EventType.ECONOMIC and any(
        telling.event.expected
        and not telling.event.background
        and telling.event.when is None
        and last < first_instant(telling.at) <= last_instant(known.now)
        for telling in known.claim.tellings
    )


def _may_set_it(stands: Dated, known: Known) -> bool:
    """Whether who names the day may: what a party has announced does not lapse by a day that only the unnamed name.

    Unless most pages that name any name this one.
    """
    if not known.said_ahead or stands.by == ARTICLE:
        return True
    dated = [(each, when) for each in known.positive if (when := each.holding.telling.event.when) and when.earliest]
    day = (stands.when.earliest, stands.when.latest)
    same = [each for each, when in dated if (when.earliest, when.latest) == day]
    pages = {each.holding.telling.page for each in same}
    most = len(pages) > 1 and 2 * len(pages) > len({each.holding.telling.page for each, _ in dated})
    return most or any(each.party or not _is_unnamed(each.holding) for each in same)


def _is_unnamed(holding: Holding) -> bool:
    return holding.by != ARTICLE and (holding.root.unnamed or holding.root.basis in _NOBODY)


def _is_news_ahead(each: Weighed) -> bool:
    event = each.holding.telling.event
    return event.expected and not event.background


def _is_still_to_come(holding: Holding, last: datetime) -> bool:
    """Whether a page tells the event for after the last day, or came out after it and names no day."""
    when = holding.telling.event.when
    if when is None:
        return first_instant(holding.at) > last
    return when.earliest is not None and first_instant(when.earliest) > last
