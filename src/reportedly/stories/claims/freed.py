"""Who has come free by a plea is wanted no more: what his release says of his being handed over."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.statement import Change, EventType, Factuality
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Telling

_LIKELY = (Factuality.CERTAIN, Factuality.PROBABLE)


def end_handovers(drafts: Sequence[Draft]) -> None:
    """Tell each extradition as off from when its one is told to be free after he agreed to plead guilty, or has.

    He is let go by those who wanted him. Who is only freed, on bail or by a court, may still be handed over.
    """
    told = [draft for draft in drafts if draft.claim.type is EventType.COURT]
    pleas, releases = (
        [telling for draft in told if draft.kind == kind for telling in draft.claim.tellings]
        for kind in ("plea", "release")
    )
    freed = [telling for telling in releases if _is_done(telling)] if pleas else []
    for draft in (each for each in told if each.kind == "extradition"):
        for telling in freed:
            if _is_of(telling, draft) and any(_has_led_to(plea, telling) for plea in pleas):
                draft.claim.tellings.append(_off(telling))
        draft.claim.tellings.sort(key=lambda each: each.at)


def _is_done(telling: Telling) -> bool:
    event = telling.event
    certain = any(each.value is Factuality.CERTAIN for each in event.factuality)
    return certain and not event.expected and not event.background and event.change is None


def _wanted(telling: Telling) -> list[str]:
    named = (name for each in telling.event.participants if each.role == "target" for name in entities(each))
    return [key(name) for name in named if states.state(name) is None]


def _is_of(telling: Telling, draft: Draft) -> bool:
    wanted = {name for each in draft.claim.tellings for name in _wanted(each)}
    return any(same_entity(name, other) for name in _wanted(telling) for other in wanted)


def _has_led_to(plea: Telling, telling: Telling) -> bool:
    """Whether a plea, of the one who is free, is told by then as made or agreed on."""
    agreed = any(each.value in _LIKELY for each in plea.event.factuality)
    mine = (same_entity(name, other) for name in _wanted(plea) for other in _wanted(telling))
    return plea.at <= telling.at and agreed and any(mine)


def _off(telling: Telling) -> Telling:
    """What a release says of the extradition, as a mention apart from that of the release itself."""
    people = tuple(each for each in telling.event.participants if each.role == "target")
    event = replace(telling.event, text="extradition", participants=people, change=Change.CANCELLED, when=None)
    return replace(telling, event=replace(event, id=f"{event.id}-off", act=None, places=()))
