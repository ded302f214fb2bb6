"""The instant of capture, written down."""

from __future__ import annotations

from datetime import UTC, datetime


def instant(now: datetime) -> str:
    """Give an aware datetime as ISO 8601 in UTC, to the second."""
    return now.astimezone(UTC).isoformat(timespec="seconds")
