"""Abductions told by verbs that tell of captured towns, too: "gunmen seized a nurse", "she was taken at gunpoint"."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import EventMention, EventType, Participant

_CARRIES_OFF = re.compile(
    r"(?i)(?:seiz|snatch|grab|drag|bundl|haul|hustl|shov|push|forc|carr|t[ao]ke|took|whisk|spirit|pick|hold|held)"
)
_PEOPLE = re.compile(
    r"(?i)^(?:he|she|him|her|they|them|\d+)$|\b(?:m[ae]n|wom[ae]n|people|persons?|child(?:ren)?|girls?|boys?|staff|crew"
    r"|(?:work|blogg|report|teach|foreign|engine|soldi|prison|passeng|driv|offic|villag|farm)ers?|engineers?|sailors?"
    r"|journalists?|tourists?|activists?|students?|pupils?|doctors?|nurses?|priests?|nuns?|monks?|hostages?|captives?"
    r"|nationals?|citizens?|businessm[ae]n|lawmakers?|diplomats?|migrants?)$"
)


def is_abduction(event: EventMention) -> bool:
    """Whether an attack carries people off, and takes no place."""
    if event.type is not EventType.ATTACK or _CARRIES_OFF.match(event.text) is None:
        return False
    places = {place.text for place in event.places} | {place.name for place in event.places}
    taken = [each for each in event.participants if each.role == "target"]
    return bool(taken) and all(_is_somebody(each, places) for each in taken)


def _is_somebody(participant: Participant, places: set[str]) -> bool:
    name = participant.name
    if _PEOPLE.search(name) is not None:
        return True
    entity = participant.entity
    return isinstance(entity, str) and not {name, entity} & places and states.state(entity) is None
