"""What SQLite says, in words that name the store and the remedy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly.store.protocol import StoreError

_REMEDIES = {
    sqlite3.SQLITE_BUSY: "is in use by another process; wait until that has finished, then try again",
    sqlite3.SQLITE_LOCKED: "is in use by another process; wait until that has finished, then try again",
    sqlite3.SQLITE_READONLY: "cannot be written; make the file and its folder writable or give another with --store",
    sqlite3.SQLITE_PERM: "cannot be opened; make the file and its folder accessible or give another with --store",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; make the file and its folder writable or give another with --store",
    sqlite3.SQLITE_NOTADB: "is not a database; give another file with --store",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore it from a copy or give another file with --store",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full; make room, then try again",
    sqlite3.SQLITE_IOERR: "cannot be read or written; check the disk, then try again",
}
_PRIMARY = 0xFF
"""Extended result codes carry the primary one in their low byte."""


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Turn every error of SQLite inside into a StoreError about the store at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        remedy = _REMEDIES.get(code & _PRIMARY) if code is not None else None
        raise StoreError(f"{path} {remedy}" if remedy else f"{path} failed: {error}; try another --store") from error


def cannot_be_written(error: sqlite3.Error) -> bool:
    """Say whether an error only means that nothing can be written there, so that reading may still do."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & _PRIMARY in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    )
