"""How long it takes to publish a thousand stories from scratch, and again after one page more.

Both are the whole command with all that is made for a site that has an address: pages, feeds, maps and cards. The
page joins one of the latest stories of the largest section: these are listed on every page of that section.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from process import REPORTEDLY
from serving import keep_short_pages

from reportedly.desk.edition.shelf import Shelf
from reportedly.store import open_store

STORIES = 1_000
PAGES = 5 * STORIES
AS_OF = ("2026-01-10T09:00Z", "2026-01-10T10:00Z")
"""The instants as of which it is published first, and again."""
LATE = "2026-01-10T09:30Z"
ROUNDS = 3


class Spent(NamedTuple):
    """Seconds: on the clock, and of CPU of all processes."""

    clock: float
    cpu: float


class Times(NamedTuple):
    """What the first build took, and the next one after a page more (the least of several); files of the site."""

    scratch: Spent
    again: Spent
    stories: int
    files: int


def measure(folder: Path) -> Times:
    """Give how long both builds take."""
    store, site = folder / "publishing.db", folder / "site"
    keep_short_pages(store, PAGES)
    scratch = _publish(store, site, AS_OF[0])
    again = []
    for number, story in enumerate(_latest_of_the_largest_section(site)[:ROUNDS]):
        _add_page(store, story, number)
        again.append(_publish(store, site, AS_OF[1]))
    files = sum(path.is_file() for path in site.rglob("*"))
    return Times(scratch, min(again), len(list((site / "stories").glob("*.html"))), files)


def _publish(store: Path, site: Path, as_of: str) -> Spent:
    words = ("publish", str(site), "--store", str(store), "--as-of", as_of, "--base-url", "https://news.example/")
    begun = time.perf_counter()
    with _all_processors():
        process = subprocess.Popen([REPORTEDLY, *words], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - begun
    assert os.waitstatus_to_exitcode(status) == 0
    return Spent(took, usage.ru_utime + usage.ru_stime)


@contextmanager
def _all_processors() -> Iterator[None]:
    """Let what is started inside use all processors of the machine, whatever this process is kept to."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, range(os.cpu_count() or 1))
    yield
    os.sched_setaffinity(0, before)


def _latest_of_the_largest_section(site: Path) -> list[str]:
    shelf = Shelf(site.with_name(f".{site.name}.reportedly") / "stories.db")
    stories = [printed.story for printed in shelf.printed().values()]
    shelf.close()
    (largest, _), *_ = Counter(story.section.name for story in stories).most_common(1)
    found = [story for story in stories if story.section.name == largest]
    return [story.id for story in sorted(found, key=lambda story: (story.updated or "", story.id), reverse=True)]


def _add_page(store: Path, story: str, number: int) -> None:
    """Have the last page of a story come out once more, from another outlet."""
    opened = open_store(store, write=True)
    last = opened.readings(story)[-1]
    page = opened.page(last.article.id)
    assert page is not None
    id_ = f"late-{number}"
    article = replace(last.article, id=id_, outlet="Late Post", published=LATE)
    page = replace(page, id=id_, outlet="Late Post", published=LATE)
    assert opened.add(page, replace(last, article=article), story, {}) == id_
    opened.close()
