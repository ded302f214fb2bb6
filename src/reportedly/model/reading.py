"""Everything read out of one page: what `reportedly read` gives and what the store keeps."""

from __future__ import annotations

from msgspec import Struct

from reportedly.model.article import Article, Furniture
from reportedly.model.page import Outcome
from reportedly.model.statement import Attribution, EventMention, Figure, PartKind, Place, PlaceUse, TimeExpression


class Recognition(Struct, frozen=True):
    """What the events stage finds; `attributions` come back with their as-of times filled in."""

    attributions: tuple[Attribution, ...] = ()
    events: tuple[EventMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()


class Reading(Struct, frozen=True):
    """One page, read. `captured` is the instant of fetching; `affiliations` are those of the document."""

    outcome: Outcome
    article: Article
    captured: str
    furniture: tuple[Furniture, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[EventMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()
    affiliations: dict[str, str] = {}

    @property
    def literal_places(self) -> tuple[Place, ...]:
        """The places that it names as such, not in the names of bodies."""
        return tuple(place for place in self.places if place.use is PlaceUse.LITERAL)

    @property
    def written_from(self) -> Place | None:
        """The place that its body begins with, as a dateline does."""
        return next((each for each in self.literal_places if each.part is PartKind.BODY and each.span[0] < 4), None)
