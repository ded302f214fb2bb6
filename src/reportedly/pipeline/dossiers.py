"""From kept readings to a dossier, and to the answer to a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.changes import Changes
from reportedly.model.correction import Correction
from reportedly.model.dossier import Answer, Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading
from reportedly.model.when import day_of

if TYPE_CHECKING:
    from reportedly.stories.questions.question import Query

ASKED = 60
"""Pages, the nearest to the words of a question, whose stories may hold the answer."""
STORIES = 10
"""Stories that are looked into for an answer."""


class Archive(Protocol):
    """The kept readings, as far as dossiers and answers need them; see `reportedly.store.Store`."""

    def readings(self, story: str) -> tuple[Reading, ...]:
        """Give the readings of a story's pages."""
        ...

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        """Give the corrections made in a story or about its pages."""
        ...

    def story_of(self, page_id: str) -> str | None:
        """Give the story a kept page belongs to."""
        ...

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        """Give the ids of at most `limit` pages that have any of `words`, the best first."""
        ...


NOBODY = EntityFile()
"""The file of a user who has listed nobody."""


def dossier(
    story: str, archive: Archive, as_of: str, captured_by: str | None = None, entities: EntityFile = NOBODY
) -> Dossier | None:
    """Give the dossier of a story as of an instant, or None where no page of it was known by then.

    With `captured_by` only pages that the archive had captured, and corrections that were made, by that instant count.
    What `entities` lists holds.
    """
    return assembled(story, archive.readings(story), archive.corrections(story), as_of, captured_by, entities)


def changes(
    story: str,
    archive: Archive,
    since: str,
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
) -> Changes | None:
    """Give what is new about a story from `since` to `as_of`, or None where no page of it was known by then.

    With `captured_by` the archive is seen as it was then and, for what stood before, as it was at `since`.
    """
    from reportedly.stories.changes import changes_between

    readings, corrections = archive.readings(story), archive.corrections(story)
    after = assembled(story, readings, corrections, as_of, captured_by, entities)
    before = assembled(story, readings, corrections, since, captured_by and since, entities)
    return changes_between(before, after, since) if after else None


def ask(
    question: str, archive: Archive, as_of: str, captured_by: str | None = None, entities: EntityFile = NOBODY
) -> Answer:
    """Give the one event or figure that a question in English is about, or an empty answer.

    A listed entity may be asked for by any of its names.
    """
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.listed import listed, renamed
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.one_matter import same_matter

    plain, named = renamed(question, entities)
    query = replace(_understood(plain, as_of), question=question, listed=named)

    stories = _stories_about(query.sought, archive)
    corrections = {story: archive.corrections(story) for story in stories}

    def match(story: str, readings: Sequence[Reading]) -> asked.Found | None:
        one = assembled(story, readings, corrections[story], as_of, captured_by, entities)
        return asked.search(query, one, readings) if one else None

    shelves = [
        (story, [listed(reading, entities) for reading in readings_of(story, archive, captured_by)])
        for story in stories
    ]
    found = [match(story, readings) for story, readings in shelves]
    one = same_matter(query, found, [known_by(readings, as_of, captured_by) for _, readings in shelves])
    if len(one) > 1:
        together = match(shelves[one[0]][0], [reading for at in one for reading in shelves[at][1]])
        found = [together] if together else found
    return replace(asked.answer(query, found, as_of), captured_by=captured_by)


def _understood(question: str, as_of: str) -> Query:
    """Read a question in the first of its wordings that tells an event of a known type, else any event, else at all."""
    from reportedly.attribution import attribute
    from reportedly.events import recognise
    from reportedly.language import parse
    from reportedly.stories.questions.asking import wordings
    from reportedly.stories.questions.question import understand

    asked = [Article(id="question", text=text, published=day_of(as_of), language="en") for text in wordings(question)]
    queries = [understand(question, each, recognise(each, attribute(each))) for each in parse(asked)]
    typed = [query for query in queries if any(each.trigger for each in query.wanted.events)]
    return [*typed, *(query for query in queries if query.tells), *queries][0]


def readings_of(story: str, archive: Archive, captured_by: str | None = None) -> list[Reading]:
    """Give the readings of a story's pages with the outlets and dates that people had put right."""
    from reportedly.stories.corrections.applying import by_people, holding, put_right

    return put_right(archive.readings(story), holding(by_people(archive.corrections(story), captured_by)))


def assembled(
    story: str,
    readings: Sequence[Reading],
    corrections: Sequence[Correction],
    as_of: str,
    captured_by: str | None = None,
    entities: EntityFile = NOBODY,
) -> Dossier | None:
    """Give the dossier that the readings of a story make as of an instant, or None where none was known by then."""
    from reportedly.origins import trace
    from reportedly.stories.corrections.applying import by_people, holding, known_then, put_right
    from reportedly.stories.dates.clocks import known_by
    from reportedly.stories.dossier import assemble
    from reportedly.stories.listed import listed

    made = by_people(corrections, captured_by)
    right = put_right(readings, holding(made))
    known = [listed(reading, entities) for reading in known_by(right, as_of, captured_by)]
    if not known:
        return None
    made = known_then(made, right, known)
    return assemble(story, known, trace(known, entities.names), as_of, captured_by, made)


def _stories_about(words: Sequence[str], archive: Archive) -> list[str]:
    """The stories of the pages nearest to some words, the story of the nearest page first."""
    stories = (archive.story_of(page) for page in archive.search(words, ASKED))
    return list(dict.fromkeys(story for story in stories if story))[:STORIES]
