"""Opening the store: made where there is none, refused in one line where it cannot be used, read-only where it must."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reportedly.store.faults import cannot_be_written, naming
from reportedly.store.options import Options
from reportedly.store.protocol import StoreError
from reportedly.store.schema import prepare
from reportedly.store.sqlite import SqliteStore


def open_store(path: Path, *, write: bool, options: Options | None = None) -> SqliteStore:
    """Open the store at `path`; with `write` a missing one is made, with its folder, and one that cannot be written
    is refused at once. Without, reading from a read-only file or folder works too.

    Raises StoreError: locked by another process, read-only, of a newer version, no database, missing, a folder.
    """
    options = options or Options()
    if path.is_dir():
        raise StoreError(f"{path} is a folder; name a file in it with --store")
    if not write and not path.exists():
        raise StoreError(f"{path} does not exist; make it with `reportedly add` or give another file with --store")
    with naming(path):
        connection = _writable(path, options) if write else _readable(path, options)
    return SqliteStore(connection, path, options)


def _writable(path: Path, options: Options) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{path.parent} cannot be made ({error.strerror}); give another file with --store") from error
    connection = _connect(path, "rwc", options)
    # Tries to write before any page is read for nothing: only a change tells that a file is read-only.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM page WHERE number < 0")
    connection.execute("ROLLBACK")
    return connection


def _readable(path: Path, options: Options) -> sqlite3.Connection:
    try:
        return _connect(path, "rw", options)
    except sqlite3.Error as error:
        if not cannot_be_written(error):
            raise
    # Where not even the log's index can be made, nobody can be writing: the file may be read as it is.
    return _connect(path, "ro&immutable=1", options)


def _connect(path: Path, mode: str, options: Options) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode={mode}"
    # The threads that fetch pages ask what a server told them by; SQLite itself has them take turns.
    connection = sqlite3.connect(
        address, uri=True, timeout=options.busy_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        # FULL: what was committed outlives a loss of power, not only of the process.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16384")
        prepare(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection
