"""Stories are judged while nobody waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly.desk.alerts.looking import begin
from reportedly.desk.web.assets import Assets
from reportedly.desk.web.desk import Desk
from reportedly.desk.web.judging import Judging
from reportedly.desk.web.stores import Stores
from reportedly.model.summary import StorySummary
from reportedly.model.watching import WatchList
from reportedly.pipeline import judged_by
from reportedly.store import open_store


def desk_at(path: Path, clock: Callable[[], str]) -> Desk:
    return Desk(Stores(path), clock, Assets({}))


@contextmanager
def judging(path: Path, clock: Callable[[], str]) -> Iterator[Judging]:
    started = Judging(desk_at(path, clock))
    started.start()
    yield started
    started.stop()


def held(path: Path, now: str) -> StorySummary:
    """How the one story stands at an instant, once it has been judged."""
    store = open_store(path, write=False)
    try:
        for _ in range(1_200):
            if found := store.summaries(judged_by(), now):
                return next(iter(found.values()))
            time.sleep(0.05)
    finally:
        store.close()
    raise AssertionError("the story was not judged")


def test_a_story_is_judged_soon_after_the_desk_is_opened(own_talks: Path) -> None:
    with judging(own_talks, lambda: "2025-10-12T09:00Z"):
        summary = held(own_talks, "2025-10-12T09:00Z")
    assert summary.story.status == "postponed"
    assert (summary.story.pages, summary.event and summary.event.independent.at_least) == (19, 4)
    assert [each.earliest for each in summary.expected][:2] == ["2025-10-12", "2025-10-14"]
    steps = [turn.after for turn in summary.turns if turn.kind == "status"]
    assert steps[:3] == ["postponed", "announced", "reported"]


def test_a_story_is_judged_anew_once_time_has_changed_how_it_stands(own_talks: Path) -> None:
    """A strike is under way on the 12th, and may be over with the day: what was judged holds until then."""
    clock = ["2025-10-12T09:00Z"]
    with judging(own_talks, lambda: clock[0]) as at_work:
        assert held(own_talks, clock[0]).lasting.until == "2025-10-12T23:59:59Z"
        clock[0] = "2025-10-20T09:00Z"
        at_work.wake()
        assert held(own_talks, clock[0]).story.status == "occurred"


def test_once_all_are_judged_their_dossiers_are_at_hand(own_talks: Path) -> None:
    desk = desk_at(own_talks, lambda: "2025-10-12T09:00Z")
    at_work = Judging(desk)
    at_work.start()
    story = held(own_talks, desk.clock()).story.id
    for _ in range(1_200):
        if desk.dossiers.at_hand:
            break
        at_work.wake()
        time.sleep(0.05)
    at_work.stop()
    assert desk.dossiers.at_hand == {story}


def test_a_store_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    with judging(tmp_path / "gone.db", lambda: "2025-10-12T09:00Z"):
        time.sleep(0.1)


def test_a_clock_that_fails_once_does_not_end_the_judging(own_talks: Path) -> None:
    calls = []

    def clock() -> str:
        calls.append(1)
        return "no time at all" if len(calls) == 1 else "2025-10-12T09:00Z"

    with judging(own_talks, clock) as at_work:
        while not calls:
            time.sleep(0.01)
        at_work.wake()
        held(own_talks, "2025-10-12T09:00Z")


def test_an_open_desk_looks_after_the_watch_lists(own_talks: Path) -> None:
    """The meeting that was postponed to the 14th has lapsed on the 20th, with no page that says so."""
    clock = ["2025-10-13T09:00Z"]
    store = open_store(own_talks, write=True)
    try:
        begin(WatchList("talks", clock[0], words=("Ilaria Ventrone",)), store)
        with judging(own_talks, lambda: clock[0]) as at_work:
            held(own_talks, clock[0])
            clock[0] = "2026-10-20T09:00Z"
            at_work.wake()
            for _ in range(1_200):
                if raised := store.watching.raised("talks", 10):
                    break
                time.sleep(0.05)
        assert [each.alert.story for each in raised] == [store.stories()[0].id] * len(raised)
    finally:
        store.close()
