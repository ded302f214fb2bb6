"""Our types and statuses in the words of the standards of others: PLOVER, IPTC NewsCodes, schema.org."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from reportedly.events.types import table
from reportedly.model.dossier import Status
from reportedly.model.statement import EventType


class Standard(Struct, frozen=True):
    """What others call a type: a PLOVER type and its mode, an IPTC Media Topic, a subtype of schema.org Event.

    None where a standard has nothing for it. PLOVER's own types are wider: the mode says which part is meant.
    """

    plover: str | None
    mode: str | None
    media_topic: str | None
    schema: str


class Occurrence(Struct, frozen=True):
    """What others call a status: an IPTC event occurrence status ("eos5") and a schema.org EventStatusType."""

    iptc: str | None
    schema: str | None


@cache
def standards() -> dict[EventType, Standard]:
    """Give what the standards call each type."""
    rows = ([None if each == "-" else each for each in row] for row in table("standards.tsv"))
    return {
        EventType(kind): Standard(plover, mode, topic, schema or "Event") for kind, plover, mode, topic, schema in rows
    }


@cache
def occurrences() -> dict[Status, Occurrence]:
    """Give what the standards call each status."""
    rows = ([None if each == "-" else each for each in row] for row in table("occurrence.tsv"))
    return {Status(status): Occurrence(iptc, schema) for status, iptc, schema in rows}
