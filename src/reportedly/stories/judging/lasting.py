"""What lasts and is there for all to see: a strike, a fire, a siege, a search, people being brought out.

Who tells as a fact that it goes on, or that it is over, tells what anybody there knows. It is under way where pages of
late tell that it goes on, and none since that it is over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from reportedly.model.statement import ARTICLE, EventType, PartKind, Phase
from reportedly.model.when import first_instant
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.headlines import heads_the_unnamed
from reportedly.stories.judging.news import is_its_news
from reportedly.stories.telling import Holding

LATELY = timedelta(days=3)
"""For how many days what was told to go on is taken to do so."""


def seen_lasting(telling: Sequence[Weighed]) -> list[Weighed]:
    """Give what pages tell as a fact to go on or to be over, of what all can see; a headline counts beside its story.

    Not a headline over what unnamed people say: it tells no more than they do. That a search goes on tells nothing of
    whether what is told to have been found was.
    """
    find = any(_FIND.match(each.holding.telling.event.text) for each in telling)
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and not (find and _SEARCH.search(each.holding.telling.event.text))
        and each.holding.telling.event.phase is not None
        and is_its_news(each.holding)
        and _is_in_the_open(each.holding)
        and not (each.holding.telling.event.part is PartKind.TITLE and heads_the_unnamed(each.holding))
    ]


def goes_on(sure: Sequence[Weighed], now: str) -> bool:
    """Say whether the last of those who may know that told its course tells that it goes on, and that lately."""
    told = [each.holding for each in sure if each.holding.telling.event.phase is not None]
    told = [holding for holding in told if _lasts(holding)]
    if not told or any(_FIND.match(each.holding.telling.event.text) for each in sure):
        return False
    day = max(first_instant(holding.at).date() for holding in told)
    last = {holding.telling.event.phase for holding in told if first_instant(holding.at).date() == day}
    return last == {Phase.GOING_ON} and first_instant(now).date() - day <= LATELY


def _is_in_the_open(holding: Holding) -> bool:
    event = holding.telling.event
    return event.type in _SEEN or (event.type in _SOME_SEEN and _SIEGE.search(event.text) is not None)


def _lasts(holding: Holding) -> bool:
    event = holding.telling.event
    return _is_in_the_open(holding) or (event.type is EventType.AGREEMENT and _TRUCE.search(event.text) is not None)


_SEEN = frozenset({EventType.PROTEST, EventType.DISASTER, EventType.AID})
_SOME_SEEN = frozenset({EventType.ATTACK, EventType.OTHER})
_SIEGE = re.compile(r"(?i)\b(?:siege|blockade|occupation|stand-?off|search|manhunt)s?\b")
_SEARCH = re.compile(r"(?i)\b(?:search|manhunt)")
_FIND = re.compile(r"(?i)(?:find|found)")
_TRUCE = re.compile(r"(?i)\b(?:ceasefire|cease-fire|truce|armistice)s?\b")
"""What its parties alone can tell to hold."""
