"""Stories as they were printed last, kept beside a site, so that the next build prints only what has changed."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

from msgspec import Struct, msgpack

from reportedly.desk.edition.site import Story
from reportedly.desk.edition.story_page import StoryItself
from reportedly.model.summary import Lasting
from reportedly.model.when import first_instant, last_instant


class Printed(Struct, frozen=True):
    """A story as it was printed: `key` is what it was printed from, `files` are the addresses of files of its own.

    `digest` tells it from any other printing of it.
    """

    story: Story
    key: str
    lasting: Lasting
    files: tuple[str, ...]
    digest: str

    def holds(self, key: str, as_of: str) -> bool:
        """Whether it would be printed the same from what `key` stands for as of an instant of the same day."""
        at, until = last_instant(as_of), self.lasting.until
        return (
            self.key == key and first_instant(self.lasting.since) <= at and (until is None or at < first_instant(until))
        )


class Shelf:
    """The stories printed last; a file that is no shelf, or one of another version, is begun anew."""

    def __init__(self, path: Path) -> None:
        """Open the shelf, or begin one."""
        try:
            self._connection = self._opened(path)
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
            self._connection = self._opened(path)

    def printed(self) -> dict[str, Printed]:
        """Give the stories by their ids."""
        found = {}
        for story, kept in self._connection.execute("SELECT story, printed FROM story"):
            try:
                found[story] = msgpack.decode(kept, type=Printed)
            except ValueError:
                # What another version kept is printed anew.
                continue
        return found

    def itself(self, story: str) -> StoryItself:
        """Give a story's own part of its page."""
        row = self._connection.execute("SELECT itself FROM story WHERE story = ?", (story,)).fetchone()
        return msgpack.decode(row[0], type=StoryItself)

    def put(self, printed: Printed, itself: StoryItself) -> None:
        """Keep a story as it was printed now."""
        row = (printed.story.id, msgpack.encode(printed), msgpack.encode(itself))
        self._connection.execute("INSERT OR REPLACE INTO story VALUES (?, ?, ?)", row)

    def keep_only(self, stories: set[str]) -> None:
        """Let go of all other stories."""
        for (story,) in self._connection.execute("SELECT story FROM story").fetchall():
            if story not in stories:
                self._connection.execute("DELETE FROM story WHERE story = ?", (story,))

    def close(self) -> None:
        """Keep what was put, and let go."""
        self._connection.commit()
        self._connection.close()

    @staticmethod
    def _opened(path: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS story (story TEXT PRIMARY KEY, printed BLOB NOT NULL, itself BLOB NOT NULL)"
        )
        return connection


def digest(*values: object) -> str:
    """Give what tells values from others."""
    return hashlib.sha256(msgpack.encode(values, order="deterministic")).hexdigest()[:24]
