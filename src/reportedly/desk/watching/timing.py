"""When an address is asked next: a decision over what it answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from reportedly.ingest.rhythm import Wishes
from reportedly.ingest.rounds import Answer
from reportedly.model.watching import Poll
from reportedly.model.when import first_instant

USUAL = timedelta(minutes=30)
"""The pause of a feed that says nothing of its rhythm."""
PAGE = timedelta(hours=1)
"""That of a page."""
LEAST = timedelta(minutes=5)
MOST = timedelta(days=1)
DEAD = 5
"""Attempts in a row that came to nothing, after which an address is called dead; it is still asked once a day."""


def answered(poll: Poll, answer: Answer, now: str) -> Poll:
    """Give how an address stands after an answer at the instant `now`."""
    at = first_instant(now)
    failures = poll.failures + 1 if answer.fault else 0
    return replace(
        poll,
        due=written(_next(answer, failures, at)),
        asked=now,
        good=poll.good if answer.fault else now,
        failing=(poll.failing or now) if answer.fault else None,
        failures=failures,
        fault=answer.fault,
        feed=answer.feed,
        at=answer.at,
        validators=answer.validators,
        items=answer.items,
        pages=poll.pages + answer.pages,
    )


def is_dead(poll: Poll) -> bool:
    """Say whether an address has failed so often that nothing is to be expected of it."""
    return poll.failures >= DEAD


def written(at: datetime) -> str:
    """Give an instant in UTC as ISO 8601, to the second."""
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _next(answer: Answer, failures: int, now: datetime) -> datetime:
    usual = USUAL if answer.feed else PAGE
    if failures:
        pause = min(usual * 2 ** min(failures - 1, 10), MOST)
        # A server that names its time is taken at its word.
        return _awake(now + max(pause, timedelta(seconds=answer.wishes.retry or 0)), answer.wishes)
    wished = timedelta(seconds=answer.wishes.pause) if answer.wishes.pause else usual
    fresh = timedelta(seconds=answer.wishes.fresh or 0)
    return _awake(now + min(max(wished, fresh, LEAST), MOST), answer.wishes)


def _awake(at: datetime, wishes: Wishes) -> datetime:
    """The first instant from there on that lies in no hour and on no day that is to be skipped."""
    # Bounded: some hour of some day is not skipped, see `wishes_of`.
    for _ in range(7 * 24):
        if at.hour not in wishes.skip_hours and at.weekday() not in wishes.skip_days:
            return at
        at = (at + timedelta(hours=1)).replace(minute=0, second=0)
    return at
