"""Whether an event has happened: who tells it as certain and past, and whether he may know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from reportedly.model.dossier import Status
from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Factuality, PartKind
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import INSOLVENT, kind_of
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.begun import has_begun, have_only_begun
from reportedly.stories.judging.closings import closed_as_agreed, closed_since, is_told_closed, tells_of_closing
from reportedly.stories.judging.declared import declared
from reportedly.stories.judging.denials import overcomes
from reportedly.stories.judging.departures import is_done_at_once, is_left_later, leaves, sets_out
from reportedly.stories.judging.expectation import interval_at, is_dated, of_one_side
from reportedly.stories.judging.handovers import is_only_a_case
from reportedly.stories.judging.intervals import single_day
from reportedly.stories.judging.lasting import goes_on, seen_lasting
from reportedly.stories.judging.news import is_its_news
from reportedly.stories.judging.plans import Known, by_party, called_off
from reportedly.stories.judging.speaking import ON_RECORD
from reportedly.stories.judging.verdict import Verdict, verdict_of
from reportedly.stories.parties.elections import are_voting
from reportedly.stories.parties.legislatures import acts_in_session, decides, rules_as_regulator
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, Telling, text_of

LONGEST_VISIT = timedelta(days=14)
"""Days on end for which a visit may be set, so that its day is known."""
LONGEST_PLAN = timedelta(days=31)
"""How long a time may be that somebody sets for what comes with a day in it: "next week", "in May"."""
RIGHT_AFTER = timedelta(days=1)
"""How long after a day pages still tell as their news, without naming it, what was on it."""
ARRIVING = timedelta(days=2)
"""How long before an occasion its guests come."""
SEVERAL = 2
"""Outlets of different owners that must tell an event in public view, with its day, as a fact of their own."""
_PUBLIC = frozenset(
    {EventType.VISIT, EventType.MEETING, EventType.LAUNCH, EventType.ATTACK, EventType.DISASTER, EventType.PROTEST,
     EventType.VOTE, EventType.LAW, EventType.COURT, EventType.SANCTION, EventType.APPOINTMENT, EventType.PUBLICATION,
     EventType.AGREEMENT, EventType.OTHER}
)  # fmt: skip
PAIR = 2
"""Sides that a pact takes."""
_CONSENTING = ("accept", "agree", "back", "endors")
_DEALS = frozenset({"deal", "agreement", "transaction", "bid", "offer", "tie-up"})


def happened(known: Known) -> Verdict | None:
    telling = list(known.happening)
    sure = [each for each in telling if each.access] or _many_outlets(telling)
    sure = sure or _as_planned(telling, known) or closed_as_agreed(telling, known) or declared(telling, known)
    sure = sure or _decided_in_public(telling, known) or _held_on_its_day(telling, known) or seen_lasting(telling)
    off = called_off(known)
    if off:
        was_over = [each for each in sure if _was_over(each.holding, off[0].holding.at)]
        sure = was_over or [each for each in sure if _since(each.holding, off[-1].holding.at)]
        sure = sure or closed_since(telling, known, off[-1].holding.at)
        sure = sure or _held_on_its_day(telling, known, off[-1].holding.at)
    denials = [each.holding for each in known.weighed if each.denial]
    sure = [each for each in sure if all(overcomes(each.holding, denial) for denial in denials)]
    if not sure:
        return None
    under_way = _goes_on(sure[-1].holding, known.now) or _is_on_the_way(sure, known.now) or _has_just_come(sure, known)
    under_way = (
        under_way
        or _is_within_its_days(sure, known)
        or have_only_begun(sure)
        or goes_on([*sure, *seen_lasting(telling)], known.now)
    )
    status = Status.UNDER_WAY if under_way else Status.OCCURRED
    return verdict_of(status, "told as certain by an origin with access", sure)


def tells_that_it_happened(holding: Holding, known: Known) -> bool:
    """Whether an origin, of whatever standing, tells the event as certain and past or present."""
    event = holding.telling.event
    done = not event.expected or is_done_at_once(holding)
    certain = holding.value is Factuality.CERTAIN and done and not event.change
    if not certain or (of_one_side(holding) and not _on_the_day(holding, known)):
        return False
    made = not _only_agreed(holding, known.claim) and not _consents_alone(event, known)
    made = made and not is_left_later(holding) and not _only_of_a_mission(event) and not is_only_a_case(holding)
    return made and (has_begun(holding) or not _still_ahead(holding, known))


def _on_the_day(holding: Holding, known: Known) -> bool:
    """Whether it is told of a day on which the event was to be: "the summit ended on Wednesday"."""
    when, planned = holding.telling.event.when, interval_at(known.standing, holding.at)
    if not (when and when.earliest and planned and planned.earliest and planned.latest):
        return False
    day = first_instant(day_of(when.earliest))
    return first_instant(planned.earliest) <= day <= last_instant(planned.latest)


def _only_of_a_mission(event: EventMention) -> bool:
    """As in "continues the Heron mission": it goes on for years before it flies, and after."""
    return event.type is EventType.LAUNCH and event.when is None and event.text.casefold().endswith("mission")


def _only_agreed(holding: Holding, claim: Claim) -> bool:
    """Of a takeover: that there is a deal does not say that it was closed, unless that is told with its day.

    Nor does a noun without a word of its closing: "this acquisition is good for both".
    """
    event = holding.telling.event
    if claim.type is not EventType.ECONOMIC:
        return False
    if kind_of(event, text_of(holding.telling.reading, event.part)) == INSOLVENT:
        return False
    deal = event.text.lower() in _DEALS or not is_told_closed(holding)
    return event.type is EventType.AGREEMENT or (event.when is None and deal)


def _consents_alone(event: EventMention, known: Known) -> bool:
    """Of a pact: that one side accepts it does not make it, as long as it is told of that side alone."""
    if event.type is not EventType.AGREEMENT or len(known.parties.needed) < PAIR:
        return False
    sides = {name for each in event.participants if each.role == "party" for name in entities(each)}
    return len(sides) == 1 and event.text.casefold().startswith(_CONSENTING)


def _still_ahead(holding: Holding, known: Known) -> bool:
    """Whether the page that tells it came out before its day: its own date, else the one that stood then.

    A takeover is closed on one day: within a time not over yet ("the first half") it still lies ahead. Who has closed
    it has done so before the day by which it was to be. What is told of a time not over yet, such as this year, is
    ahead as long as the day that stands for it is.
    """
    when = holding.telling.event.when
    if known.claim.type is EventType.ECONOMIC and when is None and tells_of_closing(holding):
        return False
    within = when and when.latest and day_of(when.earliest or "") != day_of(when.latest)
    if known.claim.type is EventType.ECONOMIC and when and when.latest and within:
        return first_instant(day_of(when.latest)) > last_instant(day_of(holding.at))
    earliest = when.earliest if when else None
    if when and when.latest and earliest is None:
        return False  # done, and in force until then
    today = last_instant(day_of(holding.at))
    if earliest is None or (when and when.latest and last_instant(when.latest) > today):
        others = [each for each in known.standing if not each.dated or each.dated.telling is not holding.telling]
        interval = interval_at(others, holding.at)
        earliest = interval.earliest if interval and interval.earliest else earliest
    return earliest is not None and first_instant(earliest) > today


def _since(holding: Holding, at: str) -> bool:
    """Whether an event is dated on or after a day: what was called off has not happened for having been agreed on."""
    when = holding.telling.event.when
    return bool(when and when.earliest and first_instant(when.earliest) >= first_instant(day_of(at)))


def _was_over(holding: Holding, at: str) -> bool:
    """Whether it was told to have happened on a day before a page called it off: that is the next one then."""
    when = holding.telling.event.when
    dated = when is not None and when.earliest is not None and when.latest is not None
    if when is None or not dated or holding.at >= at or holding.telling.event.background:
        return False
    return day_of(when.earliest or "") == day_of(when.latest or "") < day_of(at)


def _many_outlets(telling: list[Weighed]) -> list[Weighed]:
    """What happens in public view counts as seen when several outlets tell it as a fact of their own, unsourced."""
    if not telling or not _is_public(telling[0].holding.telling):
        return []
    own = {
        each.holding.root.family: each
        for each in telling
        if each.holding.by == ARTICLE and each.holding.telling.event.part is PartKind.BODY and is_dated(each.holding)
    }
    return list(own.values()) if len(own) >= SEVERAL else []


def _is_public(telling: Telling) -> bool:
    """Whether it happens in public view; what is brought to others is not seen, those who are brought out are."""
    event = telling.event
    rescued = event.type is EventType.AID and kind_of(event, text_of(telling.reading, event.part)) == "rescue"
    return rescued or event.type in _PUBLIC


def _as_planned(telling: list[Weighed], known: Known) -> list[Weighed]:
    """What a party said would be on a day, and pages then tell as fact of that day, in public view.

    A visit may be set for some days on end, and who comes to an occasion is there the day before it. What was set for
    a week, a month or no time at all has come with a day in it, and what was set for a day where a page has it as its
    news right then.
    """
    if known.claim.type not in _PUBLIC:
        return []
    ahead = ARRIVING if known.claim.type is EventType.VISIT else timedelta(0)
    days, planned = list(_planned(known)), list(_planned(known, LONGEST_PLAN))
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and (
            any(first - ahead <= first_instant(day) <= last + _homecoming(each.holding) for first, last in planned)
            if (day := _day_told(each.holding))
            else _is_news_of_the_day(each.holding, days)
        )
    ]


def _homecoming(holding: Holding) -> timedelta:
    """How long after its last day a page may still tell a visit as made, without a day: "returned from her visit"."""
    event = holding.telling.event
    return RIGHT_AFTER if event.type is EventType.VISIT and event.when is None else timedelta(0)


def _is_news_of_the_day(holding: Holding, days: Sequence[tuple[datetime, datetime]]) -> bool:
    """Whether a page of a day that a party had set, or of the next, tells it as its news without naming a day."""
    event, told = holding.telling.event, first_instant(day_of(holding.at))
    if event.when is not None or event.background or not is_its_news(holding):
        return False
    return any(first <= told <= last + RIGHT_AFTER for first, last in days)


def _planned(known: Known, longest: timedelta = timedelta(days=1)) -> Iterator[tuple[datetime, datetime]]:
    """The first and the last instant of each time that a party set, where it is short enough to be the event's own.

    When a pact comes into force they may tell, too, who have brokered it.
    """
    longest = max(longest, LONGEST_VISIT) if known.claim.type is EventType.VISIT else longest
    pact = known.claim.type is EventType.AGREEMENT
    brokers = [each for each in known.positive if pact and each.holding.root.basis in ON_RECORD]
    for each in (*known.said_ahead, *by_party(known, Change.POSTPONED), *brokers):
        when = each.holding.telling.event.when
        if when is None and longest >= LONGEST_PLAN:
            yield first_instant(day_of(each.holding.at)), last_instant(day_of(known.now))
        if when and when.earliest and when.latest and not when.floor:
            first, last = first_instant(day_of(when.earliest)), last_instant(day_of(when.latest))
            if last - first <= longest:
                yield first, last


def _has_just_come(sure: Sequence[Weighed], known: Known) -> bool:
    """Whether a guest is told to have come for an occasion whose days are not over."""
    day = _day_told(sure[-1].holding)
    if known.claim.type is not EventType.VISIT or day is None:
        return False
    today, came = first_instant(known.now).date(), first_instant(day)
    return any(first - ARRIVING <= came < first and today < last.date() for first, last in _planned(known))


def _is_within_its_days(sure: Sequence[Weighed], known: Known) -> bool:
    """Whether a visit that a party had set for several days on end is told on one of them, and the last is to come."""
    day = _day_told(sure[-1].holding)
    if known.claim.type is not EventType.VISIT or day is None or leaves(sure[-1].holding):
        return False
    today, told = first_instant(known.now).date(), first_instant(day)
    return any(first <= told <= last and today < last.date() for first, last in _planned(known))


def _day_told(holding: Holding) -> str | None:
    """The day an event is told of; of a visit that is just being made, that of its page."""
    when = holding.telling.event.when
    if is_dated(holding) and when:
        return day_of(when.earliest or "")
    return day_of(holding.at) if holding.telling.event.type is EventType.VISIT and when is None else None


def _decided_in_public(telling: list[Weighed], known: Known) -> list[Weighed]:
    """A vote or a decision of a parliament that a page tells as its news, or with its day: all could watch it."""
    law = known.claim.type in (EventType.LAW, EventType.VOTE)
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and each.holding.telling.event.part is PartKind.BODY
        and is_its_news(each.holding)
        and (is_dated(each.holding) or any(party.role == "agent" for party in each.holding.telling.event.participants))
        and _acts_in_public(each.holding.telling, law)
    ]


def _held_on_its_day(telling: list[Weighed], known: Known, since: str = "") -> list[Weighed]:
    """An election that pages tell of as past once its day, which a page or who holds it has told as a fact, is over.

    On the day itself the people are told to vote. Only days told from an instant on count: that of its being put off.
    """
    if known.claim.type is not EventType.VOTE or not any(_kind(each) == _ELECTION for each in known.claim.tellings):
        return []
    days = [
        day
        for each in known.positive
        if each.holding.at >= since
        and (each.holding.by == ARTICLE or each.access)
        and each.holding.value is Factuality.CERTAIN
        and _is_election(each.holding.telling)
        if each.holding.telling.event.expected and (day := single_day(each.holding.telling.event.when)) is not None
    ]
    return [
        each
        for each in telling
        if each.holding.by == ARTICLE
        and _is_election(each.holding.telling)
        and any(_is_by_then(each.holding, day) for day in days)
    ]


def _is_by_then(holding: Holding, day: str) -> bool:
    """Whether a page came out after a day, or on it and tells of the people as voting."""
    told = first_instant(day_of(holding.at))
    return last_instant(day) < told or (first_instant(day) == told and are_voting(holding.telling))


_ELECTION = "election"


def _is_election(telling: Telling) -> bool:
    return _kind(telling) in (_ELECTION, None)


def _kind(telling: Telling) -> str | None:
    return kind_of(telling.event, text_of(telling.reading, telling.event.part))


def _acts_in_public(telling: Telling, law: bool) -> bool:
    return decides(telling) or rules_as_regulator(telling) if law else acts_in_session(telling)


def _goes_on(holding: Holding, now: str) -> bool:
    when = holding.telling.event.when
    if not when or not when.earliest or not when.latest or when.earliest == when.latest:
        return False
    return first_instant(when.earliest) <= last_instant(now) < last_instant(when.latest)


def _is_on_the_way(sure: Sequence[Weighed], now: str) -> bool:
    """Whether all that is told of a visit is that the visitor has set out, no longer ago than a visit lasts."""
    set_out = all(sets_out(each.holding) for each in sure)
    return set_out and first_instant(now).date() - first_instant(sure[-1].holding.at).date() <= LONGEST_VISIT
