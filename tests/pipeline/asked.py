"""What has become of an affair by a Tuesday, of which one paper has told on the Friday before and another on that day."""

from __future__ import annotations

from reportedly import pipeline

from .test_short_stories import shelf

First = tuple[str, str]
"""A headline and the story under it."""


def status(question: str, first: First | None, second: First) -> str | None:
    """Give the status of what is asked for on the Tuesday; None where nothing answers."""
    pages = [("2025-05-02", "Nile Post", *first)] if first else []
    read = shelf(*pages, ("2025-05-06", "Volga Times", *second))
    events = pipeline.ask(question, read, "2025-05-06T23:59Z").events
    return str(events[0].status) if events else None
