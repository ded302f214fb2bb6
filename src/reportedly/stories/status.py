"""The status of a claim, by the ordered rules of judgement; the first rule that holds gives it.

Every rule is a function of what is known at an instant, and answers with the holdings that decide, or with nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from msgspec import Struct

from reportedly.model.dossier import Evidence, Status, StatusChange
from reportedly.model.statement import ARTICLE, Act, Basis, Change, EventType, Factuality, PartKind
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.claims import Claim
from reportedly.stories.evidence import (
    ON_RECORD,
    Parties,
    changed,
    has_access,
    is_denial,
    is_party,
)
from reportedly.stories.telling import Holding, attribution_of, holding_evidence

GRACE = timedelta(days=3)
"""How long after the last day it was expected for, without word that it happened, an event lapses."""


class Known(Struct, frozen=True):
    """What is known of a claim at an instant: the holdings of the pages out by then, oldest first."""

    claim: Claim
    parties: Parties
    holdings: tuple[Holding, ...]
    now: str

    @property
    def positive(self) -> list[Holding]:
        """The holdings that say it is or will be so."""
        return [holding for holding in self.holdings if holding.positive]


class Verdict(Struct, frozen=True):
    """A status, the rule that gave it in words, and the holdings it rests on."""

    status: Status
    rule: str
    because: tuple[Holding, ...]


SEVERAL = 2
"""Outlets of different owners that must tell an event in public view, with its day, as a fact of their own."""

_PUBLIC = frozenset(
    {EventType.VISIT, EventType.MEETING, EventType.LAUNCH, EventType.ATTACK, EventType.DISASTER, EventType.PROTEST,
     EventType.VOTE}
)  # fmt: skip

Rule = Callable[[Known], Verdict | None]


def judge(known: Known) -> Verdict | None:
    """Give the status of what is known; None where nobody holds anything either way."""
    return next((verdict for rule in RULES if (verdict := rule(known))), None)


def _retracted(known: Known) -> Verdict | None:
    withdrawn = [holding for holding in known.holdings if _act(holding) in (Act.RETRACT, Act.CORRECT)]
    gone = {holding.root.family for holding in withdrawn}
    support = {holding.root.family for holding in known.positive if _act(holding) not in (Act.RETRACT, Act.CORRECT)}
    if withdrawn and support and support <= gone:
        return Verdict(Status.RETRACTED, "every origin that supported it has withdrawn", tuple(withdrawn[-2:]))
    return None


def _happened(known: Known) -> Verdict | None:
    telling = [
        holding
        for holding in known.holdings
        if holding.value is Factuality.CERTAIN
        and not holding.telling.event.expected
        and not holding.telling.event.change
        and not _still_ahead(holding, known)
    ]  # fmt: skip
    sure = [holding for holding in telling if has_access(holding, known.claim, known.parties)] or _many_outlets(telling)
    called_off = _by_party(known, Change.CANCELLED)
    if called_off:
        sure = [holding for holding in sure if _since(holding, called_off[-1].at)]
    denials = _denials(known)
    if not sure or any(denial.at >= sure[0].at for denial in denials):
        return None
    status = Status.UNDER_WAY if _goes_on(sure[-1], known.now) else Status.OCCURRED
    return Verdict(status, "told as certain by an origin with access", tuple(sure[:2]))


def _still_ahead(holding: Holding, known: Known) -> bool:
    """Whether the page that tells it came out before its day: its own date, else the day others expect it on."""
    when = holding.telling.event.when
    earliest = when.earliest if when else None
    if earliest is None:
        interval = expected_interval(known)
        earliest = interval[0] if interval else None
    return earliest is not None and first_instant(earliest) > last_instant(day_of(holding.at))


def _since(holding: Holding, at: str) -> bool:
    """Whether an event is dated on or after a day: what was called off has not happened for having been agreed on."""
    when = holding.telling.event.when
    return bool(when and when.earliest and first_instant(when.earliest) >= first_instant(day_of(at)))


def _many_outlets(telling: list[Holding]) -> list[Holding]:
    """What happens in public view counts as seen when several outlets tell it as a fact of their own, unsourced."""
    if not telling or telling[0].telling.event.type not in _PUBLIC:
        return []
    own = {
        holding.root.family: holding
        for holding in telling
        if holding.by == ARTICLE and holding.telling.event.part is PartKind.BODY and _dates(holding)
    }
    return list(own.values()) if len(own) >= SEVERAL else []


def _goes_on(holding: Holding, now: str) -> bool:
    when = holding.telling.event.when
    if not when or not when.earliest or not when.latest or when.earliest == when.latest:
        return False
    return first_instant(when.earliest) <= last_instant(now) < last_instant(when.latest)


def _denials(known: Known) -> list[Holding]:
    return [holding for holding in known.holdings if is_denial(holding, known.claim, known.parties)]


def _denied(known: Known) -> Verdict | None:
    denials = _denials(known)
    if not denials:
        return None
    last = denials[-1]
    better = [
        holding
        for holding in known.positive
        if is_party(holding, known.parties) and holding.at > last.at and holding.value is Factuality.CERTAIN
    ]
    if better:
        return None
    live = [
        holding
        for holding in known.positive
        if holding.value is Factuality.CERTAIN and holding.root.basis in ON_RECORD and not holding.root.unnamed
        and holding.root.family != last.root.family
    ]  # fmt: skip
    if live:
        return Verdict(Status.DISPUTED, "denied by one with access, and held certain by another", (live[-1], last))
    return Verdict(Status.DENIED, "a party or the authority with access says it is not so", tuple(denials[:2]))


def _cancelled(known: Known) -> Verdict | None:
    called_off = _by_party(known, Change.CANCELLED)
    if not called_off:
        return None
    back = [holding for holding in _by_party(known, Change.REINSTATED) if holding.at > called_off[-1].at]
    moved = [holding for holding in _by_party(known, Change.POSTPONED) if holding.at > called_off[-1].at]
    if back or moved:
        return None
    return Verdict(Status.CANCELLED, "a party calls it off", tuple(called_off[-2:]))


def _by_party(known: Known, change: Change) -> list[Holding]:
    """Changes told by a party, or told as fact by the page: who else could change the plan?"""
    return [
        holding
        for holding in changed(known.holdings, change)
        if holding.value is Factuality.CERTAIN and not (holding.root.unnamed and holding.by != ARTICLE)
    ]


def _postponed(known: Known) -> Verdict | None:
    moved = _by_party(known, Change.POSTPONED)
    if not moved:
        return None
    new = expected_interval(known)
    if new and new[1] and last_instant(new[1]) < first_instant(known.now):
        return None
    return Verdict(Status.POSTPONED, "a party moves its date, and the new date is not reached", tuple(moved[-1:]))


def _said_ahead(known: Known) -> list[Holding]:
    """What parties say on record of the event to come: as certain, as their plan, as a threat or a promise.

    A visit must be to somewhere: "the countries we will visit" announces none.
    """
    return [
        holding
        for holding in known.positive
        if is_party(holding, known.parties)
        and (holding.value in (Factuality.CERTAIN, Factuality.PROBABLE) or _act(holding) in (Act.THREATEN, Act.PROMISE))
        and not holding.telling.event.background
        and (holding.telling.event.type is not EventType.VISIT or holding.telling.event.places)
    ]  # fmt: skip


def _confirmed(known: Known) -> Verdict | None:
    said = _said_ahead(known)
    heard = [next((holding for holding in said if _speaks_for(holding, party)), None) for party in known.parties.needed]
    if not heard or not all(heard):
        return None
    return Verdict(
        Status.CONFIRMED, "all the parties needed are on record that it will be", tuple(h for h in heard if h)
    )


def _speaks_for(holding: Holding, party: str) -> bool:
    only = Parties((party,), ())
    return only.has(holding.root.speaker) or (holding.root.basis is not Basis.OUTLET and only.has(holding.root.name))


def _announced(known: Known) -> Verdict | None:
    said = _said_ahead(known)
    return Verdict(Status.ANNOUNCED, "one party, on record, says that it will", tuple(said[:1])) if said else None


def _reported(known: Known) -> Verdict | None:
    sure = [holding for holding in known.positive if holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)]
    named = [
        holding
        for holding in sure
        if not holding.root.unnamed and (holding.by != ARTICLE or holding.root.own_reporting)
        and holding.root.basis not in (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
    ]  # fmt: skip
    if not named:
        return None
    return Verdict(
        Status.REPORTED, "a named origin that is no party says so, or an outlet as its own finding", (named[0],)
    )


def _rumoured(known: Known) -> Verdict | None:
    if not known.positive:
        return None
    possible = all(holding.value is Factuality.POSSIBLE for holding in known.positive)
    unnamed = all(
        holding.root.unnamed or holding.root.basis in (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
        for holding in known.positive
    )
    reasons = ["only unnamed origins"] * unnamed + ["only as possible"] * possible
    rule = ", and ".join(reasons) or "no origin is stated"
    return Verdict(Status.RUMOURED, rule, tuple(known.positive[:1]))


RULES: Sequence[Rule] = (
    _retracted,
    _happened,
    _denied,
    _cancelled,
    _postponed,
    _confirmed,
    _announced,
    _reported,
    _rumoured,
)


def expected_interval(known: Known) -> tuple[str | None, str | None] | None:
    """Give the first and last day the event is said to be at, or None: the latest page that dates it decides.

    What was published before a change of plan no longer counts; where the change names no new date there is none.
    """
    dated = [holding for holding in known.positive if _dates(holding)]
    moved = [holding for holding in known.positive if holding.telling.event.change is Change.POSTPONED]
    if moved:
        since = day_of(moved[-1].at)
        dated = [holding for holding in dated if day_of(holding.at) >= since]
        if not dated:
            return None
    if not dated:
        return _companion_interval(known)
    when = max(dated, key=lambda holding: _precedence(holding, known)).telling.event.when
    return (when.earliest, when.latest) if when else None


def _dates(holding: Holding) -> bool:
    event = holding.telling.event
    return bool(event.when and event.when.earliest and not event.background)


def _precedence(holding: Holding, known: Known) -> tuple[bool, str, str, bool, int]:
    event, when = holding.telling.event, holding.telling.event.when
    happened = not event.expected and not event.change and holding.value is Factuality.CERTAIN
    moved = holding.at if event.change else ""
    fine = len(when.earliest or "") if when else 0
    return happened, moved, day_of(holding.at), is_party(holding, known.parties), min(fine, 10)


def _companion_interval(known: Known) -> tuple[str | None, str | None] | None:
    for telling in known.claim.everything:
        when = telling.event.when
        if when and when.earliest and telling.at <= known.now and not telling.event.background:
            return when.earliest, when.latest
    return None


def _act(holding: Holding) -> Act | None:
    attribution = attribution_of(holding.telling.reading, holding.by)
    return attribution.act if attribution else None


def history_of(claim: Claim, parties: Parties, holdings: Sequence[Holding], as_of: str) -> tuple[StatusChange, ...]:
    """Judge a claim at each time a page about it came out, and give every change up to `as_of`, lapsing included."""
    changes: list[StatusChange] = []
    for at in sorted({holding.at for holding in holdings}, key=first_instant):
        known = _known_at(claim, parties, holdings, at)
        verdict = judge(known)
        lapse = _lapse(changes, _known_at(claim, parties, holdings, at, strict=True), at)
        if lapse:
            changes.append(lapse)
        if verdict and not _still_lapsed(changes, verdict, known) and _news(changes, verdict):
            changes.append(StatusChange(at, verdict.status, verdict.rule, _because(verdict)))
    lapse = _lapse(changes, _known_at(claim, parties, holdings, as_of), as_of)
    return (*changes, lapse) if lapse else tuple(changes)


def _news(changes: Sequence[StatusChange], verdict: Verdict) -> bool:
    return not changes or changes[-1].status is not verdict.status


def _still_lapsed(changes: Sequence[StatusChange], verdict: Verdict, known: Known) -> bool:
    """Whether an event has lapsed and the page that comes out now only repeats the plan whose time is past."""
    if not changes or changes[-1].status is not Status.LAPSED or verdict.status not in _OPEN:
        return False
    interval = expected_interval(known)
    return bool(interval and interval[1] and last_instant(interval[1]) + GRACE < first_instant(known.now))


def _known_at(claim: Claim, parties: Parties, holdings: Sequence[Holding], at: str, strict: bool = False) -> Known:
    limit = first_instant(at)
    out = tuple(
        holding
        for holding in holdings
        if (first_instant(holding.at) < limit if strict else first_instant(holding.at) <= limit)
    )
    return Known(claim, parties, out, at)


def _because(verdict: Verdict) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(each for holding in verdict.because for each in holding_evidence(holding)))


_OPEN = frozenset(
    {Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.DISPUTED}
)


def _lapse(changes: Sequence[StatusChange], known: Known, at: str) -> StatusChange | None:
    """The lapse of an event still open when its time and the days of grace have passed at `at`."""
    if (
        not changes
        or changes[-1].status not in _OPEN
        or not any(each.telling.event.expected for each in known.holdings)
    ):
        return None
    interval = expected_interval(known)
    if not interval or not interval[1]:
        return None
    over = last_instant(interval[1]) + GRACE
    if over >= last_instant(at):
        return None
    since = (over + timedelta(days=1)).date().isoformat()
    if first_instant(since) <= first_instant(changes[-1].at):
        return None
    pages = len({holding.telling.page for holding in known.holdings})
    rule = f"its time and three days of grace have passed; no report seen in {pages} page{'s' if pages != 1 else ''}"
    return StatusChange(since, Status.LAPSED, rule, holding_evidence(known.positive[-1]))
