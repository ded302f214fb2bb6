"""A crash in the middle of adding loses no page that was kept, and leaves no half page."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
import zlib
from pathlib import Path

from msgspec import msgpack

from reportedly.model.reading import Reading
from reportedly.store import open_store

MOMENTS = 20


def test_kill_at_twenty_random_moments(tmp_path: Path) -> None:
    moments = random.Random(20250314)
    path = tmp_path / "store.db"
    kept: list[str] = []
    for round_ in range(MOMENTS):
        kept += _killed_while_adding(path, f"r{round_}", moments.uniform(0.0, 0.25))
        _check(path, kept)
    assert len(kept) > MOMENTS


def _killed_while_adding(path: Path, prefix: str, seconds: float) -> list[str]:
    """The pages that were named as kept before the process was killed, `seconds` after the first of them."""
    command = [sys.executable, str(Path(__file__).with_name("adding.py")), str(path), prefix]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as adding:
        assert adding.stdout is not None
        first = adding.stdout.readline()
        time.sleep(seconds)
        adding.kill()
        rest = adding.stdout.read()
    assert first, "the process that adds did not start"
    return [line for line in (first + rest).splitlines(keepends=False) if line]


def _check(path: Path, kept: list[str]) -> None:
    store = open_store(path, write=True)
    held = {reading.article.id for head in store.stories() for reading in store.readings(head.id)}
    store.close()
    assert set(kept) <= held
    with sqlite3.connect(path) as found:
        assert found.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        rows = found.execute("SELECT number, id, terms, reading FROM page").fetchall()
        indexed = {number for (number,) in found.execute("SELECT rowid FROM words")}
        postings: dict[int, int] = dict(found.execute("SELECT page, count(*) FROM posting GROUP BY page").fetchall())
        frequencies = found.execute("SELECT sum(pages) FROM term").fetchone()[0]
    assert indexed == {number for number, *_ in rows}
    assert frequencies == sum(postings.values())
    for number, id_, terms, reading in rows:
        assert len(msgpack.decode(terms)) == postings[number]
        assert msgpack.decode(zlib.decompress(reading), type=Reading).article.id == id_
