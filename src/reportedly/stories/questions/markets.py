"""Where a ware is launched: each country has a launch of its own, so who asks for one is told of no other."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Place
from reportedly.stories.claims.kinds import FLYING
from reportedly.stories.questions.naming import CONTINENTS
from reportedly.stories.questions.wanted import Wanted
from reportedly.stories.telling import sentence_around, text_of

_BEFORE = 40
"""Characters before a launch in which an adjective tells whose it is: "the European debut"."""


def on_market(reading: Reading, wanted: Wanted) -> Reading:
    """Give a reading without the launches elsewhere, where a question asks for the one in a country or a continent."""
    doing = {name for each in wanted.events for role, name in each.cast if role in ("agent", "launcher")}
    # Who asks whether a state tests a missile asks of no market.
    asked = {market for place in wanted.places if place not in doing and (market := _market(place))}
    if not asked or not any(each.type is EventType.LAUNCH and each.kind == FLYING for each in wanted.events):
        return reading
    found = (_there(event, reading, asked) for event in reading.events)
    return replace(reading, events=tuple(event for event in found if event is not None))


def _there(event: EventMention, reading: Reading, asked: set[str]) -> EventMention | None:
    """The launch as told of the market asked for; None where it is told of another one only."""
    if event.type is not EventType.LAUNCH:
        return event
    there = tuple(place for place in event.places if _markets_of(place) & asked)
    if event.places:
        return replace(event, places=there) if there else None
    text = text_of(reading, event.part)
    start, _ = sentence_around(text, event.span)
    told = _told_by_adjective(text[max(start, event.span[0] - _BEFORE) : event.span[0]])
    return event if not told or told & asked else None


def _market(name: str) -> str | None:
    """A state or a continent by one name; None for any other place."""
    state = states.state(name)
    plain = name.casefold()
    return state.name if state else plain if plain in CONTINENTS else None


def _markets_of(place: Place) -> set[str]:
    state = states.by_code(place.country) if place.country else None
    named = _market(place.name)
    return {each for each in (named, state.name if state else None) if each}


def _told_by_adjective(words: str) -> set[str]:
    """The markets that the adjectives right before a launch tell: "the European and Indian debut"."""
    last = re.search(r"(?:\b[A-Z][\w-]+(?: (?:and )?)?)+$", words)
    told = [] if last is None else re.findall(r"[A-Z][\w-]+(?: American)?", last[0])
    continents = {continent for continent, adjective in CONTINENTS.items() if adjective in map(str.casefold, told)}
    return continents | {market for each in told if states.is_demonym(each) and (market := _market(each))}
