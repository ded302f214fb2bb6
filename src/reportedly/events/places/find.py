"""The places that an article names, each mention resolved to one place in the world."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from reportedly.events.places.bodies import in_names
from reportedly.events.places.choice import Question, choose
from reportedly.events.places.gazetteer import Candidate, Kind
from reportedly.events.places.literal import is_literal, speaks
from reportedly.events.places.names import Naming, demonyms_before, key_in, longest_name, may_start, says_where
from reportedly.model.document import Document, Name, ParsedPart
from reportedly.model.statement import Place
from reportedly.model.states import is_demonym, state


def find_places(document: Document) -> tuple[Place, ...]:
    """Give every mention of a place in an article, part by part and in order, with the place it means.

    Demonyms, and capitals that plainly stand for a government that speaks ("Seoul said"), are not places.
    `name` is the gazetteer's, `country` ISO 3166-1 alpha-2 or None (seas, disputed ground), `lat` and `lon` are degrees
    north and east, rounded to 2 decimals; `use` tells places themselves from those in the names of bodies.
    Names that the gazetteer does not know are left out.
    """
    named = find_namings(document)
    questions = [question for part, namings in named for question in _questions(part, namings)]
    chosen = iter(choose(questions, _countries(document)))
    return tuple(_place(part, naming, next(chosen)) for part, namings in named for naming in namings)


def find_namings(document: Document) -> list[tuple[ParsedPart, list[Naming]]]:
    """Give the mentions of places in each part, in order.

    What is plainly a place at one mention is one at the others too: "Naantali man held" after "in Naantali".
    What speaks at one is a person at all, unless it is known for a place: "Turner said", "a letter to Turner".
    """
    spotted = [(part, _spot(part)) for part in document.parts]
    sorted_out = [(part, names, *_sort(part, names)) for part, names in spotted]
    people = {
        key_in(part, each)
        for part, _, sure, doubtful in sorted_out
        for each in (*sure, *doubtful)
        if each.is_small and speaks(part, each)
    }
    known = {key_in(part, each) for part, _, sure, _ in sorted_out for each in sure} - people
    found = []
    for part, names, sure, doubtful in sorted_out:
        literal = [each for each in (*sure, *doubtful) if key_in(part, each) in known]
        namings = [*literal, *in_names(part, names, literal, known, people)]
        found.append((part, sorted(namings, key=lambda naming: naming.first)))
    return found


def _spot(part: ParsedPart) -> dict[int, Naming]:
    """Give the longest name of a place that starts at each word, for the words where one does."""
    starts = (at for at in range(len(part.words)) if may_start(part, at))
    return {at: naming for at in starts if (naming := longest_name(part, at))}


def _sort(part: ParsedPart, spotted: Mapping[int, Naming]) -> tuple[list[Naming], list[Naming]]:
    """Give the namings that are plainly places, and those that are only if they are so elsewhere in the article."""
    names = {word: name for name in part.names for word in range(name.first, name.last)}
    sure: list[Naming] = []
    doubtful: list[Naming] = []
    at = 0
    while at < len(part.words):
        naming = spotted.get(at)
        verdict = naming and is_literal(part, naming, names.get(at), sure)
        if naming and verdict is not None:
            (sure if verdict else doubtful).append(naming)
            at = naming.last
        else:
            at = _next(names.get(at), at, naming)
    return sure, doubtful


def _next(name: Name | None, at: int, refused: Naming | None) -> int:
    """Say where to go on after a word that starts no place; a refused name inside a longer one is passed as a whole."""
    if refused and name and name.label in ("PERSON", "ORG") and name.first == at:
        return name.last
    return refused.last if refused else at + 1


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
    lat, lon = round(chosen.lat, 2), round(chosen.lon, 2)
    quote = part.quote(span)
    return Place(quote, _called(quote, chosen), chosen.country, lat, lon, part.kind, span, naming.use)


def _called(quote: str, chosen: Candidate) -> str:
    """What a place is called: a region as the page writes it in full ("Bavaria", not "Bayern"), all others by table."""
    words = quote.removeprefix("the ").split()
    whole = all(word.isalpha() and not word.isupper() for word in words) and words[0][0].isupper()
    short = len(words) == 1 and chosen.name.startswith(words[0])  # "Calif"
    other = chosen.kind is Kind.REGION and not short
    return " ".join(words) if whole and other else chosen.name
