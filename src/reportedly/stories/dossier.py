"""The dossier: a view of a story computed from the statements of its pages, for any instant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportedly.model.dossier import (
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierPlace,
    Interval,
    StoryHead,
)
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType, PartKind, Place
from reportedly.model.tracing import Tracing
from reportedly.model.when import first_instant
from reportedly.stories.claims import Claim, align
from reportedly.stories.contradictions import contradictions_of
from reportedly.stories.evidence import ON_RECORD, Parties, declines, holdings_of, parties_of
from reportedly.stories.figures import figures_of
from reportedly.stories.identity import id_of, mentions_of
from reportedly.stories.independence import independence_of, origins_of, silences, standing
from reportedly.stories.pages import origins_behind, pages_of
from reportedly.stories.status import Known, expected_interval, history_of
from reportedly.stories.telling import Holding, Telling, known_from
from reportedly.stories.titles import cast_of, title_of


class Judged(Struct, frozen=True):
    """A claim with everything that is judged of it."""

    claim: Claim
    parties: Parties
    holdings: tuple[Holding, ...]
    event: DossierEvent
    contradictions: tuple[Contradiction, ...]


def assemble(
    story: str, readings: Sequence[Reading], tracing: Tracing, as_of: str, captured_by: str | None = None
) -> Dossier:
    """Assemble the dossier of a story from the pages known by then; `readings` as `clocks.known_by` gives them."""
    numbers: dict[str, str] = {}
    judged = judge_all(readings, tracing, as_of, numbers)
    events = tuple(each.event for each in judged)
    origins = origins_behind(readings, tracing, numbers, events)
    return Dossier(
        story=head_of(story, readings, events),
        as_of=as_of,
        events=events,
        figures=figures_of(readings, tracing, as_of),
        contradictions=tuple(each for claim in judged for each in claim.contradictions),
        pages=pages_of(readings, tracing, numbers, _reached(judged, numbers)),
        calendar=_calendar(events),
        captured_by=captured_by,
        origins=origins,
    )


def judge_all(readings: Sequence[Reading], tracing: Tracing, as_of: str, numbers: dict[str, str]) -> list[Judged]:
    """Judge every claim of the pages, the one most pages tell first; `numbers` takes up the ids of the origins."""
    claims = [claim for claim in align(readings, tracing.copies) if not _only_background(claim)]
    claims.sort(key=_foremost)
    judged = [_judged(claim, readings, tracing, as_of, numbers) for claim in claims]
    return [each for each in judged if each]


def _only_background(claim: Claim) -> bool:
    return all(telling.event.background for telling in claim.tellings)


def _foremost(claim: Claim) -> tuple[int, bool, int, str, str, int]:
    """Sort claims: told on most pages, in a headline, most often, first; those of no type come after all others."""
    first = claim.tellings[0]
    pages = len({telling.page for telling in claim.tellings}) - (1000 if claim.type is EventType.OTHER else 0)
    headline = any(telling.event.part is PartKind.TITLE for telling in claim.tellings)
    return -pages, not headline, -len(claim.tellings), first.at, first.page, first.event.span[0]


def _judged(
    claim: Claim, readings: Sequence[Reading], tracing: Tracing, as_of: str, numbers: dict[str, str]
) -> Judged | None:
    holdings = tuple(sorted(holdings_of(claim, tracing), key=lambda holding: first_instant(holding.at)))
    parties = parties_of(claim, tracing)
    history = history_of(claim, parties, holdings, as_of)
    if not history:
        return None
    cast, place = cast_of(claim), _place(claim, holdings)
    interval = expected_interval(Known(claim, parties, holdings, as_of))
    title = title_of(claim, cast, place)
    event = DossierEvent(
        id=id_of(claim),
        title=title,
        type=claim.type,
        participants=cast,
        place=place,
        when=Interval(*interval) if interval else None,
        status=history[-1].status,
        since=history[-1].at,
        history=history,
        origins=origins_of(claim, parties, holdings, numbers),
        independent=independence_of(claim, parties, holdings),
        silent=silences(parties, declines(claim, readings), holdings, tracing),
        mentions=mentions_of(claim),
    )
    return Judged(claim, parties, holdings, event, contradictions_of(title, holdings))


def _place(claim: Claim, holdings: Sequence[Holding]) -> DossierPlace | None:
    """The place told by the best origins: where it is told as happened, then on record, then at all; each by most."""
    told = [holding for holding in holdings if holding.positive and holding.telling.event.places]
    happened = [holding.telling for holding in told if holding.value.score == 3 and not holding.telling.event.expected]
    on_record = [holding.telling for holding in told if holding.root.basis in ON_RECORD and not holding.root.unnamed]
    anybody = [holding.telling for holding in told]
    for tellings in (happened, on_record, anybody, claim.tellings, claim.companions):
        named = [(place, telling) for telling in tellings for place in telling.event.places]
        if named:
            return _dossier_place(_most_told(named))
    return None


def _most_told(named: Sequence[tuple[Place, Telling]]) -> Place:
    """The place most tellings name, a week of age counting half."""
    latest = max(first_instant(telling.at) for _, telling in named)
    weights: dict[str, float] = {}
    for place, telling in named:
        weight = 0.5 ** ((latest - first_instant(telling.at)).days / 7)
        weights[place.name] = weights.get(place.name, 0.0) + weight
    best = max(weights, key=lambda name: weights[name])
    return next(place for place, _ in named if place.name == best)


def _dossier_place(place: Place) -> DossierPlace:
    return DossierPlace(place.name, place.country, place.lat, place.lon)


def head_of(story: str, readings: Sequence[Reading], events: Sequence[DossierEvent]) -> StoryHead:
    """Give the head of a story: the title of its foremost event, else of its first page."""
    times = [known_from(reading) for reading in readings]
    first_page = next((reading.article.title for reading in readings if reading.article.title), None)
    title = events[0].title if events and events[0].type is not EventType.OTHER else first_page or story
    status = events[0].status if events else None
    return StoryHead(story, title, times[0] if times else None, times[-1] if times else None, len(readings), status)


def _reached(judged: Sequence[Judged], numbers: Mapping[str, str]) -> dict[str, list[str]]:
    """For each page the origins of the events that it tells."""
    reached: dict[str, list[str]] = {}
    for each in judged:
        for holding in standing(each.holdings):
            reached.setdefault(holding.telling.page, []).append(numbers[holding.root.key])
    return reached


def _calendar(events: Sequence[DossierEvent]) -> tuple[CalendarEntry, ...]:
    dated = [
        CalendarEntry(event.title, event.when.earliest, event.when.latest, event.status, event.id)
        for event in events
        if event.when and event.when.earliest
    ]
    return tuple(sorted(dated, key=lambda entry: (first_instant(entry.earliest or "0001"), entry.event)))
