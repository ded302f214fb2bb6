"""Wares asked for with their maker: "the Norvik Corva 3" is what pages call "Norvik's new phone, the Corva 3"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.statement import EventType
from reportedly.stories.questions.naming import is_one, stands_in
from reportedly.stories.questions.wanted import Told, Wanted

_LETTERS = 4
"""Letters that a ware of one word has at least: no number or "X" is a name by itself."""


def as_made(wanted: Wanted, told: Told) -> Wanted:
    """Give a question about a launch with each ware by its own name, where the pages tell its maker apart from it.

    Who asks puts both into one name, for he has no sentence before it that would have told whose it is.
    """
    if told.event.type is not EventType.LAUNCH:
        return wanted
    own = {name: ware for name in wanted.names if (ware := _ware_of(name, told))}
    if not own:
        return wanted
    events = tuple(
        replace(asked, cast=tuple((role, own.get(name, name)) for role, name in asked.cast)) for asked in wanted.events
    )
    return replace(wanted, events=events, names=tuple(own.get(name, name) for name in wanted.names))


def _ware_of(name: str, told: Told) -> str | None:
    """The ware in a name that opens with its maker; None where pages give the whole name, or no such maker."""
    if told.names(name):
        return None
    inside = [party.entity for party in told.event.participants]
    words = name.split()
    for at in range(1, len(words)):
        maker, ware = " ".join(words[:at]), " ".join(words[at:])
        apart = re.search(rf"(?<![\w-]){re.escape(maker)}(?![\w-])(?! {re.escape(ware)})", told.text)
        if apart and _is_a_name(ware) and (is_one(ware, inside) or stands_in(ware, told.sentences)):
            return ware
    return None


def _is_a_name(ware: str) -> bool:
    return ware[:1].isupper() and (" " in ware or len(ware) >= _LETTERS)
