"""Posts that several are given or lose at once: "Berg and Vik will come back" tells of two; each may fare otherwise."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.statement import EventType, Participant
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Telling, sentence_around, text_of


def each_by_himself(telling: Telling) -> list[Telling]:
    """Give what is told of several who get or lose posts as one telling of each of them; else the telling itself."""
    event = telling.event
    named = [each for each in event.participants if each.role == "appointee" and entities(each)]
    if event.type is not EventType.APPOINTMENT or not _are_several(named, telling):
        return [telling]
    return [
        replace(telling, event=replace(event, participants=(*_without(event.participants, named), one)))
        for one in named
    ]


def _without(all_: tuple[Participant, ...], some: list[Participant]) -> tuple[Participant, ...]:
    return tuple(each for each in all_ if each not in some)


def _are_several(named: list[Participant], telling: Telling) -> bool:
    """Whether names of more than one are told in a row: "Berg and Vik", not a club and its coach."""
    keys = [key(entities(each)[0]) for each in named]
    apart = all(not same_entity(one, other) for at, one in enumerate(keys) for other in keys[:at])
    if len(named) < 2 or not apart:
        return False
    text = text_of(telling.reading, telling.event.part)
    start, end = sentence_around(text, telling.event.span)
    row = r"(?:,? and |, )(?:[^\W\d_]\w*[ -]){0,3}?".join(re.escape(each.name) for each in named)
    return re.search(row, text[start:end]) is not None
