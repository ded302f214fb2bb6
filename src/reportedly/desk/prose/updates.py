"""What has changed, in sentences: status, date, place, origins, silences broken, figures, contradictions, pages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from reportedly.desk.prose.contradicting import contradiction_in_words
from reportedly.desk.prose.days import expected, on_day, since
from reportedly.desk.prose.deeds import deed
from reportedly.desk.prose.figures import figure_sentences, heading, number_in_words, value_in_words
from reportedly.desk.prose.lead import stood_as
from reportedly.desk.prose.names import in_sentence, is_plural, place_in_sentence
from reportedly.desk.prose.origins import independence_in_words, is_somebody, named, unnamed
from reportedly.desk.prose.said import Said, capital, sentence
from reportedly.desk.wording import counted
from reportedly.model.changes import Changes, EventChange, FigureChange, PageTally
from reportedly.model.dossier import (
    DossierEvent,
    DossierFigure,
    Evidence,
    Interval,
    PlaceTold,
    Stance,
    Status,
    WhenTold,
)
from reportedly.model.statement import EventType

_Told = tuple[str, tuple[Evidence, ...]]
_NAME = "\0"
"""Where the name of the event belongs, or "it"; no word of a page can hold it."""
_SAYING = {Stance.FOR: "says so", Stance.AGAINST: "speaks against it", Stance.SILENT: "is silent"}
_SAYING_TOGETHER = {Stance.FOR: "say so", Stance.AGAINST: "speak against it", Stance.SILENT: "are silent"}


class Update(Struct, frozen=True):
    """What has changed about one subject, a sentence each; `event` is the claim it is about, None for all else."""

    subject: str
    said: tuple[Said, ...]
    event: DossierEvent | None = None


def updates(changes: Changes) -> tuple[Update, ...]:
    """Give what has changed, the foremost event first, then new ones and all else; nothing where only pages are new."""
    as_of = changes.as_of
    found = [
        Update(capital(each.event.title), tuple(_of_event(each, as_of)), each.event)
        for each in changes.events
        if not each.new
    ]
    found += [
        Update("New in the story", tuple(_new(each.event) for each in changes.events if _is_news(each))),
        Update("Figures", tuple(_figure(each, as_of) for each in changes.figures)),
        Update("Contradictions", tuple(contradiction_in_words(each) for each in changes.contradictions)),
    ]
    return tuple(each for each in found if each.said)


def pages_in_words(pages: PageTally) -> str:
    """Say what the new pages brought: "14 new pages: 2 bring something new; 12 more repeat what one origin said."."""
    if not pages.new:
        return "No new page."
    bring, repeat = len(pages.bringing), len(pages.repeating)
    origins = "one origin" if pages.repeated == 1 else f"{pages.repeated} origins"
    copies = f" ({counted(pages.copies, 'copy')})" if pages.copies else ""
    said = f"what {origins} said" if pages.repeated else "what was known"
    told = [f"{bring} {'brings' if bring == 1 else 'bring'} something new"] * bool(bring)
    told += [f"{repeat}{' more' if bring else ''} {'repeats' if repeat == 1 else 'repeat'} {said}{copies}"] * bool(
        repeat
    )
    return f"{counted(pages.new, 'new page')}: {'; '.join(told)}."


def _is_news(change: EventChange) -> bool:
    return change.new and change.event.type is not EventType.PUBLICATION


def _new(event: DossierEvent) -> Said:
    return Said(sentence(_standing(event)), event.history[-1].because if event.history else ())


def _of_event(change: EventChange, as_of: str) -> Iterator[Said]:
    """What is new of one claim, its name in the first sentence."""
    name = _named_apart(change)
    for text, because in (*_moves(change, as_of), *_voices(change)):
        yield Said(sentence(text.replace(_NAME, name, 1)), because)
        name = "it"


def _named_apart(change: EventChange) -> str:
    """The claim by its name; a visit with where it goes, unless that is news itself: who goes to two makes two."""
    told = deed(change.event)
    if change.event.type is not EventType.VISIT or change.place or not told.place:
        return told.definite
    return f"{told.definite} {told.place}"


def _standing(event: DossierEvent) -> str:
    """How a new claim stands: "a meeting of A and B, rumoured; one independent origin"."""
    return f"{deed(event).with_article}, {event.status.value}; {independence_in_words(event.independent)}"


def _moves(change: EventChange, as_of: str) -> Iterator[_Told]:
    """Status, date and place, as they stand and stood."""
    event = change.event
    if change.status and change.status.before is not change.status.after:
        stood = f"; before that it was {stood_as(change.status.before)}" if change.status.before else ""
        because = tuple(words for step in change.status.steps[-1:] for words in step.because)
        yield f"{_NAME} {_stands(event, as_of)}{stood}", because
    if change.when:
        now, stood = (_named_day(each, as_of) for each in (change.when.after, change.when.before))
        yield _now_and_before("date", now, stood), _last(event.when_history)
    if change.place:
        now, stood = (
            place_in_sentence(each.name) if each else "" for each in (change.place.after, change.place.before)
        )
        yield _now_and_before("place", now, stood), _last(event.place_history)


def _stands(event: DossierEvent, as_of: str) -> str:
    be = "have" if deed(event).plural else "has"
    at = event.since or as_of
    match event.status:
        case Status.OCCURRED:
            return "occurred"
        case Status.LAPSED:
            return f"lapsed {on_day(at, as_of)}"
    return f"{be} been {event.status.value} {since(at, as_of)}"


def _now_and_before(what: str, now: str, before: str) -> str:
    if not now:
        return f"No {what} is named for {_NAME} any more{f'; it was {before}' if before else ''}"
    return f"The {what} named for {_NAME} is now {now}{f'; it was {before}' if before else ''}"


def _named_day(when: Interval | None, as_of: str) -> str:
    return expected(when, as_of).removeprefix("on ")


def _voices(change: EventChange) -> Iterator[_Told]:
    """Who has spoken that was silent, who has withdrawn, and who is new and independent of all others."""
    spoken = {each.by.name for each in change.spoke}
    for each in change.spoke:
        party, by = in_sentence(each.party), unnamed(each.by)
        who = f"{party}, silent until then," if by == party else f"{party}, silent until then, has spoken: {by}"
        saying = _SAYING_TOGETHER if by != party and is_plural(by) else _SAYING
        yield f"{who} {saying[each.by.stance]}", each.by.because
    for origin in change.withdrawn:
        yield f"{unnamed(origin)} no longer says so of {_NAME}", origin.because
    new = [each.origin for each in change.origins if each.independent and each.origin.name not in spoken]
    for stance, words in (
        (Stance.FOR, f"New independent origin for {_NAME}"),
        (Stance.AGAINST, f"New against {_NAME}"),
    ):
        origins = [origin for origin in new if origin.stance is stance and is_somebody(origin)]
        if origins and not (stance is Stance.AGAINST and change.event.status is Status.OCCURRED):
            because = tuple(told for origin in origins for told in origin.because)
            news = words.replace("origin", "origins") if len(origins) > 1 else words
            yield f"{news}: {named([unnamed(each) for each in origins])}", because


def _last(history: tuple[WhenTold, ...] | tuple[PlaceTold, ...]) -> tuple[Evidence, ...]:
    return history[-1].because if history else ()


def _figure(change: FigureChange, as_of: str) -> Said:
    """The value that stands, as its giver gave it, and the one before."""
    figure = DossierFigure(change.quantity, change.after, (), change.of, change.unit)
    told = figure_sentences(figure, as_of)
    stood = f"; before that it was {number_in_words(change.before)}" if change.before else ""
    if told:
        return Said(sentence(f"{told[0].text.rstrip('.')}{stood}"))
    stands = value_in_words(change.after) if change.after else "no value stands any more"
    return Said(sentence(f"{heading(figure)}: {stands}{stood}"))
