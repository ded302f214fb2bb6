"""What has changed, in sentences: status, date, place, origins, silences broken, figures, contradictions, pages."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.desk.prose.days import expected, on_day
from reportedly.desk.prose.deeds import deed
from reportedly.desk.prose.figures import number_in_words
from reportedly.desk.prose.names import at_place, in_sentence, is_name
from reportedly.desk.prose.origins import independence_in_words, is_somebody, named, unnamed
from reportedly.desk.prose.said import Said, capital, sentence
from reportedly.desk.wording import counted
from reportedly.model.changes import Changes, EventChange, FigureChange, PageTally
from reportedly.model.dossier import Evidence, Origin, PlaceTold, Stance, WhenTold

_SAYING = {Stance.FOR: "says so", Stance.AGAINST: "speaks against it", Stance.SILENT: "is silent"}


def updates(changes: Changes) -> tuple[Said, ...]:
    """Give what has changed, a sentence each, the foremost event first; nothing where only pages are new."""
    found = [said for change in changes.events for said in _of_event(change, changes.as_of)]
    found += [_figure(change, changes.as_of) for change in changes.figures]
    found += [Said(sentence(f"New contradiction: {each.text}"), each.because) for each in changes.contradictions]
    return tuple(found)


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


def _of_event(change: EventChange, as_of: str) -> Iterator[Said]:
    event = change.event
    what = capital(deed(event).with_article)
    if change.new:
        words = "one independent origin" if not event.independent.at_most else independence_in_words(event.independent)
        because = event.history[-1].because if event.history else ()
        yield Said(sentence(f"New: {event.status.value}, {deed(event).with_article}; {words}"), because)
        return
    if change.status and change.status.before is not change.status.after:
        before = f" from {change.status.before.value}" if change.status.before else ""
        because = tuple(words for step in change.status.steps[-1:] for words in step.because)
        at = f" {on_day(event.since, as_of)}" if event.since else ""
        yield Said(sentence(f"{what}:{before} to {change.status.after.value}{at}"), because)
    if change.when:
        now, stood = expected(change.when.after, as_of), expected(change.when.before, as_of)
        moved = f", no longer {stood}" if stood else ""
        yield Said(sentence(f"{what}: {f'now {now}' if now else 'without a date'}{moved}"), _last(event.when_history))
    if change.place:
        now, stood = (at_place(each.name) if each else "" for each in (change.place.after, change.place.before))
        moved = f", no longer {stood}" if stood else ""
        yield Said(sentence(f"{what}: {f'now {now}' if now else 'without a place'}{moved}"), _last(event.place_history))
    for each in change.spoke:
        words = f"{in_sentence(each.party)} has spoken: {unnamed(each.by)} {_SAYING[each.by.stance]}"
        yield Said(sentence(words), each.by.because)
    for origin in change.withdrawn:
        yield Said(sentence(f"{unnamed(origin)} has withdrawn it"), origin.because)
    yield from _new_origins(change)


def _last(history: tuple[WhenTold, ...] | tuple[PlaceTold, ...]) -> tuple[Evidence, ...]:
    return history[-1].because if history else ()


def _new_origins(change: EventChange) -> Iterator[Said]:
    """Who is new and independent of all others, for it and against it."""
    new = [each.origin for each in change.origins if each.independent and is_somebody(each.origin)]
    for stance, words in ((Stance.FOR, "New independent origin for it"), (Stance.AGAINST, "New against it")):
        origins: list[Origin] = [origin for origin in new if origin.stance is stance]
        if origins:
            because = tuple(words for origin in origins for words in origin.because)
            yield Said(sentence(f"{words}: {named([unnamed(each) for each in origins])}"), because)


def _figure(change: FigureChange, as_of: str) -> Said:
    after, before = change.after, change.before
    stood = f", before {number_in_words(before)}" if before else ""
    if after is None:
        return Said(sentence(f"{change.quantity}: no value stands any more{stood}"))
    at = after.as_of or after.published
    day = f" {on_day(at, as_of)}" if at else ""
    by = f", {in_sentence(after.by)} said{day}" if after.by and is_name(after.by) else ""
    return Said(sentence(f"{change.quantity}: {number_in_words(after)}{by}{stood}"))
