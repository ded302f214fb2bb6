"""Rounds of watching, over a real server, a real store, and a clock of the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reportedly.desk.alerts.looking import begin
from reportedly.desk.alerts.sending import Ways
from reportedly.desk.watching.rounds import Manner, Watcher
from reportedly.desk.watching.timing import DEAD
from reportedly.ingest import Options
from reportedly.model.watching import WatchList
from reportedly.store import SqliteStore, open_store

from .conftest import Clock, Site

MANNER = Manner(Options(allow_private=True, pause=0.0, seconds=5.0))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_store(tmp_path / "store.db", write=True)
    yield made
    made.close()


class Watched:
    """One watcher of one feed, and the lines it told."""

    def __init__(self, store: SqliteStore, site: Site, clock: Clock) -> None:
        self.url = f"{site.address}/feed.xml"
        self.clock = clock
        self.store = store
        self.watcher = Watcher(store, clock, MANNER, Ways(allow_private=True))

    def round(self, minutes: float = 0) -> list[str]:
        """Go round after some minutes; give what was told."""
        self.clock.sleep(60 * minutes)
        told: list[str] = []
        self.watcher.round([self.url], told.append, lambda: False)
        return told


@pytest.fixture
def watched(store: SqliteStore, site: Site, clock: Clock) -> Watched:
    return Watched(store, site, clock)


def test_a_feed_is_asked_when_it_is_due_and_its_new_pages_are_kept(site: Site, watched: Watched) -> None:
    site.listed = ["rumour"]
    assert watched.round() == ['new page: Bothnia Mail, "Strand and Turku"']
    assert watched.round(10) == []
    assert site.asked == ["/robots.txt", "/feed.xml", "/rumour.html"]
    site.listed = ["word", "rumour"]
    assert watched.round(20) == ['new page: Bothnia Mail, "Strand and Turku"']
    assert site.asked[3:] == ["/feed.xml", "/word.html"]
    assert watched.store.count() == 2


def test_nothing_is_told_while_nothing_happens(site: Site, watched: Watched) -> None:
    site.listed = ["rumour"]
    watched.round()
    assert [watched.round(30) for _ in range(3)] == [[], [], []]
    assert site.asked.count("/feed.xml") == 4


def test_a_new_watcher_goes_on_where_the_one_before_was(site: Site, watched: Watched, clock: Clock) -> None:
    site.listed = ["rumour"]
    watched.round()
    successor = Watched(watched.store, site, clock)
    assert successor.round(10) == []
    assert successor.round(20) == []
    assert site.asked.count("/rumour.html") == 1


def test_a_feed_that_fails_is_told_of_once_then_called_dead_then_told_to_answer(site: Site, watched: Watched) -> None:
    site.status = 503
    told = [watched.round(24 * 60) for _ in range(DEAD + 1)]
    assert told[0] == [f"fails: {watched.url}: the server failed (status 503); asked again 1 May 2025, 13:00 UTC"]
    assert told[1:-2] == [[]] * (DEAD - 2)
    assert told[-2][0].startswith(f"dead: {watched.url}: {DEAD} attempts in vain since 1 May 2025, 12:00 UTC")
    assert told[-1] == []
    site.status = 200
    assert watched.round(24 * 60) == [f"answers again: {watched.url}, after {DEAD + 1} attempts in vain"]


def test_a_page_that_cannot_be_had_is_named(site: Site, watched: Watched) -> None:
    site.listed = ["gone"]
    (line,) = watched.round()
    assert line.startswith(f"no page: {site.address}/gone.html: unreadable: the server has no such page (status 404)")


def test_a_watched_page_that_is_no_article_is_told_of_once(site: Site, watched: Watched) -> None:
    watched.url = f"{site.address}/start"
    (line,) = watched.round()
    assert line.startswith(f"no page: {watched.url}: not_an_article")
    assert [watched.round(60) for _ in range(3)] == [[], [], []]
    assert site.asked.count("/start") == 4


def test_the_pause_is_until_the_next_address_is_due(site: Site, watched: Watched) -> None:
    site.head = "<ttl>45</ttl>"
    watched.round()
    assert watched.watcher.pause([watched.url], 86_400.0) == 45 * 60
    assert watched.watcher.pause([watched.url], 60.0) == 60.0


def test_new_pages_raise_alerts_in_the_same_round(site: Site, watched: Watched) -> None:
    begin(WatchList("desk", "2025-04-30T11:00:00Z"), watched.store)
    site.listed = ["rumour"]
    told = watched.round()
    assert told[1:] == ["alert [desk] Visit of Ida Strand to Turku: rumoured"]
    site.listed = ["word", "rumour"]
    told = watched.round(30)
    assert "alert [desk] Visit of Ida Strand to Turku: rumoured -> announced" in told


def test_a_round_that_is_broken_off_is_done_anew(site: Site, watched: Watched) -> None:
    site.listed = ["rumour", "word"]
    told: list[str] = []
    watched.watcher.round([watched.url], told.append, lambda: bool(told))
    assert len(told) == 1
    assert watched.store.watching.polls() == ()
    assert watched.round() == ['new page: Bothnia Mail, "Strand and Turku"']
    assert watched.store.count() == 2
