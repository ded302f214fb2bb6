"""Politeness: one request at a time to a host, and a pause after each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic, sleep


@dataclass
class _Host:
    lock: Lock = field(default_factory=Lock)
    free_at: float = 0.0


class Turns:
    """Who may ask which host when."""

    def __init__(self) -> None:
        self._hosts: dict[str, _Host] = {}
        self._lock = Lock()

    @contextmanager
    def turn(self, host: str, pause: float) -> Iterator[None]:
        """Wait until no other request to `host` is open and `pause` seconds have passed since the last one ended."""
        with self._lock:
            entry = self._hosts.setdefault(host, _Host())
        with entry.lock:
            sleep(max(0.0, entry.free_at + pause - monotonic()))
            try:
                yield
            finally:
                entry.free_at = monotonic()
