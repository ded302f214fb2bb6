"""Watch lists looked after."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.desk.alerts.looking import begin, look
from reportedly.model.watching import Rule, WatchList
from reportedly.store import SqliteStore

Keep = Callable[..., None]
MADE = "2025-04-28T18:00:00Z"


def titles(store: SqliteStore, now: str, name: str = "desk") -> list[str]:
    return [alert.title for alert in look(store, now)[name]]


def test_what_is_known_when_a_list_is_made_is_no_news(store: SqliteStore, keep: Keep) -> None:
    keep("rumour")
    begin(WatchList("desk", MADE), store)
    assert titles(store, "2025-04-28T19:00:00Z") == []
    keep("word")
    assert titles(store, "2025-04-30T18:00:00Z") == [
        "Visit of Ida Strand to Turku: rumoured -> announced",
        "Visit of Ida Strand to Turku: an origin for it, Ida Strand",
    ]


def test_an_alert_is_raised_once_however_often_one_looks(store: SqliteStore, keep: Keep) -> None:
    begin(WatchList("desk", MADE), store)
    keep("rumour")
    assert len(titles(store, "2025-04-28T20:00:00Z")) == 1
    assert titles(store, "2025-04-28T20:00:00Z") == []
    assert titles(store, "2025-04-28T21:00:00Z") == []
    assert [each.at for each in store.watching.raised("desk", 10)] == ["2025-04-28T20:00:00Z"]


def test_an_alert_that_was_raised_is_not_raised_again_though_the_look_was_lost(store: SqliteStore, keep: Keep) -> None:
    begin(WatchList("desk", MADE), store)
    looked = store.watching.looked("desk")
    keep("rumour")
    look(store, "2025-04-28T20:00:00Z")
    store.watching.note("desk", looked, MADE, (), (), {})
    assert titles(store, "2025-04-28T20:00:00Z") == []
    assert len(store.watching.raised("desk", 10)) == 1


def test_each_list_has_what_it_watches_and_by_its_rules(store: SqliteStore, keep: Keep) -> None:
    lists = [
        WatchList("visit", MADE, stories=("s-visit",)),
        WatchList("words", MADE, words=("officials port",)),
        WatchList("other words", MADE, words=("officials ferry",)),
        WatchList("party", MADE, parties=("strand",)),
        WatchList("place", MADE, places=("Turku",)),
        WatchList("other place", MADE, places=("Vaasa",)),
        WatchList("all", MADE),
        WatchList("no status", MADE, rules=(Rule.FIGURE, Rule.LAPSE)),
    ]
    for each in lists:
        begin(each, store)
    keep("rumour")
    found = look(store, "2025-04-28T20:00:00Z")
    assert {name for name, alerts in found.items() if alerts} == {"visit", "words", "party", "place", "all"}


def test_a_lapse_is_told_though_no_page_comes(store: SqliteStore, keep: Keep) -> None:
    begin(WatchList("desk", MADE), store)
    keep("rumour")
    look(store, "2025-04-28T20:00:00Z")
    assert titles(store, "2025-05-05T00:00:00Z") == []
    assert titles(store, "2025-05-06T00:00:01Z") == ["Visit of Ida Strand to Turku: rumoured -> lapsed"]
    assert titles(store, "2025-05-07T00:00:00Z") == []


def test_a_story_watched_by_its_id_lapses_though_it_was_known_before(store: SqliteStore, keep: Keep) -> None:
    keep("rumour")
    begin(WatchList("desk", MADE, stories=("s-visit",)), store)
    assert titles(store, "2025-05-06T00:00:01Z") == ["Visit of Ida Strand to Turku: rumoured -> lapsed"]


def test_a_page_that_comes_late_is_news(store: SqliteStore, keep: Keep) -> None:
    begin(WatchList("desk", "2025-05-01T12:00:00Z"), store)
    look(store, "2025-05-01T13:00:00Z")
    keep("rumour")
    assert titles(store, "2025-05-01T14:00:00Z") == ["Visit of Ida Strand to Turku: rumoured"]
