"""Takeovers that a court or a state bars: they stand while their sides fight, and are over when one gives them up."""

from __future__ import annotations

from reportedly.model.dossier import Status
from reportedly.model.statement import EventType
from reportedly.stories.judging.access import Weighed, is_forbidden
from reportedly.stories.judging.all_sides import all_sides
from reportedly.stories.judging.closings import agreed_on
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.verdict import Verdict, verdict_of


def bars_of(known: Known) -> list[Weighed]:
    """Give what tells that a court or a state bars what its sides have agreed on or offered.

    That is no denial of theirs: they may appeal, or change it until it pleases.
    """
    if known.claim.type is not EventType.ECONOMIC or not (known.said_ahead or agreed_on(known)):
        return []
    return [each for each in known.weighed if is_forbidden(each.holding, known.claim)]


def barred(known: Known) -> Verdict | None:
    """What its sides promised before it was barred says no more than that they had agreed on it."""
    bars = bars_of(known)
    if not bars:
        return None
    since = [each for each in known.said_ahead if each.holding.instant >= bars[-1].holding.instant]
    if all_sides(known, since):
        return None
    rule = "agreed on or offered, and barred by a court or a state, which its sides have not given in to"
    stands = [*since, *known.said_ahead, *agreed_on(known)]
    return verdict_of(Status.ANNOUNCED, rule, (stands[0], bars[-1]))
