"""Deliveries tried until they are taken or given up.

An attempt is kept before anything is sent, and its end afterwards. Who is killed in between does not know whether the
alerts arrived: they are sent again under the same id, so that they arrive at least once and can be told for the same.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from msgspec import Struct

from reportedly.desk.alerts.mail import Mailer, mail
from reportedly.desk.alerts.webhook import hand_over
from reportedly.model.watching import Channel, Delivery, WatchList
from reportedly.model.when import first_instant
from reportedly.store import SqliteStore

WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 360, 720))
"""The time after each failed attempt but the last, which is one more than there are of these."""
AT_ONCE = 20
"""Deliveries that are tried in one go."""


class Ways(Struct, frozen=True):
    """By which means alerts are sent: without a mailer e-mail waits, `allow_private` as in fetching pages."""

    allow_private: bool = False
    mailer: Mailer | None = None


class Sent(Struct, frozen=True):
    """What became of an attempt: `fault` is "" where it was delivered; `final` where it is not tried any more."""

    delivery: Delivery
    fault: str
    final: bool


def send(store: SqliteStore, clock: Callable[[], str], ways: Ways) -> list[Sent]:
    """Try the deliveries that are due; give what became of each."""
    found = []
    channels = [Channel.WEBHOOK, *([Channel.EMAIL] if ways.mailer else [])]
    for delivery in store.watching.due(clock(), channels, AT_ONCE):
        watchlist = store.watching.list_named(delivery.watchlist)
        sent = _try(delivery, watchlist, store, clock, ways)
        if sent:
            found.append(sent)
    return found


def _try(
    delivery: Delivery, watchlist: WatchList | None, store: SqliteStore, clock: Callable[[], str], ways: Ways
) -> Sent | None:
    """Make one attempt; None where another process has been quicker."""
    at = clock()
    tries = len(delivery.attempts)
    wait = WAITS[min(tries, len(WAITS) - 1)]
    if not store.watching.begin_attempt(delivery, at, _later(at, wait)):
        return None
    fault = _sent(delivery, watchlist, at, ways)
    ended = clock()
    store.watching.end_attempt(delivery.number, ended, fault)
    final = bool(fault) and (tries >= len(WAITS) or _to(delivery, watchlist) is None)
    if final:
        store.watching.give_up(delivery.number, ended)
    return Sent(delivery, fault, final)


def _sent(delivery: Delivery, watchlist: WatchList | None, at: str, ways: Ways) -> str:
    """Send alerts; give "" where they were taken, else why not."""
    to = _to(delivery, watchlist)
    if watchlist is None or to is None:
        return f"the watch list has no {delivery.channel.value} any more"
    if delivery.channel is Channel.WEBHOOK:
        return hand_over(delivery, to, watchlist.secret, at, allow_private=ways.allow_private)
    assert ways.mailer is not None
    return mail(delivery, to, at, ways.mailer)


def _to(delivery: Delivery, watchlist: WatchList | None) -> str | None:
    if watchlist is None:
        return None
    return watchlist.webhook if delivery.channel is Channel.WEBHOOK else watchlist.email


def _later(at: str, wait: timedelta) -> str:
    return (first_instant(at) + wait).isoformat(timespec="seconds").replace("+00:00", "Z")
