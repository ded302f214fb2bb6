"""What a party commits itself to by an act that a page tells as a fact: it has offered, agreed, applied or accepted."""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, EventType, Factuality
from reportedly.stories.judging.at_home import ACTING
from reportedly.stories.judging.speaking import Parties
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, sentence_around, text_of

_LIKELY = (Factuality.CERTAIN, Factuality.PROBABLE)


def is_undertaken(holding: Holding) -> bool:
    """As in "Velora agreed to buy Quist", "made an offer on Friday to buy Quist", "its bid for Quist", as a fact.

    Who has agreed to do a thing, has offered to, or has told somebody of his decision to, has said by that that it
    will, or that this is the plan. So has a state that imposed a tariff from a day ahead.
    """
    event = holding.telling.event
    told = holding.by == ARTICLE and holding.value in _LIKELY and event.expected
    if not told or event.background or event.change is not None:
        return False
    text = text_of(holding.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    if event.type is EventType.SANCTION and holding.value is Factuality.CERTAIN and event.when is not None:
        return _IMPOSED.fullmatch(event.text) is not None
    if event.type is EventType.ECONOMIC and _OFFER.fullmatch(event.text):
        return _PREPARING.search(before) is None
    return any(form.search(before) is not None for form in (_UNDERTAKING, _DECISION))


def is_by_a_side(holding: Holding, parties: Parties) -> bool:
    """Whether one of those who act in it is told to do it."""
    doing = [each for each in holding.telling.event.participants if each.role in ACTING]
    return any(parties.has(name) for each in doing for name in entities(each))


_IMPOSED = re.compile(r"(?i)(?:imposed|slapped|levied|put|placed|clapped)")
"""What a state has imposed from a day ahead it has made known."""
_OFFER = re.compile(r"(?i)(?:bid|offer)(?:s|ding|ed)?")
"""An offer is made by being made known."""

_PREPARING = re.compile(
    r"(?i)\b(?:plan|prepar|consider|weigh|mull|ponder|explor|stud|ready|readies|readying|line|lining|work|discuss|talk"
    r"|hop|want|seek|aim|expect|set|due|about|will|may|might|could|would|to (?:make|launch|submit|table|mount))\w*\b"
    r"(?:[^,.;:]){0,60}$"
)
"""What comes before an offer is made."""

_UNDERTAKING = re.compile(
    r"(?i)\b(?:(?:agree[sd]|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|offer(?:s|ed)|commit(?:s|ted)|appl(?:ies|ied)"
    r"|(?:sign|struck|strike|reach|clinch|seal|enter|ink|made|makes|submit|tabl|launch|accept)\w*(?: into)?"
    r" (?:an?|the|its|his|her|their) (?:[\w$£€.-]+ ){0,4}?"
    r"(?:deals?|agreements?|pacts?|accords?|contracts?|offers?|bids?|proposals?|requests?|applications?|invitations?))"
    r"(?: (?!not\b|if\b|whether\b)[\w$£€.,]+){0,4}) to (?:be )?(?:\w+ly )?$"
)

_DECISION = re.compile(
    r"(?i)\b(?:(?:told|informed|notified|advised|announc\w+|confirm(?:s|ed)|reveal(?:s|ed)|declar(?:es|ed)|communicat(?:es|ed)"
    r"|made known|made public|set out)(?: (?!not\b|if\b|whether\b|that\b)[\w’'.]+){0,6}"
    r" (?:his|her|its|their) (?:decision|intention|intent|plans?)"
    r"|(?:has|have|had) (?:\w+ly )?(?:decided|chosen|opted|resolved)) to (?:\w+ly )?$"
)
"""As in "informed the club of his decision to leave", "has decided to quit": who knows of it has it from him."""
