"""Pages in few words for the tests of events."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.model.article import Article
from reportedly.model.reading import Recognition
from reportedly.model.statement import EventMention

Recogniser = Callable[..., Recognition]


def read(text: str, title: str | None = None, published: str | None = "2025-03-14") -> Recognition:
    """Give what is recognised on a page with this body and headline, published on a Friday."""
    article = Article(id="page", text=text, title=title, language="en", published=published)
    (document,) = language.parse([article])
    return recognise(document, attribute(document))


def mention(recognition: Recognition, text: str) -> EventMention:
    """Give the first mention with these words; a test that names words the page's events lack fails here."""
    return next(each for each in recognition.events if each.text == text)


@pytest.fixture(scope="session")
def page() -> Recogniser:
    return read
