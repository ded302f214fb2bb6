"""The command `add`: pages in, kept with their readings, each with the story it belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from reportedly import pipeline
from reportedly.desk.calls import now
from reportedly.desk.contract import Json
from reportedly.desk.intake.arriving import Arrival, Call, arrivals, read
from reportedly.desk.text import output
from reportedly.model.page import Missed, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.model.watching import Alert
from reportedly.store import SqliteStore, Store, StoreError, open_store

if TYPE_CHECKING:
    from reportedly.desk.alerts.sending import Ways

UNCHANGED = "unchanged"
"""What becomes of a page that is kept already."""
ALERTS = 200
"""Alerts of each watch list that are shown at most."""
_KEPT = (OutcomeKind.READ, OutcomeKind.UNREAD_LANGUAGE)
_AS_BEFORE = Outcome(OutcomeKind.READ, UNCHANGED)


class Added(Struct, frozen=True):
    """One page that `add` was given: the id it is kept under (the name it came by if it is not), what became of it."""

    id: str
    kind: str
    reason: str | None = None


def add(call: Call, path: Path, style: str, ways: Ways | None = None) -> int:
    """Add pages to the store at `path` and print what became of them, as text or json; give the exit status.

    Then the watch lists of the store are looked after, and alerts sent by those `ways`; without any, nobody is alerted.
    """
    store = open_store(path, write=True)
    added: list[Added] = []
    missing = False
    try:
        known = _raised(store)
        with output.watched(arrivals(call, store.validators), "added", on=True) as arrived:
            for arrival, item in read(new(arrived, store), call.tagger):
                added.append(keep(arrival, item, store))
                missing |= output.remark(arrival.subject, item.outcome)
        alerts = _alerted(store, known, call, ways) if ways else []
    finally:
        store.close()
    if style == "json":
        output.sheet(of_added(added))
    else:
        output.text("\n".join((_text(added, path), *alerts)))
    return int(missing)


def _alerted(store: SqliteStore, known: dict[str, list[Alert]], call: Call, ways: Ways) -> list[str]:
    """Raise what is new to the watch lists and send it, telling what could not be sent; give each alert in a line.

    A desk that is open may have raised some of it, while the pages came in.
    """
    if not known:
        return []
    from reportedly.desk.alerts.alerting import raised
    from reportedly.desk.alerts.telling import alert_in_words

    try:
        faults = raised(store, now, ways, call.entities).faults
    except StoreError as error:
        faults = [f"{error}; the pages are kept, `reportedly alert` tells what is new"]
    for words in faults:
        output.note(words)
    before = {name: {each.id for each in alerts} for name, alerts in known.items()}
    return [
        alert_in_words(name, each)
        for name, alerts in _raised(store).items()
        for each in reversed(alerts)
        if each.id not in before.get(name, ())
    ]


def _raised(store: SqliteStore) -> dict[str, list[Alert]]:
    """The latest alerts of each watch list, the latest first."""
    watching = store.watching
    return {each.name: [one.alert for one in watching.raised(each.name, ALERTS)] for each in watching.lists()}


def new(arrived: Iterable[Arrival], store: Store) -> Iterator[Arrival]:
    """Give the arrivals, with those that are kept already marked, so that they are not read once more."""
    for arrival in arrived:
        if isinstance(arrival.item, Page) and store.has(arrival.item):
            yield Arrival(arrival.subject, Missed(arrival.item.id, _AS_BEFORE))
        else:
            yield arrival


def keep(arrival: Arrival, item: Reading | Missed, store: Store) -> Added:
    """Keep one page, with its story, in one step; one that was not read is only counted."""
    page = arrival.item
    if isinstance(item, Missed) or isinstance(page, Missed):
        source = item.source if isinstance(item, Missed) else item.article.id
        kind = UNCHANGED if item.outcome.kind is OutcomeKind.READ else item.outcome.kind.value
        return Added(source, kind, item.outcome.reason if kind != UNCHANGED else None)
    if item.outcome.kind not in _KEPT:
        return Added(page.id, item.outcome.kind.value, item.outcome.reason)
    kept = pipeline.keep(page, item, store)
    return Added(kept, item.outcome.kind.value, item.outcome.reason) if kept else Added(page.id, UNCHANGED)


def of_added(added: Sequence[Added]) -> Json:
    """Give what became of pages as `reportedly add` prints it."""
    pages = [{"id": one.id, "outcome": {"kind": one.kind, "reason": one.reason}} for one in added]
    return {"outcomes": _outcomes(added), "pages": pages}


def _outcomes(added: Sequence[Added]) -> dict[str, int]:
    return dict(Counter(one.kind for one in added).most_common())


def _text(added: Sequence[Added], path: Path) -> str:
    counts = ", ".join(f"{number} {kind.replace('_', ' ')}" for kind, number in _outcomes(added).items())
    pages = "1 page" if len(added) == 1 else f"{len(added)} pages"
    return f"{pages}: {counts or 'nothing to do'}. Kept in {path}"
