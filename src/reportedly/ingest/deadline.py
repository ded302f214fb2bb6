"""The time that one page may take on the network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic


class Deadline:
    """An instant after which nothing more is waited for."""

    def __init__(self, seconds: float) -> None:
        self._at = monotonic() + seconds

    def left(self) -> float:
        """Give the seconds left. Raises TimeoutError where there are none."""
        left = self._at - monotonic()
        if left <= 0:
            raise TimeoutError("the time is up")
        return left


class Allowance:
    """Seconds on the network that several requests share; the time between them is not counted."""

    def __init__(self, seconds: float) -> None:
        self._left = seconds

    @contextmanager
    def spend(self) -> Iterator[Deadline]:
        """Count the time inside the `with` block; the deadline is where the allowance ends."""
        begun = monotonic()
        try:
            yield Deadline(self._left)
        finally:
            self._left -= monotonic() - begun
