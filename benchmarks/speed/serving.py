"""How long the desk takes to its first byte, with twenty thousand pages kept: the front page, a search, a long story.

Every request is made by a client on the same machine, in turn with one to /api/health, which does next to nothing.
"""

from __future__ import annotations

import http.client
import itertools
import re
import socket
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import dossiers
from msgspec.structs import replace
from process import REPORTEDLY
from short_pages import short_pages

from reportedly import pipeline
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

PAGES = 20_000
READ = 1_000
"""Short pages that are read; the others are the same ones again, in stories of their own."""
ROUNDS = 30
LONG = f"/stories/{dossiers.STORY}"
PLACES = {
    "health": "/api/health",
    "front page": "/",
    "second stretch": "/?page=2",
    "search": "/?q=harbour+Riga",
    "by status": "/?status=rumoured",
    "story of 500 pages": LONG,
    "the same, turned back": f"{LONG}?as-of=2025-03-20",
}
CAPTURED = "2026-01-01T00:00:00Z"
JUDGED = 600
"""Seconds at most that judging all stories may take."""


class Times(NamedTuple):
    """Milliseconds to the first byte: the first time, while stories are judged, and after; and the weight in bytes,
    style sheets and scripts among it.
    """

    first: dict[str, float]
    meanwhile: dict[str, float]
    after: dict[str, float]
    size: dict[str, int]
    judged: float


def measure(folder: Path) -> Times:
    """Give how long each address takes, the first time and at the median."""
    path = folder / "serving.db"
    dossiers.keep(path, dossiers.PAGES)
    keep_short_pages(path, PAGES - dossiers.PAGES)
    with _served(path) as ask:
        begun = time.monotonic()
        answers = {name: ask(place) for name, place in PLACES.items()}
        meanwhile = _medians(ask, 10)
        while "being judged" in _text(ask):
            time.sleep(0.5)
            assert time.monotonic() - begun < JUDGED, "the stories were not judged in time"
        judged = time.monotonic() - begun
        after = _medians(ask, ROUNDS)
        size = {name: _weight(ask, place) for name, place in PLACES.items()}
    return Times({name: took for name, (took, _) in answers.items()}, meanwhile, after, size, judged)


Ask = Callable[[str], tuple[float, bytes]]


def _medians(ask: Ask, rounds: int) -> dict[str, float]:
    spent: dict[str, list[float]] = {name: [] for name in PLACES}
    for _ in range(rounds):
        for name, place in PLACES.items():
            spent[name].append(ask(place)[0])
    return {name: statistics.median(times) for name, times in spent.items()}


def _weight(ask: Ask, place: str) -> int:
    """The bytes of a page and of all that it links for its looks."""
    body = ask(place)[1]
    return len(body) + sum(len(ask(asset)[1]) for asset in set(re.findall(r'"(/static/[^"]+)"', body.decode())))


def _text(ask: Ask) -> str:
    return ask("/")[1].decode()


def keep_short_pages(path: Path, number: int) -> None:
    """Keep that many short pages, read once and told again and again by stories of their own."""
    said = list(short_pages(READ))
    pages = [
        Page(
            one["id"],
            one["body"].encode(),
            Form.BODY,
            CAPTURED,
            outlet=one["outlet"],
            published=one["published"],
            title=one["title"],
        )
        for one in said
    ]
    read = list(zip(pages, said, pipeline.read(pages), strict=True))
    store = open_store(path, write=True)
    with store.transaction():
        for count, (page, one, reading) in enumerate(itertools.islice(itertools.cycle(read), number)):
            assert isinstance(reading, Reading)
            id_ = f"{page.id}-{count // READ}"
            told = replace(reading, article=replace(reading.article, id=id_))
            store.add(replace(page, id=id_), told, f"s-{one['title']}-{count // READ}", {})
    store.close()


@contextmanager
def _served(path: Path) -> Iterator[Ask]:
    """Serve a store; give what asks for an address and tells how long its first byte took, and its body."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [REPORTEDLY, "serve", "--store", str(path), "--port", str(port), "--token-file", f"{path}.token"]
    )
    try:
        _await(port, server)
        yield lambda place: _ask(port, place)
    finally:
        server.terminate()
        server.wait()


def _await(port: int, server: subprocess.Popen[bytes]) -> None:
    while True:
        assert server.poll() is None, "the server did not start"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)


def _ask(port: int, place: str) -> tuple[float, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.connect()
    begun = time.perf_counter()
    connection.request("GET", place)
    answer = connection.getresponse()
    took = 1000 * (time.perf_counter() - begun)
    body = answer.read()
    assert answer.status == 200, f"{place}: {answer.status}"
    connection.close()
    return took, body
