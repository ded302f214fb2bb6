"""Which pages are in which story: what was found when each was added, and the corrections made since, in SQLite.

Corrections are applied on reading and pages are never rewritten, so that one that is withdrawn leaves no trace.
A split moves pages to a story of their own; merges then tie stories together, however many, in any order; what a page
touches it is in besides. Of several splits that name a page the latest holds. By which id tied stories go is kept
beside the corrections it follows from, so that looking it up costs the same however many were merged.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import StoryHead

_TIED = """WITH RECURSIVE tied (id) AS (
    VALUES (?)
    UNION SELECT other FROM tied JOIN correction ON story = id WHERE kind = 'merge' AND withdrawn IS NULL
    UNION SELECT story FROM tied JOIN correction ON other = id WHERE kind = 'merge' AND withdrawn IS NULL)
SELECT id FROM tied"""

_SPLIT_OFF = """SELECT other FROM corrected JOIN correction ON number = correction
    WHERE page = ? AND kind = 'split' AND withdrawn IS NULL ORDER BY number DESC LIMIT 1"""

_NAMED = """SELECT page FROM corrected JOIN correction ON number = correction
    WHERE kind = ? AND withdrawn IS NULL AND {} = ?"""

_FOUND = "SELECT number, story FROM page WHERE id = ?"
_TOUCHED = """SELECT story FROM corrected JOIN correction ON number = correction
    WHERE page = ? AND kind = 'touch' AND withdrawn IS NULL"""

_PLACED = """WITH moved AS (
    SELECT page, other, max(number) FROM corrected JOIN correction ON number = correction
    WHERE kind = 'split' AND withdrawn IS NULL GROUP BY page)
SELECT coalesce(other, story) AS placed, {} FROM page LEFT JOIN moved ON moved.page = page.number
    WHERE story NOTNULL GROUP BY placed"""
# With one min() or max() the other columns are those of that row (SQLite, "bare columns in an aggregate").
_FIRST = _PLACED.format("published, count(*), min(moment)")
_TITLED = _PLACED.format("title, min(CASE WHEN title <> '' THEN moment END)")
# A page of no known date says nothing of how long its story went on: it has come to the desk at some time.
_LAST = _PLACED.format("max(CASE WHEN published NOTNULL THEN moment END), published")
_ORDERED = """SELECT published, title, moment FROM page WHERE number IN (SELECT value FROM json_each(?))
    ORDER BY moment, number"""

# The pages at which `limit` equal stretches of a story begin.
_SPREAD = """WITH held AS (
    SELECT number, row_number() OVER (ORDER BY moment, number) - 1 AS place, count(*) OVER () AS pages
    FROM page WHERE story IN (SELECT value FROM json_each(?1)))
SELECT number FROM held WHERE place = 0 OR place * ?2 / pages > (place - 1) * ?2 / pages ORDER BY place"""

_BACK = """CREATE TEMP TABLE correction (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, story TEXT NOT NULL, other TEXT, withdrawn TEXT);
CREATE INDEX temp.correction_by_story ON correction (story);
CREATE INDEX temp.correction_by_other ON correction (other);
CREATE TEMP TABLE stands (story TEXT PRIMARY KEY, standing TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX temp.stands_by_standing ON stands (standing);"""


class Membership:
    """The stories and their pages, by their numbers, in one SQLite file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection

    def standing(self, story: str) -> str:
        """Give the id that a story goes by: of stories tied together, that of the one begun first."""
        found = self._rows("SELECT standing FROM stands WHERE story = ?", story)
        return str(found[0][0]) if found else story

    def tied(self, story: str) -> tuple[str, ...]:
        """Give the ids of all stories that are one with a story, its own among them."""
        standing = self.standing(story)
        return (standing, *(id_ for (id_,) in self._rows("SELECT story FROM stands WHERE standing = ?", standing)))

    def _tie(self, story: str, other: str) -> None:
        """Let two stories and all tied to them go by one id."""
        first, second = sorted((self.standing(story), self.standing(other)), key=lambda each: (self._begun(each), each))
        if first != second:
            self._connection.execute("UPDATE stands SET standing = ? WHERE standing = ?", (first, second))
            self._connection.execute("INSERT INTO stands (story, standing) VALUES (?, ?)", (second, first))

    def _untie(self, stories: Sequence[str]) -> None:
        """Find anew by which id each of some stories goes that were tied together."""
        self._connection.executemany("DELETE FROM stands WHERE story = ?", [(story,) for story in stories])
        for story in stories:
            tied = [id_ for (id_,) in self._rows(_TIED, story)]
            standing = min(tied, key=lambda each: (self._begun(each), each))
            if standing != story:
                self._connection.execute("INSERT INTO stands (story, standing) VALUES (?, ?)", (story, standing))

    def story_of(self, page: int, found: str | None) -> str | None:
        """Give the story a page is in, by the story found for it when it was added."""
        if found is None:
            return None
        moved = self._rows(_SPLIT_OFF, page)
        return self.standing(moved[0][0] if moved else found)

    def pages(self, story: str) -> frozenset[int]:
        """Give the pages of a story and of all that are one with it, also those that only touch it."""
        found: set[int] = set()
        for each in self.tied(story):
            found.update(self._own(each))
            found.update(page for (page,) in self._rows(_NAMED.format("story"), "touch", each))
        return frozenset(found)

    def spread(self, story: str, limit: int) -> tuple[int, ...]:
        """Give pages found for a story or one that is one with it, in order of time: `limit` of them, evenly spread."""
        return tuple(page for (page,) in self._rows(_SPREAD, json.dumps(self.tied(story)), limit))

    def heads(self) -> tuple[StoryHead, ...]:
        """Give every story by its standing id, the one with the latest page first, by the pages of known dates."""
        titles = {story: title for story, title, _ in self._rows(_TITLED)}
        ends = {story: (moment, published) for story, moment, published in self._rows(_LAST)}
        found = {}
        for story, first, pages, moment in self._rows(_FIRST):
            latest, last = ends[story]
            found[story] = latest or moment, StoryHead(story, titles[story] or story, first, last, pages)
        regrouped = self._regrouped()
        for story in regrouped:
            found.pop(story, None)
        for story in {self.standing(each) for each in regrouped}:
            pages = self._rows(_ORDERED, json.dumps(sorted(self.pages(story))))
            if pages:
                first, _, moment = pages[0]
                latest, last = next(((at, day) for day, _, at in reversed(pages) if day), (moment, None))
                title = next((title for _, title, _ in pages if title), story)
                found[story] = latest, StoryHead(story, title, first, last, len(pages))
        latest = sorted(found.values(), key=lambda each: (each[0], each[1].id), reverse=True)
        return tuple(head for _, head in latest)

    def _regrouped(self) -> list[str]:
        """The stories that a merge or a touch is about: what was found for each is not all that is in it."""
        query = """SELECT story FROM correction WHERE kind IN ('merge', 'touch') AND withdrawn IS NULL
            UNION SELECT other FROM correction WHERE kind = 'merge' AND withdrawn IS NULL"""
        return [story for (story,) in self._rows(query)]

    def settled(self, correction: Correction, pages: Sequence[int]) -> Correction | None:
        """Give a correction of the grouping of some pages as it is to be kept; None where it would change nothing."""
        if correction.kind is CorrectionKind.SPLIT and correction.other is None and correction.pages:
            correction = replace(correction, other=self._unused(f"s-{correction.pages[0]}"))
        return correction if self._changes(correction, pages) else None

    def _changes(self, correction: Correction, pages: Sequence[int]) -> bool:
        if correction.kind is CorrectionKind.MERGE:
            other = correction.other
            return other is not None and self.standing(other) != self.standing(correction.story)
        held = self.pages(correction.story)
        if correction.kind is CorrectionKind.TOUCH:
            return not held.issuperset(pages)
        return bool(pages) and held.issuperset(pages)

    def follow(self, correction: Correction) -> None:
        """Let a correction, just kept, show in the ids that stories go by."""
        if correction.kind is CorrectionKind.MERGE and correction.other is not None:
            self._tie(correction.story, correction.other)
        elif correction.kind is CorrectionKind.SPLIT and correction.other is not None:
            self._untie(self.tied(correction.other))

    def _unused(self, story: str) -> str:
        """The id of a story, or "ID~2", "ID~3" ... where it is that of another."""
        version, free = 1, story
        query = "SELECT 1 FROM page WHERE story = ?1 UNION ALL SELECT 1 FROM correction WHERE ?1 IN (story, other)"
        while self._rows(query, free):
            version += 1
            free = f"{story}~{version}"
        return free

    def about(self, correction: Correction) -> tuple[str, ...]:
        """Give the stories that a correction is about, and all that are tied to them."""
        other = correction.other if correction.kind.groups else None
        named = [story for story in (correction.story, other) if story is not None]
        return tuple(dict.fromkeys(tied for story in named for tied in self.tied(story)))

    def touching(self, pages: Sequence[str]) -> tuple[str, ...]:
        """Give the stories that some pages are in or touch."""
        found = [(number, story) for page in pages for number, story in self._rows(_FOUND, page)]
        own = (self.story_of(number, story) for number, story in found)
        touched = (story for number, _ in found for (story,) in self._rows(_TOUCHED, number))
        return tuple(dict.fromkeys(filter(None, (*own, *touched))))

    def undo(self, stories: Sequence[str]) -> None:
        """Find anew how some stories stand that a correction, just withdrawn, was about."""
        self._untie(stories)

    def turn_back(self, held: Sequence[int]) -> None:
        """See pages grouped by some corrections alone, given by their numbers, until `turn_forward`.

        Tables of this connection's own stand before those of the file, by their names.
        """
        self._connection.executescript(_BACK)
        self._connection.execute(
            "INSERT INTO temp.correction (number, kind, story, other) SELECT number, kind, story, other "
            "FROM main.correction WHERE number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(held)),),
        )
        merged = (
            "SELECT story FROM correction WHERE kind = 'merge' UNION SELECT other FROM correction WHERE kind = 'merge'"
        )
        self._untie([story for (story,) in self._rows(merged)])

    def turn_forward(self) -> None:
        """See pages grouped by the corrections that hold."""
        self._connection.executescript("DROP TABLE temp.correction; DROP TABLE temp.stands")

    def kept_apart(self, story: str, other: str) -> bool:
        """Say whether somebody has judged two stories not to be one: a merge withdrawn, or a split that holds."""
        query = """SELECT story, other FROM correction
            WHERE kind = 'merge' AND withdrawn NOTNULL OR kind = 'split' AND withdrawn IS NULL"""
        both = {self.standing(story), self.standing(other)}
        return any({self.standing(one), self.standing(two)} == both for one, two in self._rows(query))

    def _own(self, story: str) -> Iterator[int]:
        """The pages found for a story and not split off, and those split off to it."""
        for (page,) in self._rows("SELECT number FROM page WHERE story = ?", story):
            moved = self._rows(_SPLIT_OFF, page)
            if not moved or moved[0][0] == story:
                yield page
        for (page,) in self._rows(_NAMED.format("other"), "split", story):
            if self._rows(_SPLIT_OFF, page)[0][0] == story:
                yield page

    def _begun(self, story: str) -> int:
        """The number of the first page that was found for a story or split off to it."""
        found = self._rows("SELECT min(number) FROM page WHERE story = ?", story)[0][0]
        split = min((page for (page,) in self._rows(_NAMED.format("other"), "split", story)), default=None)
        return min((each for each in (found, split) if each is not None), default=0)

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, values).fetchall()
