"""When an event is said to be: the day that stands, and how it changed over time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta

from msgspec import Struct, structs

from reportedly.model.dossier import Evidence, Interval, WhenTold
from reportedly.model.statement import ARTICLE, Change, EventType, Factuality, Place, When
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.days_of_saying import said_on
from reportedly.stories.judging.departures import leaves, sets_out
from reportedly.stories.judging.intervals import (
    borne_out,
    bounds,
    is_about,
    is_during,
    is_long,
    lies_within,
    single_day,
)
from reportedly.stories.judging.moves import is_body, is_superseded, may_set, puts_off, superseded_beside
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, Telling, attribution_of, evidence, source_evidence

RETOLD = timedelta(days=2)
"""How long after a move pages still tell of it, and not of another one, where they name no new date."""

SIDES = 2
"""So many meet."""


class Dated(Struct, frozen=True):
    """The words that date an event, on a page; `by` is who says so, the page itself where no source is stated."""

    telling: Telling
    when: When
    by: str
    name: str
    is_set: bool = False
    """Whether who says so may set it."""
    happened: bool = False
    """Whether it is told as certain and past."""


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
    called_off: str | None = None
    for at, new in _moments(claim, weighed):
        telling = [each for each in new if each.holding.positive and not _only_signed(claim, each.holding.telling)]
        dating = _of_its_day(telling) if claim.type is EventType.VISIT else telling
        further = [each for each in dating if _dates_it(each.holding) or _moves(each.holding)]
        stood = found[-1].dated if found else None
        later = _put_off(further, stood)
        dated += [each for each in further if _dates_it(each.holding)]
        called_off = at if _is_called_off(telling) else called_off
        moved += [each for each in further if each in later or _takes_its_day(each.holding, called_off)]
        # What stood goes on standing where the pages that come out say nothing of a date.
        told = bool(further) or not new or any(is_dated(each.holding) for each in new)
        stands = _standing_date(claim, dated, moved, at) if told or not (found and dated) else stood
        found.append(
            Standing(at, stands, stands is not None and any(each.holding.telling == stands.telling for each in later))
        )
    return tuple(found)


def _of_its_day(told: Sequence[Weighed]) -> list[Weighed]:
    """Leave out what a page tells as ahead of a visit that it tells to have begun: "has arrived and will attend"."""
    come = {each.holding.telling.page for each in told if _is_its_news(each.holding)}
    return [each for each in told if not (each.holding.telling.event.expected and each.holding.telling.page in come)]


def _is_its_news(holding: Holding) -> bool:
    return _has_happened(holding) and not holding.telling.event.background


def _moments(claim: Claim, weighed: Sequence[Weighed]) -> list[tuple[str, Sequence[Weighed]]]:
    """Each time a page about the claim came out, with what it tells, and each time one told its occasion."""
    told = [(at, new) for at, _, new in each_time(weighed)]
    known = {first_instant(at) for at, _ in told}
    days = {first_instant(each.at): each.at for each in claim.occasions} if told else {}
    lent: list[tuple[str, Sequence[Weighed]]] = [
        (at, ()) for instant, at in days.items() if instant not in known and instant > min(known)
    ]
    return sorted([*told, *lent], key=lambda each: first_instant(each[0]))


def _put_off(told: Sequence[Weighed], stood: Dated | None) -> list[Weighed]:
    """Those who put the event off by naming a day later than the one that stood, or than one it had by their page."""
    if stood is not None and stood.happened:
        return []  # who talks of a later day talks of the next one
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
    """Give the words whose date stands.

    `dated` are the holdings that date the event, `moved` those that move it. What was published before a change of plan
    no longer counts; where the change names no new date there is none.
    """
    since = day_of(moved[-1].holding.at) if moved else ""
    if moved:
        fresh = [each for each in dated if day_of(each.holding.at) >= since and not _is_of_the_old_plan(each.holding)]
        dated = fresh or [each for each in dated if _moves(each.holding) and _set_just_before(each.holding, since)]
        if not dated:
            return None
    occasion = most_told((each for each in claim.occasions if each.at >= since), now)
    if not dated:
        return occasion or _lent(claim, None, now)
    best = _said_best(dated)
    holding, when = best.holding, best.holding.telling.event.when
    name, happened = holding.root.name, _has_happened(holding)
    own = Dated(holding.telling, when, holding.by, name, may_set(best), happened) if when else None
    if occasion is not None and own is not None and not is_during(own.when, occasion.when):
        return structs.replace(occasion, is_set=own.is_set, happened=own.happened)
    return (_lent(claim, when, now, since) if is_long(when) else None) or own


def _is_of_the_old_plan(holding: Holding) -> bool:
    """Whether its day is that of a plan which is no more: told to be called off, or to have been there before."""
    return holding.telling.event.change is Change.CANCELLED or is_superseded(holding)


def _is_called_off(told: Sequence[Weighed]) -> bool:
    """Whether it is told to be called off, and not by others on the day that a party or a body on record puts it off.

    Papers have one word for both.
    """
    ends = [each for each in told if each.holding.telling.event.change is Change.CANCELLED]
    put_off = any((each.party or is_body(each.holding)) and _moves(each.holding) for each in told)
    return bool(ends) and (any(each.party for each in ends) or not put_off)


def _takes_its_day(holding: Holding, called_off: str | None) -> bool:
    """Whether it moves the event, by a day of its own or away from its day; not where that only tells of its end."""
    if not _moves(holding):
        return False
    told_of_its_end = called_off is not None and first_instant(holding.at) - first_instant(called_off) <= RETOLD
    return not told_of_its_end or is_dated(holding)


def _moves(holding: Holding) -> bool:
    return holding.telling.event.change is Change.POSTPONED


def _only_signed(claim: Claim, telling: Telling) -> bool:
    """Whether it tells of the agreement to take somebody over: its day is not that of the takeover.

    Nor is the day for which a signing is planned: what is signed has yet to close. Who puts the signing off puts off
    all that follows.
    """
    event = telling.event
    if claim.type is not EventType.ECONOMIC or event.type is not EventType.AGREEMENT:
        return False
    return not event.expected or (event.change is None and _SIGNING.match(event.text) is not None)


_SIGNING = re.compile(r"(?i)(?:sign|ink|initial)")


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


def _has_happened(holding: Holding) -> bool:
    """Whether it is told as certain and past, of all who take part."""
    event = holding.telling.event
    happened = not event.expected and not event.change and holding.value is Factuality.CERTAIN
    return happened and not of_one_side(holding) and not sets_out(holding)


def _rank(each: Weighed) -> tuple[bool, str, str]:
    """Whether it is told as happened, else the day on which somebody who may set it says so, and that of the page."""
    holding = each.holding
    if _has_happened(holding):
        return True, "", ""
    day = day_of(holding.at)
    sets = holding.telling.event.change or each.party or _sets_a_day(each)
    return False, day if sets else "", day


def _precedence(each: Weighed) -> tuple[str, bool, int]:
    holding, when = each.holding, _when(each)
    return day_of(holding.at), each.party, min(len(when.earliest or "") if when else 0, 10)


def _sets_a_day(each: Weighed) -> bool:
    """Whether the page tells of one day ahead as a fact: "will try again on Friday"."""
    event = each.holding.telling.event
    sure = each.holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
    return sure and event.expected and each.holding.by == ARTICLE and single_day(event.when) is not None


def _said_best(dated: Sequence[Weighed]) -> Weighed:
    """Give who says best when it is: of those that come first the day that most pages bear out, said most exactly.

    What has happened does not move, so that all who tell it come first, however late: a later page may give another
    day for being read wrongly, or tell one on which it was spoken of. Of what is to come the newest plan does.
    """
    foremost = max(map(_rank, dated))
    best = _borne_out([each for each in dated if _rank(each) == foremost])
    when = best.holding.telling.event.when
    if when is not None and when.floor:
        return _no_earlier(best, dated)
    # The same time may have been said more exactly before, by whomever, as long as it is not over.
    out = day_of(best.holding.at)
    happened = _has_happened(best.holding)
    within = [each for each in dated if lies_within(_when(each), when) and (happened or not _is_over(each, out))]
    return _borne_out(within) if within else best


def _borne_out(told: Sequence[Weighed]) -> Weighed:
    """Of times the one that most pages give or bear out by a longer one; of several the one of higher precedence."""
    times = [(each, _when(each)) for each in told]
    pages = borne_out((each.holding.telling.page, when) for each, when in times if when)
    return max(times, key=lambda each: (pages(each[1]) if each[1] else 0, _precedence(each[0])))[0]


def _when(each: Weighed) -> When | None:
    return each.holding.telling.event.when


def _is_over(each: Weighed, day: str) -> bool:
    ends = bounds(_when(each))
    return ends is not None and ends[1] < first_instant(day)


def _no_earlier(best: Weighed, dated: Sequence[Weighed]) -> Weighed:
    """Of a mere "no earlier than" the day after it that a page that came out later names."""
    floor = best.holding.telling.event.when
    named = [
        each
        for each in dated
        if day_of(each.holding.at) > day_of(best.holding.at)
        and each.holding.telling.event.expected
        and (day := single_day(each.holding.telling.event.when)) is not None
        and floor is not None
        and day >= day_of(floor.earliest or "")
    ]
    return max(named, key=_precedence, default=best)


def _lent(claim: Claim, own: When | None, now: str, since: str = "") -> Dated | None:
    """Give the day that an event has from others: from who denies it, from the visit made for a meeting, or from the
    disaster that somebody died in, as far as that says more than the event's own time does; told `since` it was moved.
    """
    told = [each for each in claim.everything if each.at >= since and not _only_signed(claim, each)]
    beside = most_told(told if own is None else [each for each in told if lies_within(each.event.when, own)], now)
    if own is None and beside is not None:
        return beside
    cause = most_told([each for each in claim.causes if single_day(each.event.when)], now)
    if own is None or (cause is not None and is_long(own) and is_about(cause.when, own)):
        return cause
    return beside


def most_told(tellings: Iterable[Telling], now: str) -> Dated | None:
    """Give the time that most pages give by then, or bear out by a longer one; of several the one told first."""
    told = [(each, when) for each in tellings if (when := each.event.when) and when.earliest and _counts(each, now)]
    if not told:
        return None
    pages = borne_out((each.page, when) for each, when in told)
    telling, when = max(told, key=lambda each: pages(each[1]))
    return Dated(telling, when, ARTICLE, telling.reading.article.outlet or telling.page)


def _counts(telling: Telling, now: str) -> bool:
    return is_out(telling, now) and not telling.event.background


def dated_by_sayings(standing: Sequence[Standing], weighed: Sequence[Weighed], since: str) -> tuple[Standing, ...]:
    """Give what dates an event that has happened `since`, where no page dates it: the day on which it was declared.

    A time for which it was only planned dates it no longer where that was long over.
    `weighed` are the holdings, oldest first.
    """
    if not any(_is_unmet(each.dated, since) for each in standing):
        return tuple(standing)
    told = said_on(each.holding for each in weighed if _is_done(each))
    known, dated = first_instant(since), None
    if told is not None and not _is_past_before(told[1].earliest, weighed):
        holding, when = told
        known = max(known, first_instant(holding.at))
        dated = Dated(holding.telling, when, holding.by, holding.root.name, is_set=True, happened=True)
    return tuple(
        structs.replace(each, dated=dated) if _is_unmet(each.dated, since) and first_instant(each.at) >= known else each
        for each in standing
    )


def _is_unmet(dated: Dated | None, since: str) -> bool:
    """Whether nothing dates what has happened `since`, or only a plan whose time was long over by then."""
    if dated is None:
        return True
    ends = bounds(dated.when)
    return not dated.happened and ends is not None and ends[1] + _TOLD_LATE < first_instant(day_of(since))


_TOLD_LATE = timedelta(days=31)
"""So long after it happened as planned a page may first tell of it."""


def _is_past_before(day: str | None, weighed: Sequence[Weighed]) -> bool:
    """Whether pages told it as past before a day on which it was said: "her resignation was a settled matter"."""
    tellings = [each.holding.telling for each in weighed if each.holding.positive]
    past = [each for each in tellings if not (each.event.expected or each.event.change)]
    return day is not None and any(first_instant(day_of(each.at)) < first_instant(day_of(day)) for each in past)


def _is_done(each: Weighed) -> bool:
    """Whether somebody who can know, or the page as a fact, tells that it has happened."""
    known = each.access or each.party or each.holding.by == ARTICLE
    return known and _has_happened(each.holding) and not each.holding.telling.event.background


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
            by, because = backing(dated.telling, dated.by, dated.name, dated.when) if dated else (None, ())
            told.append(WhenTold(at, interval.earliest, interval.latest, interval.floor, by, because))
    return tuple(told)


def is_out(telling: Telling, now: str) -> bool:
    """Whether its page has come out by then."""
    return first_instant(telling.at) <= first_instant(now)


def each_time(weighed: Sequence[Weighed]) -> Iterable[tuple[str, Sequence[Weighed], Sequence[Weighed]]]:
    """Each time a page about the claim came out, with what was known by then and what came new with it.

    `weighed` are the holdings, oldest first.
    """
    before = 0
    for number, each in enumerate(weighed, start=1):
        at = each.holding.at
        if number == len(weighed) or first_instant(weighed[number].holding.at) > first_instant(at):
            yield at, weighed[:number], weighed[before:number]
            before = number


def backing(telling: Telling, by: str, name: str, words: When | Place) -> tuple[str, tuple[Evidence, ...]]:
    """Who says so, and the words that name the day or the place, with those that name the source."""
    event, reading = telling.event, telling.reading
    shown = evidence(reading, event.part, words.span)
    attribution = attribution_of(reading, by)
    return name, (shown,) if attribution is None else (shown, source_evidence(reading, attribution))
