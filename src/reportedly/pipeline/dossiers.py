"""From kept readings to a dossier, and to the answer to a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from reportedly.model.article import Article
from reportedly.model.dossier import Answer, Dossier
from reportedly.model.reading import Reading

if TYPE_CHECKING:
    from reportedly.stories.question import Found, Query

ASKED = 40
"""Pages whose stories may hold the answer to a question."""
STORIES = 5
"""Stories that are looked into for an answer."""


class Archive(Protocol):
    """The kept readings, as far as dossiers and answers need them; see `reportedly.store.Store`."""

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages."""
        ...

    def story_of(self, page_id: str) -> str | None:
        """Give the story a kept page belongs to."""
        ...

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """Give the ids of at most `limit` pages that have any of `words`, the best first."""
        ...


def dossier(story: str, archive: Archive, as_of: str) -> Dossier | None:
    """Give the dossier of a story as of an instant, or None where no page of it was known by then."""
    from reportedly import origins
    from reportedly.stories.dossier import assemble, known_by

    readings = known_by(archive.readings(story), as_of)
    return assemble(story, readings, origins.trace(readings), as_of) if readings else None


def ask(question: str, archive: Archive, as_of: str) -> Answer:
    """Give the one event or figure that a question in English is about, or an empty answer."""
    from reportedly.stories import question as questions

    query = _understood(question, as_of)
    pages = archive.search(query.words, ASKED)
    stories = tuple(dict.fromkeys(story for page in pages if (story := archive.story_of(page))))[:STORIES]
    found = [_found(query, story, archive, as_of) for story in stories]
    return questions.answer(query, found, as_of)


def _understood(question: str, as_of: str) -> Query:
    """Read a question as a page of one sentence, published at the as-of."""
    from reportedly import attribution, events, language
    from reportedly.stories.question import understand

    document = next(language.parse([Article(id="question", text=question, published=as_of[:10])]))
    return understand(question, document, events.recognise(document, attribution.attribute(document)))


def _found(query: Query, story: str, archive: Archive, as_of: str) -> Found | None:
    from reportedly.stories.dossier import known_by
    from reportedly.stories.question import search

    known = dossier(story, archive, as_of)
    if known is None:
        return None
    texts = {
        reading.article.id: f"{reading.article.title or ''} {reading.article.text}"
        for reading in known_by(archive.readings(story), as_of)
    }
    return search(query, known, texts)
