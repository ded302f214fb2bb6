"""Journeys and the stops on them: a trip to a country is not yet one to the town in it that pages weigh."""

from __future__ import annotations

from reportedly.model.statement import EventMention, EventType, Factuality
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.vicinity import is_country
from reportedly.stories.telling import Holding

_TOWN_TO_COUNTRY = 2
"""So many times as often a visit is told to the town as to its country where it is one to the town."""


def is_only_the_journey(holding: Holding, claim: Claim) -> bool:
    """Whether a page tells the trip to a country, and of a stop in the town of the claim only that it may be.

    As in "no decision has been made on a stop in Turku during the trip to Finland".
    """
    event = holding.telling.event
    if claim.type is not EventType.VISIT or not event.expected or not _is_to_countries(event):
        return False
    countries = {place.country for place in event.places}
    of_towns = [
        telling
        for telling in claim.tellings
        if any(place.country in countries and not is_country(place) for place in telling.event.places)
    ]
    of_countries = sum(_is_to_countries(telling.event) for telling in claim.tellings)
    here = [telling.event for telling in of_towns if telling.page == holding.telling.page]
    return bool(here) and len(of_towns) > _TOWN_TO_COUNTRY * of_countries and all(_is_weighed(each) for each in here)


def _is_to_countries(event: EventMention) -> bool:
    return bool(event.places) and all(is_country(place) for place in event.places)


def _is_weighed(event: EventMention) -> bool:
    return max((each.score for each in event.factuality), default=0) <= Factuality.POSSIBLE.score
