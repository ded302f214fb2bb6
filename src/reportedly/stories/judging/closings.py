"""The agreement on a takeover, and its closing: done, and not only agreed on."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, Factuality, PartKind
from reportedly.model.when import day_of
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.denials import overcomes
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.undertakings import is_by_a_side, is_undertaken
from reportedly.stories.parties.names import entities, key, same_entity
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
        and tells_of_closing(each.holding)
    ]


def tells_of_closing(holding: Holding) -> bool:
    """Whether the words are those for a deal that is closed: "completed its purchase", and not "bought", "agreed"."""
    return _CLOSED.match(holding.telling.event.text) is not None and is_told_closed(holding)


_DEAL_NOUN = re.compile(r"(?i)^(takeover|merger|acquisition|purchase|sale|buyout)s?$")
_CLOSING_WORD = re.compile(
    r"(?i)\b(complet\w+|clos(?:e|es|ed|ing|ure)|finali[sz]\w+|consummat\w+|conclud\w+|seal\w*|through|done|finish\w+"
    r"|wrap\w+|effect|owns|owned|owner(?:ship)?|control)\b"
)


def is_told_closed(holding: Holding) -> bool:
    """Whether what is told of a takeover is that it was closed: who reviews an acquisition does not say that.

    A noun stands with a word of its closing, and that word tells it as done. Nobody has closed a thing whom a judge is
    asked to "make go through with" it, who is "committed to completing" it, or who puts "all his weight behind buying".
    """
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    start, end = sentence_around(text, event.span)
    if not _DEAL_NOUN.match(event.text):
        return not (_GERUND.search(event.text) and _AIMED_AT.search(text[start : event.span[0]]))
    return any(_AHEAD.search(text[start : found.start()]) is None for found in _CLOSING_WORD.finditer(text, start, end))


_AHEAD = re.compile(
    r"(?i)(?:\b(?:to|will|would|shall|may|might|can|could|should|must|not|never|cannot|before|until|till|once|if|unless"
    r"|when|without|from|of|for|towards?|behind|about)|n['’]t)"
    r"(?: (?:be|have|been|get|it|the|this|its|their|a|\w+ly))*"
    r" $|\b(?:go|going|put|push|carry|follow|see it) $"
)
"""What stands before a word of closing where it tells of none: "to | complete it", "make them go | through with it"."""
_GERUND = re.compile(r"(?i)^\w+ing\b")
_AIMED_AT = re.compile(r"(?i)\b(?:to|towards?|behind|at|on|of|for|about|from|without|before|into)(?: \w+ly)? $")
"""What stands before a gerund that tells of an aim, or of what is not to be: "behind | buying it"."""


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
        and (
            _is_a_deal_made(each.holding, known)
            or (is_undertaken(each.holding) and is_by_a_side(each.holding, known.parties))
        )
    ]


def agreed_as_told(known: Known) -> list[Weighed]:
    """Who knows of a pact, be it as the one who mediates, and tells on record that the sides have agreed to make it.

    As in "the two have agreed to extend their truce, Lendia's ministry said", "an agreement has been reached to".
    """
    if known.claim.type is not EventType.AGREEMENT:
        return []
    told = (each for each in known.positive if each.access and each.holding.by != ARTICLE)
    return [each for each in told if not each.holding.root.unnamed and _is_told_as_agreed(each.holding)]


def _is_told_as_agreed(holding: Holding) -> bool:
    event = holding.telling.event
    if not event.expected or event.change is not None or holding.value is not Factuality.PROBABLE:
        return False
    text = text_of(holding.telling.reading, event.part)
    return _AGREED_TO.search(text[sentence_around(text, event.span)[0] : event.span[0]]) is not None


_AGREED_TO = re.compile(
    r"(?i)\b(?:(?:have|has|had) (?:[\w-]+ ){0,2}?agreed|(?:agreement|deal|accord|understanding) (?:has|have|had|was)"
    r" (?:[\w-]+ ){0,2}?(?:reached|made|struck|signed|concluded))\b(?: [\w,’'-]+){0,6}? to (?:[\w-]+ ){0,3}$"
)


def _is_in_force(holding: Holding) -> bool:
    """As in "the ceasefire came into force", "a truce took hold on Tuesday"."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    behind = text[event.span[1] : sentence_around(text, event.span)[1]]
    return not event.expected and _IN_FORCE.search(behind) is not None


_IN_FORCE = re.compile(
    r"(?i)\b(?:(?:came|comes|gone|went|goes|entered|enters) into (?:force|effect)|(?:took|takes|taken) (?:effect|hold)"
    r"|is in (?:force|place|effect)|beg[au]n|begins|has held|is holding|was holding)\b"
)


def _is_a_deal_made(holding: Holding, known: Known) -> bool:
    """As in "Velora agreed on Sunday": told as done, and not to come.

    So is a takeover told as struck, though it is not closed yet. On a pact both sides have to agree.
    """
    event = holding.telling.event
    if event.type is EventType.AGREEMENT and _is_in_force(holding):
        return False  # more than agreed on
    if event.change is not None or not (_is_agreed_on(holding) or _is_told_as_done(holding)):
        return False
    if known.claim.type is EventType.ECONOMIC and event.type is EventType.ECONOMIC:
        themes = [name for each in event.participants if each.role == "theme" for name in entities(each)]
        of_a_side = any(known.parties.has(name) for name in themes)
        return event.part is PartKind.BODY and of_a_side and _is_told_sealed(holding)
    if known.claim.type is EventType.ECONOMIC:
        return event.part is PartKind.BODY and not event.expected and is_by_a_side(holding, known.parties)
    agreed = known.claim.type is EventType.AGREEMENT and event.type is EventType.AGREEMENT
    return agreed and _is_of_both(holding, known)


def _is_of_both(holding: Holding, known: Known) -> bool:
    """Whether all whose pact it is are told to be in it."""
    sides = [name for each in holding.telling.event.participants for name in entities(each)]
    needed = known.parties.needed
    return bool(needed) and all(any(same_entity(key(side), key(name)) for name in sides) for side in needed)


def _is_told_as_done(holding: Holding) -> bool:
    return holding.value is Factuality.CERTAIN and not holding.telling.event.expected


def _is_agreed_on(holding: Holding) -> bool:
    """Whether a pact is told to be agreed on: "Norve and Lendia agree on a truce", not "are urged to agree on" one."""
    event = holding.telling.event
    if event.type is not EventType.AGREEMENT or holding.value not in (Factuality.CERTAIN, Factuality.PROBABLE):
        return False
    text = text_of(holding.telling.reading, event.part)
    return _AGREED_ON.search(text[sentence_around(text, event.span)[0] : event.span[0]]) is not None


_AGREED_ON = re.compile(
    r"(?i)(?<!\bto )(?<!\bnot )(?<!n['’]t )(?<!\bmay )(?<!\bmight )(?<!\bcan )(?<!\bcould )(?<!\bwill )(?<!\bwould )"
    r"(?<!\bshould )(?<!\bmust )\b(?:agree[ds]?|accept(?:ed|s)?|approve[ds]?|sign(?:ed|s)?|seal(?:ed|s)?|struck)"
    r"(?: (?:on|to|upon))?(?: (?!not\b|no\b|if\b|whether\b|talks?\b)[\w,’'-]+){0,6} $"
)
"""What stands before a pact that its sides have made: in a headline in the present, too."""


def _is_told_sealed(holding: Holding) -> bool:
    """Whether a takeover is told by the words for a deal that is made: "sealed the purchase of Quist"."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return _SEALED.search(text[sentence_around(text, event.span)[0] : event.span[0]]) is not None


_SEALED = re.compile(
    r"(?i)\b(?:clinch|seal|secur|struck|strikes|strik|sign|ink|reach|agree|land|won|win|finali[sz]|conclud|snap|wrap)"
    r"(?:e|es|ed|ped|s)?\b(?: (?!not\b|to\b|talks?\b)[\w$£€.,’'-]+){0,6} $"
)
"""What stands before what sides have made with each other."""


def agreed_since(no: Weighed, known: Known) -> bool:
    """Whether a page tells as a fact that the sides have agreed, after one of them has said no: that ends the no.

    A party's word that it will be, given later, does so too; see `status`.
    """
    return any(
        overcomes(each.holding, no.holding) and _is_a_deal_made(each.holding, known) for each in agreed_on(known)
    )
