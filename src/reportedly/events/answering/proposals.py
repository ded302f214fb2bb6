"""Nouns that name a proposal, and the kinds of events that may be proposed by each: an invitation is to a visit."""

from __future__ import annotations

from reportedly.model.statement import EventType

_TYPES: dict[EventType, str] = {
    EventType.ECONOMIC: "offer approach bid overture advance proposal move takeover merger buyout acquisition sale"
    " purchase deal transaction tie-up combination pursuit attempt interest tilt swoop plan agreement",
    EventType.APPOINTMENT: "offer job post role position nomination request transfer move switch bid approach exit"
    " departure resignation candidacy candidature run invitation demand call deal",
    EventType.VISIT: "invitation invite trip visit plan offer tour",
    EventType.MEETING: "invitation invite offer proposal talk meeting summit negotiation plan request dialogue",
    EventType.AGREEMENT: "offer proposal plan deal truce ceasefire accord agreement pact initiative term draft"
    " ultimatum settlement roadmap",
    EventType.COURT: "request application bid extradition surrender handover warrant order demand",
}

MATTERS: dict[EventType, frozenset[str]] = {kind: frozenset(nouns.split()) for kind, nouns in _TYPES.items()}
"""By kind of event the nouns by which a proposal of such is named."""

PRONOUNS = frozenset({"it", "that", "this", "them"})

NEUTRAL = frozenset(
    "takeover buyout merger acquisition purchase hostile cash stock share all-cash all-share multibillion-dollar"
    " transfer exit extradition arrest peace ceasefire truce summit job coaching".split()
)
"""What may stand before such a noun and says no more of what is proposed than its kind."""

OTHERS = frozenset(
    "similar another earlier previous rival separate other second first past former joint different initial".split()
)
"""Adjectives of a proposal that is not the one told before."""

OFFERS = frozenset("offer bid approach overture advance proposal move tilt swoop counterbid counteroffer".split())
"""What is made for a firm by whom would buy it."""

OF_TAKEOVERS = frozenset(
    "takeover buyout merger merge acquire acquisition unsolicited hostile undervalue buy suitor".split()
)
"""Words of which one tells that the offers of a page are for a firm, and not to it."""
