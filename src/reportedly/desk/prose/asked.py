"""What a question asks for, the day or the place, in words."""

from __future__ import annotations

from reportedly.desk.dates import span_in_words
from reportedly.desk.prose.said import sentence
from reportedly.model import states
from reportedly.model.dossier import Asks, DossierEvent, DossierPlace


def asked_for(asks: Asks, event: DossierEvent) -> str:
    """Give the day or the place of an event as a sentence, where that is what was asked for; else nothing."""
    if asks is Asks.WHEN:
        return sentence(_day(event))
    if asks is Asks.WHERE:
        return sentence(_place(event.place) if event.place else "no place is told")
    return ""


def _day(event: DossierEvent) -> str:
    when = event.when
    if when is None or when.earliest is None:
        return "no date is told"
    return span_in_words(when.earliest, None if when.floor else when.latest)


def _place(place: DossierPlace) -> str:
    state = states.by_code(place.country) if place.country else None
    return f"{place.name}, {state.name}" if state and state.name != place.name else place.name
