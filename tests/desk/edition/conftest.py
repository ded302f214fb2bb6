"""The readers' edition of the bundled story, published once, and a Chromium to look at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

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
DAY = "2025-10-11T23:59+02:00"
"""The evening on which the talks had been postponed."""


@pytest.fixture(scope="session")
def published(talks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the edition of one evening."""
    folder = tmp_path_factory.mktemp("edition") / "site"
    words = ["publish", str(folder), "--store", str(talks), "--as-of", DAY, "--base-url", "https://news.example/ports"]
    assert run(words) == 0
    return folder


@pytest.fixture(scope="session")
def story_page(published: Path) -> Path:
    """The page of the one story."""
    (page,) = (published / "stories").glob("*.html")
    return page


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A real Chromium; skips where none is installed."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("Chromium is not installed; `./dev test` installs it, or: apt-get install chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()
