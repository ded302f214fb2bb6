"""The same happening told on many pages: mentions aligned by type and kind, cast, compatible place and time.

Never by likeness of sentences: "met in April 2019" is like "will meet in April" and another event.
"""

from __future__ import annotations

from msgspec import Struct

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.parties.names import entities, key
from reportedly.stories.telling import Telling

_CORE = frozenset(
    {"party", "visitor", "agent", "victim", "appointee", "attacker", "sender", "launcher", "theme", "target"}
)


class Claim(Struct):
    """The tellings of one event.

    `companions` are tellings of a visit that the event needs: to meet, one must come.
    `causes` are those of the disaster or attack that a death is told to be of.
    `occasions` are those of the occasion that is attended, each with the days that a page tells for it.
    `meant` gives for names that pages explain as another name of somebody the key by which he is told.
    """

    type: EventType
    tellings: list[Telling]
    companions: list[Telling] = []
    causes: list[Telling] = []
    occasions: list[Telling] = []
    meant: dict[str, str] = {}

    @property
    def everything(self) -> list[Telling]:
        """Tellings and companions in order of publication."""
        return sorted([*self.tellings, *self.companions], key=lambda telling: (telling.at[:10], telling.page))


def names(event: EventMention) -> frozenset[str]:
    """Give the keys of the entities that an event is about."""
    core = [each for each in event.participants if each.role in _CORE] or event.participants
    return frozenset(key(name) for each in core for name in entities(each))


def root_names(claim: Claim) -> frozenset[str]:
    """Give the keys of all the entities that a claim is about."""
    return frozenset(name for telling in claim.tellings for name in names(telling.event))
