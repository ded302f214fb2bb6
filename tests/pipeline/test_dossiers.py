"""From readings to stories, dossiers and answers, over a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reportedly.model.dossier import Status
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.pipeline import ask, dossier, keep, read
from reportedly.store import SqliteStore, open_store

VISIT = "Ida Strand may visit Turku on Friday, the Bothnia Mail reported, citing two officials of the port of Turku."
QUAKE = "An earthquake of magnitude 5.1 shook villages near Reykjavik on Sunday. The weather office said 12 were hurt."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_store(tmp_path / "store.db", write=True)
    yield made
    made.close()


def reading_of(page: Page) -> Reading:
    (reading,) = read([page])
    assert isinstance(reading, Reading)
    return reading


def add(
    store: SqliteStore, id_: str, body: str, published: str | None = "2025-04-28", title: str | None = None
) -> Reading:
    page = Page(id_, body.encode(), Form.BODY, "2025-04-30T08:00:00Z", published=published, title=title)
    reading = reading_of(page)
    keep(page, reading, store)
    return reading


def test_a_page_that_fits_no_story_begins_one_named_after_it(store: SqliteStore) -> None:
    add(store, "p1", VISIT)
    assert store.story_of("p1") == "s-p1"


def test_a_rewrite_joins_the_story_and_another_matter_does_not(store: SqliteStore) -> None:
    add(store, "p1", VISIT, title="Strand may visit Turku")
    add(store, "p2", QUAKE, title="Earthquake shakes villages near Reykjavik")
    add(store, "p3", f"{VISIT} Strand did not comment on the visit.", "2025-04-29", "Strand silent on Turku visit")
    assert [store.story_of(page) for page in ("p1", "p2", "p3")] == ["s-p1", "s-p2", "s-p1"]


def test_a_page_in_an_unread_language_begins_no_story(store: SqliteStore) -> None:
    page = Page("p1", VISIT.encode(), Form.BODY, "2025-04-30T08:00:00Z")
    unread = replace(reading_of(page), outcome=Outcome(OutcomeKind.UNREAD_LANGUAGE, "ko"), events=())
    assert keep(page, unread, store) == "p1"
    assert store.story_of("p1") is None
    assert store.stories() == ()


def test_a_dossier_holds_what_was_published_by_then(store: SqliteStore) -> None:
    add(store, "p1", VISIT, "2025-04-28")
    add(store, "p2", f"{VISIT} Strand did not comment.", "2025-04-29")
    first = dossier("s-p1", store, "2025-04-28")
    assert first
    assert [page.id for page in first.pages] == ["p1"]
    later = dossier("s-p1", store, "2025-04-29T12:00Z")
    assert later
    assert [page.id for page in later.pages] == ["p1", "p2"]
    assert dossier("s-p1", store, "2025-04-27") is None
    assert dossier("s-none", store, "2025-04-29") is None


def test_a_page_without_a_date_is_known_from_its_capture(store: SqliteStore) -> None:
    add(store, "p1", VISIT, None)
    assert dossier("s-p1", store, "2025-04-29") is None
    assert dossier("s-p1", store, "2025-04-30") is not None


@pytest.mark.parametrize(
    "question",
    [
        "Will Ida Strand visit Turku?",
        "is Ida Strand to visit Turku?",
        "Did Ida Strand visit Turku?",
        "Ida Strand's visit to Turku",
    ],
)
def test_the_word_that_opens_a_question_is_no_part_of_a_name(store: SqliteStore, question: str) -> None:
    add(store, "p1", VISIT)
    (event,) = ask(question, store, "2025-04-28").events
    assert event.status is Status.RUMOURED


def test_a_figure_is_found_among_other_stories(store: SqliteStore) -> None:
    add(store, "p1", VISIT)
    add(store, "p2", QUAKE, title="Earthquake shakes villages near Reykjavik")
    answer = ask("How many people were injured in the earthquake near Reykjavik?", store, "2025-04-28")
    assert not answer.events
    assert [figure.current and figure.current.value for figure in answer.figures] == [12]
    assert [page.id for page in answer.pages] == ["p2"]


@pytest.mark.parametrize("question", ["", "?", "Will it rain?", '" OR NEAR(', "유가가 오를까?", "will " * 2000])
def test_a_question_about_nothing_has_no_answer(store: SqliteStore, question: str) -> None:
    add(store, "p1", VISIT)
    answer = ask(question, store, "2025-04-28")
    assert (answer.question, answer.events, answer.figures, answer.pages) == (question, (), (), ())
