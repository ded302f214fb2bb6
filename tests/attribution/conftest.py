"""Pages in few words for the tests of attribution."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article
from reportedly.model.statement import Attribution

Reader = Callable[..., tuple[Attribution, ...]]


def read(text: str, title: str | None = None) -> tuple[Attribution, ...]:
    """Give the attributions of a page with this body and headline."""
    article = Article(id="page", text=text, title=title, language="en", published="2025-03-14")
    (document,) = language.parse([article])
    return attribute(document)


@pytest.fixture
def said() -> Reader:
    return read
