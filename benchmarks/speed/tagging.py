"""Temporal expressions of parsed bodies, words a second, against `dateparser.search` on the same texts.

Ours is given the words and the trees that every page has by then; dateparser takes the bare text, in English, with
the day of publication as what relative times count from.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from dateparser.search import search_dates
from msgspec.structs import replace
from reading import bodies

from reportedly import language
from reportedly.events.times.find import find_times
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart

PARSED = 60
"""Bodies, of about 500 words each, that both are given."""
ROUNDS = 3


class Rates(NamedTuple):
    """Words a second and expressions found, ours and dateparser's, on the same words."""

    words: int
    ours: float
    found: int
    theirs: float
    theirs_found: int


def measure() -> Rates:
    """Give the rates in CPU seconds, ours the best of several rounds; dateparser is far slower and has one."""
    articles = [
        Article(id=each["id"], text=each["body"], published=each["published"], language="en") for each in bodies(PARSED)
    ]
    parts = [(document.parts[0], document.article.published) for document in language.parse(articles)]
    words = sum(len(article.text.split()) for article in articles)
    ours, found = min(_ours(parts) for _ in range(ROUNDS))
    theirs, theirs_found = _theirs(articles)
    return Rates(words, words / ours, found, words / theirs, theirs_found)


def _ours(parts: list[tuple[ParsedPart, str | None]]) -> tuple[float, int]:
    fresh = [(replace(part), published) for part, published in parts]
    started = time.process_time()
    found = sum(len(find_times(part, published)) for part, published in fresh)
    return time.process_time() - started, found


def _theirs(articles: list[Article]) -> tuple[float, int]:
    search_dates("on Monday", languages=["en"])
    started = time.process_time()
    found = sum(len(list(_searched(article))) for article in articles)
    return time.process_time() - started, found


def _searched(article: Article) -> Iterator[tuple[str, datetime]]:
    base = datetime.fromisoformat(article.published or "2020-01-01")
    yield from search_dates(article.text, languages=["en"], settings={"RELATIVE_BASE": base}) or ()
