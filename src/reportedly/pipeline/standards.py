"""What the standards of others call our types and statuses, for whoever writes for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportedly.model.dossier import Status
from reportedly.model.statement import EventType

if TYPE_CHECKING:
    from reportedly.events.standards import Occurrence, Standard


def standards() -> dict[EventType, Standard]:
    """Give what the standards call each type."""
    from reportedly.events import standards as named

    return named.standards()


def occurrences() -> dict[Status, Occurrence]:
    """Give what the standards call each status."""
    from reportedly.events import standards as named

    return named.occurrences()
