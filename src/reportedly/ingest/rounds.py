"""Addresses asked again and again: one round over those that are due, and what is new in their feeds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from reportedly.ingest.feeds import items_listed
from reportedly.ingest.fetch import Fetcher, KnownValidators, Reply
from reportedly.ingest.media import answer_kind
from reportedly.ingest.network import Network
from reportedly.ingest.no_page import NoPageError
from reportedly.ingest.options import Options
from reportedly.ingest.rhythm import Wishes, wishes_of
from reportedly.ingest.sniff import Kind
from reportedly.ingest.visits import Errand, Found, Visitor, errand_for, visits
from reportedly.model.page import Missed, OutcomeKind, Page, Validators
from reportedly.model.watching import Poll

TRIES = 3
"""How often a page that cannot be had is asked for while its feed names it."""
_INTERNET = Network()
_AT_FAULT = OutcomeKind.UNREADABLE
"""What may be otherwise next time; what was refused will be again."""


@dataclass
class Answer:
    """What came of asking one address: how it failed, if it did, and when to come again.

    `unchanged` says that the server had nothing new. `items` are digests of what the feed lists, each with how often
    its page has been asked for in vain; `TRIES` where it is not asked for any more. `pages` came from it; `page`
    is the id of the one that it is itself.
    """

    fault: str | None = None
    unchanged: bool = False
    feed: bool = False
    at: str | None = None
    validators: Validators | None = None
    wishes: Wishes = field(default_factory=Wishes)
    items: dict[str, int] = field(default_factory=dict)
    pages: int = 0
    page: str | None = None


class Rounds:
    """Asks addresses, round after round; keeps each host's robots.txt and turn. For one thread."""

    def __init__(
        self,
        options: Options,
        now: Callable[[], datetime],
        validators: KnownValidators = lambda _: None,
        network: Network = _INTERNET,
    ) -> None:
        """`validators` gives what a server told a kept page by, `now` the instant of capture."""
        self._options = options
        self._now = now
        self._kept = validators
        self._fetcher = Fetcher(options, network, self._validators)
        self._visitor = Visitor(self._fetcher, options, now)
        self._polled: dict[str, Poll] = {}
        self._going: set[str] = set()
        self.answers: dict[str, Answer] = {}
        """What came of each address of the last round, complete once its pages have all been given."""

    def ask(self, polls: Sequence[Poll]) -> Iterator[Page | Missed]:
        """Ask some addresses; give the pages that are there, and those that their feeds name and have not named before.

        Of what is at fault with the addresses themselves `answers` tells.
        """
        self._polled = {poll.url: poll for poll in polls}
        self._going = set()
        self.answers = {
            poll.url: Answer(feed=poll.feed, at=poll.at, validators=poll.validators, items=dict(poll.items))
            for poll in polls
        }
        yield from visits(self._polled, self._visit, self._options.hosts_at_once)

    def _visit(self, errand: Errand) -> Found:
        if errand.item is None:
            return self._ask(self._polled[errand.url])
        found = self._visitor.visit(errand)
        self._settle(digest(errand), found)
        return found

    def _ask(self, poll: Poll) -> Found:
        answer = self.answers[poll.url]
        try:
            return self._taken(poll, self._fetcher.fetch(poll.url), answer)
        except NoPageError as reason:
            if reason.headers:
                answer.wishes = wishes_of(reason.headers, b"", self._now())
            answer.unchanged = reason.outcome.kind is OutcomeKind.READ
            answer.fault = None if answer.unchanged else reason.outcome.reason
            return ()
        except Exception as error:
            # Who goes on for months must not be ended by one answer, nor ask for it again at once.
            answer.fault = f"a fault of Reportedly ({type(error).__name__}); please report it with the address"
            return ()

    def _taken(self, poll: Poll, reply: Reply, answer: Answer) -> Found:
        kind = answer_kind(reply.content_type, reply.content)
        answer.feed = kind is Kind.FEED
        answer.wishes = wishes_of(reply.headers, reply.content if answer.feed else b"", self._now())
        found: Found
        if answer.feed:
            found = self._errands(poll, reply, answer)
        else:
            found = self._visitor.page(Errand(poll.url), reply, kind)
            answer.pages, answer.page = 1, found.id
        answer.at, answer.validators = reply.address.url, reply.validators
        return found

    def _errands(self, poll: Poll, reply: Reply, answer: Answer) -> tuple[Errand, ...]:
        """Where a feed sends us: to what has not been had yet, unless another feed has sent us there in this round."""
        items = items_listed(reply.content, reply.address.url)[: self._options.feed_items]
        named = {digest(each): each for item in items if isinstance(each := errand_for(item, poll.url), Errand)}
        answer.items = {key: poll.items.get(key, 0) for key in named}
        ahead = {key: each for key, each in named.items() if answer.items[key] < TRIES and key not in self._going}
        self._going |= ahead.keys()
        return tuple(ahead.values())

    def _settle(self, key: str, found: Found) -> None:
        """Note for each feed that names a page what became of it."""
        again = isinstance(found, Missed) and found.outcome.kind is _AT_FAULT
        for answer in self.answers.values():
            if key in answer.items:
                answer.items[key] = answer.items[key] + 1 if again else TRIES
                answer.pages += isinstance(found, Page)

    def _validators(self, url: str) -> Validators | None:
        for poll in self._polled.values():
            if url in (poll.at, poll.url):
                # As long as a page of it is missing, the whole list is needed once more.
                return poll.validators if all(tries >= TRIES for tries in poll.items.values()) else None
        return self._kept(url)


def digest(errand: Errand) -> str:
    """Give what tells an item of a feed, in the state it was published in, from others."""
    published = errand.item.published if errand.item else None
    return hashlib.sha256(f"{errand.url}\0{published or ''}".encode("utf-8", "replace")).hexdigest()[:16]
