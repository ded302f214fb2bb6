"""Turns of a story that one outlet alone tells, and that later pages of others do not bear out."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reportedly.model.statement import Change, Factuality
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known

_OTHERS = 2
"""Outlets that must tell it as still ahead, later, for one outlet's word that it is over or off not to count."""


def without_turns_not_borne_out(known: Known) -> Known:
    """Give what is known without what one outlet alone has told as done, called off or not so, where others since tell
    it as still ahead.

    Whoever called a plan off, or denied it, as a party on record keeps his word, however many still plan.
    """
    happening = {id(each) for each in known.happening}
    turns: tuple[Callable[[Weighed], bool], ...] = (
        lambda each: id(each) in happening,
        lambda each: each.holding.telling.event.change is Change.CANCELLED and not each.party,
        lambda each: each.denial and not each.party,
    )
    fallen = {id(each) for turn in turns for each in _not_borne_out([one for one in known.weighed if turn(one)], known)}
    if not fallen:
        return known
    weighed, left = (tuple(each for each in of if id(each) not in fallen) for of in (known.weighed, known.happening))
    return Known(known.claim, known.parties, weighed, known.standing, known.now, left)


def _not_borne_out(turn: list[Weighed], known: Known) -> Iterable[Weighed]:
    """The turn, where one outlet alone tells it, and enough others have told the thing as ahead since."""
    tellers = {_outlet(each) for each in turn}
    if not tellers:
        return ()
    last = max(each.holding.instant for each in turn)
    since = {_outlet(each) for each in known.positive if _is_ahead(each) and each.holding.instant > last}
    return turn if len(since - tellers) >= _OTHERS * len(tellers) else ()


def _is_ahead(said: Weighed) -> bool:
    event = said.holding.telling.event
    sure = said.holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
    return sure and event.expected and event.change is not Change.CANCELLED and not event.background


def _outlet(said: Weighed) -> str:
    article = said.holding.telling.reading.article
    return article.outlet or article.id
