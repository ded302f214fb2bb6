"""Questions: what is asked, and the one event or figure of a dossier that it is about, or none.

An answer from a near miss is worse than none: whoever the question has meeting must take part in the event, and every
other name in the question must stand in the event or on its pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.document import Document
from reportedly.model.dossier import Answer, Dossier, DossierEvent, DossierFigure, DossierPage
from reportedly.model.reading import Recognition
from reportedly.model.statement import EventType
from reportedly.stories.names import key, same_entity
from reportedly.stories.quantity_asked import QuantityAsked, best_fitting, quantity_asked

_PAIRED = frozenset({EventType.MEETING, EventType.CALL})
_ALIKE = ({EventType.AGREEMENT, EventType.ECONOMIC}, {EventType.MEETING, EventType.CALL, EventType.VISIT})


MOST = 0.6
"""Share of a question's ordinary words that must stand on the pages, where it names nobody who takes part."""


class Query(Struct, frozen=True):
    """What a question asks for: a quantity, or an event of one of some types; and whom, what and where it names.

    `names` are people, bodies and other things, `places` are places and states, `words` all words of the question.
    """

    question: str
    quantity: QuantityAsked | None
    types: tuple[EventType, ...]
    names: tuple[str, ...]
    places: tuple[str, ...]
    words: tuple[str, ...]


def understand(question: str, document: Document, recognition: Recognition) -> Query:
    """Read a question that has been parsed like a page: `document` its words, `recognition` its events."""
    names: dict[str, None] = {}
    places: dict[str, None] = {}
    for part in document.parts:
        for mention in part.mentions:
            for entity in (mention.entity,) if isinstance(mention.entity, str) else mention.entity or ():
                (places if mention.kind in ("place", "state") else names)[entity] = None
    types = tuple(dict.fromkeys(event.type for event in recognition.events if event.type is not EventType.OTHER))
    words = tuple(dict.fromkeys(re.findall(r"[^\W_]{3,}", question)))
    lemmas = [lemma for part in document.parts for lemma in part.lemmas]
    return Query(question, quantity_asked(question, lemmas), types, tuple(names), tuple(places), words)


class Found(Struct, frozen=True):
    """A match for a query in one dossier, and how good it is."""

    score: float
    events: tuple[DossierEvent, ...] = ()
    figures: tuple[DossierFigure, ...] = ()
    pages: tuple[DossierPage, ...] = ()


def search(query: Query, dossier: Dossier, texts: dict[str, str]) -> Found | None:
    """Find what a query is about in a dossier, or None; `texts` holds the headline and body of each page."""
    return _figure(query, dossier, texts) if query.quantity else _event(query, dossier, texts)


def answer(query: Query, found: Sequence[Found | None], as_of: str) -> Answer:
    """Give the answer that the best match makes, or an empty one."""
    best = max((match for match in found if match), key=lambda match: match.score, default=None)
    if best is None:
        return Answer(query.question, as_of)
    return Answer(query.question, as_of, best.events, best.figures, best.pages)


def _event(query: Query, dossier: Dossier, texts: dict[str, str]) -> Found | None:
    scored = [
        (score, -at)
        for at, event in enumerate(dossier.events)
        if (score := _event_score(query, event, dossier, texts)) > 0
    ]
    if not scored:
        return None
    score, at = max(scored)
    event = dossier.events[-at]
    return Found(score, events=(event,), pages=_pages(event, dossier))


def _event_score(query: Query, event: DossierEvent, dossier: Dossier, texts: dict[str, str]) -> float:
    """How well an event fits a query; 0 where it is another one."""
    kind = _type_score(query, event)
    pages = _pages(event, dossier)
    told = " ".join(texts.get(page.id, "") for page in pages)
    inside = [party.entity for party in event.participants]
    where = [event.place.name, *_country(event)] if event.place else []
    named = [name for name in query.names if _names_one(name, [*inside, *where, event.title])]
    named += [name for name in query.places if _names_one(name, [*inside, *where]) or _is_of(name, [*inside, *where])]
    others = [name for name in (*query.names, *query.places) if name not in named]
    if not kind or not all(_stands_in(name, told) for name in others):
        return 0.0
    if event.type in _PAIRED and any(name in query.names for name in others):
        return 0.0
    if not query.names and not named:
        share = _word_share(query, told)
        return kind * share if event.type in query.types and share >= MOST else 0.0
    return kind + len(named) + 0.3 * len(others) + min(len(pages), 50) / 100 if named else 0.0


def _type_score(query: Query, event: DossierEvent) -> float:
    """1 for a type asked for, 0.4 for a kindred one (one visits to meet), 0.2 where no type is asked for."""
    if not query.types:
        return 0.2
    if event.type in query.types:
        return 1.0
    kindred = any(event.type in group and set(query.types) & group for group in _ALIKE)
    return 0.4 if kindred else 0.0


def _country(event: DossierEvent) -> list[str]:
    state = states.by_code(event.place.country) if event.place and event.place.country else None
    return [state.name] if state else []


def _names_one(name: str, among: Sequence[str]) -> bool:
    return any(same_entity(key(name), key(other)) or key(name) in key(other).split(" and ") for other in among)


def _is_of(place: str, among: Sequence[str]) -> bool:
    """Whether one of several names is that of a state or tells it by its adjective: "Norwegian salmon" is Norway's."""
    return any((state := states.state(word)) and state.name == place for name in among for word in name.split())


def _stands_in(name: str, text: str) -> bool:
    """Whether a text has the last word of a name, or any form of a state's name."""
    if states.state(name) and _is_of(name, [text]):
        return True
    return re.search(rf"\b{re.escape(name.split()[-1])}\b", text, re.I) is not None


def _word_share(query: Query, text: str) -> float:
    asked = [word for word in query.words if word[0].islower() and len(word) > 3]
    return sum(_stands_in(word, text) for word in asked) / len(asked) if asked else 0.0


def _pages(event: DossierEvent, dossier: Dossier) -> tuple[DossierPage, ...]:
    """The pages that an event rests on: those that reach one of its origins, or are shown as evidence."""
    origins = {origin.id for origin in event.origins}
    shown = {each.page for change in event.history for each in change.because}
    resting = [page for page in dossier.pages if page.id in shown or origins & set(page.origins)]
    return tuple(replace(page, origins=tuple(each for each in page.origins if each in origins)) for page in resting)


def _figure(query: Query, dossier: Dossier, texts: dict[str, str]) -> Found | None:
    """The figure asked for, where the pages are about whom or what the question names."""
    best = best_fitting(query.quantity, dossier.figures) if query.quantity else None
    if best is None:
        return None
    giving = {page for value in best.series for page in value.pages}
    told = [texts.get(page.id, "") for page in dossier.pages]
    everything = " ".join(told)
    wanted = [*query.names, *query.places]
    if not all(_stands_in(name, everything) for name in wanted) or not _is_matter(query, everything):
        return None
    # Who is only mentioned on a few of many pages is not whom the story is about.
    if wanted and max(sum(_stands_in(name, text) for text in told) for name in wanted) * 3 < len(told):
        return None
    if not wanted and _word_share(query, everything) < MOST:
        return None
    share = sum(_stands_in(word, everything) for word in query.words) / max(1, len(query.words))
    pages = tuple(page for page in dossier.pages if page.id in giving)
    return Found(share + len(giving) / 1000, figures=(best,), pages=pages)


def _is_matter(query: Query, text: str) -> bool:
    """Whether the pages are of the matter asked about: floods are no earthquake, whatever the country."""
    matter = [word for word in query.words if word[0].islower() and len(word) > 3 and word.lower() not in _NO_MATTER]
    return not matter or any(re.search(rf"\b{re.escape(word[: max(4, len(word) - 2)])}", text, re.I) for word in matter)


_NO_MATTER = frozenset(
    "many much people were have been they them there that this what with from into after during since when will would"
    " does died dead deaths death killed kill injured hurt wounded missing toll number total figure lives lost victims"
    " casualties because under over about more than still currently confirmed reported according officially big high"
    " large strong".split()
)
"""Words of a question for a number that do not say what it is about."""


def same_figure(found: Sequence[Found | None]) -> list[int]:
    """Give the places in `found` of the matches that tell one figure: the best, and those that share values with it.

    Coverage of one matter may have come to lie in several stories; a value told in both ties them together.
    """
    matches = [(at, match) for at, match in enumerate(found) if match and match.figures]
    if not matches:
        return []
    best, first = max(matches, key=lambda pair: pair[1].score)
    told = _values(first)
    return [at for at, match in matches if at == best or (_kind(match) == _kind(first) and told & _values(match))]


def _kind(match: Found) -> tuple[str, str | None, str | None]:
    return match.figures[0].quantity, match.figures[0].of, match.figures[0].unit


def _values(match: Found) -> set[float]:
    """The values of a match that are telling: ten and more, since small numbers meet by chance."""
    return {value.value for value in match.figures[0].series if value.value >= 10}
