"""Who says what, and what is said to happen: the statements of one page."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

Span = tuple[int, int]
"""[start, end) character offsets into the text of a part."""

Entity = str | tuple[str, ...] | None
"""The name of who or what is meant, several names where several are meant, or None."""


class PartKind(StrEnum):
    """The parts of an article that are read; of its corrections, one a line, only as evidence."""

    BODY = "body"
    TITLE = "title"
    STANDFIRST = "standfirst"
    CORRECTION = "correction"


class AttributionKind(StrEnum):
    """How the words of the source stand on the page."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """What a source does in saying it (PLOVER's verbal types)."""

    STATE = "state"
    CONFIRM = "confirm"
    DENY = "deny"
    DECLINE = "decline"
    THREATEN = "threaten"
    PROMISE = "promise"
    DEMAND = "demand"
    PROPOSE = "propose"
    ACCUSE = "accuse"
    REJECT = "reject"
    CORRECT = "correct"
    RETRACT = "retract"


class Basis(StrEnum):
    """What kind of source it is."""

    WITNESS = "witness"
    DOCUMENT = "document"
    OFFICIAL = "official on record"
    PERSON = "named person"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    ANONYMOUS = "anonymous"
    UNATTRIBUTED = "unattributed"


class Words(Struct, frozen=True):
    """Words of the page: their text and where they stand; several spans where they are split."""

    text: str
    spans: tuple[Span, ...]


class Source(Struct, frozen=True):
    """Who says it. `stated_count` is the number of people given; None for a plural without one.

    `affiliation` is the state or organisation the source is said to belong to or speak for, as written or by its
    entity name ("Kremlin spokesman" -> Kremlin, "US officials" -> US); it is not part of the JSON contract.
    """

    text: str
    spans: tuple[Span, ...]
    entity: Entity
    basis: Basis
    stated_count: int | None = None
    affiliation: str | None = None


class Attribution(Struct, frozen=True):
    """One source, cue and content (PARC 3.0); `outer` is the id of the attribution this one is nested in.

    `as_of` is the instant or day at which the source said or saw it. `told` is the outlet the source spoke to where
    that is stated ("told the Courier"); it is not part of the JSON contract. `continued` marks unmarked sentences that
    plainly go on reporting the same source. `held` marks what the source is told to believe, want or feel: it is no
    saying of the source's, and nobody is on record by it. Neither is part of the JSON contract.
    """

    id: str
    kind: AttributionKind
    act: Act
    part: PartKind
    source: Source
    cue: Words
    content: Words
    as_of: str | None = None
    outer: str | None = None
    told: str | None = None
    continued: bool = False
    held: bool = False


class EventType(StrEnum):
    """What kind of happening it is, whatever its status."""

    MEETING = "meeting"
    VISIT = "visit"
    CALL = "call"
    AGREEMENT = "agreement"
    VOTE = "vote or election"
    APPOINTMENT = "appointment or resignation"
    LAW = "law or decision"
    COURT = "court ruling or arrest"
    SANCTION = "sanction or tariff"
    AID = "aid or arms supply"
    DEPLOYMENT = "military deployment"
    ATTACK = "attack"
    LAUNCH = "launch or test"
    PROTEST = "protest or strike"
    DISASTER = "disaster or accident"
    OUTBREAK = "outbreak"
    ECONOMIC = "economic transaction or result"
    DEATH = "death"
    PUBLICATION = "publication or announcement"
    OTHER = "other"


class Factuality(StrEnum):
    """How certain a source is of an event (FactBank): certain, probable, possible; positive, negative, unknown."""

    CERTAIN = "CT+"
    PROBABLE = "PR+"
    POSSIBLE = "PS+"
    CERTAINLY_NOT = "CT-"
    PROBABLY_NOT = "PR-"
    POSSIBLY_NOT = "PS-"
    CERTAIN_UNKNOWN = "CTu"
    UNCOMMITTED = "Uu"

    @property
    def score(self) -> int:
        """The value on the scale from -3 (certainly not) to 3 (certainly)."""
        return _SCORES[self]


_SCORES = {
    Factuality.CERTAIN: 3,
    Factuality.PROBABLE: 2,
    Factuality.POSSIBLE: 1,
    Factuality.CERTAINLY_NOT: -3,
    Factuality.PROBABLY_NOT: -2,
    Factuality.POSSIBLY_NOT: -1,
    Factuality.CERTAIN_UNKNOWN: 0,
    Factuality.UNCOMMITTED: 0,
}

OPPOSITE = {
    Factuality.CERTAIN: Factuality.CERTAINLY_NOT, Factuality.PROBABLE: Factuality.PROBABLY_NOT,
    Factuality.POSSIBLE: Factuality.POSSIBLY_NOT, Factuality.CERTAINLY_NOT: Factuality.CERTAIN,
    Factuality.PROBABLY_NOT: Factuality.PROBABLE, Factuality.POSSIBLY_NOT: Factuality.POSSIBLE,
}  # fmt: skip
"""What holds of an event where the words tell it the other way round: who rejects it does not pass it."""

ARTICLE = "article"
"""Stands for the author in `by`: what the page says in its own voice."""


class Judgement(Struct, frozen=True):
    """How certain the source `by` (an attribution's id, or "article") is of an event."""

    by: str
    value: Factuality
    score: int


class Participant(Struct, frozen=True):
    """Who takes part, as what: the words of the page and the entity meant."""

    role: str
    name: str
    entity: Entity


class PlaceUse(StrEnum):
    """How a place is meant where it is named, in the terms of Gritta and others, "A pragmatic guide to geoparsing"."""

    LITERAL = "literal"
    """The place itself: "in Turku"."""
    ASSOCIATIVE = "associative"
    """Who or what belongs to it, be it in a name: "Turku City Council", "Turku police"."""


class Place(Struct, frozen=True):
    """A place, as resolved; `text`, `part` and `span` say where the page names it."""

    text: str
    name: str
    country: str | None
    lat: float
    lon: float
    part: PartKind
    span: Span
    use: PlaceUse = PlaceUse.LITERAL


class When(Struct, frozen=True):
    """When an event is said to be: the words and the first and last day or instant they allow.

    `floor` marks "no earlier than": `earliest` is then no appointment, and `latest` is None.
    """

    text: str
    earliest: str | None
    latest: str | None
    span: Span
    floor: bool = False


class Change(StrEnum):
    """What a mention says has become of the plan for an event; not part of the JSON contract."""

    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    REINSTATED = "reinstated"


class Phase(StrEnum):
    """Whether a mention tells of what lasts that it goes on or that it is over; not part of the JSON contract."""

    GOING_ON = "going on"
    OVER = "over"


class EventMention(Struct, frozen=True):
    """One mention of an event: what, who, where, when, and how certain each source is of it.

    `expected` says that it lies ahead of the publication; `background` that it is told as context, not as news.
    `change` says that the mention moves it or calls it off. `setting_denied` marks a narrow denial: only the
    place or occasion is denied ("no meeting at the forum"), not the event. `act` is the verb, in its plain form, of an
    act that no type is known for, `phase` whether it goes on or is over; neither is part of the JSON contract.
    """

    id: str
    type: EventType
    part: PartKind
    text: str
    span: Span
    participants: tuple[Participant, ...] = ()
    places: tuple[Place, ...] = ()
    when: When | None = None
    as_of: str | None = None
    expected: bool = False
    background: bool = False
    factuality: tuple[Judgement, ...] = ()
    change: Change | None = None
    setting_denied: bool = False
    act: str | None = None
    phase: Phase | None = None


EVERYWHERE = "everywhere"
"""The place of a figure that takes in all countries concerned ("across both countries")."""


class Figure(Struct, frozen=True):
    """A quantity said of an event: its value, or `value` to `high`, its unit and what it is a quantity of.

    `quantity` is one of dead, injured, missing, casualties (dead or injured, not said which), displaced, arrested,
    affected, rescued, aboard, trapped, stranded, abducted, cases, jobs, strikers, troops, votes, magnitude, per cent,
    money, temperature, or other. `of` is what a sum or percentage is of (deal, fine, turnout), where the words tell.
    `qualifier` is one of at least, about, more than, up to, nearly, less than or None.
    `superseded` marks a value that the page itself tells as an earlier one ("up from 296"), `background` one of
    another, older event or of a part of the whole; neither is part of the JSON contract.
    `where` are the places that it is said to be of ("killed in Turkey and Syria"), or `EVERYWHERE`, which takes in all;
    `near` those that are told around it.
    """

    quantity: str
    value: float
    high: float | None
    unit: str | None
    qualifier: str | None
    as_of: str | None
    by: str
    part: PartKind
    span: Span
    superseded: bool = False
    background: bool = False
    of: str | None = None
    where: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


class TimeExpression(Struct, frozen=True):
    """A temporal expression and its TIMEX3 value; `earliest` and `latest` bound the instants it may mean.

    `other_day` is the nearest day that the weekday told beside a date means, where that is not the date: both are kept,
    the value is the date's, and the bounds take in both.
    """

    text: str
    type: str
    value: str
    earliest: str | None
    latest: str | None
    part: PartKind
    span: Span
    floor: bool = False
    other_day: str | None = None
