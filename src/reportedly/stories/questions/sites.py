"""Whether an event is at the place that a question asks about, or of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model import states
from reportedly.model.dossier import DossierEvent, DossierPlace
from reportedly.model.statement import EventType, Place
from reportedly.stories.claims.vicinity import distance_km, is_country
from reportedly.stories.parties.names import key
from reportedly.stories.questions.naming import is_of, is_one, plain
from reportedly.stories.questions.wanted import Asked, Told

COMING = frozenset({EventType.VISIT, EventType.MEETING})
"""Of what these are, pages tell the state before the town."""


def is_all_of_a_state(event: DossierEvent) -> bool:
    """Whether of its place only the state is told."""
    return event.place is not None and states.state(event.place.name) is not None


def site_fits(asked: Asked, told: Told) -> bool:
    """Whether the event is or was to be at the place asked for, or no page says where it is."""
    place = told.event.place
    if not asked.sites or place is None:
        return True
    whole = told.event.type in COMING and is_all_of_a_state(told.event)
    if whole and place.country in {ground.country for ground in asked.grounds if ground.country}:
        return True
    if place.country is None and place.lat is None and all(told.names(site) for site in asked.sites):
        return True  # a hall of which no map knows where it is, on pages of that town
    if asked.grounds and all(lies_within(place, ground) for ground in asked.grounds):
        return True
    known = [place.name, *country_of(told.event), *(each.name for each in told.event.place_history)]
    parties = [party.entity for party in told.event.participants]
    return all(is_at(site, parties, known) or _lies_in(place.name, site, told.text) for site in asked.sites)


def lies_within(place: DossierPlace, ground: Place) -> bool:
    """Whether a place lies in the town asked for: the Kremlin is in Moscow. A state is no town."""
    if place.lat is None or is_country(ground):
        return False
    return distance_km(place.lat, place.lon, ground.lat, ground.lon) <= _ACROSS_A_TOWN_KM


_ACROSS_A_TOWN_KM = 25.0


def _lies_in(place: str, site: str, text: str) -> bool:
    """Whether the pages tell one place as part of the other: "Turku, southwest Finland", "Finland's Turku"."""
    inner, outer = re.escape(key(place)), re.escape(key(site))
    found = re.compile(rf" {inner} (?:\w+ ){{0,2}}{outer} | {outer} (?:s )?{inner} ")
    return found.search(plain(text)) is not None


def is_at(place: str, inside: Sequence[str], where: Sequence[str]) -> bool:
    """Whether an event is at a place or of it; a capital stands for its state among those who act, not as a site."""
    if is_one(place, [*inside, *where]) or is_of(place, inside):
        return True
    return not states.is_seat(place) and is_of(place, where)


def country_of(event: DossierEvent) -> list[str]:
    state = states.by_code(event.place.country) if event.place and event.place.country else None
    return [state.name] if state else []
