"""A question of why, answered by the pages that tell what it is about together with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.dossier import Answer
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType
from reportedly.pipeline.own_words import by_own_word, read_again
from reportedly.pipeline.retelling import asked_by_field, read_by_field
from reportedly.pipeline.wordings import best_of, worded_as

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.pipeline.kept import Kept
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.reasons import Reason


def by_its_reason(reason: Reason, question: str, kept: Kept) -> Answer:
    """Answer a question of why by the pages that tell it with its reason: that it is so says nothing of why."""
    from reportedly.stories.questions import question as asked

    best = best_of(worded_as(reason.question, kept.as_of))
    unanswered = Answer(question, kept.as_of, asks=best.query.asks, captured_by=kept.captured_by)
    near = kept.near([*best.query.sought, *reason.words]) if best.query.wanted.names else None
    if near is None:
        return unanswered
    own = by_own_word_for_reason(reason, best.document, near[1])
    ways = [(best.query, read_for_reason(reason, best.query, best.document, near[1])), *([own] if own else [])]
    for query, told in ways:
        one = kept.assembled(near[0], told, query.wanted) if told else None
        found = asked.search(query, one, told) if one else None
        if found and found.events:
            named = tuple(replace(event, title=f"{event.title} {reason.text}") for event in found.events)
            return replace(unanswered, events=named, pages=found.pages)
    return unanswered


def read_for_reason(reason: Reason, query: Query, document: Document, readings: Sequence[Reading]) -> list[Reading]:
    """Give the readings that tell what a question is about with a reason, each with its mentions of that alone.

    `query` and `document` are those of the question without its reason.
    """
    from reportedly.stories.questions.reasons import for_that_reason

    found = asked_by_field(query, document)
    by_field = {each.article.id: each for each in read_by_field(*found, query, readings)} if found else {}
    types = {asked.type for asked in query.wanted.events}
    told = [for_that_reason(reason, _with_more(each, by_field.get(each.article.id), types)) for each in readings]
    return [each for each in told if each.events]


def by_own_word_for_reason(
    reason: Reason, document: Document, readings: Sequence[Reading]
) -> tuple[Query, list[Reading]] | None:
    """Read the pages by the own word of a question without its reason, and give the query with what they tell."""
    from reportedly.stories.questions.reasons import for_that_reason

    own = by_own_word(reason.question, document)
    if own is None:
        return None
    told = [for_that_reason(reason, each) for each in read_again(*own, readings)]
    return own[0], [each for each in told if each.events]


def _with_more(reading: Reading, retold: Reading | None, types: set[EventType]) -> Reading:
    """A reading with its events of some types, but as they are retold by more words."""
    more = retold.events if retold is not None else ()
    taken = {(each.part, each.span[0]) for each in more}
    kept = (each for each in reading.events if not types or each.type in types)
    return replace(reading, events=(*more, *(each for each in kept if (each.part, each.span[0]) not in taken)))
