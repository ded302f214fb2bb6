"""What an outlet is told to report on one page, and to have from unnamed people on another: it is theirs on both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from reportedly.model import states
from reportedly.model.statement import Basis
from reportedly.stories.judging.access import Weighed
from reportedly.stories.parties.names import key, same_entity
from reportedly.stories.telling import Holding

_SOON = timedelta(days=5)
"""How far apart pages may tell of one report of an outlet."""
_WAVES = {"tv": "television", "broadcaster": "television", "channel": "television"}
_ANY = frozenset({"s", "run", "owned", "the", "state", "national", "official", "local", "news"})


def heard_from_unnamed(said: Holding, told: Iterable[Weighed]) -> bool:
    """Whether an outlet has from unnamed people, as another page tells it, what it is told to report on this one.

    `told` is all that is held of the same claim.
    """
    if said.root.basis is not Basis.OUTLET or said.root.own_reporting:
        return False
    behind = (each.holding for each in told if each.holding.root.unnamed and each.holding.root.told_to)
    return any(
        abs(each.instant - said.instant) <= _SOON and _is_one_outlet(said.root.name, str(each.root.told_to))
        for each in behind
    )


def _is_one_outlet(left: str, right: str) -> bool:
    mine, theirs = _words(left), _words(right)
    waves = bool(mine & theirs & {"television", "radio", "agency"})
    return same_entity(key(left), key(right)) or (waves and (mine <= theirs or theirs <= mine))


def _words(name: str) -> frozenset[str]:
    """The words of an outlet's name, its land by its name: "Iranian state TV" is "Iran" and "television"."""
    words = [word for word in re.split(r"[\s'’-]+", name) if word]
    plain = (state.name.casefold() if (state := states.state(word)) else word.casefold() for word in words)
    return frozenset(_WAVES.get(word, word) for word in plain) - _ANY
