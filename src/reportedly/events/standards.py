"""Our types and statuses in the words of the standards of others: PLOVER, IPTC NewsCodes, schema.org."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from reportedly.events.lexicon import table
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
    return {
        EventType(kind): Standard(_given(plover), _given(mode), _given(topic), schema)
        for kind, plover, mode, topic, schema in table("standards.tsv")
    }


@cache
def occurrences() -> dict[Status, Occurrence]:
    """Give what the standards call each status."""
    return {
        Status(status): Occurrence(_given(iptc), _given(schema)) for status, iptc, schema in table("occurrence.tsv")
    }


def _given(cell: str) -> str | None:
    return None if cell == "-" else cell
