"""From what a person names to readings, each with the name to speak of it by."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from reportedly import ingest, pipeline
from reportedly.model.entities import EntityFile
from reportedly.model.page import Missed, Page, Validators, page_id
from reportedly.model.reading import Reading


class Call(Struct, frozen=True):
    """What a person named, and what they say of it: the address it was had from, when it was published.

    `tagger` is the file of the trained tagger that reads with the rules, if one does; `entities` are whom the user has
    listed, which changes what is shown of a page and nothing of what is kept.
    """

    sources: tuple[str, ...]
    url: str | None = None
    published: str | None = None
    allow_private: bool = False
    tagger: str | None = None
    entities: EntityFile = EntityFile()


class Arrival(Struct, frozen=True):
    """A page, or one that could not be had, and the name a person knows it by."""

    subject: str
    item: Page | Missed


def arrivals(call: Call, validators: Callable[[str], Validators | None] = lambda _: None) -> Iterator[Arrival]:
    """Give the pages of all sources, in order, as they come; `validators` gives what a server told a kept page by."""
    options = ingest.Options(allow_private=call.allow_private)
    for is_address, group in groupby(call.sources, key=lambda source: "://" in source):
        # Addresses are handed over together, for several hosts to be asked at once.
        for sources in [list(group)] if is_address else [[source] for source in group]:
            for item in ingest.pages(sources, options, stdin=sys.stdin.buffer, validators=validators):
                yield _arrival(item, None if is_address else sources[0], call)


def read(arrived: Iterable[Arrival], tagger: str | None = None) -> Iterator[tuple[Arrival, Reading | Missed]]:
    """Read what arrives, on all processors; give each arrival with what became of it, in order."""
    options = pipeline.Options(tagger=tagger)
    waiting: deque[Arrival] = deque()

    def items() -> Iterator[Page | Missed]:
        for arrival in arrived:
            waiting.append(arrival)
            yield arrival.item

    for result in pipeline.read(items(), _processors(), options):
        yield waiting.popleft(), result


def _arrival(item: Page | Missed, source: str | None, call: Call) -> Arrival:
    if isinstance(item, Missed):
        return Arrival(item.source, item)
    page = _as_told(item, call)
    return Arrival(page.url or _subject(page.id, source), page)


def _subject(page: str, source: str | None) -> str:
    return f"{source}, page {page}" if source else page


def _as_told(page: Page, call: Call) -> Page:
    """The page with what the call says of it, where its carrier says nothing."""
    if call.published and not page.published:
        page = replace(page, published=call.published)
    if call.url and not page.url:
        # An id that was made of the content is made again, so that it is that of the page at this address.
        made = page.id == page_id(page.content)
        page = replace(page, url=call.url, id=page_id(page.content, call.url) if made else page.id)
    return page


def _processors() -> int:
    """The number of processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
