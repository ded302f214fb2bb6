"""What adding a page costs when the store is empty, and when it holds thousands."""

from __future__ import annotations

import json
from pathlib import Path

from process import REPORTEDLY, cpu_seconds
from short_pages import short_pages

PAGES = 10_000
BATCH = 1_000


def measure(folder: Path) -> list[float]:
    """Give the CPU seconds a page of each batch in turn, the cost of starting up left out."""
    pages = [json.dumps(page) + "\n" for page in short_pages(PAGES)]
    start = _add(folder, "empty.db", pages[:1])
    batches = (pages[first : first + BATCH] for first in range(0, PAGES, BATCH))
    return [(_add(folder, "full.db", batch) - start) / BATCH for batch in batches]


def _add(folder: Path, store: str, pages: list[str]) -> float:
    path = folder / "batch.jsonl"
    path.write_text("".join(pages), encoding="utf-8")
    return cpu_seconds([REPORTEDLY, "add", str(path), "--store", str(folder / store), "--format", "json"])
