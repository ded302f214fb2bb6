"""Short invented pages read once for all tests of this folder, and what a desk would be told about each handful."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from reportedly import pipeline
from reportedly.model.correction import Correction
from reportedly.model.dossier import Dossier, DossierEvent
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

_NAMES = "abcdefgh"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known that gives a test its pages."""
    config.addinivalue_line(
        "markers", "pages(text): pages with an empty line between, each headed by: day | outlet | headline"
    )


class Desk:
    """One handful of pages in one story; the pages are named a, b, c in the order given."""

    def __init__(self, pages: Sequence[Page], readings: Sequence[Reading], folder: Path) -> None:
        self._pages, self._readings, self._folder = tuple(pages), tuple(readings), folder

    def readings(self, story: str) -> tuple[Reading, ...]:
        return self._readings

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return "s"

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return tuple(reading.article.id for reading in self._readings)[:limit]

    def dossier(self, day: str = "") -> Dossier:
        """The dossier at the end of a day; without one, of the last page's day."""
        found = pipeline.dossier("s", self, self._end(day))
        assert found
        return found

    def _end(self, day: str) -> str:
        return f"{day or max(page.published or '' for page in self._pages)[:10]}T23:59Z"

    def events(self, kind: str, *names: str, day: str = "") -> list[DossierEvent]:
        """The events of a type in which all of `names` take part, in order of their days."""
        found = [event for event in self.dossier(day).events if event.type == kind]
        fit = [event for event in found if all(name in str(event.participants) for name in names)]
        return sorted(fit, key=lambda event: (event.when.earliest or "9" if event.when else "9", event.title))

    def event(self, kind: str, *names: str, day: str = "") -> DossierEvent:
        """The one event of a type in which all of `names` take part."""
        found = self.events(kind, *names, day=day)
        assert len(found) == 1, [f"{each.title}: {each.status}" for each in found]
        return found[0]

    def statuses(self, kind: str, *names: str, day: str = "") -> list[str]:
        return [str(event.status) for event in self.events(kind, *names, day=day)]

    def status(self, question: str, day: str = "") -> str:
        """The status of the event that answers a question, or "nothing"."""
        answer = pipeline.ask(question, self, self._end(day))
        return str(answer.events[0].status) if answer.events else "nothing"

    def counted(self, question: str, day: str = "") -> tuple[int, int]:
        """How many independent families stand behind the event that answers a question, at least and at most."""
        (event,) = pipeline.ask(question, self, self._end(day)).events
        return event.independent.at_least, event.independent.at_most

    def figure(self, question: str, day: str = "") -> float | None:
        """The value that answers a question after a number, or None."""
        answer = pipeline.ask(question, self, self._end(day))
        current = answer.figures[0].current if answer.figures else None
        return current.value if current else None

    def stories(self) -> list[str]:
        """The pages of each story when they are added in the order given: ["ab", "c"]."""
        found: dict[str, str] = {}
        store = open_store(self._folder / "store.db", write=True)
        for page, reading in zip(self._pages, self._readings, strict=True):
            pipeline.keep(page, reading, store)
        for reading in self._readings:
            story = str(store.story_of(reading.article.id))
            found[story] = found.get(story, "") + reading.article.id[-1]
        store.close()
        return sorted(found.values())


def _pages_of(item: pytest.Item) -> list[Page]:
    """The pages of a test's marker: the first line of each is "day | outlet | headline", the others its body."""
    marker = item.get_closest_marker("pages")
    texts = str(marker.args[0]).strip().split("\n\n") if marker else []
    return [_page(f"{item.nodeid}/{name}", text) for name, text in zip(_NAMES, texts, strict=False)]


def _page(name: str, text: str) -> Page:
    head, _, body = text.strip().partition("\n")
    day, outlet, title = head.split(" | ")
    content = " ".join(body.split()).encode()
    return Page(name, content, Form.BODY, "2026-06-30T00:00Z", published=day, title=title, outlet=outlet)


@pytest.fixture(scope="session")
def _read_at_once(request: pytest.FixtureRequest) -> dict[str, Reading]:
    pages = [page for item in request.session.items for page in _pages_of(item)]
    return {reading.article.id: reading for reading in pipeline.read(pages) if isinstance(reading, Reading)}


@pytest.fixture
def desk(request: pytest.FixtureRequest, _read_at_once: dict[str, Reading], tmp_path: Path) -> Iterator[Desk]:
    """The desk with the pages of the test's marker."""
    pages = _pages_of(request.node)
    yield Desk(pages, [_read_at_once[page.id] for page in pages], tmp_path)
