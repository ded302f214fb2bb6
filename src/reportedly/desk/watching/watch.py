"""The command `watch`: round after round until it is ended; and how the watched addresses stand."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reportedly.desk.alerts.sending import Ways
from reportedly.desk.calls import CallError, now
from reportedly.desk.feeds import plain
from reportedly.desk.text import output
from reportedly.desk.watching.addresses import checked, listed
from reportedly.desk.watching.rounds import Manner, Watcher
from reportedly.model.watching import Poll
from reportedly.model.when import first_instant
from reportedly.store import SqliteStore, StoreError, open_store

LONGEST = 60.0
"""Seconds between two looks at what is due: a list may be edited, an alert may have come due."""
LEAST = 1.0
WINK = 0.2
"""Seconds within which a signal ends a pause."""
LINE = 600
"""Characters of a line that tells of an event."""


def watch(source: Path | None, path: Path, manner: Manner, ways: Ways, *, once: bool) -> int:
    """Watch the addresses of a file, or those kept, until a signal ends it or, with `once`, for one round.

    Gives the exit status. Raises CallError where there is nothing to watch.
    """
    store = open_store(path, write=True)
    try:
        with ended_by_signal() as end:
            keep_on(store, _addresses(source, store), manner, ways, end, once=once)
    finally:
        store.close()
    return 0


class End:
    """Whether the watching is to end: asked for by a signal, from outside."""

    def __init__(self) -> None:
        self.asked = False

    def sleep(self, seconds: float) -> None:
        """Wait so long, or until the end is asked for."""
        until = time.monotonic() + seconds
        while not self.asked and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, WINK))


def keep_on(
    store: SqliteStore,
    addresses: Callable[[], Sequence[str]],
    manner: Manner,
    ways: Ways,
    end: End,
    *,
    once: bool = False,
    clock: Callable[[], str] = now,
    sleep: Callable[[float], None] | None = None,
) -> None:
    """Go round until the end is asked for; `addresses` is asked before each round, `sleep` waits between them.

    What may pass by itself, such as a store that is in use, is told and tried again; with `once` it is raised.
    """
    watcher = Watcher(store, clock, manner, ways)
    while not end.asked:
        try:
            urls = addresses()
            watcher.round(urls, lambda words: tell(words, clock()), lambda: end.asked)
            pause = max(LEAST, watcher.pause(urls, LONGEST))
        except (CallError, StoreError) as error:
            if once:
                raise
            tell(f"held up: {error}", clock())
            pause = LONGEST
        if once:
            return
        (sleep or end.sleep)(pause)


def tell(words: str, at: str) -> None:
    """Print one line about what has happened."""
    output.put(f"{first_instant(at):%Y-%m-%d %H:%M:%S}Z {plain.line(words, LINE)}\n")


@contextmanager
def ended_by_signal() -> Iterator[End]:
    """Give what is told once the process is asked to end; asked a second time, it ends at once."""
    end = End()

    def ask(*_: object) -> None:
        if end.asked:
            raise KeyboardInterrupt
        end.asked = True

    before = {each: signal.signal(each, ask) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield end
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def forget(url: str, path: Path) -> int:
    """Watch an address no more; give the exit status. Raises CallError where it was not watched."""
    store = open_store(path, write=True)
    try:
        if not store.watching.forget_poll(checked(url, url)):
            raise CallError(f"{url} is not watched; `reportedly watch --status` lists what is")
    finally:
        store.close()
    return 0


def _addresses(source: Path | None, store: SqliteStore) -> Callable[[], Sequence[str]]:
    """What is to be watched from now on; a file is read before each round, for it may be edited."""
    if source is not None:
        listed(source)
        return lambda: listed(source)
    if not store.watching.polls():
        raise CallError("no address is watched yet; give a file with an address a line: `reportedly watch FILE`")
    return lambda: [poll.url for poll in store.watching.polls()]


def status(path: Path, style: str) -> int:
    """Print how the watched addresses stand, as text or json; give the exit status."""
    from reportedly.desk.watching.status import of_polls, status_text

    store = open_store(path, write=False)
    try:
        polls: Sequence[Poll] = store.watching.polls()
    finally:
        store.close()
    if style == "json":
        output.sheet(of_polls(polls))
    else:
        output.text(status_text(polls))
    return 0
