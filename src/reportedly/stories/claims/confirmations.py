"""A confirmation that a page only says is needed: whoever has nominated somebody for the post stands for it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.statement import ARTICLE, Basis, EventMention, EventType, Factuality, Judgement
from reportedly.stories.telling import Holding, Telling

_CONFIRMS = re.compile(r"(?i)confirm")
_CHOOSES = re.compile(r"(?i)(nominat|tap|pick|choos|chose|select|nam(?:e|es|ed|ing)$|appoint)")
_BECOMES = re.compile(r"(?i)(be|becom(?:e|es|ing)|serve)$")
"""What is told of one who is chosen, as long as it lies ahead: "Roe will be the new secretary"."""
_LESS = {Factuality.CERTAIN: Factuality.PROBABLE, Factuality.PROBABLE: Factuality.POSSIBLE}


def to_be_confirmed(telling: Telling) -> Telling:
    """Give a mention of a confirmation that has yet to come as sure as its page makes the nomination, but a step less.

    "Roe, whom the president nominated on Monday, must be confirmed by the Senate": that is the plan. All other
    mentions are given as they are.
    """
    event, nominated = telling.event, _nomination_for(telling)
    if nominated is None:
        return telling
    values = {each.by: _LESS.get(each.value, Factuality.UNCOMMITTED) for each in nominated.factuality}
    judged = tuple(Judgement(by, value, value.score) for by, value in values.items())
    return replace(telling, event=replace(event, factuality=judged))


def _nomination_for(telling: Telling) -> EventMention | None:
    """The nomination, told on the page, of one who is still to be confirmed, where nobody vouches that he will be."""
    event = telling.event
    if event.type is not EventType.APPOINTMENT or not event.expected or not _CONFIRMS.match(event.text):
        return None
    if any(each.score for each in event.factuality):
        return None
    chosen = _appointed(event)
    return next(
        (
            each
            for each in telling.reading.events
            if each.type is EventType.APPOINTMENT
            and not each.background
            and each.change is None
            and (_CHOOSES.match(each.text) or (each.expected and _BECOMES.match(each.text)))
            and chosen & _appointed(each)
            and any(judgement.score > 0 for judgement in each.factuality)
        ),
        None,
    )


def _appointed(event: EventMention) -> set[str]:
    return {each.entity for each in event.participants if each.role == "appointee" and isinstance(each.entity, str)}


def is_chosen(holding: Holding) -> bool:
    """Whether a confirmation to come rests on a nomination that is told as a fact, or that its makers tell of."""
    told = holding.telling
    event = next((each for each in told.reading.events if each.id == told.event.id), told.event)
    nominated = _nomination_for(replace(told, event=event))
    if nominated is None or holding.value is not Factuality.PROBABLE or holding.root.unnamed:
        return False
    official = states.state(holding.root.speaker or "") is not None or holding.root.basis is Basis.OFFICIAL
    return official or (holding.by == ARTICLE and _CHOOSES.match(nominated.text) is not None)
