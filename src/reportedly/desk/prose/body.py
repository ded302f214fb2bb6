"""The body of a story: a paragraph for each claim, in order of weight, its sentences in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from reportedly.desk.prose.deeds import deed
from reportedly.desk.prose.figures import figure_sentences
from reportedly.desk.prose.lead import telling_pages
from reportedly.desk.prose.names import is_name
from reportedly.desk.prose.said import Said, sentence
from reportedly.desk.prose.testimony import testimonies
from reportedly.model.dossier import Dossier, DossierEvent, Origin, Stance
from reportedly.model.statement import EventType, PartKind

VOICES = 6
"""Origins of one claim that have a sentence each."""
OTHERS = 5
"""Further claims that have a paragraph each."""
FIGURES = 4
"""Figures that have a paragraph each."""
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
    events = (*dossier.events[:1], *_further(dossier))
    found = [Paragraph(event.id, told) for event in events for told in _told(event, dossier, event is events[0])]
    figures = [figure_sentences(figure, dossier.as_of) for figure in dossier.figures]
    found += [Paragraph(None, said) for said in figures if said][:FIGURES]
    return tuple(each for each in found if each.said)


def _further(dossier: Dossier) -> list[DossierEvent]:
    """The further events that have a paragraph: told in a text by somebody, each of one kind, giver and day once."""
    found: dict[tuple[str, str, str], DossierEvent] = {}
    for event in dossier.events[1:]:
        origins = _voices(event, Stance.FOR)
        if tells_enough(event) and event.type is not EventType.PUBLICATION and any(map(_in_a_text, origins)):
            day = (event.when.earliest or "")[:10] if event.when else ""
            found.setdefault((deed(event).short, origins[0].family, day), event)
    return list(found.values())[:OTHERS]


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


def _told(event: DossierEvent, dossier: Dossier, foremost: bool) -> Iterator[tuple[Said, ...]]:
    """What the origins say, those for it and those against it apart; of further events only who says so last."""
    pages = telling_pages(event, dossier)
    for stance in (Stance.FOR, Stance.AGAINST):
        origins = _voices(event, stance)
        origins = origins if foremost else [origin for origin in origins if _in_a_text(origin)][-1:]
        yield testimonies(event, _by_time(origins[-VOICES:]), dossier.as_of, pages)


def _voices(event: DossierEvent, stance: Stance) -> list[Origin]:
    """The origins of a stance whose name says who they are, each speaker by what was said last."""
    found: dict[str, Origin] = {}
    for origin in event.origins:
        if origin.stance is stance and is_name(origin.name):
            found.pop(origin.name, None)
            found[origin.name] = origin
    return list(found.values())


def _by_time(origins: Sequence[Origin]) -> list[Origin]:
    return sorted(origins, key=lambda each: each.first or "")


def contradictions(dossier: Dossier) -> tuple[Said, ...]:
    """Give what contradicts each other in a dossier, each pair of statements once."""
    found = {each.because: Said(sentence(each.text), each.because) for each in dossier.contradictions}
    return tuple(found.values())
