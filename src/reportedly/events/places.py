"""The places that an article names, each mention resolved to one place in the world."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest

from reportedly.events.gazetteer import Candidate
from reportedly.events.place_choice import Question, choose
from reportedly.events.place_names import Naming, container_after, demonyms_before, find_namings
from reportedly.model.document import Document, ParsedPart
from reportedly.model.states import is_demonym, state
from reportedly.model.statement import Place


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
    return [_question(part, naming, after) for naming, after in zip_longest(namings, namings[1:])]


def _question(part: ParsedPart, naming: Naming, after: Naming | None) -> Question:
    """Put together what the mention itself says about where the place lies."""
    within: tuple[Candidate, ...] = ()
    if after and part.words[naming.last : after.first] in ((",",), ("in",), ("(",), ("in", "the")):
        within = after.candidates
    region = container_after(part, naming)
    return Question(
        part.quote(part.span(naming.first, naming.last)),
        naming.candidates,
        within,
        tuple(demonyms_before(part, naming)),
        (region,) if region else (),
    )


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
