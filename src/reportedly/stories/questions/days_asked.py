"""Questions for a day: "Will they close on 3 March?", where the parties plan it, and only others name that day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis, EventMention
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.questions.wanted import Wanted

_PLANNED = frozenset({Status.ANNOUNCED, Status.CONFIRMED})
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_UNNAMED = frozenset({Basis.ANONYMOUS, Basis.UNATTRIBUTED})


def where_it_is_rumoured(wanted: Wanted, event: DossierEvent, readings: Sequence[Reading]) -> list[Reading]:
    """Give the pages that set a planned event for the one day asked for, where on all of them only unnamed people do.

    That the parties plan it does not make the day more than a rumour. Nothing where anybody else names that day.
    """
    if wanted.when is None or event.status not in _PLANNED:
        return []
    asked = first_instant(wanted.when[0]), last_instant(wanted.when[1])
    if asked[1] - asked[0] > _A_DAY:
        return []
    told = [(reading, each) for reading in readings for each in _told_on(reading, event)]
    naming = [reading for reading, each in told if _is_for(each, asked)]
    pages = list({reading.article.id: reading for reading in naming}.values())
    return pages if pages and all(_is_leaked(reading, event) for reading in pages) else []


def _told_on(reading: Reading, event: DossierEvent) -> list[EventMention]:
    return [each for each in reading.events if f"{reading.article.id}#{each.id}" in event.mentions]


def _is_for(mention: EventMention, asked: tuple[datetime, datetime]) -> bool:
    """Whether it is told of that day, or of a week with it: a quarter, in which many days are, sets none."""
    when = mention.when
    if when is None or when.earliest is None or when.latest is None:
        return False
    first, last = first_instant(when.earliest), last_instant(when.latest)
    return last - first <= _A_WEEK and first <= asked[0] and asked[1] <= last


def _is_leaked(reading: Reading, event: DossierEvent) -> bool:
    """Whether only unnamed people tell it on a page: what it says itself it has from them."""
    basis = {said.id: said.source.basis for said in reading.attributions}
    by = [judged.by for each in _told_on(reading, event) for judged in each.factuality if judged.score > 0]
    named = [basis[each] for each in by if each != ARTICLE]
    return bool(named) and all(each in _UNNAMED for each in named)
