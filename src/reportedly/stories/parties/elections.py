"""Whose election a page tells of: a state's, which its commission holds and its people vote in, whoever is named."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import EventType
from reportedly.stories.parties.names import entities
from reportedly.stories.parties.others import states_in
from reportedly.stories.parties.regions import region_voting
from reportedly.stories.telling import Telling, sentence_around, text_of

_ELECTION = re.compile(
    r"(?i)^(elections?|polls?|polling|votes?|voting|voted|ballots?|go to the polls|went to the polls|referendums?"
    r"|plebiscites?|re-?runs?|run-?offs?|repeat|repetition|rounds?|re-?votes?)$"
)
_REFERENDUM = re.compile(r"(?i)referendum|plebiscite")
_OF_REGIONS = (
    r"local|municipal|mayoral|regional|provincial|gubernatorial|governorship|governors?['’]?|county|communal|district"
)
_SMALLER = re.compile(
    rf"(?i)\b({_OF_REGIONS}|council|by|primary|leadership|party"
    r"|union|board|federation|club|confidence|strike|referendum)\W+(\w+\W+)?$"
)
"""What is no election of a whole state, right before its word."""
_OF_BODIES = re.compile(
    r"(?i)\b(?:council|municipal|mayoral|local|by|primary|leadership|presidential|party|union|board|federation|club"
    r"|confidence|strike|general|national|european)\W+(\w+\W+)?$"
)
"""What is no election of a region either."""
_REGIONAL = re.compile(
    rf"(?i)\b(?:{_OF_REGIONS}|state (?:and local |assembly |house )?)\W+"
    r"(?:(?:and|&) [\w ]{3,24}? )?(?:elections?|polls?|votes?|ballots?)$"
)
"""What the people of a region vote in, up to its word."""
_REGIONAL_OFFICES = re.compile(r"(?i)^(?:the |new |\w+ )?(?:governors|mayors|councill?ors|regional \w+|local \w+)$")
_LEAD = 300
"""Characters of a page that say which state it is about."""


def electing(telling: Telling) -> str | None:
    """Give the state or region whose election a mention tells of, or None where it is neither's or none is told.

    Those who take part tell it, else the sentence, else the headline, else the first lines.
    """
    event = telling.event
    if event.type is not EventType.VOTE or not _ELECTION.match(event.text):
        return None
    text = text_of(telling.reading, event.part)
    before = text[max(0, event.span[0] - 40) : event.span[0]]
    if not _OF_BODIES.search(before) and (region := _region(telling, text)) is not None:
        return region
    if _SMALLER.search(before):
        return None
    referendum = _REFERENDUM.match(event.text) is not None
    calling = _who_speak(telling) if referendum else frozenset()
    people = [each for each in event.participants if calling.isdisjoint(entities(each))]
    named = [name for each in people for name in (each.name, *entities(each))]
    told = [state for name in named if (state := _one_state(name))]
    first, last = sentence_around(text, event.span)
    near = _one_state(text[first:last])
    if told and near and near not in told:
        return near  # who takes part was only carried over from the page
    if told or any(name[:1].isupper() and not states.is_office(name) for name in named):
        return told[0] if told else None
    if (
        not referendum
        and not event.text.casefold().startswith(("election", "poll"))
        and not (event.change or event.expected)
    ):
        return None
    article = telling.reading.article
    looked_at = [text[first : event.span[0]], text[first:last], article.title or "", article.text[:_LEAD]]
    return next((state for each in looked_at if (state := _one_state(each))), None)


def _region(telling: Telling, text: str) -> str | None:
    """The region whose election the sentence of a mention tells of, else the headline or the lead of its page."""
    first, last = sentence_around(text, telling.event.span)
    if (near := region_voting(text[first:last])) is not None:
        return near
    if _one_state(text[first:last]) is not None:
        return None
    article = telling.reading.article
    looked_at = (article.title or "", article.text[:_LEAD])
    return next((region for each in looked_at if (region := region_voting(each))), None)


def is_regional(telling: Telling) -> bool:
    """Whether regions or towns elect theirs, on whatever day: "the governorship polls", "governors are elected"."""
    event = telling.event
    if event.type is not EventType.VOTE:
        return False
    if any(_REGIONAL_OFFICES.match(each.name) for each in event.participants if each.role == "appointee"):
        return True
    text = text_of(telling.reading, event.part)
    return _REGIONAL.search(text[max(0, event.span[0] - 60) : event.span[1]]) is not None


def are_voting(telling: Telling) -> bool:
    """Whether a people, or its voters, are told to vote: "Norlanders go to the polls", "millions vote"."""
    event = telling.event
    voters = [each.name for each in event.participants if each.role == "agent"]
    return _VOTING.fullmatch(event.text) is not None and any(
        _VOTERS.search(each) or _one_state(each) for each in voters
    )


_VOTING = re.compile(r"(?i)(?:vot(?:e|es|ed|ing)|(?:go|goes|going|went|head\w*|flock\w*) to (?:the )?polls)")
_VOTERS = re.compile(r"(?i)\b(?:voters|electorate|people|millions|thousands|citizens)\b")


def _who_speak(telling: Telling) -> frozenset[str]:
    """People who speak on a page, by their full names: who says that he will put a law to a referendum calls one."""
    spoken = (each.source.entity for each in telling.reading.attributions)
    return frozenset(name for name in spoken if isinstance(name, str) and " " in name and not states.state(name))


def _one_state(text: str) -> str | None:
    """The one state that a text names, by its name, its people or its capital; None where it names several."""
    found = states_in(text)
    return next(iter(found)) if len(found) == 1 else None
