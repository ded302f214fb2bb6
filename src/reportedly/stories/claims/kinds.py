"""Kinds within an event type: to arrest and to convict are both of the courts, and never one event."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from reportedly.model.statement import EventMention, EventType


def kind_of(event: EventMention, text: str) -> str | None:
    """Give the kind of an event within its type by the words that tell it; None where they fit any.

    `text` is that of its part.
    """
    if event.type is EventType.OTHER and _ATTENDING.match(event.text) and _REMOTE.match(text, event.span[1]):
        return "remote"
    start = event.span[0]
    before = text[max(0, start - 3) : start].casefold()
    kind = _kind(event.type, f"{before if before == 'by-' else ''}{event.text.casefold()}")
    stake = kind == "takeover" and any(_STAKE.search(each.name) for each in event.participants if each.role == "theme")
    return "stake" if stake else kind


_ATTENDING = re.compile(r"(?i)(?:to )?(?:attend|join|t[ao]+ke?n? part|taking part|participat|appear|address)")
_REMOTE = re.compile(
    r"(?i)(?:[^.?!]|\.(?=\w))*?\b(?:video\w*|zoom|teams|screen|virtually|remotely|online|tele\w*|pre-?recorded)\b"
)
"""Who attends from afar is not there."""
_STAKE = re.compile(r"\b(?:stakes?|shares?|stock|shareholding|bonds?|deposits?)\b")
"""What is bought of a company without buying the company."""


@lru_cache(maxsize=16_384)
def _kind(type_: EventType, told: str) -> str | None:
    return next((kind for kind, stems in _table().get(type_, ()) if stems.match(told)), None)


@cache
def _table() -> dict[EventType, list[tuple[str, re.Pattern[str]]]]:
    """The kinds of each type with the beginnings of their words."""
    rows = files("reportedly.stories").joinpath("data", "kinds.tsv").read_text(encoding="utf8").splitlines()
    found: dict[EventType, list[tuple[str, re.Pattern[str]]]] = {}
    for type_, kind, stems in (row.split("\t") for row in rows if row and not row.startswith("#")):
        pattern = re.compile(f"(?:{'|'.join(re.escape(stem) for stem in stems.split(';'))})")
        found.setdefault(EventType(type_), []).append((kind, pattern))
    return found
