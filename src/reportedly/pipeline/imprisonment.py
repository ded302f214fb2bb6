"""A question whether somebody goes to prison, answered by pages about him: sentences, surrenders, his being held."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.dossier import Answer
from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.pipeline.own_words import AGAIN, LONGEST

if TYPE_CHECKING:
    from reportedly.pipeline.kept import Kept
    from reportedly.pipeline.wordings import Worded
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.wanted import Asked


def of_prison(best: Worded, unanswered: Answer, kept: Kept) -> Answer | None:
    """Answer a question whether somebody goes to prison, or is there; None where it is none, or no page tells of it."""
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.imprisonment import asked_of_prison

    of_him = asked_of_prison(best.query)
    near = kept.near(best.query.wanted.names) if of_him else None
    told = read_for_prison(of_him, best.query, near[1]) if of_him and near else []
    one = kept.assembled(near[0], told, best.query.wanted) if near and told else None
    if of_him is None or one is None:
        return None
    query = replace(best.query, wanted=replace(best.query.wanted, events=(of_him,)))
    given = asked.answer(query, [asked.search(query, one, told)], kept.as_of)
    return replace(given, asks=unanswered.asks, captured_by=kept.captured_by) if given.events else None


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
