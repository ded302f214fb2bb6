"""What answers in place of the event that fits a question best: what has come of it, or what is told anew since."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from reportedly.model import states
from reportedly.model.dossier import Answer, DossierEvent, DossierPage, Status
from reportedly.model.statement import EventType, PartKind
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.parties.befallen import UNDERGOING
from reportedly.stories.parties.casts import OF_TWO
from reportedly.stories.parties.names import key, shared
from reportedly.stories.questions.moments import AHEAD, LONG_AGO, PASSED
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.retold import HEAD

ONCE = frozenset({EventType.LAW, EventType.VOTE, EventType.AGREEMENT, EventType.ECONOMIC})
"""What the same ones hardly do a second time, however long it takes."""
PAIR = 2
"""So many of its cast two events of two stories must share to be taken for one."""
_PLANNED = frozenset({Status.ANNOUNCED, Status.CONFIRMED})
"""How a plan stands that an old rumour gives way to."""
_PLACED = 1.1
"""By so much a match is better that has a place which the question names, and the other has not."""


def answers_instead(query: Query, each: Found, best: Found) -> bool:
    """Whether an event answers in place of the best one of its dossier: what has come of that, or is told anew."""
    worse = best.score - each.score
    event, planned = each.events[0], best.events[0]
    if _both_at_a_post(query, event, planned):
        return _last_told(event) > _last_told(planned)
    came = _came_after_all(event, planned) or (worse <= _WORSE and _came_of(event, planned))
    return event is not planned and (came or _is_another_attempt(query, each, best))


def _both_at_a_post(query: Query, event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether somebody asked for as still at his post is told by both to have got or left it: the last word counts."""
    kinds = {asked.kind for asked in query.wanted.events if asked.type is EventType.APPOINTMENT}
    return {"enter", "leave"} <= kinds and event.type is planned.type is EventType.APPOINTMENT


def _is_another_attempt(query: Query, each: Found, best: Found) -> bool:
    """Whether what fits about as well is told of the same ones long after the last word on what fits best.

    It is if that had lapsed or had not come, was a rumour of what is planned now, or was done and may be done again.
    """
    if not (each.events and best.events):
        return False
    event, planned = each.events[0], best.events[0]
    if event is planned or best.score - each.score > _NEAR or event.type is not planned.type:
        return False
    if planned.status is Status.LAPSED:
        return event.status is not Status.LAPSED and _last_told(event) > _last_told(planned)
    if planned.status in PASSED:
        again = planned.type not in ONCE and AHEAD.match(query.question)
        return bool(again) and _pause(best.pages, each.pages) > LONG_AGO
    if planned.status is Status.RUMOURED and event.status is Status.DENIED and _are_of_the_same(event, planned):
        # Who is talked of for a job, and turns it down months later.
        return first_instant(_first_told(event)) > first_instant(_last_told(planned))
    undone = planned.status in _OFF | _WERE_NOT or (planned.status is Status.RUMOURED and event.status in _PLANNED)
    return undone and first_instant(_first_told(event)) - first_instant(_last_told(planned)) > _SOME_TIME


def _are_of_the_same(event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether all who take part in the one of fewer take part in the other."""
    casts = [[key(party.entity) for party in each.participants] for each in (event, planned)]
    return shared(*casts) >= min(map(len, casts)) > 0


_NEAR = 0.3
"""By so little an event told anew may fit worse than the one told long before it."""
_SOME_TIME = timedelta(days=100)
"""So long after the last word on what has not come, the same told of the same ones is another attempt at it."""


def _pause(before: Sequence[DossierPage], since: Sequence[DossierPage]) -> timedelta:
    """How long after the last of some pages the first of others was published; negative where it was before."""
    ends = [first_instant(page.published) for page in before if page.published]
    begins = [first_instant(page.published) for page in since if page.published]
    return min(begins) - max(ends) if ends and begins else timedelta(0)


def _first_told(event: DossierEvent) -> str:
    """When an event was first told."""
    return min(step.at for step in event.history)


def _last_told(event: DossierEvent) -> str:
    """When an event last came to stand otherwise, but for having lapsed."""
    return max((step.at for step in event.history if step.status is not Status.LAPSED), default=_first_told(event))


_OFF = frozenset({Status.POSTPONED, Status.CANCELLED, Status.LAPSED})
_PENDING = frozenset({Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.CONFIRMED, Status.LAPSED})
_OF_ONES_OWN = frozenset(
    {EventType.ECONOMIC, EventType.LAUNCH, EventType.PUBLICATION, EventType.AID, EventType.OTHER, EventType.AGREEMENT}
)
"""What firms and organisers do with what is theirs; who is sued or elected once may be so again for something else."""
_SETTLED = PASSED | {Status.POSTPONED, Status.CANCELLED, Status.DENIED}
"""How a plan or a rumour may stand once it is known what has become of it."""
_WERE_NOT = frozenset({Status.DENIED, Status.RETRACTED, Status.DISPUTED})


def _came_after_all(event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether two have met since a meeting of theirs was put off, though it is another one, at another place.

    And whether somebody has died since he was said to have and had not, or what had lapsed is told anew.
    """
    if planned.status is Status.LAPSED and event.type is planned.type and event.status is not Status.LAPSED:
        anew = [key(party.entity) for party in event.participants]
        once = [key(party.entity) for party in planned.participants]
        return _last_told(event) > _last_told(planned) and (shared(anew, once) > 0 or not (anew and once))
    later = event.status in PASSED and (event.since or "") > (planned.since or "")
    if not later or event.type is not planned.type:
        return False
    casts = [[key(party.entity) for party in each.participants] for each in (event, planned)]
    if event.type is EventType.DEATH:
        return planned.status in _WERE_NOT and shared(*casts) > 0
    return planned.status in _OFF and event.type in OF_TWO and shared(*casts) >= PAIR


_WORSE = 0.5
"""By so much the telling of what has come may fit worse than that of the plan for it."""
_A_YEAR = timedelta(days=400)
"""So long after a plan was last told of what has come may be what was planned."""
_OPEN = frozenset({Status.RUMOURED, Status.REPORTED, Status.ANNOUNCED, Status.LAPSED, Status.CANCELLED})


def _came_of(event: DossierEvent, planned: DossierEvent) -> bool:
    """Whether those of a plan are told to have done it since, or it has befallen them, on whatever pages.

    Not of a plan whose day is still ahead then: that is another one. One state alone in common makes no plan the same,
    but for its vote of a day. What one outlet reports counts where the day of the plan has come.
    """
    since, told = event.since or "", planned.since or ""
    day = planned.when.latest or planned.when.earliest if planned.when else None
    if not since or (day and first_instant(day) > first_instant(since)):
        return False
    done = event.status in PASSED or (event.status is Status.REPORTED and day is not None)
    if not done or since <= told or first_instant(since) - first_instant(told or since) > _A_YEAR:
        return False
    if event.type is not planned.type or planned.status not in _OPEN:
        return False
    casts = [[key(party.entity) for party in each.participants] for each in (event, planned)]
    both = shared(*casts)
    dated = event.type is EventType.VOTE and day is not None
    known = both >= PAIR or dated or not any(states.state(name) for cast in casts if len(cast) == 1 for name in cast)
    return known and both >= min(map(len, casts)) > 0


def is_still_open(answer: Answer) -> bool:
    """Whether what somebody does with what is his has neither come, nor been called off, moved, denied or disputed."""
    return any(each.status in _PENDING and each.type in _OF_ONES_OWN for each in answer.events)


def tells_what_came(retold: Answer, answer: Answer) -> bool:
    """Whether a page that came out after all that an answer rests on tells by other words what has become of it."""
    if not (retold.events and answer.events):
        return False
    event, told = retold.events[0], answer.events[0]
    last = max((page.published for page in answer.pages if page.published), default="")
    if not last or event.status is told.status or event.status not in _SETTLED | _surer_than(told.status):
        return False
    step = event.history[-1]
    shown = [each for each in step.because if each.part is not PartKind.BODY or each.span[0] < HEAD]
    if event.status in PASSED and all(_ONLY_NAMED.fullmatch(each.quote) for each in shown):
        return False  # "the deal has yet to be approved" only names what is to come
    return bool(shown) and first_instant(step.at) > first_instant(last)


_ONLY_NAMED = re.compile(
    r"(?i)(?:the |a |its |their )?(?:[\w’'-]+ )?(?:deal|merger|takeover|sale|bid|offer|purchase|plan|agreement)"
)


def _surer_than(status: Status) -> frozenset[Status]:
    return _PLANNED if status is Status.RUMOURED else frozenset({Status.CONFIRMED}) - {status}


def follows(query: Query, match: Found, best: Found) -> bool:
    """Whether what one story tells answers in place of what fits best in another."""
    ahead = bool(AHEAD.match(query.question))
    return (ahead and _comes_after(match, best)) or _is_another_attempt(query, match, best)


def is_told_anew(match: Found, whole: Found) -> bool:
    """Whether a match is told to come, or to have come, since what a whole tells has lapsed."""
    lapsed = bool(whole.events) and whole.events[0].status is Status.LAPSED
    return lapsed and _comes_after(match, whole)


def _comes_after(match: Found, best: Found) -> bool:
    """Whether a match is what the same ones are to do, told long after they had done the like, or the like had lapsed
    or been no more than a rumour; or it is what has come of the best one.

    "Will Roe visit the White House?" asks for no visit of two years ago, wherever the next one is to be.
    """
    if not (match.events and best.events and match.pages and best.pages) or best.score - match.score > _PLACED:
        return False
    mine, past = match.events[0], best.events[0]
    if _came_of(mine, past):
        return True
    lapsed = past.status is Status.LAPSED and mine.status is not Status.LAPSED
    told = min((page.published for page in match.pages if page.published), default="")
    over = (past.status in PASSED or _is_long_over(past, told)) and mine.type not in ONCE
    stale = past.status is Status.RUMOURED and mine.status in _PLANNED
    if not (lapsed or over or stale) or mine.type is not past.type:
        return False
    casts = [[key(_side(party.entity)) for party in each.participants] for each in (mine, past)]
    pause = timedelta(0) if lapsed else LONG_AGO
    before = max((page.published for page in best.pages if page.published), default=told)
    later = bool(told) and first_instant(told) - first_instant(before) > pause
    least = 1 if stale or (lapsed and _befalls_the_same(mine, past)) else PAIR
    return later and shared(*casts) >= min(least, *map(len, casts)) > 0


def _befalls_the_same(left: DossierEvent, right: DossierEvent) -> bool:
    """Whether one event befalls somebody whom another befalls, whoever is told to do it."""
    casts = [[key(party.entity) for party in each.participants if party.role in UNDERGOING] for each in (left, right)]
    return shared(*casts) > 0


def _side(name: str) -> str:
    """The state that a capital or an office speaks for; any other name as it is."""
    return states.speaks_for(name) or name


def _is_long_over(past: DossierEvent, told: str) -> bool:
    """Whether the time of an event that one outlet has told as done was long over when others began to be told.

    What was only rumoured for a day may have slipped: the next one is no other.
    """
    if past.status is not Status.REPORTED:
        return False
    ends = past.when.latest if past.when and not past.when.floor else None
    return bool(ends and told) and first_instant(told) - last_instant(str(ends)) > LONG_AGO
