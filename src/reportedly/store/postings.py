"""Which kept pages share telling terms with a new one: an inverted index, in SQLite."""

from __future__ import annotations

import json
import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reportedly.model.when import first_instant, is_iso
from reportedly.store.options import Options


class Postings:
    """The terms of the pages in one SQLite file: how many pages have each, and which have it among their heaviest."""

    def __init__(self, connection: sqlite3.Connection, options: Options) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection
        self._options = options

    def keep(self, number: int, day: int, terms: Mapping[str, float]) -> None:
        """Count the terms of a new page, of that number and ordinal day, and let it be found by the heaviest."""
        heaviest = set(sorted(terms, key=lambda term: (-terms[term], term))[: self._options.terms_indexed])
        for term in terms:
            (at,) = self._connection.execute(
                "INSERT INTO term (text, pages) VALUES (?, 1) ON CONFLICT (text) DO UPDATE SET pages = pages + 1 "
                "RETURNING number",
                (term,),
            ).fetchone()
            if term in heaviest:
                self._connection.execute("INSERT INTO posting (term, day, page) VALUES (?, ?, ?)", (at, day, number))

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Give the number of pages that each term is on."""
        found = {text: pages for text, (_, pages) in self._terms(terms).items()}
        return {term: found.get(term, 0) for term in terms}

    def nearest(self, terms: Sequence[str], day: str | None, days: int, total: int) -> list[int]:
        """Give the numbers of the pages that share terms and were published within `days` of `day`, the likest first.

        Rare terms count for more (the logarithm of the inverse frequency among `total` pages); without a day the latest
        pages are looked at.
        """
        overlap: dict[int, float] = defaultdict(float)
        for number, pages in self._telling(terms, total):
            for page in self._posted(number, day, days):
                overlap[page] += math.log((total + 1) / pages)
        return sorted(overlap, key=lambda page: (-overlap[page], -page))

    def _terms(self, terms: Sequence[str]) -> dict[str, tuple[int, int]]:
        """The number of each known term and of the pages that have it."""
        query = "SELECT text, number, pages FROM term WHERE text IN (SELECT value FROM json_each(?))"
        return {text: (number, pages) for text, number, pages in self._rows(query, json.dumps(list(terms)))}

    def _telling(self, terms: Sequence[str], total: int) -> list[tuple[Any, ...]]:
        """The first of the terms that are known and tell stories apart: their numbers and frequencies."""
        longest = max(self._options.pages_a_term, total // self._options.too_common)
        asked = terms[: self._options.terms_indexed]
        known = self._terms(asked)
        telling = [known[term] for term in dict.fromkeys(asked) if term in known and known[term][1] <= longest]
        return telling[: self._options.terms_asked]

    def _posted(self, term: int, day: str | None, days: int) -> Iterator[int]:
        """The pages of a term: the latest of all, or those nearest to a day on both sides of it."""
        most = self._options.pages_a_term
        if day is None or not is_iso(day):
            latest = "SELECT page FROM posting WHERE term = ? ORDER BY day DESC, page DESC LIMIT ?"
            yield from (row[0] for row in self._rows(latest, term, most))
            return
        at = first_instant(day).toordinal()
        before = "SELECT page FROM posting WHERE term = ? AND day BETWEEN ? AND ? ORDER BY day DESC, page DESC LIMIT ?"
        after = "SELECT page FROM posting WHERE term = ? AND day BETWEEN ? AND ? ORDER BY day, page LIMIT ?"
        yield from (row[0] for row in self._rows(before, term, at - days, at, most))
        yield from (row[0] for row in self._rows(after, term, at + 1, at + days, most))

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, values).fetchall()
