"""What is done in one step on a connection: all of it is kept, or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly.store.faults import naming


@contextmanager
def one_step(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Make what is done inside one step; part of another where it is inside one.

    Raises StoreError about the store at `path` where SQLite fails.
    """
    if connection.in_transaction:
        yield
        return
    with naming(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
