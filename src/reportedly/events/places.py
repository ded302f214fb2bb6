"""The places that an article names, each mention resolved to one place in the world."""

from __future__ import annotations

from collections import Counter

from reportedly.events.gazetteer import Candidate
from reportedly.events.place_choice import Question, choose
from reportedly.events.place_names import Naming, demonyms_before, find_namings, says_where
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Place
from reportedly.model.states import is_demonym, state


def find_places(document: Document) -> tuple[Place, ...]:
    """Give every mention of a place in an article, part by part and in order, with the place it means.

    Demonyms, and capitals that plainly stand for a government that speaks ("Seoul said"), are not places.
    `name` is the gazetteer's, `country` ISO 3166-1 alpha-2 or None (seas, disputed ground), `lat` and `lon` are degrees
    north and east, rounded to 2 decimals. Names that the gazetteer does not know are left out.
    """
    found = {part.kind: find_namings(part) for part in document.parts}
    questions = [question for part in document.parts for question in _questions(part, found[part.kind])]
    chosen = choose(questions, _countries(document))
    named = [(part, naming) for part in document.parts for naming in found[part.kind]]
    return tuple(_place(part, naming, place) for (part, naming), place in zip(named, chosen, strict=True))


def _questions(part: ParsedPart, namings: list[Naming]) -> list[Question]:
    """Put together what the mentions themselves say about where their places lie."""
    questions = []
    for at, naming in enumerate(namings):
        before = namings[at - 1] if at else None
        after = namings[at + 1] if at + 1 < len(namings) else None
        lies_in = after is not None and says_where(part, naming, after)
        questions.append(
            Question(
                part.quote(part.span(naming.first, naming.last)),
                naming.candidates,
                after.candidates if lies_in and after else (),
                tuple(demonyms_before(part, naming)),
                before.candidates if before and says_where(part, before, naming) else (),
            )
        )
    return questions


def _countries(document: Document) -> Counter[str]:
    """Count the states that the article names by a demonym or by a name that only a state has."""
    counted: Counter[str] = Counter()
    for part in document.parts:
        for word in part.words:
            if word[0].isupper() and is_demonym(word):
                found = state(word)
                if found:
                    counted[found.code] += 1
    return counted


def _place(part: ParsedPart, naming: Naming, chosen: Candidate) -> Place:
    span = part.span(naming.first, naming.last)
    return Place(
        part.quote(span), chosen.name, chosen.country, round(chosen.lat, 2), round(chosen.lon, 2), part.kind, span
    )
