"""Watch lists, alerts, deliveries and polled addresses are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportedly.model.page import Page, Validators
from reportedly.model.reading import Reading
from reportedly.model.watching import Alert, Channel, Looked, Poll, Quoted, Rule, WatchList
from reportedly.store import SqliteStore, open_store
from reportedly.store.watching import TOGETHER

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]
AT, LATER = "2025-03-14T08:00:00Z", "2025-03-14T09:00:00Z"
LIST = WatchList("desk", AT, words=("ferry",), rules=(Rule.LAPSE,), webhook="https://hook.example/", secret="s" * 16)
BOTH = (Channel.WEBHOOK, Channel.EMAIL)


def alert(id_: str) -> Alert:
    return Alert(id_, Rule.STATUS, "s1", "Ferry", AT, f"Ferry {id_}", "It sank.", (Quoted("p1", None, None, "sank"),))


@pytest.fixture
def watching(store: SqliteStore) -> SqliteStore:
    """A store with one watch list."""
    store.watching.begin(LIST, Looked(AT, 0))
    return store


def test_a_list_is_kept_as_it_was_made(watching: SqliteStore) -> None:
    assert watching.watching.lists() == (LIST,)
    assert watching.watching.list_named("desk") == LIST
    assert watching.watching.list_named("other") is None
    assert watching.watching.looked("desk") == Looked(AT, 0)
    with pytest.raises(KeyError):
        watching.watching.looked("other")


def test_an_alert_is_new_once_a_list(watching: SqliteStore) -> None:
    kept = watching.watching
    kept.begin(WatchList("other", AT), Looked(AT, 0))
    assert kept.note("desk", Looked(LATER, 3), LATER, [alert("a1"), alert("a2")], BOTH, {}) == (
        alert("a1"),
        alert("a2"),
    )
    assert kept.note("desk", Looked(LATER, 4), LATER, [alert("a2"), alert("a3")], BOTH, {}) == (alert("a3"),)
    assert kept.note("other", Looked(LATER, 4), LATER, [alert("a1")], (), {}) == (alert("a1"),)
    assert kept.looked("desk") == Looked(LATER, 4)
    assert [each.alert.id for each in kept.raised("desk", 10)] == ["a3", "a2", "a1"]
    assert [each.alert.id for each in kept.raised("desk", 1)] == ["a3"]


def test_what_is_noticed_is_kept_whole_or_not_at_all(watching: SqliteStore) -> None:
    broken = {"s1": object()}
    with pytest.raises(Exception, match="failed"):
        watching.watching.note("desk", Looked(LATER, 3), LATER, [alert("a1")], BOTH, broken)  # type: ignore[arg-type]
    assert watching.watching.raised("desk", 10) == ()
    assert watching.watching.looked("desk") == Looked(AT, 0)


def test_each_way_has_a_delivery_of_the_new_alerts(watching: SqliteStore) -> None:
    kept = watching.watching
    kept.note("desk", Looked(LATER, 3), LATER, [alert("a1")], BOTH, {})
    kept.note("desk", Looked(LATER, 3), LATER, [alert("a1"), alert("a2")], (Channel.WEBHOOK,), {})
    kept.note("desk", Looked(LATER, 3), LATER, [alert("a2")], BOTH, {})
    told = [(each.channel, [one.id for one in each.alerts]) for each in kept.due(LATER, BOTH, 10)]
    assert told == [(Channel.WEBHOOK, ["a1"]), (Channel.EMAIL, ["a1"]), (Channel.WEBHOOK, ["a2"])]
    assert len({each.id for each in kept.due(LATER, BOTH, 10)}) == 3
    assert [each.channel for each in kept.due(LATER, [Channel.EMAIL], 10)] == [Channel.EMAIL]
    assert kept.due(AT, BOTH, 10) == ()


def test_a_flood_of_alerts_goes_in_several_deliveries(watching: SqliteStore) -> None:
    flood = [alert(f"a{number}") for number in range(2 * TOGETHER + 1)]
    watching.watching.note("desk", Looked(LATER, 3), LATER, flood, (Channel.EMAIL,), {})
    parts = watching.watching.due(LATER, BOTH, 10)
    assert [len(each.alerts) for each in parts] == [TOGETHER, TOGETHER, 1]
    assert [one for each in parts for one in each.alerts] == flood


def test_what_is_expected_is_replaced_story_by_story(watching: SqliteStore) -> None:
    kept = watching.watching
    kept.note("desk", Looked(AT, 0), AT, (), (), {"s1": "2025-03-16", "s2": "2025-03-15", "s3": "2025-03-20"})
    assert kept.expected("desk", "2025-03-17") == ("s2", "s1")
    kept.note("desk", Looked(AT, 0), AT, (), (), {"s1": None, "s2": "2025-04-01"})
    assert kept.expected("desk", "2025-03-31") == ("s3",)


def test_new_pages_are_told_by_their_stories(
    watching: SqliteStore, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, story in (("p1", "s1"), ("p2", "s2"), ("p3", "s1"), ("p4", None)):
        watching.add(
            make_page(id_, f"The ferry {id_} sank."), make_reading(make_page(id_, f"The ferry {id_} sank.")), story, {}
        )
    kept = watching.watching
    assert kept.last_page() == 4
    assert kept.new_pages(0, 4) == {"s1": {"p1", "p3"}, "s2": {"p2"}}
    assert kept.new_pages(1, 2) == {"s2": {"p2"}}


def test_words_are_looked_for_in_some_pages_all_of_them(
    watching: SqliteStore, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, text in (("p1", "The ferry sank off Oulu."), ("p2", "The ferry sails to Vaasa."), ("p3", "Ferries sank.")):
        watching.add(make_page(id_, text), make_reading(make_page(id_, text)), "s1", {})
    found = watching.watching.telling
    assert found("ferry sank", ["p1", "p2", "p3"]) == {"p1", "p3"}
    assert found("ferry sank", ["p2"]) == frozenset()
    assert found('"ferry" OR NEAR(*', ["p1"]) == frozenset()
    assert found("...", ["p1"]) == frozenset()


def test_a_list_is_removed_with_all_that_hangs_on_it(watching: SqliteStore) -> None:
    kept = watching.watching
    kept.note("desk", Looked(LATER, 3), LATER, [alert("a1")], BOTH, {"s1": AT})
    (first, _) = kept.due(LATER, BOTH, 10)
    kept.begin_attempt(first, LATER, LATER)
    assert kept.remove("desk")
    assert (kept.lists(), kept.due("2030", BOTH, 10), kept.expected("desk", "2030")) == ((), (), ())
    assert not kept.remove("desk")
    kept.begin(LIST, Looked(AT, 0))
    assert kept.raised("desk", 10) == ()


def test_how_an_address_stands_outlives_the_process(store: SqliteStore, tmp_path: Path) -> None:
    polls = [
        Poll("https://b.example/", "2025-03-15", feed=True, items={"x": 3}, validators=Validators('"one"', None)),
        Poll("https://a.example/", "2025-03-14", failing=AT, failures=2, fault="broken"),
    ]
    for poll in polls:
        store.watching.keep_poll(poll)
    store.close()
    again = open_store(tmp_path / "store.db", write=True)
    assert again.watching.polls() == tuple(reversed(polls))
    assert again.watching.poll("https://b.example/") == polls[0]
    assert again.watching.forget_poll("https://b.example/")
    assert not again.watching.forget_poll("https://b.example/")
    again.close()
