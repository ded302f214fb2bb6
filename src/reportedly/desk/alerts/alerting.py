"""The command `alert`: watch lists looked after once, and what is due sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportedly.desk.alerts.looking import look
from reportedly.desk.alerts.sending import Ways, send
from reportedly.desk.alerts.telling import alert_in_words, sent_in_words
from reportedly.desk.alerts.webhook import of_alert
from reportedly.desk.text import output
from reportedly.model.entities import EntityFile
from reportedly.store import open_store


def alert(path: Path, ways: Ways, entities: EntityFile, style: str, clock: Callable[[], str]) -> int:
    """Look after every watch list, send what is due, print what is new; give the exit status: 1 if not all was sent."""
    store = open_store(path, write=True)
    try:
        found = look(store, clock(), entities)
        sent = send(store, clock, ways)
    finally:
        store.close()
    if style == "json":
        output.sheet({"watchlists": {name: [of_alert(each) for each in alerts] for name, alerts in found.items()}})
    else:
        output.text(
            "\n".join(alert_in_words(name, each) for name, alerts in found.items() for each in alerts) or "Nothing new."
        )
    for each in sent:
        if each.fault:
            output.note(sent_in_words(each))
    return int(any(each.fault for each in sent))
