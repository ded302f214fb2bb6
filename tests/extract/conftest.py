"""Pages for the tests, and how to read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportedly.extract import extract
from reportedly.model.article import Extraction, Furniture
from reportedly.model.page import Form, Page

PAGES = Path(__file__).parent / "pages"
GOLDEN = Path(__file__).parents[1] / "golden" / "contract"
SHARED = Path(__file__).parents[3] / "shared"
CAPTURED = "2026-01-01T00:00:00Z"


def page(content: str | bytes, form: Form = Form.TEXT, **given: str | None) -> Page:
    """Make a page captured on the first day of 2026."""
    raw = content.encode() if isinstance(content, str) else content
    captured = given.pop("captured", None) or CAPTURED
    return Page("p1", raw, form, captured, **given)


def read(content: str | bytes, form: Form = Form.TEXT, **given: str | None) -> Extraction:
    """Extract a page of this content."""
    return extract(page(content, form, **given))


def read_file(name: str, **given: str | None) -> Extraction:
    """Extract one of the pages beside these tests."""
    form = Form.HTML if name.endswith(".html") else Form.TEXT
    return read((PAGES / name).read_bytes(), form, **given)


def of_kind(extraction: Extraction, kind: str) -> list[Furniture]:
    """The furniture of one kind."""
    return [piece for piece in extraction.furniture if piece.kind == kind]


def shared(name: str) -> Path:
    """A file of the data kept beside the project, or skip."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not here: it is kept beside the project, not in it")
    return path
