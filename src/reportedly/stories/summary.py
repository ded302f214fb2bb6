"""A dossier cut down to what a list of stories needs, and how long it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from types import MappingProxyType

from msgspec.structs import replace

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.dossier import (
    CalendarEntry,
    Dossier,
    DossierEvent,
    Evidence,
    Origin,
    Stance,
    Status,
    StoryHead,
)
from reportedly.model.reading import Reading
from reportedly.model.summary import Lasting, StorySummary, Turn, TurnKind
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.dates.dating import dated
from reportedly.stories.judging.course import GRACE, OPEN
from reportedly.stories.telling import known_from

TURNS = 12
"""Changes that are kept, the latest."""
EXPECTED = 5
NAMES = 60
"""Names of each kind that a story is found by."""


def summarise(dossier: Dossier, readings: Sequence[Reading], corrections: Sequence[Correction] = ()) -> StorySummary:
    """Give how a story stands; `readings` and `corrections` are all that the dossier was assembled from."""
    event = dossier.carrying
    captured = {reading.article.id: reading.captured for reading in readings}
    people = (each.entity for found in dossier.events for each in found.participants)
    return StorySummary(
        story=dossier.story,
        event=_bare(event) if event else None,
        lasting=lasting(dossier, readings, corrections),
        expected=tuple(_expected(dossier))[:EXPECTED],
        turns=tuple(turns_of(event, captured))[:TURNS] if event else (),
        contradictions=len(dossier.contradictions),
        people=_names(people),
        places=_names(found.place.name for found in dossier.events if found.place),
        outlets=_names(name for page in dossier.pages for name in (page.outlet, *page.relays) if name),
    )


def unknown(story: str, readings: Sequence[Reading], as_of: str) -> StorySummary:
    """Give the summary of a story none of whose pages is known yet: it holds until the first is."""
    first = min((first_instant(known_from(reading)) for reading in readings), default=None)
    held = Lasting(_utc(last_instant(as_of)), _utc(first) if first else None)
    return StorySummary(StoryHead(story, story, None, None, 0), None, held)


def lasting(dossier: Dossier, readings: Iterable[Reading], corrections: Iterable[Correction] = ()) -> Lasting:
    """Give the instants between which the dossier is the same: no page becomes known, nothing lapses, and nothing that
    people have decided begins to hold.
    """
    limit = last_instant(dossier.as_of)
    told = dated(list(readings))
    known = [first_instant(known_from(reading)) for reading in told]
    known += [first_instant(each.since or each.at) for each in corrections if each.kind is CorrectionKind.STATUS]
    lapsed = [first_instant(step.at) for event in dossier.events for step in event.history]
    decided = [first_instant(each.since) for each in dossier.corrections if each.since and each.withdrawn is None]
    ahead = [at for at in (*known, *decided) if at > limit]
    ahead += [over + timedelta(seconds=1) for event in dossier.events for over in _lapses(event) if over >= limit]
    if any(event.status is Status.UNDER_WAY for event in dossier.events):
        ahead += [at for at in _ends(told, limit) if at > limit]
    behind = [at for at in (*known, *lapsed) if at <= limit]
    return Lasting(_utc(max(behind, default=limit)), _utc(min(ahead)) if ahead else None)


def _lapses(event: DossierEvent) -> Iterator[datetime]:
    """The instants after which an event may lapse: its days may be over though an occasion lends it later ones."""
    if event.status in OPEN:
        for each in (event.when, *event.when_history):
            if each and each.latest and not each.floor:
                yield last_instant(each.latest) + GRACE


def _ends(readings: Iterable[Reading], limit: datetime) -> Iterator[datetime]:
    """The instants at which what is under way may be over: the end of the day, and any time of day that is told."""
    midnight = limit.replace(hour=0, minute=0, second=0) + timedelta(days=1)
    yield from (midnight - timedelta(seconds=1), midnight)
    for reading in readings:
        for event in reading.events:
            if event.when and event.when.latest and "T" in event.when.latest:
                yield last_instant(event.when.latest)


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _bare(event: DossierEvent) -> DossierEvent:
    return replace(
        event,
        history=tuple(replace(step, because=()) for step in event.history),
        when_history=(),
        place_history=(),
        silent=tuple(replace(each, because=()) for each in event.silent),
        mentions=(),
    )


def _expected(dossier: Dossier) -> Iterator[CalendarEntry]:
    """What is still ahead of the as-of and has not been called off, the foremost event's first among equals."""
    today = last_instant(dossier.as_of)
    foremost = dossier.events[0].id if dossier.events else None
    ahead = [
        entry
        for entry in dossier.calendar
        if entry.status in OPEN and entry.earliest and last_instant(entry.latest or entry.earliest) >= today
    ]
    yield from sorted(ahead, key=lambda entry: (first_instant(entry.earliest or ""), entry.event != foremost))


def turns_of(event: DossierEvent, captured: Mapping[str, str] = MappingProxyType({})) -> list[Turn]:
    """Give the changes of an event, the latest first; `captured` is when each page came to the desk."""
    found = [*_steps(event, captured), *_moves(event, captured), *_origins(event, captured)]
    return sorted(found, key=lambda turn: first_instant(turn.at), reverse=True)


def _steps(event: DossierEvent, captured: Mapping[str, str]) -> Iterator[Turn]:
    before: Status | None = None
    for step in event.history:
        noted = step.at if step.status is Status.LAPSED else _noted(step.because, captured, step.at)
        yield Turn(step.at, noted, TurnKind.STATUS, before, step.status)
        before = step.status


def _moves(event: DossierEvent, captured: Mapping[str, str]) -> Iterator[Turn]:
    """Another date or place than the one before; the first ones are no change."""
    for was, told in pairwise(event.when_history):
        before, after = _interval(was.earliest, was.latest), _interval(told.earliest, told.latest)
        if before != after:
            yield Turn(told.at, _noted(told.because, captured, told.at), TurnKind.DATE, before, after)
    for there, here in pairwise(event.place_history):
        if there.name != here.name:
            yield Turn(here.at, _noted(here.because, captured, here.at), TurnKind.PLACE, there.name, here.name)


def _origins(event: DossierEvent, captured: Mapping[str, str]) -> Iterator[Turn]:
    """Who has said so, or otherwise, since the first did."""
    heard: set[str] = set()
    spoken: list[Origin] = [each for each in event.origins if each.first and each.stance is not Stance.SILENT]
    for origin in sorted(spoken, key=lambda each: first_instant(each.first or "")):
        new = origin.family not in heard
        if heard and new and origin.first:
            noted = _noted(origin.because, captured, origin.first)
            yield Turn(origin.first, noted, TurnKind.ORIGIN, None, origin.name, origin.stance is Stance.FOR)
        heard.add(origin.family)


def _noted(because: Iterable[Evidence], captured: Mapping[str, str], at: str) -> str:
    """When the desk came to know of it: the first capture of the pages it rests on, or the time itself."""
    return min((captured[each.page] for each in because if each.page in captured), key=first_instant, default=at)


def _interval(earliest: str | None, latest: str | None) -> str:
    return f"{earliest or '..'}/{latest or '..'}"


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:NAMES]
