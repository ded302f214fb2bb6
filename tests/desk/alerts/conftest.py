"""A rumour in Turku and what became of it: its pages read once, kept in stores as a test needs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportedly import pipeline
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.store import SqliteStore, open_store

PAGES = {
    "rumour": ("2025-04-28", "Bothnia Mail", "Ida Strand may visit Turku on Friday, the Bothnia Mail reported, citing two officials of the port of Turku."),
    "again": ("2025-04-29", "Coast Post", "Two officials of the port of Turku told the Bothnia Mail that Ida Strand might come to Turku on Friday, it is said."),
    "word": ("2025-04-30", "Vaasa Herald", 'Ida Strand will visit Turku on Friday, she said in Vaasa. "I am coming to Turku," Strand told reporters.'),
    "toll": ("2025-04-30T10:00Z", "Quay News", "Four people were killed when a ferry burned in Oulu on Tuesday, the Oulu police said."),
    "later toll": ("2025-05-01T10:00Z", "Quay News", "Nine people were killed when a ferry burned in Oulu on Tuesday, the Oulu police said on Thursday."),
}  # fmt: skip
STORIES = {"rumour": "s-visit", "again": "s-visit", "word": "s-visit", "toll": "s-ferry", "later toll": "s-ferry"}

Keep = Callable[..., SqliteStore]


@pytest.fixture(scope="session")
def read_pages() -> dict[str, tuple[Page, Reading]]:
    """The pages with their readings, by their names."""
    pages = [
        Page(
            id=name,
            content=body.encode(),
            form=Form.BODY,
            captured=f"{published[:10]}T12:00:00+00:00",
            outlet=outlet,
            published=published,
            title="Strand and Turku" if STORIES[name] == "s-visit" else "Ferry burns in Oulu",
            url=f"https://{outlet.lower().replace(' ', '-')}.example/{name.replace(' ', '-')}",
        )
        for name, (published, outlet, body) in PAGES.items()
    ]
    readings = pipeline.read(pages)
    return {
        page.id: (page, reading) for page, reading in zip(pages, readings, strict=True) if isinstance(reading, Reading)
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    """An empty store."""
    made = open_store(path, write=True)
    yield made
    made.close()


@pytest.fixture
def keep(store: SqliteStore, read_pages: dict[str, tuple[Page, Reading]]) -> Callable[..., None]:
    """Keep pages by their names, each in its story."""

    def kept(*names: str) -> None:
        for name in names:
            page, reading = read_pages[name]
            terms = dict.fromkeys(page.content.decode().lower().split(), 0.2)
            assert store.add(page, reading, STORIES[name], terms) == name

    return kept
