"""An event mention in the making, and what it is read against."""

from __future__ import annotations

from msgspec import Struct

from reportedly.events.certainty import Certainty
from reportedly.events.lexicon import Found
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Attribution, EventMention, Place, TimeExpression


class Setting(Struct, frozen=True):
    """What the mentions of one part are read against: its times and places, the statements, the day of publication."""

    part: ParsedPart
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    attributions: tuple[Attribution, ...]
    published: str | None


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
