"""A question of who is behind a deed, answered by the pages that lay it at somebody's door, by whatever words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from reportedly.model.page import OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.when import first_instant
from reportedly.pipeline.own_words import AGAIN, LONGEST

if TYPE_CHECKING:
    from reportedly.model.document import Document
    from reportedly.stories.questions.query import Query
    from reportedly.stories.questions.responsibility import Door


_NEAR = timedelta(days=30)
"""So near to pages that name its town a page may tell a deed by its state alone: "the bombings in Peru"."""


def asked_of_whom(query: Query, document: Document) -> Door | None:
    """Give at whose door a question, parsed as the statement it asks about, lays what; None where it asks no such."""
    from reportedly.events.responsibility import who_is_behind
    from reportedly.stories.questions.responsibility import door_by, door_of

    laid = who_is_behind(document, ())
    door = next((door for each in laid if (door := door_of(each, query.wanted))), None)
    return door or door_by(document.parts[-1], query.wanted)


def read_for(door: Door, query: Query, readings: Iterable[Reading]) -> list[Reading]:
    """Give the readings of the pages that lay it at his door, or not, each with its mentions of that alone."""
    from reportedly.events.recognition import find_events
    from reportedly.events.responsibility import who_is_behind
    from reportedly.language import parse
    from reportedly.stories.questions.own_words import names_it
    from reportedly.stories.questions.responsibility import is_about, laid_at, names_its_towns
    from reportedly.stories.telling import known_from

    read = [each for each in readings if each.outcome.kind is OutcomeKind.READ and len(each.article.text) <= LONGEST]
    by_town = [first_instant(known_from(each)) for each in read if names_its_towns(query.wanted, each)]
    fitting = (
        each
        for each in read
        if names_it(query.wanted, each)
        or (is_about(query.wanted, each) and any(abs(first_instant(known_from(each)) - at) < _NEAR for at in by_town))
    )
    chosen = list(islice(fitting, AGAIN))
    words = frozenset((word, "v") for word in door.verbs)
    found = []
    for each, document in zip(chosen, parse([each.article for each in chosen]), strict=True):
        told = who_is_behind(document, each.attributions)
        told += find_events(document, each.attributions, each.times, each.places, words) if words else ()
        laid = laid_at(door, query.wanted, each, told)
        found += [laid] if laid is not None else []
    return found
