"""Which pages tell one happening, and how like pages are to those before them, in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence


class Happenings:
    """The finer grouping of the pages in one SQLite file. A page that nothing is kept of tells one of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection

    def told(self, pages: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Give the happenings that pages tell, each with the ids of its pages in the order they were kept."""
        ids = self._connection.execute(
            "SELECT DISTINCT coalesce(happening.id, number) FROM page LEFT JOIN happening ON happening.page = number "
            "WHERE page.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(pages)),),
        ).fetchall()
        found: dict[str, list[str]] = defaultdict(list)
        for (id_,) in ids:
            members = self._connection.execute(
                "SELECT number, page.id FROM happening JOIN page ON number = happening.page WHERE happening.id = ?1 "
                "UNION SELECT number, id FROM page WHERE number = ?1 ORDER BY number",
                (id_,),
            ).fetchall()
            found[f"h-{members[0][1]}"] = [member for _, member in members]
        return {name: tuple(members) for name, members in found.items()}

    def likenesses(self, pages: Sequence[str]) -> dict[tuple[str, str], float]:
        """Give the likeness of each pair of some pages that is kept, each pair in the order of its ids."""
        rows = self._connection.execute(
            "WITH asked (number, id) AS MATERIALIZED ("
            "SELECT number, id FROM page WHERE id IN (SELECT value FROM json_each(?))) "
            "SELECT min(later.id, earlier.id), max(later.id, earlier.id), value FROM asked AS later "
            "JOIN likeness ON likeness.page = later.number JOIN asked AS earlier ON earlier.number = likeness.other",
            (json.dumps(list(pages)),),
        ).fetchall()
        return {(left, right): value for left, right, value in rows}

    def group(self, page: str, near: Mapping[str, float], groups: Sequence[Sequence[str]]) -> None:
        """Keep how like a page is to others, and the groups of pages that tell one happening each."""
        numbers = self._numbers({page, *near, *(member for group in groups for member in group)})
        self._connection.executemany(
            "INSERT OR REPLACE INTO likeness (page, other, value) VALUES (?, ?, ?)",
            [(numbers[page], numbers[other], value) for other, value in near.items()],
        )
        for group in groups:
            first = min(numbers[member] for member in group)
            self._connection.executemany(
                "INSERT OR REPLACE INTO happening (page, id) VALUES (?, ?)",
                [(numbers[member], first) for member in group],
            )

    def _numbers(self, pages: set[str]) -> dict[str, int]:
        query = "SELECT id, number FROM page WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._connection.execute(query, (json.dumps(sorted(pages)),)).fetchall())
