"""What a person gives with a call, checked."""

from __future__ import annotations

from datetime import UTC, datetime

from reportedly.model.when import is_iso

_SHOWN = 60
"""Characters of a wrong time that are repeated."""


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


def words(given: str, name: str) -> str:
    """Give what a person wrote, checked. Raises CallError where it is not UTF-8, as the terminal handed it over."""
    try:
        given.encode()
    except UnicodeEncodeError:
        raise CallError(f"{name} is not UTF-8; check how the terminal encodes what is typed") from None
    return given


def _time(given: str, option: str) -> str:
    if not is_iso(given):
        said = given if len(given) <= _SHOWN else f"{given[:_SHOWN]} ..."
        raise CallError(f"{option} {said!r} is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z")
    return given
