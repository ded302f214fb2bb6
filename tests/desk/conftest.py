"""The command as a person calls it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from reportedly.desk import demo
from reportedly.desk.cli import run

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000
"""Milliseconds that Chromium may take to show what is expected of a page, for a busy machine."""


class Said(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    errors: list[str]

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., Said]:
    """Run a command; those that have a store get one of this test."""

    def run_it(command: str, *words: object) -> Said:
        own = [] if command == "read" or "--store" in words else ["--store", str(tmp_path / "store.db")]
        capfd.readouterr()
        status = run([command, *map(str, words), *own])
        out, errors = capfd.readouterr()
        return Said(status, out, errors.splitlines())

    return run_it


@pytest.fixture(scope="session")
def talks_file() -> bytes:
    """The content of a store of the bundled story, to make copies of.

    An open store is not copied: a process that closes the file of a database it holds open loses its locks on it, and
    another process may then take the log away under it (https://sqlite.org/howtocorrupt.html, section 2.2).
    """
    with demo.kept() as store:
        return store.read_bytes()


@pytest.fixture(scope="session")
def talks(talks_file: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the bundled story that all tests look into; those that change it have `own_talks`."""
    path = tmp_path_factory.mktemp("desk") / "talks.db"
    path.write_bytes(talks_file)
    return path


@pytest.fixture
def own_talks(talks_file: bytes, tmp_path: Path) -> Path:
    """A store of the bundled story that this test may change."""
    path = tmp_path / "talks.db"
    path.write_bytes(talks_file)
    return path


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A real Chromium, one for all tests of the desk; skips where none is installed."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("Chromium is not installed; `./dev test` installs it, or: apt-get install chromium")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()
