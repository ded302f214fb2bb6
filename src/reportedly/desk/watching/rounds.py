"""One round: ask what is due, keep the pages, look after the watch lists, send the alerts; a line for each event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from reportedly import ingest
from reportedly.desk.alerts.alerting import raised
from reportedly.desk.alerts.sending import Ways
from reportedly.desk.alerts.telling import sent_in_words
from reportedly.desk.dates import moment_in_words
from reportedly.desk.intake import adding
from reportedly.desk.intake.arriving import Arrival, read
from reportedly.desk.watching.timing import DEAD, answered, is_dead
from reportedly.desk.wording import counted
from reportedly.ingest.rounds import Rounds
from reportedly.model.entities import EntityFile
from reportedly.model.page import Missed, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.model.watching import Poll
from reportedly.model.when import first_instant
from reportedly.store import SqliteStore

ROBOTS = timedelta(hours=6)
"""How long what robots.txt of a site says is gone by; RFC 9309 allows a day."""


class Manner(Struct, frozen=True):
    """How addresses are asked, pages read and stories judged: bounds, network, tagger, whom the user has listed."""

    options: ingest.Options
    network: ingest.Network = ingest.Network()
    tagger: str | None = None
    entities: EntityFile = EntityFile()


class Watcher:
    """Asks addresses, round after round, and keeps in the store how each stands; may be killed at any moment."""

    def __init__(self, store: SqliteStore, clock: Callable[[], str], manner: Manner, ways: Ways) -> None:
        """Take the store to keep pages in; `clock` gives the present instant (ISO 8601)."""
        self._store = store
        self._clock = clock
        self._manner = manner
        self._ways = ways
        self._rounds = self._new_rounds()
        self._begun = self._now()

    def round(self, urls: Iterable[str], tell: Callable[[str], None], stop: Callable[[], bool]) -> None:
        """Ask those of some addresses that are due, and all that follows; `tell` is given a line for each event.

        Ends early where `stop` says so; what was not finished then is done in the next round.
        """
        due = [poll for url in dict.fromkeys(urls) if (poll := self._poll(url)).due <= self._clock()]
        if due and not self._ask(due, tell, stop):
            return
        self.alert(tell)

    def alert(self, tell: Callable[[str], None]) -> None:
        """Look after the watch lists and send what is to be sent."""
        done = raised(self._store, self._clock, self._ways, self._manner.entities)
        for words in (*done.told, *map(sent_in_words, done.sent)):
            tell(words)

    def pause(self, urls: Iterable[str], most: float) -> float:
        """Give the seconds until something is due again, at most so many."""
        now = self._now()
        times = [first_instant(self._poll(url).due) for url in urls]
        return max(0.0, min([most, *((at - now).total_seconds() for at in times)]))

    def _ask(self, due: Sequence[Poll], tell: Callable[[str], None], stop: Callable[[], bool]) -> bool:
        """Ask addresses and keep what is there; say whether it was done to the end."""
        if self._now() - self._begun > ROBOTS:
            self._rounds, self._begun = self._new_rounds(), self._now()
        remarks: dict[str, str | None] = {}
        for arrival, item in read(adding.new(self._arrivals(due, stop), self._store), self._manner.tagger):
            added = adding.keep(arrival, item, self._store)
            told = page_in_words(arrival, item, added.kind, added.reason)
            poll = self._watched_itself(arrival, due)
            if poll:
                # What is no article is mostly none again: it is said once.
                remarks[poll.url] = None if added.kind == OutcomeKind.READ.value else told
                told = told if told != poll.remark else None
            if told:
                tell(told)
        if stop():
            return False
        for poll in due:
            after = answered(poll, self._rounds.answers[poll.url], self._clock())
            self._store.watching.keep_poll(replace(after, remark=remarks.get(poll.url, poll.remark)))
            told = poll_in_words(poll, after)
            if told:
                tell(told)
        return True

    def _watched_itself(self, arrival: Arrival, due: Sequence[Poll]) -> Poll | None:
        """The address that is watched, where a page is had from it and not by way of a feed."""
        if isinstance(arrival.item, Missed):
            return None
        page = arrival.item.id
        return next((poll for poll in due if self._rounds.answers[poll.url].page == page), None)

    def _arrivals(self, due: Sequence[Poll], stop: Callable[[], bool]) -> Iterator[Arrival]:
        for item in self._rounds.ask(due):
            if stop():
                return
            yield Arrival(item.source if isinstance(item, Missed) else item.url or item.id, item)

    def _poll(self, url: str) -> Poll:
        """How an address stands; one that was never asked is due now."""
        return self._store.watching.poll(url) or Poll(url, due=self._clock())

    def _new_rounds(self) -> Rounds:
        manner = self._manner
        return Rounds(manner.options, self._now, self._store.validators, manner.network)

    def _now(self) -> datetime:
        return first_instant(self._clock())


def page_in_words(arrival: Arrival, item: Reading | Missed, kind: str, reason: str | None) -> str | None:
    """Tell what became of a page; nothing where it is as it was."""
    if kind == OutcomeKind.READ.value and isinstance(item, Reading) and isinstance(arrival.item, Page):
        article = item.article
        return f'new page: {article.outlet or article.url or article.id}, "{article.title or "without a headline"}"'
    if kind == adding.UNCHANGED:
        return None
    return f"no page: {arrival.subject}: {kind}{f': {reason}' if reason else ''}"


def poll_in_words(before: Poll, after: Poll) -> str | None:
    """Tell what is new about an address: that it fails, has been given up, or answers again; nothing while it stays."""
    # What a person is to do about it stands behind the reason; here it is done for them.
    fault = (after.fault or "").partition("; ")[0]
    if after.fault and not before.fault:
        return f"fails: {after.url}: {fault}; asked again {moment_in_words(after.due)} UTC"
    if is_dead(after) and not is_dead(before):
        return f"dead: {after.url}: {DEAD} attempts in vain since {moment_in_words(after.failing)} UTC: {fault}"
    if before.fault and not after.fault:
        return f"answers again: {after.url}, after {counted(before.failures, 'attempt')} in vain"
    return None
