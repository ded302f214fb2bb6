"""How stories stood when they were last listed, in SQLite: judging each anew for every list would take minutes."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from msgspec import msgpack

from reportedly.model.dossier import StoryHead


class Heads:
    """One head for each story, of one day; forgotten once a page joins the story or pages are grouped otherwise."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection

    def kept(self, day: str, version: str) -> dict[str, StoryHead]:
        """Give the heads kept of a day by a version of the program, by their stories."""
        query = "SELECT story, head FROM head WHERE day = ? AND version = ?"
        rows = self._connection.execute(query, (day, version)).fetchall()
        return {story: msgpack.decode(head, type=StoryHead) for story, head in rows}

    def keep(self, day: str, version: str, heads: Sequence[StoryHead]) -> None:
        """Keep heads, each instead of what was kept of its story."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO head (story, day, version, head) VALUES (?, ?, ?, ?)",
            [(head.id, day, version, msgpack.encode(head)) for head in heads],
        )

    def forget(self, story: str) -> None:
        """Forget the head of a story."""
        self._connection.execute("DELETE FROM head WHERE story = ?", (story,))

    def forget_all(self) -> None:
        """Forget all heads."""
        self._connection.execute("DELETE FROM head")
