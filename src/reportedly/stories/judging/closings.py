"""The agreement on a takeover, and its closing: done, and not only agreed on."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, Factuality, PartKind
from reportedly.model.when import day_of
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known
from reportedly.stories.parties.names import entities
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
    """What tells as a fact of a page's own that the sides of a takeover have agreed on it: they have made it known.

    A page on which some unnamed source stands for it has the agreement from there.
    """
    if known.claim.type is not EventType.ECONOMIC:
        return []
    leaked = {each.holding.telling.page for each in known.weighed if each.holding.root.unnamed}
    return [
        each
        for each in known.positive
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and not each.holding.telling.event.background
        and each.holding.telling.page not in leaked
        and _is_by_a_side(each.holding, known)
        and (_is_a_deal_made(each.holding) or _is_undertaken(each.holding))
    ]


def _is_by_a_side(holding: Holding, known: Known) -> bool:
    doing = [each for each in holding.telling.event.participants if each.role in ("agent", "party")]
    return any(known.parties.has(name) for each in doing for name in entities(each))


def _is_a_deal_made(holding: Holding) -> bool:
    """As in "Velora agreed on Sunday": told as done, and not to come."""
    event = holding.telling.event
    return event.type is EventType.AGREEMENT and holding.value is Factuality.CERTAIN and not event.expected


def _is_undertaken(holding: Holding) -> bool:
    """As in "Velora agreed to buy Quist": who has agreed to a purchase, or signed for it, has said that it will."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    likely = holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
    return likely and event.expected and _UNDERTAKING.search(before) is not None


_UNDERTAKING = re.compile(
    r"(?i)\b(?:agree[sd]|(?:signed|struck|reached|clinched|sealed|entered into|inked) an? (?:[\w-]+ )?"
    r"(?:deal|agreement|pact|accord))(?: (?!not\b)\w+){0,3} to (?:\w+ly )?$"
)
