"""From sources to pages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby
from typing import BinaryIO

from reportedly.ingest.addresses import is_address
from reportedly.ingest.fetch import Fetcher, KnownValidators
from reportedly.ingest.files import path_pages, stream_pages
from reportedly.ingest.instant import instant
from reportedly.ingest.network import Network
from reportedly.ingest.options import Options
from reportedly.ingest.visits import Visitor, visits
from reportedly.model.page import Missed, Page

STANDARD_INPUT = "-"
_DEFAULT = Options()
_INTERNET = Network()


def _clock() -> datetime:
    return datetime.now(UTC)


def pages(
    sources: Iterable[str],
    options: Options = _DEFAULT,
    now: Callable[[], datetime] = _clock,
    stdin: BinaryIO | None = None,
    *,
    validators: KnownValidators = lambda _: None,
    network: Network = _INTERNET,
) -> Iterator[Page | Missed]:
    """Give the pages of all sources in their order, each as it comes, and a `Missed` for each that cannot be had.

    A source is a file (JSONL, HTML or text), a folder, "-" for standard input, or the http(s) address of a page or
    feed. `now` gives the instant of capture. `stdin` is read for "-", the process's own unless given. `validators`
    gives what a page was told by when it was last fetched; if the server says that it has not changed, its `Missed`
    has an outcome of the kind "read".

    Nothing is raised for a source that is broken, missing or refused. Example:

        for page in pages(["stories/", "https://example.org/feed.xml"]):
            print(page)
    """
    visitor = Visitor(Fetcher(options, network, validators), options, now)
    for on_network, group in groupby(sources, key=is_address):
        if on_network:
            yield from visits(group, visitor.visit, options.hosts_at_once)
            continue
        for source in group:
            captured = instant(now())
            if source == STANDARD_INPUT:
                yield from stream_pages(stdin or sys.stdin.buffer, "standard input", captured, options.max_bytes)
            else:
                yield from path_pages(source, captured, options.max_bytes)
