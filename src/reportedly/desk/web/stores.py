"""The store as many threads share it: a connection of its own for each thread, since SQLite wants it so."""

from __future__ import annotations

import threading
from pathlib import Path

from reportedly.store import SqliteStore, open_store


class Stores:
    """One store file, opened once by each thread that asks; opened anew where another file has taken its place."""

    def __init__(self, path: Path) -> None:
        """Serve the store at `path`, which is not opened yet."""
        self.path = path
        self._own = threading.local()

    def here(self) -> SqliteStore:
        """Give this thread's store, to read and, where the file allows it, to write.

        Raises StoreError: no such file, locked by another process, of a newer version, no database.
        """
        mark = self._mark()
        if mark is None or getattr(self._own, "mark", None) != mark:
            self._own.store = open_store(self.path, write=False)
            self._own.mark = self._mark()
        store: SqliteStore = self._own.store
        return store

    def _mark(self) -> tuple[int, int] | None:
        """What tells the file from another at the same place."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
