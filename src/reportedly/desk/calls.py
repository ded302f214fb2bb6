"""What a person gives with a call, checked."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from reportedly.model.when import first_instant, is_iso, last_instant

_SHOWN = 60
"""Characters of a wrong time that are repeated."""


class CallError(Exception):
    """A call that cannot be carried out as given; the message names the subject and the remedy in one line."""


def now() -> str:
    """Give the present instant: the only place where the desk looks at the clock."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


class Clocks(Struct, frozen=True):
    """Up to when pages count: by their publication, and by their capture (None: whenever that was)."""

    as_of: str
    captured_by: str | None = None

    def in_words(self) -> str:
        """Say which pages count, as in "no page published by T"."""
        captured = f" and captured by {self.captured_by}" if self.captured_by else ""
        return f"published by {self.as_of}{captured}"


def clocks(as_of: str | None, captured_by: str | None) -> Clocks:
    """Give the times up to which pages count.

    Without `as_of` that is now; or, where captures are limited, the instant the store is put back to.
    Raises CallError for no ISO 8601 time.
    """
    limit = None if captured_by is None else _time(captured_by, "--captured-by")
    return Clocks(_time(as_of, "--as-of") if as_of is not None else limit or now(), limit)


def since_instant(given: str, until: Clocks) -> str:
    """Give the time from which on things are new. Raises CallError for no ISO 8601 time, or one past the as-of."""
    since = _time(given, "--since")
    if first_instant(since) > last_instant(until.as_of):
        raise CallError(f"--since {since} lies after the as-of, {until.as_of}; give an earlier one")
    return since


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
