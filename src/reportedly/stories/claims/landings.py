"""Landings of spacecraft: which craft a page means by "the lander", and what its crash says of the landing planned."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import Change, EventMention, EventType, Participant, PartKind
from reportedly.stories.claims.kinds import LANDING, kind_of
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Telling, text_of

_NUMBERED = re.compile(r"[A-Z][\w’'-]*[a-z][- ]?\d{1,2}$")
_IN_HEADLINE = re.compile(r"(?<![\w-])[A-Z][a-z]{3,}-\d{1,3}(?![\w-]|\.\d)")
_OTHER_WORLD = re.compile(r"(?i)\b(?:moon|lunar|mars|martian|asteroid)\b")
_CRASHING = re.compile(
    r"(?i)(?:crash|smash|slam|plough|plow|hit|collid|collision|lose|lost|loss|destroy|break up|broke)"
)


def craft_told(readings: Sequence[Reading]) -> frozenset[str]:
    """Give the names, with a number that tells one from the next, of the craft that pages of landings are about."""
    found: set[str] = set()
    for reading in readings:
        worldly = _OTHER_WORLD.search(f"{reading.article.title or ''}\n{reading.article.text}") is not None
        if not any(_is_landing(event, reading) or (worldly and _is_crash(event)) for event in reading.events):
            continue
        flying = [event for event in reading.events if event.type in (EventType.LAUNCH, EventType.DISASTER)]
        named = {name for event in flying for each in event.participants for name in entities(each)}
        found |= {name for name in named if _NUMBERED.search(name)}
        found |= {*_IN_HEADLINE.findall(text_of(reading, PartKind.TITLE))}
    return frozenset(name for name in found if not any(name.endswith(f" {other}") for other in found))


def of_its_craft(telling: Telling, crafts: Collection[str]) -> Telling:
    """Give a landing of "the lander" with its craft: the one that the page names last before it, else its headline."""
    event = telling.event
    if (
        not crafts
        or not _is_landing(event, telling.reading)
        or any(_is_told_apart(each, telling.reading) for each in event.participants)
    ):
        return telling
    text = text_of(telling.reading, event.part)[: event.span[0]]
    name = _last_named(text, crafts) or _last_named(text_of(telling.reading, PartKind.TITLE), crafts)
    if name is None:
        return telling
    others = tuple(each for each in event.participants if each.role != "theme")
    told = next((each for each in event.participants if each.role == "theme"), None)
    craft = replace(told, name=name, entity=name) if told else Participant("theme", name, name)
    return replace(telling, event=replace(event, participants=(*others, craft)))


def not_landed(telling: Telling, crafts: Collection[str]) -> Telling | None:
    """Give what a crash of a craft says of its landing: it will not be."""
    event = telling.event
    if not _is_crash(event) or event.background:
        return None
    lost = [
        (each, name)
        for each in event.participants
        for name in crafts
        if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-]|\.\d)", each.name)
    ]
    if not lost:
        return None
    people = tuple(replace(each, role="theme", name=name, entity=name) for each, name in lost)
    off = replace(
        event, type=EventType.LAUNCH, text="landing", participants=people, change=Change.CANCELLED, when=None, act=None
    )
    return replace(telling, event=off)


def _is_crash(event: EventMention) -> bool:
    return event.type is EventType.DISASTER and _CRASHING.match(event.text) is not None


def _is_landing(event: EventMention, reading: Reading) -> bool:
    return event.type is EventType.LAUNCH and kind_of(event, text_of(reading, event.part)) == LANDING


def _is_told_apart(participant: Participant, reading: Reading) -> bool:
    """Whether who lands is named, or described by a name: "Heron-3", "India's own lander", "an Indian spacecraft".

    Who speaks on the page is not what lands: the parser has taken the "it" for the agency.
    """
    if participant.role != "theme" or participant.name.casefold() in ("it", "which", "that", "its"):
        return False
    if _NUMBERED.search(participant.name):
        return True
    if participant.entity and participant.entity in {each.source.entity for each in reading.attributions}:
        return False
    return any(word[:1].isupper() for word in participant.name.split()[1:]) or bool(entities(participant))


def _last_named(text: str, crafts: Collection[str]) -> str | None:
    """The craft named last in a text."""
    found = [
        (match.start(), name)
        for name in crafts
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-]|\.\d)", text)
    ]
    return max(found)[1] if found else None
