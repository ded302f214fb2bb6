"""A question answered by pages about its parties that tell of its matter by other words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.pipeline.own_words import AGAIN, LONGEST

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.model.statement import EventMention
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.retold import Field
    from reportedly.stories.questions.wanted import Asked


def asked_by_field(query: Query, document: Document) -> tuple[Asked, Field] | None:
    """Give what a question asks about, with the field of its word; None where its word is of none."""
    from reportedly.model.statement import EventType
    from reportedly.stories.questions.own_words import own_word
    from reportedly.stories.questions.retold import HELD, field_of, named_by
    from reportedly.stories.questions.wanted import Asked

    wanted = query.wanted
    if wanted.occasion:
        field = field_of(HELD)
        cast = tuple(("theme", name) for name in (*wanted.names, *wanted.places))
        return (Asked(EventType.OTHER, trigger=HELD, cast=cast), field) if field else None
    asked = next(iter(wanted.events), None)
    lemmas = [_lemma(asked.trigger, document)] if asked and asked.trigger else []
    own = own_word(document)
    others = document.parts[-1].lemmas
    told = ([own] if own else []) + lemmas + ([named_by(asked.kind)] if asked and asked.kind else [])
    field = next((found for word in told if (found := field_of(word, others))), None)
    if field is None:
        return None
    noun = next((word for word in others if word in field.nouns), None)
    if asked is not None and noun and asked.type is EventType.AGREEMENT and noun not in lemmas:
        # Who is to join a coalition has not done so by agreeing to.
        return Asked(EventType.OTHER, trigger=noun, cast=tuple(("agent", name) for name in wanted.names)), field
    if asked is not None and asked.cast and all(name in _PARTS for _, name in asked.cast):
        # "The rest of the Halden tower" goes by the name of the whole.
        asked = replace(asked, cast=tuple(("theme", name) for name in (*wanted.names, *wanted.places)))
    if asked is None:
        asked = Asked(EventType.OTHER, trigger=own or "", cast=tuple(("theme", name) for name in wanted.names))
    return asked, field


_PARTS = frozenset("rest remainder remains remnants part parts half portion section ruins wreck wreckage".split())


def _lemma(trigger: str, document: Document) -> str:
    first, *rest = trigger.split()
    part = document.parts[-1]
    plain = next((lemma for word, lemma in zip(part.words, part.lemmas, strict=True) if word == first), first)
    return " ".join([plain, *rest])


def read_by_field(asked: Asked, field: Field, query: Query, readings: Iterable[Reading]) -> list[Reading]:
    """Give the pages about a question's parties that tell of its matter, each with its mentions of that alone."""
    from reportedly.events.recognition import find_events
    from reportedly.language import parse
    from reportedly.stories.questions.retold import HELD, as_not_so, as_off, is_about, retold

    fitting = (
        each
        for each in readings
        if each.outcome.kind is OutcomeKind.READ and len(each.article.text) <= LONGEST and is_about(query.wanted, each)
    )
    chosen = list(islice(fitting, AGAIN))
    names = (*query.wanted.names, *query.wanted.places)
    found = []
    for each, document in zip(chosen, parse([each.article for each in chosen]), strict=True):
        again = find_events(document, each.attributions, each.times, each.places, field.words)
        if field.against:
            against = find_events(document, each.attributions, each.times, each.places, field.opposed)
            turned = as_off if HELD in field.verbs else as_not_so
            again = (*again, *(not_so for event in against if (not_so := turned(event)) is not None))
        told = retold(asked, names, field, each, again)
        events = tuple(event for event in told.events if not _is_of_another(asked, event, document, names))
        found.append(replace(told, events=events, figures=()))
    return [each for each in found if each.events]


def _is_of_another(asked: Asked, event: EventMention, document: Document, names: Sequence[str]) -> bool:
    """Whether what befalls a person is told where somebody else was named last: "she" is that one."""
    from reportedly.stories.parties.names import each_of
    from reportedly.stories.questions.retold import OF_PERSONS, is_among

    part = document.part(event.part)
    if asked.type not in OF_PERSONS or part is None:
        return False
    before = [each for each in part.mentions if each.kind == "person" and part.starts[each.first] < event.span[1]]
    return bool(before) and not any(is_among(name, names) for name in each_of(before[-1].entity))
