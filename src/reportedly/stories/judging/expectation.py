"""When and where an event is said to be: the day and the place that stand, and how both changed over time."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from msgspec import Struct

from reportedly.model import states
from reportedly.model.dossier import DossierPlace, Evidence, Interval, PlaceTold, WhenTold
from reportedly.model.statement import ARTICLE, Change, EventType, Factuality, Place, When
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.departures import leaves, sets_out
from reportedly.stories.judging.moves import is_superseded, may_set, puts_off, superseded_beside
from reportedly.stories.judging.speaking import ON_RECORD
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, Telling, attribution_of, evidence, source_evidence

RETOLD = timedelta(days=2)
"""How long after a move pages still tell of it, and not of another one, where they name no new date."""

SEVERAL = 2
"""Outlets that must write from a place for it to be the event's, where no page says so."""

SIDES = 2
"""So many meet."""

HALF_LIFE_DAYS = 7
"""A telling of a place counts half when another is so much younger."""


class Dated(Struct, frozen=True):
    """The words that date an event, on a page; `by` is who says so, the page itself where no source is stated."""

    telling: Telling
    when: When
    by: str
    name: str
    is_set: bool = False
    """Whether who says so may set it."""


class Standing(Struct, frozen=True):
    """What dates an event from `at` on, when a page about it came out, until the next; None where nothing does."""

    at: str
    dated: Dated | None
    put_off: bool = False
    """Whether that is a day later than the one that stood before."""


def standings(claim: Claim, weighed: Sequence[Weighed]) -> tuple[Standing, ...]:
    """Give what dates a claim each time a page about it came out; `weighed` oldest first."""
    found: list[Standing] = []
    dated: list[Weighed] = []
    moved: list[Weighed] = []
    for at, _, new in _times(weighed):
        telling = [each for each in new if each.holding.positive and not _only_signed(claim, each.holding.telling)]
        further = [each for each in telling if _dates_it(each.holding) or _moves(each.holding)]
        stood = found[-1].dated if found else None
        later = _put_off(further, stood)
        dated += [each for each in further if _dates_it(each.holding)]
        moved += [each for each in further if _moves(each.holding) or each in later]
        # What stood goes on standing where the pages that come out say nothing of a date.
        stands = stood if found and dated and not further else _standing_date(claim, dated, moved, at)
        found.append(
            Standing(at, stands, stands is not None and any(each.holding.telling == stands.telling for each in later))
        )
    return tuple(found)


def _put_off(told: Sequence[Weighed], stood: Dated | None) -> list[Weighed]:
    """Those who put the event off by naming a day later than the one that stood, or than one it had by their page."""
    before = [stood.when] if stood and stood.is_set else []
    return [each for each in told if puts_off(each, superseded_beside(each.holding) or before)]


def interval_at(standing: Sequence[Standing], at: str) -> Interval | None:
    """Give the first and last day the event is said to be at by the pages known at `at`; None where none dates it."""
    dated = dated_at(standing, at)
    return _interval(dated.when) if dated else None


def dated_at(standing: Sequence[Standing], at: str) -> Dated | None:
    """Give the words that date the event by the pages known at `at`; None where none does."""
    number = bisect_right(standing, first_instant(at), key=lambda each: first_instant(each.at))
    return standing[number - 1].dated if number else None


def _standing_date(claim: Claim, dated: Sequence[Weighed], moved: Sequence[Weighed], now: str) -> Dated | None:
    """Give the words whose date stands: told as happened before as expected, then the latest page on which a party
    names a date or it is moved, the later page, a party, the finer date.

    `dated` are the holdings that date the event, `moved` those that move it. What was published before a change of plan
    no longer counts; where the change names no new date there is none.
    """
    if moved:
        since = day_of(moved[-1].holding.at)
        fresh = [each for each in dated if day_of(each.holding.at) >= since and not is_superseded(each.holding)]
        dated = fresh or [each for each in dated if _moves(each.holding) and _set_just_before(each.holding, since)]
        if not dated:
            return None
    if not dated:
        return _by_companion(claim, now)
    best = _finer(max(dated, key=_precedence), dated)
    holding, when = best.holding, best.holding.telling.event.when
    return Dated(holding.telling, when, holding.by, holding.root.name, may_set(best)) if when else None


def _moves(holding: Holding) -> bool:
    return holding.telling.event.change is Change.POSTPONED


def _only_signed(claim: Claim, telling: Telling) -> bool:
    """Whether it tells of the agreement to take somebody over: its day is not that of the takeover."""
    event = telling.event
    return claim.type is EventType.ECONOMIC and event.type is EventType.AGREEMENT and not event.expected


def _set_just_before(holding: Holding, day: str) -> bool:
    """Whether a move named a day still ahead of `day` so shortly before that the page of `day` tells of that move."""
    when, at = holding.telling.event.when, first_instant(day_of(holding.at))
    ahead = when is not None and when.earliest is not None and first_instant(when.earliest) > last_instant(day)
    return ahead and first_instant(day) - at <= RETOLD


def is_dated(holding: Holding) -> bool:
    """Whether a holding says from when the event is, as news and not as background."""
    event = holding.telling.event
    return bool(event.when and event.when.earliest and not event.background)


def _dates_it(holding: Holding) -> bool:
    """Whether a holding dates the event itself, and not the end of it."""
    return is_dated(holding) and not leaves(holding)


def of_one_side(holding: Holding) -> bool:
    """Whether a meeting is told of one of its sides alone: "he had good talks" may be of talks with somebody else."""
    event = holding.telling.event
    sides = {name for each in event.participants for name in entities(each)}
    return event.type in OF_TWO and len(sides) < SIDES


def _precedence(each: Weighed) -> tuple[bool, str, str, bool, int]:
    holding, event = each.holding, each.holding.telling.event
    happened = not event.expected and not event.change and holding.value is Factuality.CERTAIN
    happened = happened and not of_one_side(holding) and not sets_out(holding)
    day = day_of(holding.at)
    fine = len(event.when.earliest or "") if event.when else 0
    return happened, day if event.change or each.party else "", day, each.party, min(fine, 10)


def _finer(best: Weighed, dated: Sequence[Weighed]) -> Weighed:
    """Of a week or a month the day that is named within it: the same time, said more exactly.

    A day named before counts too if it is a party's, or if no party has named the longer time since.
    """
    if not _is_long(best.holding.telling.event.when):
        return best
    within = [
        each
        for each in dated
        if (day_of(each.holding.at) >= day_of(best.holding.at) or each.party or not best.party)
        and _lies_within(each.holding.telling.event.when, best.holding.telling.event.when)
    ]
    return max(within, key=_precedence, default=best)


def _is_long(when: When | None) -> bool:
    """Whether a time is longer than a day."""
    if when is None or not (when.earliest and when.latest):
        return False
    return last_instant(when.latest) - first_instant(when.earliest) > timedelta(days=1)


def _lies_within(inner: When | None, outer: When | None) -> bool:
    """Whether a time is a day or less and lies in a longer one."""
    if inner is None or outer is None or not (inner.earliest and inner.latest and outer.earliest and outer.latest):
        return False
    day, first, last = day_of(inner.earliest), first_instant(outer.earliest), last_instant(outer.latest)
    single = len(day) == 10 and day == day_of(inner.latest)
    return single and last - first > timedelta(days=1) and first <= first_instant(day) <= last


def _by_companion(claim: Claim, now: str) -> Dated | None:
    """The date of the visit made for a meeting, or of a telling that nobody holds."""
    for telling in claim.everything:
        when = telling.event.when
        told = when and when.earliest and telling.at <= now and not telling.event.background
        if when and told and not _only_signed(claim, telling):
            return Dated(telling, when, ARTICLE, telling.reading.article.outlet or telling.page)
    return None


def _interval(when: When) -> Interval:
    """Of "no earlier than May 17" the day itself is the one aimed at, with the mark that it is a floor."""
    return Interval(when.earliest, when.earliest if when.floor else when.latest, when.floor)


def when_history(standing: Sequence[Standing]) -> tuple[WhenTold, ...]:
    """Give each date that stood, from the page on that set it; a date taken away without a new one is None to None."""
    told: list[WhenTold] = []
    for at, dated in ((each.at, each.dated) for each in standing):
        interval = _interval(dated.when) if dated else Interval(None, None)
        before = (told[-1].earliest, told[-1].latest, told[-1].floor) if told else (None, None, False)
        if (interval.earliest, interval.latest, interval.floor) != before:
            by, because = _backing(dated.telling, dated.by, dated.name, dated.when) if dated else (None, ())
            told.append(WhenTold(at, interval.earliest, interval.latest, interval.floor, by, because))
    return tuple(told)


def standing_place(claim: Claim, holdings: Sequence[Holding], now: str) -> tuple[Place, Telling] | None:
    """Give the place told by the best origins: where it is told as happened, then on record, then at all.

    Among these the one told most, a week of age counting half.
    """
    told = [holding for holding in holdings if holding.positive and holding.telling.event.places]
    happened = [holding.telling for holding in told if holding.value.score == 3 and not holding.telling.event.expected]
    on_record = [holding.telling for holding in told if holding.root.basis in ON_RECORD and not holding.root.unnamed]
    anybody = [holding.telling for holding in told]
    for tellings in (happened, on_record, anybody, claim.tellings, claim.companions):
        named = [(place, telling) for telling in tellings for place in telling.event.places if _is_out(telling, now)]
        if named:
            return _most_told(_within_state(named) if claim.type is EventType.DISASTER else named)
    known = [telling for telling in claim.tellings if _is_out(telling, now)]
    return _written_from(known) if claim.type in _ON_SITE else None


_ON_SITE = frozenset(
    {EventType.LAUNCH, EventType.DISASTER, EventType.ATTACK, EventType.PROTEST, EventType.COURT, EventType.OUTBREAK}
)
"""What reporters travel to: where several write from one place, it is there."""


def _written_from(tellings: Sequence[Telling]) -> tuple[Place, Telling] | None:
    """The place in the datelines of several outlets, more than write from anywhere else."""
    found: dict[str, dict[str, tuple[Place, Telling]]] = {}
    for telling in tellings:
        place = telling.reading.written_from
        if place:
            outlet = telling.reading.article.outlet or telling.page
            found.setdefault(place.name, {}).setdefault(outlet, (place, telling))
    ranked = sorted(found.values(), key=len, reverse=True)
    if not ranked or len(ranked[0]) < SEVERAL or (len(ranked) > 1 and len(ranked[1]) == len(ranked[0])):
        return None
    return next(iter(ranked[0].values()))


def _within_state(named: Sequence[tuple[Place, Telling]]) -> Sequence[tuple[Place, Telling]]:
    """The places that several pages name, without whole states: a "fire in the United States" is still that of Maui."""
    pages = {(place.name, telling.page) for place, telling in named if not _is_state(place)}
    told = Counter(name for name, _ in pages)
    return [(place, telling) for place, telling in named if told[place.name] >= SEVERAL] or named


def _is_state(place: Place) -> bool:
    state = states.state(place.name)
    return state is not None and state.name == place.name


def _is_out(telling: Telling, now: str) -> bool:
    return first_instant(telling.at) <= first_instant(now)


def _most_told(named: Sequence[tuple[Place, Telling]]) -> tuple[Place, Telling]:
    latest = max(first_instant(telling.at) for _, telling in named)
    weights: dict[str, float] = {}
    for place, telling in named:
        weight = 0.5 ** ((latest - first_instant(telling.at)).days / HALF_LIFE_DAYS)
        weights[place.name] = weights.get(place.name, 0.0) + weight
    best = max(weights, key=lambda name: weights[name])
    return next((place, telling) for place, telling in named if place.name == best)


def place_history(claim: Claim, weighed: Sequence[Weighed]) -> tuple[PlaceTold, ...]:
    """Give each place that stood, from the page on that made it so."""
    told: list[PlaceTold] = []
    for at, known, new in _times(weighed):
        # The same place stands where the pages that come out name none.
        if told and not any(each.holding.positive and each.holding.telling.event.places for each in new):
            continue
        standing = standing_place(claim, [each.holding for each in known], at)
        if standing is None or (told and told[-1].name == standing[0].name):
            continue
        place, telling = standing
        holding = next((each.holding for each in known if each.holding.telling is telling), None)
        name = holding.root.name if holding else telling.reading.article.outlet or telling.page
        by, because = _backing(telling, holding.by if holding else ARTICLE, name, place)
        told.append(PlaceTold(at, place.name, place.country, place.lat, place.lon, by, because))
    return tuple(told)


def as_told(place: Place) -> DossierPlace:
    """Give a place as dossiers have it."""
    return DossierPlace(place.name, place.country, place.lat, place.lon)


def _times(weighed: Sequence[Weighed]) -> Iterable[tuple[str, Sequence[Weighed], Sequence[Weighed]]]:
    """Each time a page about the claim came out, with what was known by then and what came new with it.

    `weighed` are the holdings, oldest first.
    """
    before = 0
    for number, each in enumerate(weighed, start=1):
        at = each.holding.at
        if number == len(weighed) or first_instant(weighed[number].holding.at) > first_instant(at):
            yield at, weighed[:number], weighed[before:number]
            before = number


def _backing(telling: Telling, by: str, name: str, words: When | Place) -> tuple[str, tuple[Evidence, ...]]:
    """Who says so, and the words that name the day or the place, with those that name the source."""
    event, reading = telling.event, telling.reading
    shown = evidence(reading, event.part, words.span)
    attribution = attribution_of(reading, by)
    return name, (shown,) if attribution is None else (shown, source_evidence(reading, attribution))
