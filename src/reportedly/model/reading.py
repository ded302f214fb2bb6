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


_SENT_FROM = re.compile(
    r"(?P<town>(?:[^\W\d_a-z]['’.-]?){3,}(?:[ -](?:[^\W\d_a-z]['’.-]?){2,}){0,3})"
    r"(?:, ?[^\W\d_a-z][^()\n:;!?]{1,30}?){0,2}"
    r"(?:\s?\((?=[^)\n]*[A-Z])[^()\n]{2,40}\)|, [A-Z][a-z]{2,8}\.? \d{1,2})\s?(?:--|[-–—])\s(?=[A-Z\d\"“‘'])"
    r"|(?P<named>[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,2})(?: \([^()\n\d]{3,30}\)|, [^\W\d_a-z]\w+)?"
    r", (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
    r" \((?=[^)\n]*[A-Z])[^()\n]{2,40}\)\s"
)
"""A town before the sender or the day of a dateline, whether or not it is on any map."""


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

    @property
    def sent_from(self) -> str | None:
        """The town of its dateline, be it unknown: "LENNOX HOLLOW, Velora, Nov 28 (Northwire) - "."""
        if self.written_from is not None:
            return self.written_from.name
        found = _SENT_FROM.match(self.article.text)
        return (found["town"] or found["named"]).title() if found else None


def _is_sent_from(place: Place, text: str) -> bool:
    """Whether a place is that of a dateline: in capitals, at the beginning of a sentence, the sender behind it."""
    first, last = place.span
    before = text[:first].rstrip(" \t")
    opens = first < _LAST and before[-1:] in (".", "|", "\n", "")
    return opens and place.text.isupper() and _BEHIND_A_PLACE.match(text, last) is not None
