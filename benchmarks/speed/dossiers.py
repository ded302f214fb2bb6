"""What the dossier of a long story costs, and a question about it: the whole command, but for its start."""

from __future__ import annotations

from pathlib import Path

from long_thread import long_thread
from process import REPORTEDLY, cpu_seconds

from reportedly import pipeline
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

PAGES = 500
CAPTURED = "2025-06-01T00:00:00Z"
QUESTION = "Will Henrik Nordvik meet Olga Kovlin?"
STORY = "s-dispute"


def measure(folder: Path) -> dict[str, float]:
    """Give the CPU seconds of the commands `dossier` and `ask`, the cost of starting up left out."""
    path = folder / "thread.db"
    keep(path, PAGES)
    start = cpu_seconds([REPORTEDLY, "--version"])
    shown = ["--store", str(path), "--as-of", "2025-05-31", "--format", "json"]
    return {
        "dossier": cpu_seconds([REPORTEDLY, "dossier", STORY, *shown]) - start,
        "ask": cpu_seconds([REPORTEDLY, "ask", QUESTION, *shown]) - start,
    }


def keep(path: Path, number: int) -> None:
    """Keep the readings of that many pages as one story in a new store."""
    store = open_store(path, write=True)
    pages = [
        Page(
            page["id"],
            page["body"].encode(),
            Form.BODY,
            CAPTURED,
            outlet=page["outlet"],
            published=page["published"],
            title=page["title"],
        )
        for page in long_thread(number)
    ]
    with store.transaction():
        for page, reading in zip(pages, pipeline.read(pages), strict=True):
            assert isinstance(reading, Reading)
            store.add(page, reading, STORY, {})
    store.close()
