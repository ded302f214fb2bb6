"""`reportedly add` may be killed at any moment: what was kept stays, and the next run does the rest."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from reportedly.desk.cli import main; main()"]
MOMENTS = 20
PAGES = 1200


def _pages(path: Path) -> None:
    ports = "Turku Oulu Kemi Rauma Pori Kotka Hanko Hamina".split()
    with path.open("w", encoding="utf-8") as file:
        for number in range(PAGES):
            port, day = ports[number % len(ports)], f"2025-04-{1 + number % 28:02}"
            body = (
                f"Pier {number} of {port} will close on Friday, the harbour master said. Ship {number} was sent away."
            )
            file.write(json.dumps({"id": f"p{number}", "body": body, "published": day}) + "\n")


def _ids(store: Path) -> set[str]:
    if not store.exists():
        return set()
    with sqlite3.connect(store) as found:
        assert found.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not found.execute("SELECT count(*) FROM sqlite_master WHERE name = 'page'").fetchone()[0]:
            return set()
        bare = found.execute(
            "SELECT count(*) FROM page WHERE length(reading) = 0 OR story IS NULL "
            "OR number NOT IN (SELECT page FROM posting) OR number NOT IN (SELECT rowid FROM words)"
        )
        assert bare.fetchone() == (0,)
        return {id_ for (id_,) in found.execute("SELECT id FROM page")}


def _wait_for_another_page(store: Path, kept: int, adding: subprocess.Popen[bytes]) -> None:
    """Wait until the process has kept one page more, however slow the machine is; or until it has ended."""
    while adding.poll() is None:
        time.sleep(0.02)
        with (
            suppress(sqlite3.OperationalError),
            closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as found,
        ):
            if found.execute("SELECT count(*) FROM page").fetchone()[0] > kept:
                return


@pytest.mark.slow
def test_kill_at_twenty_random_moments(tmp_path: Path) -> None:
    moments = random.Random(20250428)
    pages, store = tmp_path / "pages.jsonl", tmp_path / "store.db"
    _pages(pages)
    command = [*COMMAND, "add", str(pages), "--store", str(store), "--format", "json"]
    kept: set[str] = set()
    for number in range(MOMENTS):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as adding:
            if number % 4:
                _wait_for_another_page(store, len(kept), adding)
            time.sleep(moments.uniform(0.0, 0.4))
            assert adding.poll() is None
            adding.kill()
        now = _ids(store)
        assert kept <= now
        kept = now
    assert kept
    outcomes = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["outcomes"]
    assert outcomes.get("unchanged", 0) == len(kept)
    assert outcomes.get("read", 0) == PAGES - len(kept)
    assert _ids(store) == {f"p{number}" for number in range(PAGES)}
