"""The agreement on a takeover, and its closing: done, and not only agreed on."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, Factuality, PartKind
from reportedly.model.when import day_of
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.undertakings import is_by_a_side, is_undertaken
from reportedly.stories.telling import Holding, sentence_around, text_of

_CLOSED = re.compile(
    r"(?i)^(complet|clos|consummat|go|went|gone|takeover|merger|acquisition|purchase|sale|buyout"
    r"|t[oa]\w+ (\w+ )?(control|ownership))"
)
"""What tells that a takeover is done, and not only agreed on."""


def closed_as_agreed(telling: list[Weighed], known: Known) -> list[Weighed]:
    """A takeover that a party had announced, and a page then tells as a fact of its own to be closed."""
    said = [*(each for each in known.positive if each.party), *agreed_on(known)]
    announced = min((each.holding.at for each in said), default=None)
    if known.claim.type is not EventType.ECONOMIC or announced is None:
        return []
    return [each for each in _closings(telling) if day_of(each.holding.at) > day_of(announced)]


def closed_since(telling: list[Weighed], known: Known, off: str) -> list[Weighed]:
    """A takeover told to be closed, by one with access or as a fact, days after it was called off."""
    if known.claim.type is not EventType.ECONOMIC:
        return []
    told = [each for each in telling if each.access and _CLOSED.match(each.holding.telling.event.text)]
    return [each for each in told or _closings(telling) if day_of(each.holding.at) > day_of(off)]


def _closings(telling: list[Weighed]) -> list[Weighed]:
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and not each.holding.telling.event.background
        and _CLOSED.match(each.holding.telling.event.text)
        and is_told_closed(each.holding)
    ]


_DEAL_NOUN = re.compile(r"(?i)^(takeover|merger|acquisition|purchase|sale|buyout)s?$")
_CLOSING_WORD = re.compile(
    r"(?i)\b(complet\w+|clos(?:e|es|ed|ing|ure)|finali[sz]\w+|consummat\w+|conclud\w+|seal\w*|through|done|finish\w+"
    r"|wrap\w+|effect|owns|owned|owner(?:ship)?|control)\b"
)


def is_told_closed(holding: Holding) -> bool:
    """Whether a noun stands with a word of its closing: who reviews an acquisition does not say that it was made."""
    event = holding.telling.event
    if not _DEAL_NOUN.match(event.text):
        return True
    text = text_of(holding.telling.reading, event.part)
    return _CLOSING_WORD.search(text[slice(*sentence_around(text, event.span))]) is not None


def agreed_on(known: Known) -> list[Weighed]:
    """What tells as a fact of a page's own that a side has agreed to do it, or offered to: it has made that known.

    Of a takeover, so does that its sides have agreed on it. A page on which some unnamed source stands for it has the
    agreement from there.
    """
    leaked = {each.holding.telling.page for each in known.weighed if each.holding.root.unnamed}
    return [
        each
        for each in known.positive
        if each.holding.by == ARTICLE
        and not each.holding.telling.event.background
        and each.holding.telling.page not in leaked
        and is_by_a_side(each.holding, known.parties)
        and (_is_a_deal_made(each.holding, known) or is_undertaken(each.holding))
    ]


def _is_a_deal_made(holding: Holding, known: Known) -> bool:
    """As in "Velora agreed on Sunday": told as done, and not to come."""
    event = holding.telling.event
    made = event.type is EventType.AGREEMENT and known.claim.type is EventType.ECONOMIC
    return made and event.part is PartKind.BODY and holding.value is Factuality.CERTAIN and not event.expected
