"""The body of a story: a paragraph for each claim, in order of weight, its sentences in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from reportedly.desk.prose.deeds import deed
from reportedly.desk.prose.figures import figure_sentences
from reportedly.desk.prose.headlines import ON_RECORD, is_ahead
from reportedly.desk.prose.lead import WITH_A_TOLL, outlook, telling_pages
from reportedly.desk.prose.origins import is_somebody, named, unnamed
from reportedly.desk.prose.said import Said, sentence
from reportedly.desk.prose.testimony import says_alike, testimonies
from reportedly.model.dossier import Dossier, DossierEvent, DossierPage, Origin, Stance, Status
from reportedly.model.statement import Basis, Change, EventType, Factuality, PartKind

VOICES = 6
"""Origins of one claim that have a sentence each."""
OTHERS = 5
"""Further claims that have a paragraph each."""
FIGURES = 4
"""Figures that have a paragraph each."""
_CHANGES = {Status.CANCELLED: Change.CANCELLED, Status.POSTPONED: Change.POSTPONED}
_OF_PEOPLE = frozenset(
    {
        EventType.MEETING,
        EventType.VISIT,
        EventType.CALL,
        EventType.AGREEMENT,
        EventType.APPOINTMENT,
        EventType.DEATH,
    }
)
"""What says nothing where nobody is named for it."""


class Paragraph(Struct, frozen=True):
    """Sentences on one claim (the id of its event) or figure (None)."""

    event: str | None
    said: tuple[Said, ...]


def body(dossier: Dossier) -> tuple[Paragraph, ...]:
    """Give the paragraphs of a dossier: the foremost event, the others that tell enough, figures, contradictions."""
    first = tuple(event for event in dossier.events[:1] if dossier.carrying or not event.passing)
    events = (*first, *_further(dossier))
    found = [Paragraph(event.id, told) for event in first for told in _foremost(event, dossier)]
    further = [Paragraph(event.id, told) for event in events[len(first) :] for told in _last_words(event, dossier)]
    figures = [
        Paragraph(None, figure_sentences(figure, dossier.as_of)) for figure in dossier.figures if not figure.passing
    ]
    figures = [each for each in figures if each.said][:FIGURES]
    # Whom a disaster has hit is the news of it.
    found += [*figures, *further] if events and events[0].type in WITH_A_TOLL else [*further, *figures]
    return tuple(each for each in found if each.said)


def _further(dossier: Dossier) -> list[DossierEvent]:
    """The further events that have a paragraph: told in a text by somebody, each of one kind, giver and day once."""
    found: dict[tuple[str, str, str], DossierEvent] = {}
    for event in dossier.events[1:]:
        origins = _voices(event, Stance.FOR)
        worth = tells_enough(event) and not event.passing and event.type is not EventType.PUBLICATION
        if worth and not _goes_with(event, dossier.events[0]) and any(map(_in_a_text, origins)):
            day = (event.when.earliest or "")[:10] if event.when else ""
            found.setdefault((deed(event).short, origins[0].family, day), event)
    return list(found.values())[:OTHERS]


def _goes_with(event: DossierEvent, foremost: DossierEvent) -> bool:
    """Whether an event is only the way to the foremost one, told by the same: who is to meet there travels there."""
    names = {each.entity for each in foremost.participants}
    there = event.place is not None and foremost.place is not None and event.place.name == foremost.place.name
    travels = event.type is EventType.VISIT and foremost.type is EventType.MEETING and there
    told = {origin.family for origin in event.origins} <= {origin.family for origin in foremost.origins}
    return travels and told and {each.entity for each in event.participants} <= names


def _in_a_text(origin: Origin) -> bool:
    """Whether an origin is told of in a text: a headline says more than its text, or less."""
    return any(words.part is not PartKind.TITLE for words in origin.because)


def tells_enough(event: DossierEvent) -> bool:
    """Say whether an event has a kind and at least two of whom, where and when; what people do, always whom."""
    known = (event.participants, event.place, event.when)
    return event.type is not EventType.OTHER and sum(map(bool, known)) > 1 and says_who(event)


def says_who(event: DossierEvent) -> bool:
    """Say whether it is known of an event who takes part, where that matters."""
    return bool(event.participants) or event.type not in _OF_PEOPLE


def _foremost(event: DossierEvent, dossier: Dossier) -> Iterator[tuple[Said, ...]]:
    """What decides how the foremost event stands, what else is for it, what is against it, and what is to come.

    Of what is denied those who deny it come first.
    """
    pages, as_of = telling_pages(event, dossier), dossier.as_of
    behind, against = _voices(event, Stance.FOR), _voices(event, Stance.AGAINST)
    if event.status is Status.DENIED and against:
        behind, against = against, behind
    first = _first(event, behind)
    alike = [each for each in behind if first and each is not first and says_alike(event, each, first, as_of)]
    alike = alike if len(alike) > 1 else []
    seen = _told_as_fact(event, pages) if event.status is Status.OCCURRED and (first is None or first.ahead) else None
    opening = testimonies(event, [first], as_of, pages) if first else ()
    if seen:
        yield testimonies(event, [seen], as_of, pages)
    yield (*opening, *_said_alike(alike))
    for voices in (behind, against):
        told = _by_time([origin for origin in voices if origin is not first and origin not in alike][-VOICES:])
        yield testimonies(event, told, as_of, pages)
    yield outlook(dossier, event, beside=" ".join(each.text for each in opening), then="Earlier")


def _told_as_fact(event: DossierEvent, pages: Sequence[DossierPage]) -> Origin | None:
    """The outlet by whose page it is held to have occurred, where nobody is cited for that; it says so itself."""
    outlets = {page.id: page.outlet for page in pages}
    because = [each for step in event.history[-1:] for each in step.because]
    told = next((each for each in because if outlets.get(each.page)), None)
    if told is None:
        return None
    first = next(page.published for page in pages if page.id == told.page)
    name = outlets[told.page] or ""
    words = tuple(each for each in because if each.page == told.page)
    return Origin(
        told.page, name, name, Basis.OUTLET, Stance.FOR, first, (name,), value=Factuality.CERTAIN, because=words
    )


def _said_alike(origins: Sequence[Origin]) -> tuple[Said, ...]:
    """Who else says the very same, in one sentence."""
    if not origins:
        return ()
    because = tuple(words for origin in origins for words in origin.because)
    return (Said(sentence(f"{named([unnamed(each) for each in origins])} said the same"), because),)


def _last_words(event: DossierEvent, dossier: Dossier) -> Iterator[tuple[Said, ...]]:
    """Who says last, in a text, that a further event is so, and who that it is not."""
    pages = telling_pages(event, dossier)
    for stance in (Stance.FOR, Stance.AGAINST):
        told = [origin for origin in _voices(event, stance) if _in_a_text(origin)]
        yield testimonies(event, told[-1:], dossier.as_of, pages)


def _first(event: DossierEvent, behind: Sequence[Origin]) -> Origin | None:
    """Who is told first: the last whose words the present status rests on, else who speaks of that change of plan, else
    the last on record, else the last.
    """
    words = {(each.page, each.span) for step in event.history[-1:] for each in step.because}
    deciding = [each for each in behind if words & {(told.page, told.span) for told in each.because}]
    changing = [each for each in behind if each.change and each.change is _CHANGES.get(event.status)]
    standing = [each for each in behind if each.ahead is is_ahead(event)]
    on_record = [each for each in standing if each.basis in ON_RECORD]
    return next((those[-1] for those in (deciding, changing, on_record, standing, behind) if those), None)


def _voices(event: DossierEvent, stance: Stance) -> list[Origin]:
    """The origins of a stance whose name says who they are, each speaker by what was said last."""
    found: dict[str, Origin] = {}
    for origin in event.origins:
        if origin.stance is stance and is_somebody(origin):
            found.pop(origin.name, None)
            found[origin.name] = origin
    return list(found.values())


def _by_time(origins: Sequence[Origin]) -> list[Origin]:
    return sorted(origins, key=lambda each: each.first or "")
