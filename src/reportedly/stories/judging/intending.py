"""Who says that he intends to do a thing: that is his plan, and what he says of another's intentions is none."""

from __future__ import annotations

import re

from reportedly.stories.judging.at_home import ACTING
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Holding, sentence_around, text_of

_INTENDS = re.compile(
    r"(?i)\b(?:intend(?:s|ed|ing)?|intentions?(?: of [\w’' -]{1,40})? (?:is|was|remains?)|propos(?:es|ed|ing)) to\b"
    r"(?:[^,.;:]|\.\w){0,60}$"
)
"""What stands before what somebody means to do: "told them that he intends to proceed with | the purchase"."""


def intends_it(holding: Holding) -> bool:
    """Say whether who is to do a thing tells that he intends to."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    return _INTENDS.search(before) is not None and _is_to_do_it(holding)


def _is_to_do_it(holding: Holding) -> bool:
    whose = [name for name in (holding.root.speaker, holding.root.name) if name]
    acting = [name for each in holding.telling.event.participants if each.role in ACTING for name in entities(each)]
    return any(same_entity(key(one), key(other)) for one in whose for other in acting)
