"""The commands that look into the store: stories, dossier, changes, ask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reportedly import pipeline
from reportedly.desk import contract
from reportedly.desk.calls import CallError, Clocks
from reportedly.desk.faults import left_out
from reportedly.desk.text import output
from reportedly.model.entities import EntityFile
from reportedly.store import Store, open_store

NOBODY = EntityFile()
"""The file of a user who has listed nobody."""


def stories(path: Path, clocks: Clocks, style: str, entities: EntityFile = NOBODY, limit: int | None = None) -> int:
    """Print the stories kept (the latest `limit`) and how each stands by the clocks given; give the exit status."""
    from reportedly.desk.naming import headings

    lacking = _Lacking()
    with _opened(path, clocks) as store:
        found = pipeline.listing(store, clocks.as_of, clocks.captured_by, limit, entities, headings, lacking.add)
    if style == "json":
        output.sheet(contract.of_stories(found))
    else:
        from reportedly.desk.text.stories import stories_text

        output.text(stories_text(found))
    return lacking.status


def dossier(story: str, path: Path, clocks: Clocks, style: str, entities: EntityFile = NOBODY) -> int:
    """Print the dossier of a story, as text or json; give the exit status. Raises CallError for an unknown story."""
    with _opened(path, clocks) as store:
        found = pipeline.dossier(store.standing(story), store, clocks.as_of, clocks.captured_by, entities)
        if found is None:
            raise _unknown(story, store, path, clocks)
        if style == "json":
            output.sheet(contract.of_dossier(found))
        else:
            from reportedly.desk.prose.quoting import Quotations
            from reportedly.desk.text.dossier import dossier_text

            output.text(dossier_text(found, Quotations(store.reading)))
    return 0


def changes(story: str, path: Path, since: str, clocks: Clocks, style: str, entities: EntityFile = NOBODY) -> int:
    """Print what is new about a story, as text or json; give the exit status. Raises CallError for an unknown story."""
    with _opened(path, clocks) as store:
        found = pipeline.changes(store.standing(story), store, since, clocks.as_of, clocks.captured_by, entities)
        if found is None:
            raise _unknown(story, store, path, clocks)
        if style == "json":
            output.sheet(contract.of_changes(found))
        else:
            from reportedly.desk.prose.quoting import Quotations
            from reportedly.desk.text.changes import changes_text

            output.text(changes_text(found, Quotations(store.reading)))
    return 0


def ask(question: str, path: Path, clocks: Clocks, style: str, entities: EntityFile = NOBODY) -> int:
    """Print the answer to a question, as text or json; give the exit status."""
    lacking = _Lacking()
    with _opened(path, clocks) as store:
        answer = pipeline.ask(question, store, clocks.as_of, clocks.captured_by, entities, lacking.add)
        if not answer.events and not answer.figures:
            output.note(f"nothing kept is about {question!r}")
        if style == "json":
            output.sheet(contract.of_answer(answer))
        elif answer.events or answer.figures:
            from reportedly.desk.prose.quoting import Quotations
            from reportedly.desk.text.answer import answer_text

            output.text(answer_text(answer, Quotations(store.reading)))
    return lacking.status


class _Lacking:
    """The exit status of a command that leaves out stories that could not be judged, each named as it is met."""

    status = 0

    def add(self, story: str, error: Exception) -> None:
        left_out(story, error)
        self.status = 1


def _unknown(story: str, store: Store, path: Path, clocks: Clocks) -> CallError:
    if story in {head.id for head in store.stories()}:
        return CallError(f"story {story!r} has no page {clocks.in_words()}; give a later time")
    return CallError(f"no story {story!r} in {path}; `reportedly stories` lists them")


@contextmanager
def _opened(path: Path, clocks: Clocks) -> Iterator[Store]:
    """The store, its pages grouped as the clocks say."""
    store = open_store(path, write=False)
    try:
        with store.grouped_by(clocks.captured_by):
            yield store
    finally:
        store.close()
