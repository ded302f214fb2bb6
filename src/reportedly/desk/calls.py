"""What a person gives with a call, checked."""

from __future__ import annotations

from datetime import UTC, datetime

from reportedly.model.when import is_iso


class CallError(Exception):
    """A call that cannot be carried out as given; the message names the subject and the remedy in one line."""


def now() -> str:
    """Give the present instant: the only place where the desk looks at the clock."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def as_of_instant(given: str | None) -> str:
    """Give the time up to which pages count: the one given, or now. Raises CallError for no ISO 8601 time."""
    return now() if given is None else _time(given, "--as-of")


def publication(given: str | None) -> str | None:
    """Give the publication time given, checked. Raises CallError for no ISO 8601 time."""
    return None if given is None else _time(given, "--published")


def _time(given: str, option: str) -> str:
    if not is_iso(given):
        raise CallError(f"{option} {given!r} is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z")
    return given
