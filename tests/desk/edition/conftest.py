"""The readers' edition of the bundled story, published once."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportedly.desk.cli import run

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
