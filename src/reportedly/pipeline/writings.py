"""A question whether a letter, a picture or a recording is genuine, answered by what pages call it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.dossier import Answer
from reportedly.pipeline.own_words import LONGEST

if TYPE_CHECKING:
    from reportedly.pipeline.kept import Kept
    from reportedly.pipeline.wordings import Worded


def of_a_writing(plain: str, best: Worded, unanswered: Answer, kept: Kept) -> Answer | None:
    """Answer a question whether a letter, a picture or a recording is genuine; None where it is none."""
    from reportedly.stories.questions import question as asked
    from reportedly.stories.questions.genuineness import said_to_be_so, writing_asked

    writing = writing_asked(plain, (*best.query.wanted.names, *best.query.wanted.places))
    if writing is None:
        return None
    near = kept.near([*best.query.sought, writing.thing])
    read = [each for each in near[1] if len(each.article.text) <= LONGEST] if near else []
    told = [each for reading in read if (each := said_to_be_so(writing, reading)).events]
    one = kept.assembled(near[0], told, best.query.wanted) if near and told else None
    wanted = replace(best.query.wanted, events=(writing.asked,), names=writing.names, places=(), occasion=False)
    query = replace(best.query, wanted=wanted)
    given = asked.answer(query, [asked.search(query, one, told) if one else None], kept.as_of)
    named = tuple(replace(event, title=writing.title) for event in given.events)
    return replace(given, events=named, asks=unanswered.asks, captured_by=kept.captured_by)
