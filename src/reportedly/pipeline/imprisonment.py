"""A question whether somebody goes to prison, answered by pages about him: sentences, surrenders, his being held."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.pipeline.own_words import AGAIN, LONGEST

if TYPE_CHECKING:
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.wanted import Asked


def read_for_prison(asked: Asked, query: Query, readings: Iterable[Reading]) -> list[Reading]:
    """Give the readings of the pages about him that tell of his imprisonment, each with its mentions of that alone."""
    from reportedly.events.recognition import find_events
    from reportedly.language import parse
    from reportedly.stories.questions.imprisonment import WORDS, told_of_prison
    from reportedly.stories.questions.retold import is_about

    read = (each for each in readings if each.outcome.kind is OutcomeKind.READ and len(each.article.text) <= LONGEST)
    chosen = list(islice((each for each in read if is_about(query.wanted, each)), AGAIN))
    told = [
        told_of_prison(asked, query, each, find_events(document, each.attributions, each.times, each.places, WORDS))
        for each, document in zip(chosen, parse([each.article for each in chosen]), strict=True)
    ]
    return [each for each in told if each.events]
