"""Pages and readings in domain words, and the stores that keep them: one contract, run on every back end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import Store, open_store

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]


def page(id: str = "p1", text: str = "The ferry sank off Oulu.", **said: object) -> Page:  # noqa: A002
    """A page as a carrier hands it over."""
    return Page(id=id, content=text.encode(), form=Form.BODY, captured="2025-03-14T08:00:00Z", **said)  # type: ignore[arg-type]


def reading(of: Page, published: str | None = "2025-03-14", title: str | None = "Ferry sinks") -> Reading:
    """That page, read."""
    article = Article(id=of.id, text=of.content.decode(), url=of.url, title=title, published=published)
    return Reading(Outcome(OutcomeKind.READ), article, of.captured)


@pytest.fixture
def make_page() -> MakePage:
    return page


@pytest.fixture
def make_reading() -> MakeReading:
    return reading


@pytest.fixture(params=["sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each back end."""
    made = open_store(tmp_path / "store.db", write=True)
    yield made
    made.close()
