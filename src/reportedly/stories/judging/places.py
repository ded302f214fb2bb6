"""Where an event is said to be: the place that stands, and how it changed over time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reportedly.model import states
from reportedly.model.dossier import DossierPlace, PlaceTold
from reportedly.model.statement import ARTICLE, EventType, Place
from reportedly.model.when import first_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.openings import opens
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import backing, each_time, is_out
from reportedly.stories.judging.sites import Lay, Spot, launch_site, lay_of, spot_of
from reportedly.stories.judging.speaking import ON_RECORD
from reportedly.stories.telling import Holding, Telling, text_of

SEVERAL = 2
"""Outlets that must write from a place for it to be the event's, where no page says so, and pages for a finer one."""

HALF_LIFE_DAYS = 7
"""A telling of a place counts half when another is so much younger."""

_Named = Sequence[tuple[Place, Telling]]
"""Places, each with the telling that gives it."""


def standing_place(
    claim: Claim, holdings: Sequence[Holding], now: str, lay: Lay | None = None
) -> tuple[Place, Telling] | None:
    """Give the place told by the best origins: where it is told as happened, then on record, then at all.

    Among these the one told most, a week of age counting half. Who dies in a crash dies where it is. `lay` is how
    places lie, where the caller knows it.
    """
    lay = lay or _lay(claim)
    told = [holding for holding in holdings if holding.positive and holding.telling.event.places]
    happened = [holding.telling for holding in told if holding.value.score == 3 and not holding.telling.event.expected]
    on_record = [holding.telling for holding in told if holding.root.basis in ON_RECORD and not holding.root.unnamed]
    anybody = [holding.telling for holding in told]
    for tellings in (happened, on_record, anybody):
        if named := _named(tellings, now):
            return _chosen(claim, named, lay, now)
    if claim.type is EventType.LAUNCH and (site := launch_site(each for each in lay.sites if is_out(each[1], now))):
        return site
    for tellings in (claim.tellings, claim.causes, claim.companions):
        if named := _named(tellings, now):
            return _chosen(claim, named, lay, now)
    known = [telling for telling in claim.tellings if is_out(telling, now)]
    there = [each for each in known if claim.type is EventType.LAUNCH or not each.event.expected]
    return _written_from(there) if claim.type in _ON_SITE else None


_DECIDED = frozenset(
    {
        EventType.VOTE, EventType.AGREEMENT, EventType.PROTEST, EventType.COURT, EventType.LAUNCH, EventType.ECONOMIC,
        EventType.APPOINTMENT, EventType.LAW, EventType.SANCTION,
    }
)  # fmt: skip
"""What many places are named beside: a page tells of votes, courts and launches elsewhere in one sentence with it."""
_FEW = 4
"""Of so many pages one must name the place of such an event, if none that opens with it does."""


def is_by_the_way(claim: Claim, place: Place) -> bool:
    """Say whether hardly a page has the event at a place, and none that opens with it."""
    opening = [telling for telling in claim.tellings if opens(telling)]
    if claim.type not in _DECIDED or not opening or any(_is_at(telling, place) for telling in opening):
        return False
    pages = {telling.page for telling in claim.tellings}
    naming = {telling.page for telling in claim.tellings if _is_at(telling, place)}
    written_from = not naming and claim.type is EventType.COURT  # reporters write from where a court sits
    return len(pages) > SEVERAL and len(naming) * _FEW <= len(pages) and not written_from


def _is_at(telling: Telling, place: Place) -> bool:
    return any(each.name == place.name for each in telling.event.places)


def _lay(claim: Claim) -> Lay:
    return lay_of(claim.tellings) if claim.type in _AT_A_SPOT else Lay()


def _chosen(claim: Claim, named: _Named, lay: Lay, now: str) -> tuple[Place, Telling]:
    """Of places the one told most; of what is at one spot the finer one that lies in it, if several pages tell it."""
    if all(_is_state(place) for place, _ in named):
        named = [*named, *_named(claim.causes, now)]
    if claim.type not in _AT_A_SPOT:
        return _most_told(_at_the_spot(named))
    most = _most_told(_at_the_spot(_within_state(named)))
    here = spot_of(most[0])
    inside = {spot for (spot, other), told in lay.within.items() if other == here and is_out(told, now)}
    finer = [each for each in _named(claim.tellings, now) if spot_of(each[0]) in inside] if inside else []
    return _most_told(finer) if len({telling.page for _, telling in finer}) >= SEVERAL else most


def _named(tellings: Sequence[Telling], now: str) -> _Named:
    return [(place, telling) for telling in tellings for place in telling.event.places if is_out(telling, now)]


_ON_SITE = frozenset(
    {EventType.LAUNCH, EventType.DISASTER, EventType.ATTACK, EventType.PROTEST, EventType.COURT, EventType.OUTBREAK}
)
"""What reporters travel to: where several write from one place, it is there.

What is yet to come they tell from where they sit, except for a launch, which is waited for at its site.
"""
_AT_A_SPOT = frozenset({EventType.DISASTER, EventType.DEATH, EventType.ATTACK, EventType.LAUNCH})
"""What is in one place of a state: "in Russia" says less of it."""


def _written_from(tellings: Iterable[Telling]) -> tuple[Place, Telling] | None:
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


def _within_state(named: _Named) -> _Named:
    """The places that several pages name, without whole states: a "fire in the United States" is still that of Maui."""
    pages = {(spot_of(place), telling.page) for place, telling in named if not _is_state(place)}
    told = Counter(spot for spot, _ in pages)
    return [(place, telling) for place, telling in named if told[spot_of(place)] >= SEVERAL] or named


_BESIDE = re.compile(
    r"(?i)\b(?:(?:north|south|east|west)(?:-?(?:north|south)?-?(?:east|west))?(?:ern)?|outside|miles|km|kilomet(?:er|re)s)"
    r" (?:of|from|outside)? ?(?:the )?(?:[a-z]+ )?$"
)
"""What leads to a place that something is a way off: "300 kilometres north of", "outside"."""
_LEAD = 40


def _at_the_spot(named: _Named) -> _Named:
    """The places without those that it is only told to be a way off from: "north of Turku, in the Salo region"."""
    return [(place, telling) for place, telling in named if not _is_beside(place, telling)] or named


def _is_beside(place: Place, telling: Telling) -> bool:
    text = text_of(telling.reading, place.part)
    return _BESIDE.search(text[max(0, place.span[0] - _LEAD) : place.span[0]]) is not None


def _is_state(place: Place) -> bool:
    state = states.state(place.name)
    return state is not None and state.name == place.name


def _most_told(named: _Named) -> tuple[Place, Telling]:
    latest = max(first_instant(telling.at) for _, telling in named)
    weights: dict[Spot, float] = {}
    for place, telling in named:
        weight = 0.5 ** ((latest - first_instant(telling.at)).days / HALF_LIFE_DAYS)
        weights[spot_of(place)] = weights.get(spot_of(place), 0.0) + weight
    best = max(weights, key=lambda spot: weights[spot])
    return next((place, telling) for place, telling in named if spot_of(place) == best)


def place_history(claim: Claim, weighed: Sequence[Weighed]) -> tuple[PlaceTold, ...]:
    """Give each place that stood, from the page on that made it so."""
    told: list[PlaceTold] = []
    lay = _lay(claim)
    for at, known, new in each_time(weighed):
        # The same place stands where the pages that come out name none.
        if told and not any(each.holding.positive and each.holding.telling.event.places for each in new):
            continue
        standing = standing_place(claim, [each.holding for each in known], at, lay)
        if standing is None or (told and told[-1].name == standing[0].name):
            continue
        place, telling = standing
        holding = next((each.holding for each in known if each.holding.telling is telling), None)
        name = holding.root.name if holding else telling.reading.article.outlet or telling.page
        by, because = backing(telling, holding.by if holding else ARTICLE, name, place)
        told.append(PlaceTold(at, place.name, place.country, place.lat, place.lon, by, because))
    return tuple(told)


def as_told(place: Place) -> DossierPlace:
    """Give a place as dossiers have it."""
    return DossierPlace(place.name, place.country, place.lat, place.lon)
