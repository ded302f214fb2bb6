"""Addresses visited: different hosts at the same time, one host after the other, the pages in the order asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice
from urllib.parse import urlsplit

from reportedly.ingest.addresses import without_credentials
from reportedly.ingest.background import begin
from reportedly.ingest.feeds import Item, feed_items
from reportedly.ingest.fetch import Fetcher, Reply
from reportedly.ingest.files import form_of
from reportedly.ingest.instant import instant
from reportedly.ingest.media import answer_kind, charset
from reportedly.ingest.no_page import NoPageError, refused, unreadable
from reportedly.ingest.options import Options
from reportedly.ingest.sniff import Kind
from reportedly.model.page import Missed, Page, page_id


@dataclass(frozen=True)
class Errand:
    """An address to visit, and the item of the feed that named it, if one did."""

    url: str
    item: Item | None = None


Found = Page | Missed | tuple[Errand | Missed, ...]
"""What a visit gives: a page, why there is none, or the errands that a feed sends us on."""


class Visitor:
    """Visits addresses and makes pages of the answers. May be used by several threads."""

    def __init__(self, fetcher: Fetcher, options: Options, now: Callable[[], datetime]) -> None:
        self._fetcher = fetcher
        self._options = options
        self._now = now

    def visit(self, errand: Errand) -> Found:
        """Fetch one address and give what is there."""
        try:
            reply = self._fetcher.fetch(errand.url)
            kind = answer_kind(reply.content_type, reply.content)
            if kind is Kind.FEED and errand.item is None:
                return self._errands(errand.url, reply)
            return self.page(errand, reply, kind)
        except NoPageError as reason:
            return reason.of(without_credentials(errand.url))

    def page(self, errand: Errand, reply: Reply, kind: Kind) -> Page:
        """Give the page that an answer brings; `errand` is what it was asked for."""
        url = reply.address.url
        return Page(
            id=page_id(reply.content, url),
            content=reply.content,
            form=form_of(kind, reply.content),
            captured=instant(self._now()),
            encoding=charset(reply.content_type),
            url=url,
            published=errand.item.published if errand.item else None,
            title=errand.item.title if errand.item else None,
            validators=reply.validators,
        )

    def _errands(self, source: str, reply: Reply) -> tuple[Errand | Missed, ...]:
        items = feed_items(reply.content, reply.address.url)
        most = self._options.feed_items
        errands = [errand_for(item, source) for item in items[:most]]
        if len(items) > most:
            left = refused(f"{len(items) - most} items left out: the first {most} of a feed are read; give the others")
            errands.append(left.of(source))
        return tuple(errands)


def errand_for(item: Item, feed: str) -> Errand | Missed:
    """Give the errand that an item of a feed sends us on, or say that it gives no address."""
    if item.url:
        return Errand(item.url, item)
    name = f'{feed} item "{item.title}"' if item.title else f"{feed} item without a title"
    return unreadable("the feed gives no address for it; look for the page on the site").of(name)


@dataclass
class _Place:
    """A place in the line: an errand, whether its visit is begun, and what it will have found."""

    errand: Errand
    found: Future[Found] = field(default_factory=Future)
    begun: bool = False


def visits(urls: Iterable[str], visit: Callable[[Errand], Found], at_once: int) -> Iterator[Page | Missed]:
    """Give the pages of the addresses in their order; the items of a feed come where the feed stands.

    At most `at_once` visits run at a time, one to a host; they run ahead of the order only a little, for each holds
    a page in memory.
    """
    line = deque(_place(Errand(url)) for url in urls)
    running: list[_Place] = []
    while line:
        running = [place for place in running if not place.found.done()]
        running += _begin_visits(islice(line, 2 * at_once), running, visit, at_once)
        if not line[0].found.done():
            wait([place.found for place in running], return_when=FIRST_COMPLETED)
            continue
        found = line.popleft().found.result()
        if isinstance(found, tuple):
            line.extendleft(_place(one) for one in reversed(found))
        else:
            yield found


def _place(one: Errand | Missed) -> _Place:
    if isinstance(one, Errand):
        return _Place(one)
    place = _Place(Errand(one.source), begun=True)
    place.found.set_result(one)
    return place


def _begin_visits(
    near: Iterable[_Place], running: list[_Place], visit: Callable[[Errand], Found], at_once: int
) -> list[_Place]:
    """Begin what may begin of the places near the front, and give those begun."""
    busy = [_host(place.errand) for place in running]
    begun = []
    for place in near:
        if not place.begun and len(busy) < at_once and _host(place.errand) not in busy:
            place.found, place.begun = begin(partial(visit, place.errand)), True
            busy.append(_host(place.errand))
            begun.append(place)
    return begun


def _host(errand: Errand) -> str:
    try:
        return urlsplit(errand.url).hostname or ""
    except ValueError:
        return ""
