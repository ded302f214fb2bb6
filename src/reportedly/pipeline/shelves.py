"""The stories that may hold the answer to a question, and what they answer alone or read together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.dossier import Answer, Dossier
from reportedly.model.reading import Reading
from reportedly.pipeline.dossiers import Archive
from reportedly.pipeline.kept import ASKED, Kept

if TYPE_CHECKING:
    from reportedly.pipeline.own_counts import OwnCount
    from reportedly.stories.questions.query import Query

STORIES = 10
"""Stories that are looked into for an answer."""


class Shelves:
    """The stories that may hold the answer to a question, each with its readings and its dossier as of an instant."""

    def __init__(self, query: Query, kept: Kept, unanswered: Answer) -> None:
        from reportedly.stories.questions.destinations import as_handed_over
        from reportedly.stories.questions.directions import as_asked

        self._query, self._kept, self._unanswered = query, kept, unanswered
        self._stories = _stories_about(query.sought, kept.archive)
        self._corrections = {story: kept.archive.corrections(story) for story in self._stories}
        self._readings = [
            [as_handed_over(as_asked(reading, query.wanted), query) for reading in kept.readings(story)]
            for story in self._stories
        ]

    def answered(self, query: Query) -> Answer:
        """Answer by the dossiers: of one story, or of all that tell the matter read together."""
        from reportedly.stories.questions import question as asked
        from reportedly.stories.questions.one_matter import same_matter
        from reportedly.stories.questions.told_anew import is_told_anew

        found = [
            asked.search(query, one, readings) if one else None
            for one, readings in zip(self._dossiers, self._readings, strict=True)
        ]
        one = same_matter(query, found, self._known())
        if len(one) > 1:
            readings = [reading for at in one for reading in self._readings[at]]
            whole = self._assembled(self._stories[one[0]], readings)
            together = asked.search(query, whole, readings) if whole else None
            # What all tell together has lapsed only where none of them tells it anew.
            anew = [each for each in found if each and together and is_told_anew(each, together)]
            found = [together, *anew] if together else found
        given = self._of_its_day(query, asked.answer(query, found, self._unanswered.as_of))
        return replace(given, captured_by=self._unanswered.captured_by)

    def _of_its_day(self, query: Query, given: Answer) -> Answer:
        """The answer, or where only unnamed people set what is planned for the day asked for, that by their pages."""
        from reportedly.stories.questions import question as asked
        from reportedly.stories.questions.days_asked import where_it_is_rumoured

        known = [reading for readings in self._known() for reading in readings]
        pages = [page for event in given.events for page in where_it_is_rumoured(query.wanted, event, known)]
        one = self._assembled(self._stories[0], pages) if pages else None
        rumoured = asked.answer(query, [asked.search(query, one, pages)], given.as_of) if one else given
        return rumoured if rumoured.events else given

    def counted(self, count: OwnCount) -> Answer:
        """Answer a question for a count by its own words, read anew on the pages."""
        from reportedly.pipeline.own_counts import by_own_count

        return by_own_count(
            count, self._query, self._known(), lambda told: self._assembled(self._stories[0], told), self._unanswered
        )

    @cached_property
    def _dossiers(self) -> list[Dossier | None]:
        return [self._assembled(*each) for each in zip(self._stories, self._readings, strict=True)]

    def _assembled(self, story: str, readings: Sequence[Reading]) -> Dossier | None:
        return self._kept.assembled(story, readings, self._query.wanted, self._corrections[story])

    def _known(self) -> list[list[Reading]]:
        return [self._kept.known(readings) for readings in self._readings]


def _stories_about(words: Sequence[str], archive: Archive) -> list[str]:
    """The stories of the pages nearest to some words, the story of the nearest page first."""
    stories = (archive.story_of(page) for page in archive.search(words, ASKED))
    return list(dict.fromkeys(story for story in stories if story))[:STORIES]
