"""Watch lists looked after, and what is due sent: by the command `alert`, and by all that keeps pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reportedly.desk.alerts.looking import look
from reportedly.desk.alerts.sending import Sent, Ways, send
from reportedly.desk.alerts.telling import alert_in_words, sent_in_words
from reportedly.desk.alerts.webhook import of_alert
from reportedly.desk.text import output
from reportedly.model.entities import EntityFile
from reportedly.model.watching import Alert
from reportedly.store import SqliteStore, open_store


class Alerted(NamedTuple):
    """What is new to each watch list, and what became of sending."""

    found: dict[str, tuple[Alert, ...]]
    sent: list[Sent]

    @property
    def told(self) -> list[str]:
        """Each alert in a line."""
        return [alert_in_words(name, each) for name, alerts in self.found.items() for each in alerts]

    @property
    def faults(self) -> list[str]:
        """What could not be sent, each in a line."""
        return [sent_in_words(each) for each in self.sent if each.fault]


def raised(store: SqliteStore, clock: Callable[[], str], ways: Ways, entities: EntityFile) -> Alerted:
    """Look after every watch list, then send what is due; `clock` gives the present instant (ISO 8601)."""
    found = look(store, clock(), entities)
    return Alerted(found, send(store, clock, ways))


def alert(path: Path, ways: Ways, entities: EntityFile, style: str, clock: Callable[[], str]) -> int:
    """Look after every watch list, send what is due, print what is new; give the exit status: 1 if not all was sent."""
    store = open_store(path, write=True)
    try:
        done = raised(store, clock, ways, entities)
    finally:
        store.close()
    if style == "json":
        found = {name: [of_alert(each) for each in alerts] for name, alerts in done.found.items()}
        output.sheet({"watchlists": found})
    else:
        output.text("\n".join(done.told) or "Nothing new.")
    for words in done.faults:
        output.note(words)
    return int(bool(done.faults))
