"""Everything read out of one page: what `reportedly read` gives and what the store keeps."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.model.article import Article, Furniture
from reportedly.model.page import Outcome
from reportedly.model.statement import Attribution, EventMention, Figure, PartKind, Place, PlaceUse, TimeExpression

_BEHIND_A_PLACE = re.compile(r"(?:, [^()\n:;!?]{1,30})?\s?(?:\([^()\n]{2,40}\)\s?)(?:--|[-–—])\s")
_LAST = 300
"""How far into a text, in characters, its dateline may begin."""


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
        """The place that its body begins with, as a dateline does; stamps and a byline may stand before a dateline."""
        return next(
            (
                each
                for each in self.literal_places
                if each.part is PartKind.BODY and (each.span[0] < 4 or _is_sent_from(each, self.article.text))
            ),
            None,
        )


def _is_sent_from(place: Place, text: str) -> bool:
    """Whether a place is that of a dateline: in capitals, at the beginning of a sentence, the sender behind it."""
    first, last = place.span
    before = text[:first].rstrip(" \t")
    opens = first < _LAST and before[-1:] in (".", "|", "\n", "")
    return opens and place.text.isupper() and _BEHIND_A_PLACE.match(text, last) is not None
