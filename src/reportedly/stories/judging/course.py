"""The course of a claim: its status judged at every page that came out, and each change kept, lapsing included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import compress

from reportedly.model.dossier import Evidence, Status, StatusChange
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.expectation import Standing
from reportedly.stories.judging.happening import tells_that_it_happened
from reportedly.stories.judging.lapsing import last_day
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.speaking import Parties
from reportedly.stories.judging.status import judge
from reportedly.stories.judging.verdict import Verdict
from reportedly.stories.telling import Holding, holding_evidence

GRACE = timedelta(days=3)
"""How long after the last day it was expected for, without word that it happened, an event lapses."""

OPEN = frozenset(
    {Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED, Status.POSTPONED, Status.DISPUTED}
)
"""The statuses of what may still come, and lapses where it does not."""


def history_of(
    claim: Claim,
    parties: Parties,
    weighed: Sequence[Weighed],
    standing: tuple[Standing, ...],
    as_of: str,
    decisions: Sequence[StatusChange] = (),
) -> tuple[StatusChange, ...]:
    """Judge a claim at each time a page about it came out, and give every change up to `as_of`, lapsing included.

    `weighed` are its holdings, oldest first, `standing` the dates that stood, `decisions` those that people have made.
    """
    whole = Known(claim, parties, tuple(weighed), standing, as_of)
    happening = [tells_that_it_happened(each.holding, whole) for each in weighed]

    def known_of(number: int, now: str) -> Known:
        first = tuple(weighed[:number])
        return Known(claim, parties, first, standing, now, tuple(compress(first, happening)))

    changes: list[StatusChange] = []
    before = 0
    for number, each in enumerate(weighed):
        at = each.holding.at
        if number + 1 < len(weighed) and first_instant(weighed[number + 1].holding.at) <= first_instant(at):
            continue
        known = known_of(number + 1, at)
        verdict = judge(known)
        lapse = _lapse(changes, known_of(before, weighed[before - 1].holding.at), at) if before else None
        before = number + 1
        if lapse:
            changes.append(lapse)
        if verdict and not _still_lapsed(changes, verdict, known) and _news(changes, verdict):
            changes.append(StatusChange(at, verdict.status, verdict.rule, _because(verdict, changes)))
    known = known_of(len(weighed), as_of)
    over = _over(changes, known, as_of) or _lapse(changes, known, as_of)
    changes += [over] if over else []
    made = [each for each in decisions if first_instant(each.at) <= last_instant(as_of)]
    if made and changes:
        changes = decided(changes, made)
        lapse = _lapse(changes, known, as_of)
        changes += [lapse] if lapse else []
    return tuple(changes)


_UPWARDS = (
    Status.RUMOURED,
    Status.REPORTED,
    Status.ANNOUNCED,
    Status.CONFIRMED,
    Status.UNDER_WAY,
    Status.OCCURRED,
)
"""The statuses that lead from a rumour to the event."""
_HEARD = frozenset({Status.RUMOURED, Status.REPORTED})
"""What others than the parties can bring about."""


def decided(changes: Sequence[StatusChange], decisions: Sequence[StatusChange]) -> list[StatusChange]:
    """Give the changes found by rule with the decisions that people have made among them.

    A decision stands until pages that come out after it tell more than it does: what only repeats less, such as further
    reports of what was decided to be confirmed, or rumours of what was decided to be called off, does not move it.
    """
    steps = [(first_instant(each.at), False, each) for each in changes]
    steps += [(first_instant(each.at), True, each) for each in decisions]
    found: list[StatusChange] = []
    stands: Status | None = None
    for _, by_person, step in sorted(steps, key=lambda each: each[:2]):
        if by_person:
            stands = step.status
            found.append(step)
        elif stands is None or _moves(stands, step.status):
            stands = None
            found += [step] if not found or found[-1].status is not step.status else []
    return found


def _moves(decided_on: Status, status: Status) -> bool:
    """Whether a status found by rule later moves on what a person has decided."""
    if status is Status.LAPSED:
        return decided_on in OPEN
    if decided_on in _UPWARDS and status in _UPWARDS:
        return _UPWARDS.index(status) >= _UPWARDS.index(decided_on)
    return decided_on in _UPWARDS or status not in _HEARD


def _news(changes: Sequence[StatusChange], verdict: Verdict) -> bool:
    return not changes or changes[-1].status is not verdict.status


def _still_lapsed(changes: Sequence[StatusChange], verdict: Verdict, known: Known) -> bool:
    """Whether an event has lapsed and the page that comes out now only repeats the plan whose time is past."""
    if not changes or changes[-1].status is not Status.LAPSED or verdict.status not in OPEN:
        return False
    over = last_day(known)
    return over is not None and last_instant(over) + GRACE < first_instant(known.now)


_WORDS = 2
"""Statements that show that an event has come, at most."""


def _because(verdict: Verdict, before: Sequence[StatusChange]) -> tuple[Evidence, ...]:
    """The words that show a status: of what has come those said since the step before, which tell what is new."""
    told: Sequence[Holding] = verdict.because
    if verdict.status in (Status.OCCURRED, Status.UNDER_WAY):
        since = [each for each in told if before and first_instant(each.at) > first_instant(before[-1].at)]
        told = (since or told)[:_WORDS]
    return tuple(dict.fromkeys(each for holding in told for each in holding_evidence(holding)))


def _over(changes: Sequence[StatusChange], known: Known, at: str) -> StatusChange | None:
    """The end of what was under way when a page last told of it, once its days are over at `at`."""
    if not changes or changes[-1].status is not Status.UNDER_WAY:
        return None
    verdict, last = judge(known), last_day(known)
    if (
        verdict is None
        or verdict.status is not Status.OCCURRED
        or last is None
        or first_instant(last) > first_instant(at)
    ):
        return None
    since = max(last, changes[-1].at, key=first_instant)
    return StatusChange(since, verdict.status, verdict.rule, _because(verdict, changes))


def _lapse(changes: Sequence[StatusChange], known: Known, at: str) -> StatusChange | None:
    """The lapse of an event still open when its time and the days of grace have passed at `at`."""
    if not changes or changes[-1].status not in OPEN or not known.positive:
        return None
    if not any(each.holding.telling.event.expected for each in known.weighed):
        return None
    last = last_day(known)
    if last is None:
        return None
    over = last_instant(last) + GRACE
    if over >= last_instant(at) or known.happening:
        return None
    since = (over + timedelta(days=1)).date().isoformat()
    if first_instant(since) <= first_instant(changes[-1].at):
        return None
    pages = len({each.holding.telling.page for each in known.weighed})
    rule = f"its time and three days of grace have passed; no report seen in {pages} page{'s' if pages != 1 else ''}"
    return StatusChange(since, Status.LAPSED, rule, holding_evidence(known.positive[-1].holding))
