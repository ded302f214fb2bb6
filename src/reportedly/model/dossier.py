"""The dossier of one story as of one instant: a view computed from the statements of its pages."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportedly.model.correction import Correction, Passage
from reportedly.model.statement import Basis, Change, EventType, Factuality, PartKind, Span


class Status(StrEnum):
    """How an event stands, judged by the ordered rules (maps to IPTC eventoccurstatus)."""

    RUMOURED = "rumoured"
    REPORTED = "reported"
    ANNOUNCED = "announced"
    CONFIRMED = "confirmed"
    UNDER_WAY = "under way"
    OCCURRED = "occurred"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DENIED = "denied"
    DISPUTED = "disputed"
    LAPSED = "lapsed"
    RETRACTED = "retracted"


class Stance(StrEnum):
    """Whether an origin says it is or will be so."""

    FOR = "for"
    AGAINST = "against"
    SILENT = "silent"


class Evidence(Struct, frozen=True):
    """The characters of a page that something was read from."""

    page: str
    part: PartKind
    span: Span
    quote: str


class DossierPlace(Struct, frozen=True):
    """Where an event is said to be; degrees north and east."""

    name: str
    country: str | None
    lat: float
    lon: float


class Interval(Struct, frozen=True):
    """The first and last day or instant at which an event is said to be; `latest` None where none is given.

    `floor` marks "no earlier than": the day is the one aimed at, and both ends are that day.
    """

    earliest: str | None
    latest: str | None
    floor: bool = False


class WhenTold(Struct, frozen=True):
    """A date that stood from `at` on, by whom and in which words; without a date where it was taken away."""

    at: str
    earliest: str | None
    latest: str | None
    floor: bool
    by: str | None
    because: tuple[Evidence, ...] = ()


class PlaceTold(Struct, frozen=True):
    """A place that stood from `at` on, by whom and in which words; degrees north and east."""

    at: str
    name: str
    country: str | None
    lat: float
    lon: float
    by: str | None
    because: tuple[Evidence, ...] = ()


class Party(Struct, frozen=True):
    """Who takes part in an event, as what."""

    role: str
    entity: str


BY_HAND = "corrected by "
"""How the rule of a step begins that a person has decided."""


class StatusChange(Struct, frozen=True):
    """One step of an event's status: since when, by which rule, because of which statements."""

    at: str
    status: Status
    rule: str
    because: tuple[Evidence, ...] = ()

    @property
    def by_hand(self) -> bool:
        """Whether a person has decided it."""
        return self.rule.startswith(BY_HAND)


class Origin(Struct, frozen=True):
    """One original statement or act of newsgathering behind a claim, and the way it reached the pages.

    `told_to` is the outlet a source spoke to, `value` how certain the origin is, as said last, `ahead`
    whether the event lay ahead then, `setting_denied` whether only its place or occasion is denied, and `change` what
    has become of the plan, all in the words of `because`; these are not part of the JSON contract.
    """

    id: str
    name: str
    family: str
    basis: Basis
    stance: Stance
    first: str | None
    reached_through: tuple[str, ...] = ()
    told_to: str | None = None
    value: Factuality | None = None
    ahead: bool = False
    setting_denied: bool = False
    change: Change | None = None
    because: tuple[Evidence, ...] = ()


class PageOrigin(Struct, frozen=True):
    """One original statement or act of newsgathering behind the news of a page, whichever event it is about.

    `first` is the day it was said or came out.
    """

    id: str
    name: str
    family: str
    basis: Basis
    first: str | None


class EdgeKind(StrEnum):
    """How a report went from one to the next: from an origin, an outlet or a page to an outlet or a page."""

    SAID = "said"
    TOLD = "told"
    CITED = "cited"
    RELAYED = "relayed"
    CREDITED = "credited"
    COPIED = "copied"


class Edge(Struct, frozen=True, rename={"source": "from", "target": "to"}):
    """One step of a report on its way, with the sentence that says so.

    Each end is the id of an origin or of a page, or the name of an outlet that is cited and has no page.
    An origin *said* it to a page or *told* it to an outlet; a page *cited* an outlet of which no page is kept,
    *relayed* a page in words of its own, *credited* an agency, or *copied* the text of a page.
    """

    source: str
    target: str
    kind: EdgeKind
    text: str
    because: tuple[Evidence, ...] = ()


class Independence(Struct, frozen=True):
    """How many families say it is or will be so; `at_most` counts unnamed ones apart that may belong together."""

    at_least: int
    at_most: int


class Silence(Struct, frozen=True):
    """A party that has not spoken, or has declined to."""

    party: str
    since: str | None
    because: tuple[Evidence, ...] = ()


class DossierEvent(Struct, frozen=True):
    """One event of a story, with its status and the origins behind it.

    `id` is the same at every as-of at which its earliest telling is known. `mentions` names each mention it is told in
    ("PAGE#ID", sorted), `passing` says that the pages only come to speak of it, `word` is the word it is mostly told
    with ("impose"), and `kind` its kind within the type where that word has one; `other_names` are further names that
    pages tell of those who take part, each with the one given for him. These are not part of the JSON contract.
    """

    id: str
    title: str
    type: EventType
    participants: tuple[Party, ...]
    place: DossierPlace | None
    when: Interval | None
    status: Status
    since: str | None
    history: tuple[StatusChange, ...]
    origins: tuple[Origin, ...]
    independent: Independence
    silent: tuple[Silence, ...] = ()
    when_history: tuple[WhenTold, ...] = ()
    place_history: tuple[PlaceTold, ...] = ()
    mentions: tuple[str, ...] = ()
    passing: bool = False
    word: str | None = None
    kind: str | None = None
    other_names: tuple[tuple[str, str], ...] = ()

    @property
    def by_hand(self) -> bool:
        """Whether a person has decided how it stands."""
        return bool(self.history) and self.history[-1].by_hand


class FigureValue(Struct, frozen=True):
    """One value of a figure as its giver gave it."""

    value: float
    qualifier: str | None
    as_of: str | None
    by: str | None
    published: str | None = None
    pages: tuple[str, ...] = ()


class DossierFigure(Struct, frozen=True):
    """One quantity over time: the value that stands, and the series it is the last of.

    `of` is what a sum or percentage is of, `unit` its unit; None where the quantity says enough. `passing` says that
    the pages only come to speak of it; that is not part of the JSON contract.
    """

    quantity: str
    current: FigureValue | None
    series: tuple[FigureValue, ...]
    of: str | None = None
    unit: str | None = None
    passing: bool = False


class Contradiction(Struct, frozen=True):
    """Two statements that cannot both hold, in one sentence, with their evidence."""

    text: str
    because: tuple[Evidence, ...]


class DossierPage(Struct, frozen=True):
    """One page of a story: whose text it is, whom it relays, and the chain to the last source it states.

    `version_of` is the page of the same outlet that it is another state of.
    """

    id: str
    url: str | None
    outlet: str | None
    published: str | None
    copy_of: str | None = None
    relays: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    version_of: str | None = None


class CalendarEntry(Struct, frozen=True):
    """One dated expectation or happening of a story."""

    what: str
    earliest: str | None
    latest: str | None
    status: Status
    event: str
    floor: bool = False


class StoryHead(Struct, frozen=True):
    """One story in a list: `pages` counts them, `status` is that of the event that carries it, None where none does.

    `headline` is the title where a person has set it; it is not part of the JSON contract.
    """

    id: str
    title: str
    first: str | None
    last: str | None
    pages: int
    status: Status | None = None
    headline: str | None = None


class Dossier(Struct, frozen=True):
    """Everything kept about one story as of one instant; `captured_by` where only pages captured by then count.

    `corrections` are those that people made, also withdrawn ones; `lost` are the numbers of those whose subject is no
    longer there. `anchors` are the words at which each event and origin is found again, by their ids: for an origin
    those of every page that has it, the first first. `former` gives the id of an event or origin by any id it had
    before earlier pages came. Of these only the corrections are part of the JSON contract.
    """

    story: StoryHead
    as_of: str
    events: tuple[DossierEvent, ...] = ()
    figures: tuple[DossierFigure, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    pages: tuple[DossierPage, ...] = ()
    calendar: tuple[CalendarEntry, ...] = ()
    captured_by: str | None = None
    origins: tuple[PageOrigin, ...] = ()
    edges: tuple[Edge, ...] = ()
    corrections: tuple[Correction, ...] = ()
    lost: tuple[int, ...] = ()
    anchors: dict[str, tuple[Passage, ...]] = {}
    former: dict[str, str] = {}

    @property
    def carrying(self) -> DossierEvent | None:
        """The event that carries the story, whose status it has; None where its pages share no single one."""
        return self.events[0] if self.events and self.story.status else None


class Asks(StrEnum):
    """What a question wants to know."""

    WHETHER = "whether"
    WHEN = "when"
    WHERE = "where"
    WHO_SAYS = "who says"
    NUMBER = "how many"


class Answer(Struct, frozen=True):
    """The answer to a question: the one best matching event or figure and the pages it rests on, or nothing."""

    question: str
    as_of: str
    events: tuple[DossierEvent, ...] = ()
    figures: tuple[DossierFigure, ...] = ()
    pages: tuple[DossierPage, ...] = ()
    captured_by: str | None = None
    asks: Asks = Asks.WHETHER
