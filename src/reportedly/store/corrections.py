"""What was corrected, by whom and why, in SQLite: the trail that is added to and marked, and never rewritten."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from msgspec import msgpack

from reportedly.model.correction import Correction, CorrectionKind, Passage
from reportedly.store import packed

_COLUMNS = (
    "number, kind, story, at, who, why, subject, other, before, after, since, anchors, because, withdrawn, "
    "withdrawn_by, withdrawn_why, about"
)
_Passages = tuple[Passage, ...]


class Corrections:
    """The corrections in one SQLite file, by their numbers."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection

    def keep(self, correction: Correction, pages: Sequence[int]) -> int:
        """Keep a correction that names these pages; give its number."""
        row = (
            correction.kind.value,
            correction.story,
            correction.at,
            correction.who,
            correction.why,
            correction.subject,
            correction.other,
            correction.before,
            correction.after,
            correction.since,
            msgpack.encode(correction.anchors),
            msgpack.encode(correction.because),
            correction.about,
        )
        number = self._connection.execute(
            "INSERT INTO correction (kind, story, at, who, why, subject, other, before, after, since, anchors, "
            "because, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
        self._connection.executemany(
            "INSERT INTO corrected (page, correction) VALUES (?, ?)", [(page, number) for page in dict.fromkeys(pages)]
        )
        return number or 0

    def withdraw(self, number: int, at: str, who: str, why: str) -> None:
        """Mark a correction as taken back."""
        self._connection.execute(
            "UPDATE correction SET withdrawn = ?, withdrawn_by = ?, withdrawn_why = ? WHERE number = ?",
            (at, who, why, number),
        )

    def one(self, number: int) -> Correction | None:
        """Give a correction, or None where there is none of that number."""
        found = self._selected("number = ?", number)
        return found[0] if found else None

    def all(self) -> tuple[Correction, ...]:
        """Give all corrections, in the order they were made."""
        return self._selected("1")

    def about(self, stories: Sequence[str], pages: Sequence[int]) -> tuple[Correction, ...]:
        """Give the corrections of any of some stories, and those that name any of some pages, as they were made."""
        return self._selected(
            "story IN (SELECT value FROM json_each(?1)) "
            "OR other IN (SELECT value FROM json_each(?1)) AND kind IN ('merge', 'split') "
            "OR number IN (SELECT correction FROM corrected WHERE page IN (SELECT value FROM json_each(?2)))",
            json.dumps(list(stories)),
            json.dumps(list(pages)),
        )

    def _selected(self, condition: str, *values: object) -> tuple[Correction, ...]:
        query = f"SELECT {_COLUMNS} FROM main.correction WHERE {condition} ORDER BY number"  # noqa: S608
        return tuple(self._correction(row) for row in self._connection.execute(query, values).fetchall())

    def _correction(self, row: tuple[Any, ...]) -> Correction:
        number, kind, story, at, who, why, subject, other, before, after, since, anchors, because, *rest = row
        return Correction(
            CorrectionKind(kind),
            story,
            at,
            who,
            why,
            subject,
            other,
            self._pages(number) if CorrectionKind(kind).groups else (),
            before,
            after,
            since,
            _passages(anchors),
            _passages(because),
            number,
            *rest,
        )

    def _pages(self, number: int) -> tuple[str, ...]:
        query = "SELECT id FROM corrected JOIN page ON number = page WHERE correction = ? ORDER BY number"
        return tuple(page for (page,) in self._connection.execute(query, (number,)).fetchall())


def _passages(kept: bytes | None) -> _Passages:
    """The passages kept; a store of an earlier version has kept none."""
    return packed.PASSAGES.decode(kept) if kept else ()
