"""Keeps pages, what was read out of them, and the story each belongs to: a protocol, and SQLite behind it."""

from __future__ import annotations

from reportedly.store.protocol import Store, StoreError, digest_of
from reportedly.store.sqlite import Options, SqliteStore, open_store

__all__ = ["Options", "SqliteStore", "Store", "StoreError", "digest_of", "open_store"]
