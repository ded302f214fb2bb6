"""What a page tells as its news: with its day, or near its top."""

from __future__ import annotations

from reportedly.stories.judging.expectation import is_dated
from reportedly.stories.telling import Holding

_NEWS = 1500
"""Characters of a story that tell its news; what it tells further down and without a day may be of years ago."""


def is_its_news(holding: Holding) -> bool:
    """Whether a page tells an event with its day or near its top, and not as background."""
    event = holding.telling.event
    return not event.background and (is_dated(holding) or event.span[0] < _NEWS)
