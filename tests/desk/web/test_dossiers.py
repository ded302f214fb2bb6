"""Dossiers at hand: never one that no longer holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportedly.desk.corrections import correcting
from reportedly.desk.web.dossiers import Dossiers
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.entities import EntityFile
from reportedly.pipeline import dossier
from reportedly.store import SqliteStore, open_store

NOBODY = EntityFile()


@pytest.fixture
def store(own_talks: Path) -> SqliteStore:
    return open_store(own_talks, write=True)


def test_what_people_have_decided_holds_from_when_they_say(store: SqliteStore) -> None:
    """Whichever day is asked for first."""
    story = store.stories()[0].id
    at_end = dossier(story, store, "2025-10-20")
    assert at_end
    by = correcting.By("Ada Lind", "they quarrel", "2025-10-25T08:00:00Z")
    decided = correcting.status(at_end, at_end.events[0].id, "disputed", by, "2025-10-24", ())
    store.correct(decided)
    kept = Dossiers()
    days = ("2025-10-23", "2025-10-26", "2025-10-23")
    found = [kept.get(story, store, day, NOBODY) for day in days]
    assert [each and each.events[0].status for each in found] == ["occurred", "disputed", "occurred"]


@pytest.fixture
def make_other() -> Callable[[SqliteStore], str]:
    """Split a page off into a story of its own; give its id."""

    def split(store: SqliteStore) -> str:
        story, page = store.stories()[0].id, "adria-wire-7"
        store.correct(
            Correction(CorrectionKind.SPLIT, story, "2025-10-20T08:00Z", "Ada Lind", "another matter", pages=(page,))
        )
        return store.story_of(page) or ""

    return split


@pytest.mark.parametrize(
    "as_of", ["2025-10-06", "2025-10-07T12:00Z", "2025-10-12", "2025-10-14T16:00Z", "2025-10-20", "2026-04-01"]
)
def test_a_dossier_at_hand_is_the_one_that_would_be_assembled(store: SqliteStore, as_of: str) -> None:
    kept, story = Dossiers(), store.stories()[0].id
    for other in ("2025-10-06", "2025-10-09", "2025-10-12", "2025-10-16", "2026-04-02"):
        kept.get(story, store, other, NOBODY)
    assert kept.get(story, store, as_of, NOBODY) == dossier(story, store, as_of)


def test_a_dossier_is_assembled_once_while_it_holds(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, story, read = Dossiers(), store.stories()[0].id, []
    readings = store.readings
    monkeypatch.setattr(store, "readings", lambda of: read.append(of) or readings(of))
    kept.get(story, store, "2025-10-22", NOBODY)
    before = len(read)
    assert kept.get(story, store, "2025-11-20T12:00Z", NOBODY) is not None
    assert len(read) == before
    kept.get(story, store, "2025-10-07", NOBODY)
    assert len(read) > before


def test_a_correction_is_seen_at_once(store: SqliteStore) -> None:
    kept, story = Dossiers(), store.stories()[0].id
    kept.get(story, store, "2025-10-20", NOBODY)
    store.correct(
        Correction(CorrectionKind.HEADLINE, story, "2025-10-20T08:00Z", "Ada Lind", "shorter", after="The talks")
    )
    found = kept.get(story, store, "2025-10-21", NOBODY)
    assert found is not None
    assert found.story.title == "The talks"


def test_no_more_pages_are_kept_than_allowed(store: SqliteStore, make_other: Callable[[SqliteStore], str]) -> None:
    first, other = store.stories()[0].id, make_other(store)
    few, many = Dossiers(most=1), Dossiers()
    for story in (first, other):
        few.get(story, store, "2025-10-20", NOBODY)
        many.get(story, store, "2025-10-20", NOBODY)
    assert few.at_hand == {other}
    assert many.at_hand == {first, other}


def test_a_story_unknown_has_none(store: SqliteStore) -> None:
    assert Dossiers().get("s-none", store, "2025-10-20", NOBODY) is None
