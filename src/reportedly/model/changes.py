"""What is new about a story between two instants, in claims and not in pages."""

from __future__ import annotations

from msgspec import Struct

from reportedly.model.dossier import (
    Contradiction,
    DossierEvent,
    DossierPage,
    DossierPlace,
    FigureValue,
    Independence,
    Interval,
    Origin,
    Silence,
    Status,
    StatusChange,
    StoryHead,
)


class StatusMove(Struct, frozen=True):
    """How a claim stood and stands (before: None where it is new), and the steps of its history in between."""

    before: Status | None
    after: Status
    steps: tuple[StatusChange, ...]


class PlaceMove(Struct, frozen=True):
    """Where an event was and is said to be."""

    before: DossierPlace | None
    after: DossierPlace | None


class DateMove(Struct, frozen=True):
    """When an event was and is said to be."""

    before: Interval | None
    after: Interval | None


class CountMove(Struct, frozen=True):
    """How many independent origins stood and stand behind a claim."""

    before: Independence | None
    after: Independence


class NewOrigin(Struct, frozen=True):
    """An origin not heard before; `independent` where nobody of its family was."""

    origin: Origin
    independent: bool


class Spoken(Struct, frozen=True):
    """A party that was silent `since` a day and has spoken: by which origin, and on which side of the claim."""

    party: str
    since: str | None
    by: Origin


class EventChange(Struct, frozen=True):
    """What is new about one claim: None, or nothing in it, where a part of it is as it was.

    `event` is the claim as it stands; `new` marks one that nobody had told before. `withdrawn` are origins that said
    so and do so no more.
    """

    event: DossierEvent
    new: bool
    status: StatusMove | None = None
    place: PlaceMove | None = None
    when: DateMove | None = None
    independent: CountMove | None = None
    origins: tuple[NewOrigin, ...] = ()
    spoke: tuple[Spoken, ...] = ()
    silent: tuple[Silence, ...] = ()
    withdrawn: tuple[Origin, ...] = ()


class FigureChange(Struct, frozen=True):
    """The value of a quantity that stood, and the one that supersedes it, each with its giver.

    `of` and `unit` are what the quantity is of and in, as in the dossier.
    """

    quantity: str
    before: FigureValue | None
    after: FigureValue | None
    of: str | None = None
    unit: str | None = None


class PageTally(Struct, frozen=True):
    """The new pages: how many, those that brought something new, and the ids of those that only repeat.

    `repeated` counts the independent origins that these pass on, `copies` those of them whose text is another page's.
    """

    new: int
    bringing: tuple[DossierPage, ...]
    repeating: tuple[str, ...]
    repeated: int
    copies: int


class Changes(Struct, frozen=True):
    """What is new about a story since an instant; `passing` counts new claims that are only touched on.

    `known` are all the pages known by then, not part of the JSON.
    """

    story: StoryHead
    since: str
    as_of: str
    pages: PageTally
    events: tuple[EventChange, ...] = ()
    figures: tuple[FigureChange, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    passing: int = 0
    captured_by: str | None = None
    known: tuple[DossierPage, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing is new but pages."""
        return not (self.events or self.figures or self.contradictions)
