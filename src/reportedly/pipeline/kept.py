"""What an archive keeps, as it was known at an instant, for those who answer questions by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reportedly.model.correction import Correction
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.reading import Reading
from reportedly.pipeline.dossiers import Archive, AtFault, assembled, readings_of

if TYPE_CHECKING:
    from reportedly.stories.questions.wanted import Wanted

ASKED = 60
"""Pages, the nearest to the words of a question, whose stories may hold the answer."""


class Kept(NamedTuple):
    """What is kept, as it was known at an instant."""

    archive: Archive
    as_of: str
    captured_by: str | None
    entities: EntityFile
    at_fault: AtFault

    def readings(self, story: str) -> list[Reading]:
        """Give the readings of a story's pages, those not known yet among them."""
        from reportedly.stories.listed import listed

        found = readings_of(story, self.archive, self.captured_by)
        return [listed(reading, self.entities) for reading in found]

    def known(self, readings: Sequence[Reading]) -> list[Reading]:
        """Leave out the readings of pages not known yet."""
        from reportedly.stories.dates.clocks import known_by

        return known_by(readings, self.as_of, self.captured_by)

    def near(self, words: Sequence[str]) -> tuple[str, list[Reading]] | None:
        """Give the known pages nearest to some words, whatever story they are in, and the story of the nearest."""
        pages = self.archive.search(words, ASKED)
        stories = list(dict.fromkeys(story for page in pages if (story := self.archive.story_of(page))))
        if not stories:
            return None
        kept = {each.article.id: each for story in stories for each in self.readings(story)}
        return stories[0], self.known([kept[page] for page in pages if page in kept])

    def texts_near(self, question: str) -> Iterator[str]:
        """Give the headlines and texts of the known pages nearest to the words of a question, once they are needed."""
        near = self.near(re.findall(r"[^\W_]{3,}", question))
        for each in near[1] if near else ():
            yield f"{each.article.title or ''}\n{each.article.text}"

    def assembled(
        self, story: str, readings: Sequence[Reading], wanted: Wanted, made: Sequence[Correction] = ()
    ) -> Dossier | None:
        """Give the dossier that readings make for what is wanted: without other days, where that names one.

        None where no page is known, or a fault of the program is told of.
        """
        from reportedly.stories.questions.instances import on_the_days

        try:
            whole = assembled(story, readings, made, self.as_of, self.captured_by, self.entities, every_act=True)
            then = on_the_days(wanted, whole, readings) if whole else None
            if then is None:
                return whole
            return assembled(story, then, made, self.as_of, self.captured_by, self.entities, every_act=True)
        except Exception as error:  # whatever is wrong with one story, another may answer
            self.at_fault(story, error)
            return None
