"""What is watched, what has been noticed, and where word of it goes."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportedly.model.page import Validators
from reportedly.model.statement import PartKind, Span


class Rule(StrEnum):
    """What is worth an alert."""

    STATUS = "status"
    """A claim is new, or its status has changed."""
    ORIGIN = "origin"
    """An independent origin is new behind a claim or against it."""
    CONTRADICTION = "contradiction"
    """Two statements cannot both hold."""
    LAPSE = "lapse"
    """The expected time has passed, and no page says that it happened."""
    FIGURE = "figure"
    """The value of a figure that stood has been superseded."""


class Quoted(Struct, frozen=True):
    """The words of a page that an alert rests on, and where the page is; without words where the page as a whole is."""

    page: str
    outlet: str | None
    url: str | None
    quote: str | None = None
    part: PartKind | None = None
    span: Span | None = None


class Alert(Struct, frozen=True):
    """One thing that is new about a story: `title` in one line, `text` with the reason, and the words it rests on.

    `id` tells what is new and not when it was noticed: the same thing noticed twice is one alert. `at` is when it came
    to be (ISO 8601), `event` the id of the claim it is about, `status` how that stands then.
    """

    id: str
    rule: Rule
    story: str
    story_title: str
    at: str
    title: str
    text: str
    because: tuple[Quoted, ...] = ()
    event: str | None = None
    status: str | None = None


class WatchList(Struct, frozen=True):
    """What somebody watches, by which rules, and where word is sent besides the feed of the list.

    A story is watched if its id is among `stories`, if a page of it has all the words of one of `words`, or if one of
    its claims has one of `parties` taking part or is at one of `places`; where none of these is given, every story is.
    `secret` signs what is sent to `webhook`. `made` is the instant from which on things are new.
    """

    name: str
    made: str
    stories: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = tuple(Rule)
    webhook: str | None = None
    secret: str | None = None
    email: str | None = None

    @property
    def everything(self) -> bool:
        """Whether every story is watched."""
        return not (self.stories or self.words or self.parties or self.places)


class Looked(Struct, frozen=True):
    """How far a watch list has been looked after: until which instant, and until which page of the store."""

    until: str
    page: int


class Raised(Struct, frozen=True):
    """An alert of a watch list, and when it was raised."""

    at: str
    alert: Alert


class Channel(StrEnum):
    """By which way alerts are sent."""

    WEBHOOK = "webhook"
    EMAIL = "email"


class Attempt(Struct, frozen=True):
    """One attempt to send something: begun when, and how it failed; "" where it did not, None where nobody knows."""

    at: str
    fault: str | None = None


class Delivery(Struct, frozen=True):
    """Alerts that go to one place together: tried until they are delivered or given up.

    `id` stays the same for every attempt, so that who gets it twice can tell. `due` is when to try next.
    """

    number: int
    id: str
    watchlist: str
    channel: Channel
    alerts: tuple[Alert, ...]
    due: str
    attempts: tuple[Attempt, ...] = ()
    delivered: str | None = None
    given_up: str | None = None


class Poll(Struct, frozen=True):
    """How the watching of one address stands. Times are ISO 8601 in UTC.

    `due` is when to ask next; `asked` when it was asked last, `good` when that last went well. `failing` is since when
    it has not, after `failures` attempts in a row, `fault` why. `at` is where its redirects end, `validators` tell the
    state last seen; `items` are digests of what a feed lists, each with how often its page was asked for in vain.
    `pages` counts those that came from it; `remark` is why a page that is watched itself is none to be read.
    """

    url: str
    due: str
    asked: str | None = None
    good: str | None = None
    failing: str | None = None
    failures: int = 0
    fault: str | None = None
    feed: bool = False
    at: str | None = None
    validators: Validators | None = None
    items: dict[str, int] = {}
    pages: int = 0
    remark: str | None = None
