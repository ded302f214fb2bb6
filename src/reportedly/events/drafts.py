"""An event mention in the making, and what it is read against."""

from __future__ import annotations

from msgspec import Struct

from reportedly.events.certainty.scale import Certainty
from reportedly.events.lexicon import NOT_ASKED, Asked, Found
from reportedly.events.statements import Sayings, times_among
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventMention, Place, TimeExpression


class Setting(Struct, frozen=True):
    """What the mentions of one part are read against: its times and places, the statements, the day of publication.

    Times stand in the order of the text.
    """

    part: ParsedPart
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    sayings: Sayings
    published: str | None
    asked: Asked = NOT_ASKED
    """Words whose tellings alone are looked for, in the lexicon or not; where there are none, all of the lexicon."""
    spoken: tuple[tuple[TimeExpression, frozenset[int]], ...] = ()
    """The times at which sources spoke, each with the words of the cue."""

    def times_in(self, first: int, last: int) -> tuple[TimeExpression, ...]:
        """The times that begin in the words [first, last)."""
        return tuple(times_among(self.part, self.times, first, last))


class Draft(Struct):
    """A mention in the making, with what later steps ask of it."""

    mention: EventMention
    found: Found
    held: Certainty
    """What the words leave, before sources are weighed."""
    bare: bool
    """A noun that only refers to the event: no word says whether it happened or will."""
    definite: bool = False
    """A noun with "the", "this" or "that": the event was told before."""
    signing: bool = False
    """A deal told with its signing: its time is that of the signature."""
