"""The store in one SQLite file: a write-ahead log, a full-text index, and what others of this package keep in it."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import msgpack
from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import StoryHead
from reportedly.model.page import Page, Validators
from reportedly.model.reading import Reading
from reportedly.model.summary import Found, Listed, Sought, StorySummary
from reportedly.model.thread import Candidate
from reportedly.model.when import first_instant, is_iso
from reportedly.store import packed
from reportedly.store.corrections import Corrections
from reportedly.store.faults import naming
from reportedly.store.happenings import Happenings
from reportedly.store.heads import Heads
from reportedly.store.membership import Membership
from reportedly.store.options import Options
from reportedly.store.postings import Postings
from reportedly.store.protocol import StoreError, digest_of
from reportedly.store.steps import one_step
from reportedly.store.watching import Watching


class SqliteStore:
    """A `Store` in one SQLite file; made by `open_store`.

    For one thread, beside which others may ask for `validators`; several processes may share the file.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, options: Options) -> None:
        """Take over an open connection to a prepared file."""
        self._connection = connection
        self._path = path
        self._membership = Membership(connection)
        self._corrections = Corrections(connection)
        self._happenings = Happenings(connection)
        self._heads = Heads(connection)
        self._postings = Postings(connection, options)
        self.watching = Watching(connection, path, self._membership)

    def has(self, page: Page) -> bool:
        """See `Store.has`."""
        return bool(self._rows("SELECT 1 FROM page WHERE given = ? AND digest = ?", page.id, digest_of(page)))

    def id_for(self, page: Page) -> str:
        """See `Store.id_for`."""
        kept, version = page.id, 1
        while self._rows("SELECT 1 FROM page WHERE id = ?", kept):
            version += 1
            kept = f"{page.id}~{version}"
        return kept

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See `Store.transaction`; one inside another is part of it."""
        with one_step(self._connection, self._path):
            yield

    def add(
        self,
        page: Page,
        reading: Reading,
        story: str | None,
        terms: Mapping[str, float],
        lead: Mapping[str, float] = {},
    ) -> str | None:
        """See `Store.add`."""
        with self.transaction():
            if self.has(page) or self._has_article(page, reading):
                return None
            kept = self.id_for(page)
            reading = replace(reading, article=replace(reading.article, id=kept))
            number = self._insert(page, reading, story, terms, lead)
            self._index(number, reading, terms)
            if story is not None:
                self._heads.touch([self._membership.standing(story)])
        return kept

    def candidates(self, terms: Sequence[str], day: str | None, days: int, limit: int) -> tuple[Candidate, ...]:
        """See `Store.candidates`; overlap counts rare terms for more (the logarithm of the inverse frequency)."""
        with naming(self._path):
            best = self._postings.nearest(terms, day, days, self.count())[:limit]
            return tuple(self._candidate(page) for page in best)

    def spread(self, story: str, limit: int) -> tuple[Candidate, ...]:
        """See `Store.spread`."""
        with naming(self._path):
            pages = [self._candidate(number) for number in self._membership.spread(story, limit)]
        return tuple(each for each in pages if each.story == story)

    def frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """See `Store.frequencies`."""
        with naming(self._path):
            return self._postings.frequencies(terms)

    def count(self) -> int:
        """See `Store.count`."""
        # Pages are never deleted, so the last number is their count: no need to walk them all.
        return int(self._rows("SELECT coalesce(max(number), 0) FROM page")[0][0])

    def stories(self) -> tuple[StoryHead, ...]:
        """See `Store.stories`."""
        with naming(self._path):
            return self._membership.heads()

    def readings(self, story: str) -> tuple[Reading, ...]:
        """See `Store.readings`."""
        with naming(self._path):
            pages = json.dumps(sorted(self._membership.pages(story)))
        query = "SELECT reading FROM page WHERE number IN (SELECT value FROM json_each(?)) ORDER BY moment, number"
        return tuple(self._reading(blob) for (blob,) in self._rows(query, pages))

    def story_of(self, page_id: str) -> str | None:
        """See `Store.story_of`."""
        rows = self._rows("SELECT number, story FROM page WHERE id = ?", page_id)
        with naming(self._path):
            return self._membership.story_of(*rows[0]) if rows else None

    def standing(self, story: str) -> str:
        """See `Store.standing`."""
        with naming(self._path):
            return self._membership.standing(story)

    def correct(self, correction: Correction) -> int | None:
        """See `Store.correct`."""
        with self.transaction():
            pages = [self._number(page) for page in correction.names]
            if correction.kind.groups:
                settled = self._membership.settled(correction, pages)
                if settled is None:
                    return None
                correction = settled
            concerned = self._concerned(correction)
            number = self._corrections.keep(correction, pages)
            self._membership.follow(correction)
            self._redate(correction)
            self._heads.touch(concerned | self._concerned(correction))
        return number

    def withdraw(self, number: int, at: str, who: str, why: str) -> bool:
        """See `Store.withdraw`."""
        with self.transaction():
            correction = self._corrections.one(number)
            if correction is None or correction.withdrawn is not None:
                return False
            concerned = self._concerned(correction)
            about = self._membership.about(correction) if correction.kind.groups else ()
            self._corrections.withdraw(number, at, who, why)
            self._membership.undo(about)
            self._redate(correction)
            self._heads.touch(concerned | self._concerned(correction))
        return True

    def _redate(self, correction: Correction) -> None:
        """Let a page be found by the date that was put right last, or by its own; its reading stays as it is."""
        page = correction.subject if correction.kind is CorrectionKind.DATE else None
        reading = self.reading(page) if page else None
        if page is None or reading is None:
            return
        made = self._corrections.about((), [self._number(page)])
        right = [each.after for each in made if each.kind is CorrectionKind.DATE and each.withdrawn is None]
        if right:
            reading = replace(reading, article=replace(reading.article, published=right[-1]))
        self._connection.execute(
            "UPDATE page SET moment = ?, published = ? WHERE id = ?",
            (_moment(reading).isoformat(), reading.article.published, page),
        )

    def _concerned(self, correction: Correction) -> set[str]:
        """The stories that stand otherwise by a correction: its own and, as they are tied now, those of its pages."""
        named = [*self._membership.about(correction), *self._membership.touching(correction.names)]
        return {story for each in named for story in (each, self._membership.standing(each))}

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """See `Store.corrections`."""
        with naming(self._path):
            if story is None:
                return self._corrections.all()
            return self._corrections.about(self._membership.tied(story), sorted(self._membership.pages(story)))

    @contextmanager
    def grouped_by(self, instant: str | None) -> Iterator[None]:
        """See `Store.grouped_by`; not one inside another."""
        if instant is None:
            yield
            return
        with naming(self._path):
            made = self._corrections.all()
            self._membership.turn_back([each.number for each in made if each.kind.groups and each.held_at(instant)])
        try:
            yield
        finally:
            self._membership.turn_forward()

    def kept_apart(self, story: str, other: str) -> bool:
        """See `Store.kept_apart`."""
        with naming(self._path):
            return self._membership.kept_apart(story, other)

    def happenings(self, pages: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """See `Store.happenings`."""
        with naming(self._path):
            return self._happenings.told(pages)

    def likenesses(self, pages: Sequence[str]) -> dict[tuple[str, str], float]:
        """See `Store.likenesses`."""
        with naming(self._path):
            return self._happenings.likenesses(pages)

    def group(self, page: str, near: Mapping[str, float], groups: Sequence[Sequence[str]]) -> None:
        """See `Store.group`."""
        with self.transaction():
            self._happenings.group(page, near, groups)

    def revision(self, story: str) -> int:
        """See `Store.revision`."""
        with naming(self._path):
            return self._heads.revision(story)

    def summaries(self, version: str, now: str, stories: Sequence[str] | None = None) -> dict[str, StorySummary]:
        """See `Store.summaries`."""
        with naming(self._path):
            return self._heads.kept(version, now, stories)

    def keep_summaries(self, version: str, found: Sequence[tuple[int, StorySummary]]) -> bool:
        """See `Store.keep_summaries`."""
        try:
            with self.transaction():
                self._heads.keep(version, found)
        except StoreError:
            # A store that is only looked into may not be written, or not now: then there is nothing to gain.
            return False
        return True

    def unjudged(self, version: str, now: str, limit: int) -> tuple[str, ...]:
        """See `Store.unjudged`."""
        with naming(self._path):
            waiting = self._heads.pending(version, now, limit)
            absorbed = [story for story in waiting if self._membership.standing(story) != story]
        if absorbed:
            with suppress(StoreError), self.transaction():
                for story in absorbed:
                    self._heads.drop(story)
        return tuple(story for story in waiting if story not in absorbed)

    def listed(self, sought: Sought, version: str, now: str) -> Listed:
        """See `Store.listed`."""
        with naming(self._path):
            stories = self._heads.matching(sought.words)
            return self._heads.listed(sought, stories, version, now)

    def matching(self, words: str) -> AbstractSet[str] | None:
        """See `Store.matching`."""
        with naming(self._path):
            return self._heads.matching(words)

    def found_in(self, words: str, stories: Sequence[str], until: str | None = None) -> dict[str, Found]:
        """See `Store.found_in`."""
        with naming(self._path):
            return self._heads.found_in(words, stories, until)

    def titles(self, pages: Sequence[str]) -> dict[str, str]:
        """See `Store.titles`."""
        query = "SELECT id, title FROM page WHERE title NOTNULL AND id IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, json.dumps(list(pages))))

    def page(self, page_id: str) -> Page | None:
        """See `Store.page`."""
        rows = self._rows("SELECT carrier, content FROM page WHERE id = ?", page_id)
        if not rows:
            return None
        carrier, content = rows[0]
        return replace(packed.PAGES.decode(carrier), content=zlib.decompress(content))

    def reading(self, page_id: str) -> Reading | None:
        """See `Store.reading`."""
        rows = self._rows("SELECT reading FROM page WHERE id = ?", page_id)
        return self._reading(rows[0][0]) if rows else None

    def state(self) -> str:
        """See `Store.state`."""
        latest = self._rows("SELECT number, hex(digest) FROM page ORDER BY number DESC LIMIT 1")
        judged = self._rows("SELECT coalesce(max(number), 0), count(withdrawn) FROM correction")
        return ".".join(str(part) for row in (*latest, *judged) for part in row)

    def validators(self, url: str) -> Validators | None:
        """See `Store.validators`."""
        rows = self._rows("SELECT carrier FROM page WHERE url = ? ORDER BY number DESC LIMIT 1", url)
        return packed.PAGES.decode(rows[0][0]).validators if rows else None

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """See `Store.search`; ranked by BM25, a word in the headline counting five times."""
        # Each word is a quoted string of the query language, so that nothing in it is an operator.
        query = " OR ".join('"' + word.replace('"', '""') + '"' for word in words if any(map(str.isalnum, word)))
        if not query:
            return ()
        rows = self._rows(
            "SELECT page.id FROM words JOIN page ON page.number = words.rowid "
            "WHERE words MATCH ? ORDER BY bm25(words, 5.0, 1.0), page.number LIMIT ?",
            query,
            limit,
        )
        return tuple(row[0] for row in rows)

    def close(self) -> None:
        """See `Store.close`."""
        with naming(self._path):
            self._connection.close()

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with naming(self._path):
            return self._connection.execute(query, values).fetchall()

    def _reading(self, blob: bytes) -> Reading:
        try:
            return packed.READINGS.decode(zlib.decompress(blob))
        except msgspec.ValidationError as error:
            raise StoreError(f"{self._path} holds readings of another version; add its pages to a new store") from error

    def _has_article(self, page: Page, reading: Reading) -> bool:
        if page.url is None:
            return False
        rows = self._rows("SELECT reading FROM page WHERE url = ? ORDER BY number DESC LIMIT 1", page.url)
        return any(_told(self._reading(blob).article) == _told(reading.article) for (blob,) in rows)

    def _insert(
        self, page: Page, reading: Reading, story: str | None, terms: Mapping[str, float], lead: Mapping[str, float]
    ) -> int:
        row = (
            reading.article.id,
            page.id,
            digest_of(page),
            page.url,
            story,
            reading.outcome.kind.value,
            _moment(reading).isoformat(),
            reading.article.published,
            reading.article.title,
            msgpack.encode(dict(terms)),
            msgpack.encode(replace(page, content=b"")),
            zlib.compress(page.content),
            zlib.compress(msgpack.encode(reading)),
            msgpack.encode(dict(lead)) if lead else None,
        )
        done = self._connection.execute(
            "INSERT INTO page (id, given, digest, url, story, outcome, moment, published, title, terms, carrier, "
            "content, reading, lead, weighed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
            row,
        )
        return int(done.lastrowid or 0)

    def _index(self, number: int, reading: Reading, terms: Mapping[str, float]) -> None:
        article = reading.article
        body = "\n\n".join(filter(None, (article.standfirst, article.text)))
        self._connection.execute(
            "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, article.title or "", body)
        )
        self._postings.keep(number, _moment(reading).toordinal(), terms)

    def _candidate(self, number: int) -> Candidate:
        query = "SELECT id, story, published, terms, weighed, lead FROM page WHERE number = ?"
        page, found, published, terms, weighed, lead = self._rows(query, number)[0]
        story = self._membership.story_of(number, found) or found
        decode = packed.TERMS.decode
        return Candidate(page, story, published, decode(terms), bool(weighed), decode(lead) if lead else {})

    def _number(self, page: str) -> int:
        rows = self._rows("SELECT number FROM page WHERE id = ?", page)
        if not rows:
            raise StoreError(f"{self._path} has no page {page!r}; name one that is kept")
        return int(rows[0][0])


def _told(article: Article) -> tuple[object, ...]:
    """What an article tells, whatever id it goes by."""
    return article.text, article.title, article.standfirst, article.published, article.updated, article.corrections


def _moment(reading: Reading) -> datetime:
    """The first instant of a page's publication, or of its capture where it has no date."""
    published = reading.article.published
    when = published if published and is_iso(published) else reading.captured
    return first_instant(when) if is_iso(when) else datetime.min.replace(tzinfo=UTC)
