"""What is new between two dossiers of one story: in claims, with the pages that brought it and those that only repeat.

A claim is recognised by its id, or, where an earlier telling has come to light or two claims have turned out to be one,
by the mentions that it has in common with one before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from reportedly.model.changes import (
    Changes,
    CountMove,
    DateMove,
    EventChange,
    FigureChange,
    NewOrigin,
    PageTally,
    PlaceMove,
    Spoken,
    StatusMove,
)
from reportedly.model.dossier import (
    Contradiction,
    Dossier,
    DossierEvent,
    DossierFigure,
    DossierPlace,
    FigureValue,
    Origin,
    Silence,
    Stance,
    StatusChange,
)
from reportedly.model.statement import EventType
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.parties.names import key, same_entity


class _Pair(Struct, frozen=True):
    """A claim as it stands, and as it stood, or None where nobody had told it; `new` are the pages that are."""

    before: DossierEvent | None
    after: DossierEvent
    new: frozenset[str]


def changes_between(before: Dossier | None, after: Dossier, since: str) -> Changes:
    """Give what is new in `after`; `before` is the dossier as of `since`, None where no page was known by then."""
    new = frozenset(page.id for page in after.pages) - {page.id for page in (before.pages if before else ())}
    pairs = _pairs(before.events if before else (), after.events, new)
    told = [pair for pair in pairs if pair.after is after.events[0] or _tells_enough(pair.after)]
    events = tuple(change for pair in told if (change := _event(pair, since)))
    told_figures = [figure for figure in after.figures if not figure.passing]
    figures = tuple(_figures(before.figures if before else (), told_figures))
    contradictions = _contradictions(before.contradictions if before else (), after.contradictions)
    return Changes(
        story=after.story,
        since=since,
        as_of=after.as_of,
        pages=_tally(new, after, _bringing(events, figures, contradictions, after, new)),
        events=events,
        figures=figures,
        contradictions=contradictions,
        passing=sum(pair.before is None for pair in pairs) - sum(pair.before is None for pair in told),
        captured_by=after.captured_by,
        known=after.pages,
    )


def _pairs(before: Sequence[DossierEvent], after: Sequence[DossierEvent], new: frozenset[str]) -> list[_Pair]:
    by_id = {event.id: event for event in before}
    claim_of = {mention: event for event in before for mention in event.mentions}
    return [_Pair(by_id.get(event.id) or _most_shared(event, claim_of), event, new) for event in after]


def _most_shared(event: DossierEvent, claim_of: dict[str, DossierEvent]) -> DossierEvent | None:
    found = [claim_of[mention] for mention in event.mentions if mention in claim_of]
    best = Counter(each.id for each in found).most_common(1)
    return next(each for each in found if each.id == best[0][0]) if best else None


def _tells_enough(event: DossierEvent) -> bool:
    """Whether a new claim is of a kind, and says who takes part and where or when: all else is told in passing."""
    if event.passing:
        return False
    placed = event.place is not None or (event.when is not None and event.when.earliest is not None)
    return event.type is not EventType.OTHER and bool(event.participants) and placed


def _event(pair: _Pair, since: str) -> EventChange | None:
    before, after = pair.before, pair.after
    change = EventChange(
        event=after,
        new=before is None,
        status=_status(pair, since),
        place=_place(pair),
        when=_when(pair),
        independent=_count(pair),
        origins=_origins(pair),
        spoke=_spoke(pair),
        silent=tuple(each for each in after.silent if not before or not _is_in(each.party, before.silent)),
        withdrawn=_withdrawn(pair),
    )
    news = (change.new, change.status, change.place, change.when, change.independent, change.spoke, change.withdrawn)
    return change if any(news) or any(each.independent for each in change.origins) else None


def _status(pair: _Pair, since: str) -> StatusMove | None:
    """The steps that came since, or that new pages gave; a claim seen in another light takes the step that did it."""
    before, after = pair.before, pair.after
    known = {(step.at, step.status) for step in before.history} if before else set()
    steps = [step for step in after.history if (step.at, step.status) not in known and _is_news(step, pair.new, since)]
    if before and before.status is after.status and not any(_is_later(step, since) for step in steps):
        return None
    return StatusMove(before.status if before else None, after.status, tuple(steps or after.history[-1:]))


def _is_news(step: StatusChange, new: frozenset[str], since: str) -> bool:
    return _is_later(step, since) or any(each.page in new for each in step.because)


def _is_later(step: StatusChange, since: str) -> bool:
    return first_instant(step.at) > last_instant(since)


def _place(pair: _Pair) -> PlaceMove | None:
    before, after = pair.before.place if pair.before else None, pair.after.place
    return PlaceMove(before, after) if _name(before) != _name(after) else None


def _name(place: DossierPlace | None) -> str | None:
    return place.name if place else None


def _when(pair: _Pair) -> DateMove | None:
    before, after = pair.before.when if pair.before else None, pair.after.when
    return DateMove(before, after) if before != after else None


def _count(pair: _Pair) -> CountMove | None:
    before, after = pair.before.independent if pair.before else None, pair.after.independent
    return CountMove(before, after) if before != after else None


def _origins(pair: _Pair) -> tuple[NewOrigin, ...]:
    """The origins not heard before; one speaker on a further day is no new one."""
    old = pair.before.origins if pair.before else ()
    families, known = {each.family for each in old}, {(each.name, each.family, each.stance) for each in old}
    found: dict[tuple[str, str, Stance], NewOrigin] = {}
    for each in pair.after.origins:
        if (each.name, each.family, each.stance) not in known:
            found.setdefault((each.name, each.family, each.stance), NewOrigin(each, each.family not in families))
            families.add(each.family)
    return tuple(found.values())


def _spoke(pair: _Pair) -> tuple[Spoken, ...]:
    """The parties that were silent and are so no more, with the origin by which they have spoken."""
    if pair.before is None:
        return ()
    broken = [each for each in pair.before.silent if not _is_in(each.party, pair.after.silent)]
    return tuple(
        Spoken(silence.party, silence.since, by)
        for silence in broken
        if (by := next((each for each in pair.after.origins if _speaks_for(each, silence.party)), None))
    )


def _is_in(party: str, among: Iterable[Silence]) -> bool:
    return any(same_entity(key(party), key(each.party)) for each in among)


def _speaks_for(origin: Origin, party: str) -> bool:
    return any(same_entity(key(name), key(party)) for name in (origin.family, origin.name))


def _withdrawn(pair: _Pair) -> tuple[Origin, ...]:
    """The origins that said so and now speak against it."""
    old = pair.before.origins if pair.before else ()
    said = {(each.name, each.family) for each in old if each.stance is Stance.FOR}
    turned = {(each.name, each.family) for each in old if each.stance is Stance.AGAINST}
    against = [each for each in pair.after.origins if each.stance is Stance.AGAINST]
    return tuple(each for each in against if (each.name, each.family) in said - turned)


def _figures(before: Sequence[DossierFigure], after: Sequence[DossierFigure]) -> Iterable[FigureChange]:
    for figure in after:
        old = _same_series(figure, before)
        stood, stands = old.current if old else None, figure.current
        if _value(stood) != _value(stands):
            yield FigureChange(figure.quantity, stood, stands, figure.of, figure.unit)


def _same_series(figure: DossierFigure, among: Sequence[DossierFigure]) -> DossierFigure | None:
    """The series of the same quantity with most values in common: one quantity may be told in several units."""
    rows = {_row(value) for value in figure.series}
    same = [other for other in among if other.quantity == figure.quantity]
    best = max(same, key=lambda other: len(rows & {_row(value) for value in other.series}), default=None)
    return best if best and rows & {_row(value) for value in best.series} else None


def _row(value: FigureValue) -> tuple[float, str | None, str | None]:
    return value.value, value.qualifier, value.by


def _value(value: FigureValue | None) -> tuple[float, str | None] | None:
    return (value.value, value.qualifier) if value else None


def _contradictions(before: Sequence[Contradiction], after: Sequence[Contradiction]) -> tuple[Contradiction, ...]:
    """The contradictions that were not there, each once: one that another page repeats on one side is the same."""
    known = [(_kind(each), set(each.because)) for each in before]
    found = [
        each
        for each in after
        if not any(kind == _kind(each) and because & set(each.because) for kind, because in known)
    ]
    return tuple({frozenset(each.because): each for each in reversed(found)}.values())[::-1]


def _kind(contradiction: Contradiction) -> bool:
    """Whether it is about whether, not about when or where."""
    return "against it" in contradiction.text


def _bringing(
    events: Sequence[EventChange],
    figures: Sequence[FigureChange],
    contradictions: Sequence[Contradiction],
    after: Dossier,
    new: frozenset[str],
) -> set[str]:
    """The new pages that something new is first told on, or rests on."""
    found: set[str] = set()
    for change in events:
        if change.new or change.when or change.place:
            found |= _first({mention.rpartition("#")[0] for mention in change.event.mentions} & new, after)
        steps = change.status.steps if change.status and not change.new else ()
        found |= {each.page for step in steps for each in step.because}
        found |= {each.page for silence in change.silent for each in silence.because}
        for origin in change.origins if not change.new else ():
            found |= _first({page.id for page in after.pages if origin.origin.id in page.origins} & new, after)
    for figure in figures:
        found |= _first(new & {*figure.after.pages}, after) if figure.after else set()
    return found | {each.page for contradiction in contradictions for each in contradiction.because}


def _first(pages: AbstractSet[str], dossier: Dossier) -> set[str]:
    """The earliest of some pages of a dossier."""
    return {page.id for page in [page for page in dossier.pages if page.id in pages][:1]}


def _tally(new: frozenset[str], after: Dossier, bringing: set[str]) -> PageTally:
    pages = [page for page in after.pages if page.id in new]
    repeating = [page for page in pages if page.id not in bringing]
    families = {origin.id: origin.family for event in after.events for origin in event.origins}
    return PageTally(
        new=len(pages),
        bringing=tuple(page for page in pages if page.id in bringing),
        repeating=tuple(page.id for page in repeating),
        repeated=len({families.get(each, each) for page in repeating for each in page.origins}),
        copies=sum(page.copy_of is not None for page in repeating),
    )
