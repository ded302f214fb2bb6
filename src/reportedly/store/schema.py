"""The tables of the SQLite store and the steps that lead to them.

A step once released is never edited: a change is a further step.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reportedly.store.protocol import StoreError

APPLICATION_ID = 0x52505444
"""Marks a file as a store of Reportedly ("RPTD")."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # `id` is unique, `given` the id the page came with: they differ for a second content under one id.
        # `moment` is the first instant of the publication (of the capture where undated), in UTC.
        # `carrier` is the page without its content, `terms` what the page is found by: both msgpack;
        # `content` and `reading` are deflated.
        """CREATE TABLE page (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, given TEXT NOT NULL, digest BLOB NOT NULL,
            url TEXT, story TEXT, outcome TEXT NOT NULL, moment TEXT NOT NULL, published TEXT, title TEXT,
            terms BLOB NOT NULL, carrier BLOB NOT NULL, content BLOB NOT NULL, reading BLOB NOT NULL)""",
        "CREATE INDEX page_given ON page (given, digest)",
        "CREATE INDEX page_url ON page (url) WHERE url NOTNULL",
        "CREATE INDEX page_story ON page (story, moment)",
        "CREATE TABLE term (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, pages INTEGER NOT NULL)",
        # Clustered by term and day (days of the common era): a term's pages around a day are one short range.
        """CREATE TABLE posting (
            term INTEGER NOT NULL, day INTEGER NOT NULL, page INTEGER NOT NULL,
            PRIMARY KEY (term, day, page)) WITHOUT ROWID""",
        # Without a copy of the text: the reading has it.
        "CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize='porter unicode61')",
    ),
    (
        # 1: `terms` is a vector of length one; 0, of older pages: bare counts.
        "ALTER TABLE page ADD COLUMN weighed INTEGER NOT NULL DEFAULT 0",
        # `id` is the first page of the happening a page tells; a page that is not here tells one of its own.
        "CREATE TABLE happening (page INTEGER PRIMARY KEY, id INTEGER NOT NULL)",
        "CREATE INDEX happening_id ON happening (id)",
        # How like a page is to one kept before it.
        """CREATE TABLE likeness (
            page INTEGER NOT NULL, other INTEGER NOT NULL, value REAL NOT NULL,
            PRIMARY KEY (page, other)) WITHOUT ROWID""",
        # Judgements on how pages are grouped; `withdrawn` is when one was taken back.
        """CREATE TABLE judgement (
            number INTEGER PRIMARY KEY, kind TEXT NOT NULL, story TEXT NOT NULL, other TEXT, at TEXT NOT NULL,
            maker TEXT NOT NULL, why TEXT NOT NULL, withdrawn TEXT)""",
        "CREATE INDEX judgement_story ON judgement (story)",
        "CREATE INDEX judgement_other ON judgement (other) WHERE other NOTNULL",
        "CREATE INDEX judgement_apart ON judgement (story, other) "
        "WHERE kind = 'merge' AND withdrawn NOTNULL OR kind = 'split' AND withdrawn IS NULL",
        # By which id a story goes that merges have tied to others: what follows from the judgements, looked up.
        "CREATE TABLE stands (story TEXT PRIMARY KEY, standing TEXT NOT NULL) WITHOUT ROWID",
        "CREATE INDEX stands_standing ON stands (standing)",
        # The pages that a judgement names.
        "CREATE TABLE judged (page INTEGER NOT NULL, judgement INTEGER NOT NULL, PRIMARY KEY (page, judgement)) "
        "WITHOUT ROWID",
        "CREATE INDEX judged_judgement ON judged (judgement)",
        # How a story stood on the day last asked for, as `version` of the program found it: msgpack; gone once a
        # page joins the story or a judgement is made.
        """CREATE TABLE head (
            story TEXT PRIMARY KEY, day TEXT NOT NULL, version TEXT NOT NULL, head BLOB NOT NULL) WITHOUT ROWID""",
    ),
    (
        # Judgements on how pages are grouped have become one kind of correction.
        "ALTER TABLE judgement RENAME TO correction",
        "ALTER TABLE judged RENAME TO corrected",
        "ALTER TABLE corrected RENAME COLUMN judgement TO correction",
        "ALTER TABLE correction RENAME COLUMN maker TO who",
        # What the correction is about, how that stood and stands; `since` is from when on a status holds.
        "ALTER TABLE correction ADD COLUMN subject TEXT",
        "ALTER TABLE correction ADD COLUMN before TEXT",
        "ALTER TABLE correction ADD COLUMN after TEXT",
        "ALTER TABLE correction ADD COLUMN since TEXT",
        # Passages, msgpack: where the subject is found again, and what was given as a reason.
        "ALTER TABLE correction ADD COLUMN anchors BLOB",
        "ALTER TABLE correction ADD COLUMN because BLOB",
        "ALTER TABLE correction ADD COLUMN withdrawn_by TEXT",
        "ALTER TABLE correction ADD COLUMN withdrawn_why TEXT",
    ),
    (
        "DROP TABLE head",
        # How each story stands: `revision` counts what has happened to it, `judged` is the one the summary (msgpack) is
        # of, found by `version` of the program, and good from `since` until `until`; all times in UTC to the second.
        """CREATE TABLE summary (
            number INTEGER PRIMARY KEY, story TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, judged INTEGER,
            version TEXT, since TEXT, until TEXT, status TEXT, changed TEXT, first TEXT, last TEXT, summary BLOB)""",
        "CREATE INDEX summary_changed ON summary (coalesce(changed, last))",
        # What a story is found by besides the words of its pages; `rowid` is its number.
        "CREATE VIRTUAL TABLE card USING fts5(title, people, places, outlets, status, tokenize='porter unicode61')",
        """INSERT INTO summary (story, revision, last) SELECT story, 1, replace(max(moment), '+00:00', 'Z')
            FROM page WHERE story NOTNULL GROUP BY story""",
        """INSERT OR IGNORE INTO summary (story, revision)
            SELECT DISTINCT other, 1 FROM correction WHERE kind = 'split' AND other NOTNULL""",
    ),
    (
        # `told` is the watch list (msgpack); it was looked after until an instant and a page.
        """CREATE TABLE watchlist (
            name TEXT PRIMARY KEY, told BLOB NOT NULL, until TEXT NOT NULL, page INTEGER NOT NULL) WITHOUT ROWID""",
        # When the next thing is expected in a story: then it is looked at again, though no page came.
        """CREATE TABLE expectation (
            watchlist TEXT NOT NULL, story TEXT NOT NULL, due TEXT NOT NULL,
            PRIMARY KEY (watchlist, story)) WITHOUT ROWID""",
        # `id` tells what is new: once a list.
        """CREATE TABLE alert (
            number INTEGER PRIMARY KEY, watchlist TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, told BLOB NOT NULL,
            UNIQUE (watchlist, id))""",
        # The alerts of a list from `first` to `last`, sent together.
        """CREATE TABLE delivery (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL, watchlist TEXT NOT NULL, channel TEXT NOT NULL,
            first INTEGER NOT NULL, last INTEGER NOT NULL, due TEXT NOT NULL, delivered TEXT, given_up TEXT)""",
        "CREATE INDEX delivery_open ON delivery (due) WHERE delivered IS NULL AND given_up IS NULL",
        "CREATE INDEX delivery_watchlist ON delivery (watchlist)",
        # `fault` is how it failed, "" where it did not, NULL while nobody knows.
        "CREATE TABLE attempt (number INTEGER PRIMARY KEY, delivery INTEGER NOT NULL, at TEXT NOT NULL, fault TEXT)",
        "CREATE INDEX attempt_delivery ON attempt (delivery)",
        # Addresses that are asked again and again, and how each stands (msgpack).
        "CREATE TABLE poll (url TEXT PRIMARY KEY, due TEXT NOT NULL, told BLOB NOT NULL) WITHOUT ROWID",
    ),
    (
        # What the subject of a correction is called.
        "ALTER TABLE correction ADD COLUMN about TEXT",
    ),
    (
        # The weights of the terms of the headline and the first words: msgpack, NULL for older pages.
        "ALTER TABLE page ADD COLUMN lead BLOB",
    ),
)


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a file to the tables of this version: a new one gets all of them, an older one what it lacks.

    Raises StoreError for the file of another program or of a newer version.
    """
    if _version(connection, path) == len(MIGRATIONS):
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    # Read again: another process may have done it while this one waited.
    for version, step in enumerate(MIGRATIONS[_version(connection, path) :], start=_version(connection, path) + 1):
        for statement in step:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    blank = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and not blank:
        raise StoreError(f"{path} is the database of another program; give another file with --store")
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{path} was written by a newer Reportedly (its version is {version}, this one knows {len(MIGRATIONS)}); "
            "upgrade Reportedly or give another file with --store"
        )
    return version
