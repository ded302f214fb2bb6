"""Deaths told after the dead was last heard from: who lived on a day may have died since."""

from __future__ import annotations

from reportedly.model.statement import ARTICLE, EventType, Factuality, PartKind
from reportedly.model.when import day_of, first_instant
from reportedly.stories.judging.expectation import is_dated
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.signs_of_life import is_seen_alive, tells_his_own_end, the_dead
from reportedly.stories.judging.speaking import ON_RECORD
from reportedly.stories.telling import Holding

_LIKELY = (Factuality.CERTAIN, Factuality.PROBABLE)


def since_heard_from(known: Known) -> Known:
    """Give what is known of a death since the dead last spoke or acted, if one on record or a page tells it of then.

    What was told before is disproved, and his word denies nothing that came after it. Rumours that go on are no news.
    """
    last = max((each.holding.at for each in known.weighed if _is_sign_of_life(each.holding, known)), default="")
    if not last or not any(_tells_of_a_later_day(each.holding, last) for each in known.positive):
        return known
    weighed, happening = (
        tuple(each for each in of if each.holding.at > last) for of in (known.weighed, known.happening)
    )
    return Known(known.claim, known.parties, weighed, known.standing, known.now, happening)


def _is_sign_of_life(holding: Holding, known: Known) -> bool:
    if known.claim.type is not EventType.DEATH or not holding.negative:
        return False
    return is_seen_alive(holding) or tells_his_own_end(holding.telling, holding.by, the_dead(known.claim.tellings))


def _tells_of_a_later_day(holding: Holding, last: str) -> bool:
    """Whether it is told as likely by somebody on record on a later day, or as a fact of a later day by a page."""
    event = holding.telling.event
    if day_of(holding.at) <= day_of(last) or event.background or holding.value not in _LIKELY:
        return False
    if holding.by != ARTICLE:
        return holding.root.basis in ON_RECORD and not holding.root.unnamed
    told = holding.value is Factuality.CERTAIN and event.part is PartKind.BODY and is_dated(holding)
    when = event.when
    return told and when is not None and first_instant(when.earliest or "") > first_instant(day_of(last))
