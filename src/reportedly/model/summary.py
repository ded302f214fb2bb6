"""How a story stands, in the little that a list of stories needs."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from reportedly.model.dossier import CalendarEntry, DossierEvent, Status, StoryHead


class TurnKind(StrEnum):
    """What became otherwise."""

    STATUS = "status"
    DATE = "date"
    PLACE = "place"
    ORIGIN = "origin"


class Turn(Struct, frozen=True):
    """One change of the foremost event of a story: at which time in the news, and when it came to the desk.

    `noted` is the capture of the first page that tells it. `before` and `after` are words of the kind: the value of a
    status, an interval of ISO 8601 times ("2025-03-14/2025-03-16", "../.." where none stands), a place, the name of
    an origin; `before` None where there was none. `independent` marks an origin of a family not heard before.
    """

    at: str
    noted: str
    kind: TurnKind
    before: str | None
    after: str
    independent: bool = False


class Lasting(Struct, frozen=True):
    """The instants between which a dossier is the same whenever it is asked for: from `since`, before `until`.

    Both are in UTC to the second; `until` None where nothing but a further page changes it.
    """

    since: str
    until: str | None


class StorySummary(Struct, frozen=True):
    """How a story stands: the event that carries it, without evidence, what is expected, what changed, latest first.

    `people`, `places` and `outlets` are the names it may be found by, `headings` what a list heads it with.
    """

    story: StoryHead
    event: DossierEvent | None
    lasting: Lasting
    expected: tuple[CalendarEntry, ...] = ()
    turns: tuple[Turn, ...] = ()
    contradictions: int = 0
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()

    @property
    def changed(self) -> str | None:
        """When it last became otherwise, or its last page came out where nothing did."""
        return self.turns[0].at if self.turns else self.story.last


class Sought(Struct, frozen=True):
    """Which stories a list is to show, and which stretch of it.

    `words` are looked for in pages, names and statuses, "quoted phrases" as they stand; the times bound the days on
    which the pages of a story came out. None, and no words: all.
    """

    words: str = ""
    status: Status | None = None
    since: str | None = None
    until: str | None = None
    limit: int = 30
    offset: int = 0


class Row(Struct, frozen=True):
    """One story in a list: None where it has not been judged yet; not `fresh` where it is to be judged anew.

    `headline` is that of its first page.
    """

    story: str
    headline: str | None
    summary: StorySummary | None
    fresh: bool


class Found(Struct, frozen=True):
    """The first page of a story that has the words sought, with its headline, and how many pages have them."""

    page: str
    title: str | None
    pages: int


class Listed(Struct, frozen=True):
    """A stretch of a list, how many stories it has in all, and how many of these are yet to be judged.

    `statuses` counts the stories of each status that the list would have if none were sought.
    """

    rows: tuple[Row, ...]
    total: int
    waiting: int
    statuses: dict[str, int] = {}
