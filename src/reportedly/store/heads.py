"""How stories stand, in SQLite: judging each anew for every list would take minutes.

Each story has a row from its first page on. `revision` counts what has happened to it: a page that joined it, a
correction. A summary holds while no more happens, the program is the same, and nothing lapses.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence

from msgspec import msgpack

from reportedly.model.summary import Found, Listed, Row, Sought, StorySummary
from reportedly.model.when import first_instant, last_instant
from reportedly.store import packed

_FRESH = """judged = revision AND version = :version AND since <= :now AND (until IS NULL OR until > :now)"""
_HEADLINE = "(SELECT title FROM page WHERE page.story = summary.story AND title <> '' ORDER BY moment LIMIT 1)"
_WORDS = re.compile(r'"([^"]+)"|([^\s"]+)')
_MOST_WORDS = 8
_PLACED = """coalesce((SELECT other FROM corrected JOIN correction ON number = correction
    WHERE page = words.rowid AND kind = 'split' AND withdrawn IS NULL ORDER BY number DESC LIMIT 1),
    (SELECT story FROM page WHERE number = words.rowid))"""
"""The story that a page was put into, or split off to."""


class Heads:
    """A row for each story, in one SQLite file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection

    def revision(self, story: str) -> int:
        """Give the count of what has happened to a story; 0 for one unknown."""
        found = self._connection.execute("SELECT revision FROM summary WHERE story = ?", (story,)).fetchone()
        return int(found[0]) if found else 0

    def kept(self, version: str, now: str, stories: Sequence[str] | None) -> dict[str, StorySummary]:
        """Give the summaries that hold at an instant, by their stories: all, or those of some."""
        only = "" if stories is None else "AND story IN (SELECT value FROM json_each(:only))"
        query = f"SELECT story, summary FROM summary WHERE {_FRESH} {only}"  # noqa: S608
        given = {
            "version": version,
            "now": _utc_end(now),
            "only": None if stories is None else json.dumps(list(stories)),
        }
        rows = self._connection.execute(query, given).fetchall()
        return {story: _summary(kept) for story, kept in rows}

    def keep(self, version: str, summaries: Iterable[tuple[int, StorySummary]]) -> None:
        """Keep summaries, each with the revision of its story that was judged, instead of what was kept of it."""
        for revision, summary in summaries:
            story, titles = summary.story, (summary.story.title, *summary.headings)
            (number,) = self._connection.execute(
                "INSERT INTO summary (story, revision, judged, version, since, until, status, changed, first, last, "
                "summary) VALUES (?, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (story) DO UPDATE SET "
                "judged = ?2, version = ?3, since = ?4, until = ?5, status = ?6, changed = ?7, first = ?8, "
                "last = CASE WHEN ?11 THEN coalesce(?9, last) END, summary = ?10 RETURNING number",
                (
                    story.id,
                    revision,
                    version,
                    summary.lasting.since,
                    summary.lasting.until,
                    story.status,
                    _utc(summary.changed) if summary.changed else None,
                    _utc(story.first) if story.first else None,
                    _utc(story.last) if story.last else None,
                    msgpack.encode(summary),
                    story.pages > 0,
                ),
            ).fetchone()
            self._connection.execute("DELETE FROM card WHERE rowid = ?", (number,))
            self._connection.execute(
                "INSERT INTO card (rowid, title, people, places, outlets, status) VALUES (?, ?, ?, ?, ?, ?)",
                (number, *map(_lines, (titles, summary.people, summary.places, summary.outlets)), story.status),
            )

    def touch(self, stories: Iterable[str]) -> None:
        """Note that something has happened to stories; what is kept of them holds no more."""
        for story in stories:
            self._connection.execute(
                "INSERT INTO summary (story, revision, last) VALUES "
                "(?1, 1, (SELECT replace(max(moment), '+00:00', 'Z') FROM page WHERE story = ?1)) "
                "ON CONFLICT (story) DO UPDATE SET revision = revision + 1, last = coalesce(excluded.last, last)",
                (story,),
            )

    def drop(self, story: str) -> None:
        """Forget a story that is none of its own any more: it has become one with another."""
        row = self._connection.execute("DELETE FROM summary WHERE story = ? RETURNING number", (story,)).fetchone()
        if row:
            self._connection.execute("DELETE FROM card WHERE rowid = ?", row)

    def pending(self, version: str, now: str, limit: int) -> tuple[str, ...]:
        """Give at most `limit` stories of which nothing is kept that holds at an instant, the latest first."""
        query = f"""SELECT story FROM summary WHERE NOT coalesce({_FRESH}, 0)
            ORDER BY coalesce(changed, last) DESC, story LIMIT :limit"""  # noqa: S608
        given = {"version": version, "now": _utc_end(now), "limit": limit}
        return tuple(story for (story,) in self._connection.execute(query, given).fetchall())

    def listed(self, sought: Sought, stories: Iterable[str] | None, version: str, now: str) -> Listed:
        """Give a page of a list: of all stories, or of these only; see `Store.listed`."""
        given: dict[str, object] = {
            "version": version,
            "now": _utc_end(now),
            "status": sought.status,
            "from": _utc(sought.since) if sought.since else None,
            "to": _utc_end(sought.until) if sought.until else None,
            "only": None if stories is None else json.dumps(sorted(stories)),
            "limit": sought.limit,
            "offset": sought.offset,
        }
        # A story none of whose pages is known yet has been judged and has no time at all.
        alike = """(judged IS NULL OR coalesce(changed, last) NOTNULL)
            AND (:from IS NULL OR last >= :from) AND (:to IS NULL OR coalesce(first, last) <= :to)
            AND (:only IS NULL OR story IN (SELECT value FROM json_each(:only)))"""
        where = f"{alike} AND (:status IS NULL OR status = :status)"
        rows = self._connection.execute(
            f"""SELECT story, {_HEADLINE}, summary, coalesce({_FRESH}, 0) FROM summary WHERE {where}
            ORDER BY coalesce(changed, last) DESC, story LIMIT :limit OFFSET :offset""",  # noqa: S608
            given,
        ).fetchall()
        total, waiting = self._connection.execute(
            f"SELECT count(*), count(*) - coalesce(sum(coalesce({_FRESH}, 0)), 0) FROM summary WHERE {where}",  # noqa: S608
            given,
        ).fetchone()
        found = (Row(story, first, _summary(kept) if kept else None, bool(fresh)) for story, first, kept, fresh in rows)
        tally = f"SELECT status, count(*) FROM summary WHERE {alike} AND status NOTNULL GROUP BY status"  # noqa: S608
        return Listed(tuple(found), total, waiting, dict(self._connection.execute(tally, given).fetchall()))

    def matching(self, words: str) -> set[str] | None:
        """Give the stories in which each of some words or "quoted phrases" occurs; None where there is no word.

        They are looked for in the pages, and in the names of people, places and outlets, headlines and statuses.
        """
        terms = _terms(words)
        return set.intersection(*map(self._telling, terms)) if terms else None

    def found_in(self, words: str, stories: Sequence[str], until: str | None) -> dict[str, Found]:
        """Give of some stories the first page that has all of some words, and how many have, of those out by then."""
        terms = _terms(words)
        if not terms:
            return {}
        query = f"""SELECT coalesce(standing, placed) AS held, id, title, count(*), min(moment) FROM (
            SELECT page.id, page.title, page.moment, {_PLACED} AS placed
            FROM words JOIN page ON page.number = words.rowid
            WHERE words MATCH :words AND (:until IS NULL OR moment <= :until))
            LEFT JOIN stands ON stands.story = placed
            WHERE held IN (SELECT value FROM json_each(:only)) GROUP BY held"""  # noqa: S608
        given = {
            "words": " AND ".join(terms),
            "only": json.dumps(list(stories)),
            "until": until and last_instant(until).isoformat(),
        }
        rows = self._connection.execute(query, given).fetchall()
        return {story: Found(page, title, number) for story, page, title, number, _ in rows}

    def _telling(self, term: str) -> set[str]:
        """The stories with a page, or a card, that has a term (a string of the query language of FTS5)."""
        pages = f"""SELECT DISTINCT coalesce(standing, placed) FROM (
            SELECT {_PLACED} AS placed
            FROM words WHERE words MATCH ?) LEFT JOIN stands ON stands.story = placed WHERE placed NOTNULL"""  # noqa: S608
        cards = "SELECT story FROM card JOIN summary ON number = card.rowid WHERE card MATCH ?"
        return {story for query in (pages, cards) for (story,) in self._connection.execute(query, (term,)).fetchall()}


def _terms(words: str) -> list[str]:
    """What is looked for, each word or "quoted phrase" as a string of the query language of FTS5."""
    found = [phrase or word for phrase, word in _WORDS.findall(words)]
    return [f'"{term.replace(chr(34), " ")}"' for term in found if any(map(str.isalnum, term))][:_MOST_WORDS]


def _summary(kept: bytes) -> StorySummary:
    return packed.SUMMARIES.decode(kept)


def _lines(names: Sequence[str]) -> str:
    return "\n".join(names)


def _utc(when: str) -> str:
    return first_instant(when).isoformat(timespec="seconds").replace("+00:00", "Z")


def _utc_end(when: str) -> str:
    return last_instant(when).isoformat(timespec="seconds").replace("+00:00", "Z")
