"""Where a ware is launched: each country has a launch of its own, so who asks for one is told of no other."""

from __future__ import annotations

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Place
from reportedly.model.states import State
from reportedly.stories.claims.kinds import FLYING
from reportedly.stories.questions.wanted import Wanted


def on_market(reading: Reading, wanted: Wanted) -> Reading:
    """Give a reading without the launches elsewhere, where a question asks for the one in a country."""
    asked = {state for place in wanted.places if (state := states.state(place))}
    if not asked or not any(each.type is EventType.LAUNCH and each.kind == FLYING for each in wanted.events):
        return reading
    found = (_there(event, asked) for event in reading.events)
    return replace(reading, events=tuple(event for event in found if event is not None))


def _there(event: EventMention, asked: set[State]) -> EventMention | None:
    """The launch as told of a state asked for; None where it is told of another one only."""
    if event.type is not EventType.LAUNCH or not event.places:
        return event
    there = tuple(place for place in event.places if _states_of(place) & asked)
    return replace(event, places=there) if there else None


def _states_of(place: Place) -> set[State]:
    found = (states.by_code(place.country) if place.country else None, states.state(place.name))
    return {state for state in found if state}
