"""A question read in each of its wordings, and which of them tells best what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reportedly.model.article import Article
from reportedly.model.when import day_of

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.statement import EventMention
    from reportedly.stories.questions.query import Query


class Worded(NamedTuple):
    """A question in one of its wordings, with its events as the pages' are read."""

    document: Document
    events: tuple[EventMention, ...]
    query: Query
    by_tree: bool
    """Whether it is turned as the tree of the question's own words has it."""


def worded_as(question: str, as_of: str) -> list[Worded]:
    """Read a question in each of its wordings."""
    from reportedly.attribution import attribute
    from reportedly.events import recognise
    from reportedly.language import in_marks, parse
    from reportedly.stories.questions.asking import turned, wordings
    from reportedly.stories.questions.understanding import understand

    def parsed(texts: Sequence[str]) -> list[Document]:
        return [*parse([Article(id="question", text=text, published=day_of(as_of), language="en") for text in texts])]

    question = in_marks(question)
    asked = parsed(wordings(question))
    told = {text.casefold(): text for each in asked if (text := turned(each)) is not None}
    more = parsed([text for low, text in told.items() if low not in {each.article.text.casefold() for each in asked}])
    read = [(each, recognise(each, attribute(each))) for each in (*asked, *more)]
    return [
        Worded(
            document,
            found.events,
            understand(question, document, found),
            by_tree=document.article.text.casefold() in told,
        )
        for document, found in read
    ]


def best_of(worded: Sequence[Worded]) -> Worded:
    """The first wording of a question that tells an event of a known type, else any event, else the first.

    Of those that tell one, what the tree says of the question's subject is surer than its capitals.
    """
    from reportedly.stories.claims.acts import is_stay
    from reportedly.stories.questions.asking import is_cut_short

    sound = [each for each in worded if not is_cut_short(each.document)] or worded
    typed = [each for each in sound if any(event.trigger for event in each.query.wanted.events)]
    typed.sort(key=lambda each: not each.by_tree)
    known = [each for each in typed if any(not event.act or is_stay(event.act) for event in each.query.wanted.events)]
    stays = [each for each in typed if any(is_stay(event.act) for event in each.query.wanted.events)]
    return [*stays, *known, *typed, *(each for each in sound if each.query.tells), *sound][0]
