"""What keeping a page costs when the store is small, and when it holds a hundred thousand; and how much memory.

The pages are read beforehand, without a parser: their words are what they are placed by.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import time
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from process import REPORTEDLY
from short_pages import short_pages

from reportedly import pipeline
from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

SMALL = 5_000
LARGE = 100_000
MEASURED = 1_000
"""Pages over which the cost of one is taken, just before each size is reached."""
BATCH = 500
ADDED = 50
"""Pages that `reportedly add` is given at each size, to see how much memory it takes."""
CAPTURED = "2026-01-01T00:00Z"
MEGABYTE = 1024


class Cost(NamedTuple):
    """CPU milliseconds a page, and the largest memory that `reportedly add` takes on the store, in megabytes."""

    milliseconds: float
    memory: float


def measure(folder: Path, sizes: tuple[int, ...] = (SMALL, LARGE)) -> dict[int, Cost]:
    """Give the cost of keeping a page as the store reaches each size, in a process that does nothing else."""
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    process = context.Process(target=_grow, args=(folder / "growing.db", sizes, answer))
    process.start()
    costs: dict[int, Cost] = answer.get()
    process.join()
    return costs


def _grow(path: Path, sizes: tuple[int, ...], answer: Any) -> None:
    store = open_store(path, write=True)
    costs: dict[int, Cost] = {}
    spent: list[float] = []
    pages = short_pages(max(sizes))
    while batch := [_read(said) for said in islice(pages, BATCH)]:
        # Not each page its own step: how fast the disk is is no matter of CPU.
        with store.transaction():
            begun = time.process_time()
            for page, reading in batch:
                pipeline.keep(page, reading, store)
            spent.append(time.process_time() - begun)
        kept = len(spent) * BATCH
        if kept in sizes:
            last = sum(spent[-MEASURED // BATCH :])
            costs[kept] = Cost(1000 * last / MEASURED, _memory_of_add(path, kept))
    store.close()
    answer.put(costs)


def _memory_of_add(store: Path, kept: int) -> float:
    """Give the peak resident memory, in megabytes, of adding a few pages to a store by the command."""
    lines = [json.dumps({**said, "id": f"added-{kept}-{said['id']}"}) for said in short_pages(ADDED)]
    pages = store.with_name("added.jsonl")
    pages.write_text("\n".join(lines), encoding="utf-8")
    adding = subprocess.Popen([REPORTEDLY, "add", str(pages), "--store", str(store)], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(adding.pid, 0)
    return usage.ru_maxrss / MEGABYTE


def _read(said: dict[str, Any]) -> tuple[Page, Reading]:
    content = json.dumps(said).encode()
    page = Page(said["id"], content, Form.BODY, CAPTURED, published=said["published"], title=said["title"])
    article = Article(
        id=said["id"], text=said["body"], title=said["title"], outlet=said["outlet"], published=said["published"]
    )
    return page, Reading(Outcome(OutcomeKind.READ), article, CAPTURED)
