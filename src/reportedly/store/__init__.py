"""Keeps pages, what was read out of them, and the story each belongs to: a protocol, and SQLite behind it."""

from __future__ import annotations

from reportedly.store.opening import open_store
from reportedly.store.options import Options
from reportedly.store.protocol import Store, StoreError
from reportedly.store.sqlite import SqliteStore

__all__ = ["Options", "SqliteStore", "Store", "StoreError", "open_store"]
