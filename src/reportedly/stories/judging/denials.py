"""Denials that the page they stand on only looks back on, and what is said after a denial."""

from __future__ import annotations

import re

from reportedly.model.statement import Act, EventType
from reportedly.stories.judging.access import Weighed
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

_SAID_BEFORE = re.compile(r"(?i)\b(?:had|after|having|despite)(?:\s+[\w’'-]+){0,4}\s*$")
"""How a page leads up to what was said before its news: "hours after he had insisted", "days after denying"."""
_AT_FIRST = re.compile(r"(?i)\b(?:earlier|previously|initially|originally|at first|until then)\b")
_NEAR = 25
"""Characters around a word of saying in which it is told to have been said before."""


def overcomes(said: Holding, denial: Holding) -> bool:
    """Whether something is said after a denial: on a later page, or as the news of one that looks back on the denial.

    As in "she died on Monday, her doctor said, hours after he had insisted that she was alive". A copy of the page
    counts from the same time.
    """
    if said.instant != denial.instant:
        return said.instant > denial.instant
    return was_said_before(denial) and not was_said_before(said)


def was_said_before(holding: Holding) -> bool:
    """Whether a page tells what somebody says as said before its news."""
    reading = holding.telling.reading
    said = attribution_of(reading, holding.by)
    if said is None or not said.cue.spans:
        return False
    text = text_of(reading, said.part)
    first, last = said.cue.spans[0][0], said.cue.spans[-1][1]
    start = sentence_around(text, said.cue.spans[0])[0]
    # The words of saying may have their "had" with them.
    begun = f"{text[start:first]} {' '.join(text[first:last].split()[:-1])}"
    near = text[max(start, first - _NEAR) : last + _NEAR]
    return _SAID_BEFORE.search(begun) is not None or _AT_FIRST.search(near) is not None


def turns_down(denial: Weighed) -> bool:
    """Whether a denial only turns down another's offer for a firm: what its bidder rejects he will not do."""
    event = denial.holding.telling.event
    if event.type is not EventType.ECONOMIC or denial.act is not Act.REJECT or _is_of_hearsay(denial.holding):
        return False
    bidders = {name for each in event.participants if each.role == "agent" for name in entities(each)}
    bought = {name for each in event.participants if each.role == "theme" for name in entities(each)}
    return bool(bought) and not bidders & {*denial.speaks_for}


def _is_of_hearsay(denial: Holding) -> bool:
    """As in "scotched rumours of a sale": nobody has offered anything."""
    said = attribution_of(denial.telling.reading, denial.by)
    return said is not None and _HEARSAY.match(said.content.text) is not None


_HEARSAY = re.compile(
    r"(?i)(?:[\w’'-]+ ){0,3}?(?:rumou?rs?|reports?|talk|speculation|gossip|claims?|suggestions?|stories|story)\b"
)
