"""What is watched and what became of it, in SQLite: watch lists, alerts, their deliveries, and polled addresses."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import msgpack

from reportedly.model.watching import Alert, Attempt, Channel, Delivery, Looked, Poll, Raised, WatchList
from reportedly.store import packed
from reportedly.store.faults import naming
from reportedly.store.membership import Membership
from reportedly.store.steps import one_step

TOGETHER = 50
"""Alerts that are sent together at most."""
_DELIVERY = "SELECT number, id, watchlist, channel, first, last, due, delivered, given_up FROM delivery"

_OPEN = """ WHERE delivered IS NULL AND given_up IS NULL AND due <= ?
    AND channel IN (SELECT value FROM json_each(?)) ORDER BY number LIMIT ?"""


class Watching:
    """The watch lists, alerts and polled addresses of one SQLite file."""

    def __init__(self, connection: sqlite3.Connection, path: Path, membership: Membership) -> None:
        """Look into a prepared file by a connection that another keeps."""
        self._connection = connection
        self._path = path
        self._membership = membership

    def begin(self, watchlist: WatchList, looked: Looked) -> None:
        """Keep a new watch list, which is looked after from there on."""
        with one_step(self._connection, self._path):
            self._connection.execute(
                "INSERT INTO watchlist (name, told, until, page) VALUES (?, ?, ?, ?)",
                (watchlist.name, msgpack.encode(watchlist), looked.until, looked.page),
            )

    def change(self, watchlist: WatchList) -> None:
        """Keep a watch list instead of the one of its name, whose alerts stay."""
        with one_step(self._connection, self._path):
            self._connection.execute(
                "UPDATE watchlist SET told = ? WHERE name = ?", (msgpack.encode(watchlist), watchlist.name)
            )

    def lists(self) -> tuple[WatchList, ...]:
        """Give all watch lists by their names."""
        rows = self._rows("SELECT told FROM watchlist ORDER BY name")
        return tuple(packed.WATCH_LISTS.decode(told) for (told,) in rows)

    def list_named(self, name: str) -> WatchList | None:
        """Give a watch list, or None."""
        rows = self._rows("SELECT told FROM watchlist WHERE name = ?", name)
        return packed.WATCH_LISTS.decode(rows[0][0]) if rows else None

    def remove(self, name: str) -> bool:
        """Forget a watch list with its alerts and deliveries; say whether there was one."""
        with one_step(self._connection, self._path):
            for table in ("expectation", "attempt", "delivery", "alert"):
                self._connection.execute(_FORGET[table], (name,))
            return self._connection.execute("DELETE FROM watchlist WHERE name = ?", (name,)).rowcount > 0

    def looked(self, name: str) -> Looked:
        """Give how far a watch list has been looked after. Raises KeyError for none of that name."""
        rows = self._rows("SELECT until, page FROM watchlist WHERE name = ?", name)
        if not rows:
            raise KeyError(name)
        return Looked(*rows[0])

    def last_page(self) -> int:
        """Give the number of the page kept last."""
        return int(self._rows("SELECT coalesce(max(number), 0) FROM page")[0][0])

    def new_pages(self, after: int, until: int) -> dict[str, frozenset[str]]:
        """Give the pages kept after one and until another, by the stories they are in, in the order they came."""
        found: dict[str, set[str]] = defaultdict(set)
        for number, page, story in self._rows(
            "SELECT number, id, story FROM page WHERE number > ? AND number <= ? AND story NOTNULL ORDER BY number",
            after,
            until,
        ):
            with naming(self._path):
                standing = self._membership.story_of(number, story)
            if standing:
                found[standing].add(page)
        return {story: frozenset(pages) for story, pages in found.items()}

    def telling(self, words: str, pages: Iterable[str]) -> frozenset[str]:
        """Give those of some pages that have all of some words in headline or body."""
        # Each word is a quoted string of the query language, so that nothing in it is an operator.
        query = " AND ".join(
            '"' + word.replace('"', '""') + '"' for word in words.split() if any(map(str.isalnum, word))
        )
        if not query:
            return frozenset()
        rows = self._rows(
            "SELECT page.id FROM words JOIN page ON page.number = words.rowid "
            "WHERE words MATCH ? AND page.id IN (SELECT value FROM json_each(?))",
            query,
            json.dumps(list(pages)),
        )
        return frozenset(page for (page,) in rows)

    def expected(self, name: str, by: str) -> tuple[str, ...]:
        """Give the stories of a watch list of which something is expected by an instant, the earliest first."""
        rows = self._rows("SELECT story FROM expectation WHERE watchlist = ? AND due <= ? ORDER BY due", name, by)
        return tuple(story for (story,) in rows)

    def note(
        self,
        name: str,
        looked: Looked,
        at: str,
        alerts: Sequence[Alert],
        channels: Collection[Channel],
        expected: Mapping[str, str | None],
    ) -> tuple[Alert, ...]:
        """Keep in one step that a watch list was looked after until there, and what was found; give what is new of it.

        Each of `channels` gets a delivery of them, or several of at most `TOGETHER`. `expected` gives when the next
        thing of a story is due, None where nothing is.
        """
        with one_step(self._connection, self._path):
            new = [alert for alert in alerts if self._raise(name, at, alert)]
            for channel in channels:
                self._deliver(name, channel, at, new)
            for story, due in expected.items():
                self._connection.execute("DELETE FROM expectation WHERE watchlist = ? AND story = ?", (name, story))
                if due is not None:
                    self._connection.execute(
                        "INSERT INTO expectation (watchlist, story, due) VALUES (?, ?, ?)", (name, story, due)
                    )
            self._connection.execute(
                "UPDATE watchlist SET until = ?, page = ? WHERE name = ?", (looked.until, looked.page, name)
            )
        return tuple(new)

    def _deliver(self, name: str, channel: Channel, at: str, new: Sequence[Alert]) -> None:
        """Have alerts delivered that were the last to be raised."""
        last = self._connection.execute("SELECT max(number) FROM alert WHERE watchlist = ?", (name,)).fetchone()[0]
        for start in range(0, len(new), TOGETHER):
            part = new[start : start + TOGETHER]
            first = last - len(new) + 1 + start
            told = "\0".join((name, channel, at, *(alert.id for alert in part)))
            self._connection.execute(
                "INSERT INTO delivery (id, watchlist, channel, first, last, due) VALUES (?, ?, ?, ?, ?, ?)",
                (hashlib.sha256(told.encode()).hexdigest()[:24], name, channel.value, first, first + len(part) - 1, at),
            )

    def _raise(self, name: str, at: str, alert: Alert) -> bool:
        """Keep an alert unless the list has had it; say whether it is new."""
        done = self._connection.execute(
            "INSERT OR IGNORE INTO alert (watchlist, id, at, told) VALUES (?, ?, ?, ?)",
            (name, alert.id, at, msgpack.encode(alert)),
        )
        return done.rowcount > 0

    def raised(self, name: str, limit: int) -> tuple[Raised, ...]:
        """Give the alerts of a watch list, the latest first, at most so many."""
        rows = self._rows("SELECT at, told FROM alert WHERE watchlist = ? ORDER BY number DESC LIMIT ?", name, limit)
        return tuple(Raised(at, packed.ALERTS.decode(told)) for at, told in rows)

    def due(self, by: str, channels: Collection[Channel], limit: int) -> tuple[Delivery, ...]:
        """Give deliveries by some channels that are to be tried by an instant, the oldest first, at most so many."""
        query = _DELIVERY + _OPEN
        rows = self._rows(query, by, json.dumps([channel.value for channel in channels]), limit)
        return tuple(self._delivery(row) for row in rows)

    def deliveries(self, name: str, limit: int) -> tuple[Delivery, ...]:
        """Give the deliveries of a watch list, the latest first, at most so many."""
        rows = self._rows(_DELIVERY + " WHERE watchlist = ? ORDER BY number DESC LIMIT ?", name, limit)
        return tuple(self._delivery(row) for row in rows)

    def begin_attempt(self, delivery: Delivery, at: str, due: str) -> bool:
        """Keep that an attempt begins, and when the next is due should this one come to nothing.

        Gives False, and changes nothing, where another process has begun one since the delivery was read.
        """
        with one_step(self._connection, self._path):
            taken = self._connection.execute(
                "UPDATE delivery SET due = ? WHERE number = ? AND id = ? AND due = ? AND delivered IS NULL",
                (due, delivery.number, delivery.id, delivery.due),
            ).rowcount
            if taken:
                self._connection.execute("INSERT INTO attempt (delivery, at) VALUES (?, ?)", (delivery.number, at))
        return taken > 0

    def end_attempt(self, number: int, at: str, fault: str) -> None:
        """Keep how the last attempt ended: "" where it was delivered, else why not."""
        with one_step(self._connection, self._path):
            self._connection.execute(
                "UPDATE attempt SET fault = ? WHERE number = (SELECT max(number) FROM attempt WHERE delivery = ?)",
                (fault, number),
            )
            if not fault:
                self._connection.execute("UPDATE delivery SET delivered = ? WHERE number = ?", (at, number))

    def give_up(self, number: int, at: str) -> None:
        """Keep that a delivery is not tried any more."""
        with one_step(self._connection, self._path):
            self._connection.execute("UPDATE delivery SET given_up = ? WHERE number = ?", (at, number))

    def polls(self) -> tuple[Poll, ...]:
        """Give the addresses that are polled and how each stands, the one that is due first first."""
        rows = self._rows("SELECT told FROM poll ORDER BY due, url")
        return tuple(packed.POLLS.decode(told) for (told,) in rows)

    def poll(self, url: str) -> Poll | None:
        """Give how the polling of an address stands, or None where it is not polled."""
        rows = self._rows("SELECT told FROM poll WHERE url = ?", url)
        return packed.POLLS.decode(rows[0][0]) if rows else None

    def keep_poll(self, poll: Poll) -> None:
        """Keep how the polling of an address stands."""
        with one_step(self._connection, self._path):
            self._connection.execute(
                "INSERT OR REPLACE INTO poll (url, due, told) VALUES (?, ?, ?)",
                (poll.url, poll.due, msgpack.encode(poll)),
            )

    def forget_poll(self, url: str) -> bool:
        """Poll an address no more; say whether it was polled."""
        with one_step(self._connection, self._path):
            return self._connection.execute("DELETE FROM poll WHERE url = ?", (url,)).rowcount > 0

    def _delivery(self, row: tuple[Any, ...]) -> Delivery:
        number, id_, name, channel, first, last, due, delivered, given_up = row
        alerts = self._rows(
            "SELECT told FROM alert WHERE watchlist = ? AND number BETWEEN ? AND ? ORDER BY number", name, first, last
        )
        attempts = self._rows("SELECT at, fault FROM attempt WHERE delivery = ? ORDER BY number", number)
        return Delivery(
            number=number,
            id=id_,
            watchlist=name,
            channel=Channel(channel),
            alerts=tuple(packed.ALERTS.decode(told) for (told,) in alerts),
            due=due,
            attempts=tuple(Attempt(at, fault) for at, fault in attempts),
            delivered=delivered,
            given_up=given_up,
        )

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with naming(self._path):
            return self._connection.execute(query, values).fetchall()


_FORGET = {
    "expectation": "DELETE FROM expectation WHERE watchlist = ?",
    "attempt": "DELETE FROM attempt WHERE delivery IN (SELECT number FROM delivery WHERE watchlist = ?)",
    "delivery": "DELETE FROM delivery WHERE watchlist = ?",
    "alert": "DELETE FROM alert WHERE watchlist = ?",
}
