"""Which pages count: those published by an instant, and those that the store had captured by one.

The two are never taken for each other: what was out already may not have been at hand yet.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.reading import Reading
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.dates.dating import dated
from reportedly.stories.telling import known_from


def known_by(readings: Sequence[Reading], as_of: str, captured_by: str | None = None) -> list[Reading]:
    """Give the pages published by `as_of` and captured by `captured_by` (None: whenever), in order of publication.

    A page without a date counts from its capture, and none counts as published later than it was captured.
    A page is captured when it was fetched, however much later it was read. Those with several stamps are dated by the
    others, as `dating.dated` says.
    """
    limit = last_instant(as_of)
    had = readings if captured_by is None else [each for each in readings if _had(each, captured_by)]
    out = [reading for reading in dated(had) if first_instant(known_from(reading)) <= limit]
    return sorted(out, key=lambda reading: (first_instant(known_from(reading)), reading.article.id))


def _had(reading: Reading, captured_by: str) -> bool:
    return first_instant(reading.captured) <= last_instant(captured_by)
