"""Deliveries that are told only to have begun: they are under way, and not yet made."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.statement import EventType
from reportedly.stories.judging.access import Weighed
from reportedly.stories.telling import Holding, sentence_around, text_of

_BEGUN = re.compile(
    r"(?i)\b(?:begun|began|begins|started|starts|commenced)(?: (?:already|the|its|their|to|with|first))*"
    r"(?: [\w’'.-]+){0,3}? ?$"
)


def has_begun(holding: Holding) -> bool:
    """As in "Norland has begun shipping the jets", "has started deliveries of them"."""
    event = holding.telling.event
    if event.type is not EventType.AID or event.expected or event.change is not None:
        return False
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    return _BEGUN.search(before) is not None


def have_only_begun(sure: Sequence[Weighed]) -> bool:
    """Whether all who know tell no more than that it has begun."""
    return bool(sure) and all(has_begun(each.holding) for each in sure)
