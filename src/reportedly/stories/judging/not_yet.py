"""What is only said not to have come to pass so far, or not on a day or at a place that nobody spoke of.

That leaves open whether it will, and denies nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from reportedly.model.dossier import Interval
from reportedly.model.statement import EventType, Factuality
from reportedly.model.when import first_instant, last_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.vicinity import ONE_TOWN_KM, is_country, one_spot
from reportedly.stories.telling import Holding, sentence_around, text_of

_SO_FAR = re.compile(
    r"(?i)\b(?:(?<!and )(?<!, )yet(?! again)|so far|as of (?:now|yet|today|tonight|this \w+|\w+day)|thus far|until now"
    r"|up to now|till now|to date|as (?:things|matters) stand|at (?:this|the|that) (?:point|stage|moment|time|hour)"
    r"|at present|presently|right now|for now|just now|for the (?:moment|time being)|currently)\b"
)
"""What holds for the day it is said on."""
_NOBODYS_PLAN = frozenset({EventType.DEATH, EventType.ATTACK, EventType.DISASTER, EventType.OUTBREAK})
"""What is so or not, and is nobody's to bring about: who is not dead so far is told to be alive."""


def is_only_so_far(holding: Holding) -> bool:
    """As in "as of now there is no deal", "nothing has been signed yet"; not "he will not resign at this point"."""
    event = holding.telling.event
    if not holding.negative or event.type in _NOBODYS_PLAN:
        return False
    text = text_of(holding.telling.reading, event.part)
    start, end = sentence_around(text, event.span)
    if event.expected:
        return _STILL_TO_DO.search(text[start : event.span[0]]) is not None
    return _SO_FAR.search(text[start:end]) is not None


_STILL_TO_DO = re.compile(
    r"(?i)\b(?:ha(?:s|ve|d)(?: not|n['’]t)|not|never) yet (?:been )?\w+ed\b|\b(?:ha(?:s|ve|d)|is|are|was|were) yet to\b"
)
"""As in "had not yet carried out its contract to | supply them"."""
_NOT_DONE = re.compile(
    r"(?i)\b(?:ha(?:s|ve|d)(?: (?:still|also))? (?:not|never)|ha(?:s|ve|d)n['’]t|['’]ve not"
    r"|no [^.;:]{1,60}? (?:has|have|had)(?: so far)?)(?: \w+ly| yet| actually)? (?:been )?$"
)


def is_only_not_done(denial: Holding, plans: Iterable[Holding]) -> bool:
    """Whether a thing is said not to have been done, after one of its parties had told it as a plan with no day before.

    As in "Norland has not delivered the jets", a week after Norland said that it would.
    """
    event = denial.telling.event
    if not denial.negative or event.expected or event.type in _NOBODYS_PLAN:
        return False
    text = text_of(denial.telling.reading, event.part)
    before = text[sentence_around(text, event.span)[0] : event.span[0]]
    return _NOT_DONE.search(before) is not None and any(
        plan.telling.event.expected and plan.instant < denial.instant and not _was_due(plan, denial) for plan in plans
    )


def _was_due(plan: Holding, denial: Holding) -> bool:
    when = plan.telling.event.when
    return when is not None and when.latest is not None and last_instant(when.latest) < denial.instant


def is_of_another_setting(holding: Holding, claim: Claim) -> bool:
    """Whether a visit is denied for a town that nobody has told so far, where others are told: that is its setting.

    As in "she cannot reach Pula on Sunday", where she was to come to Opatija.
    """
    event = holding.telling.event
    if claim.type is not EventType.VISIT or not event.expected or not event.places:
        return False
    told = [
        each.event
        for each in claim.tellings
        if each.at <= holding.at and any(judged.score > 0 for judged in each.event.factuality)
    ]
    places = [place for other in told for place in other.places]
    towns = not any(is_country(place) for place in (*event.places, *places))
    return (
        bool(places)
        and towns
        and not any(one_spot(mine, other, ONE_TOWN_KM) for mine in event.places for other in places)
    )


def is_told_for_later(holding: Holding, denial: Holding) -> bool:
    """Whether it is told, since it was denied for a day, for a later one: "not on Sunday", and then "on Tuesday"."""
    day, when = denial.telling.event.when, holding.telling.event.when
    if day is None or day.latest is None or when is None or when.earliest is None or not holding.telling.event.expected:
        return False
    return holding.instant > denial.instant and first_instant(when.earliest) > last_instant(day.latest)


def is_ahead_since(holding: Holding, denial: Holding) -> bool:
    """Whether it is told as ahead since somebody denied that it had come to pass: that left open whether it would.

    As in "the ministry denied that the exchange had been completed", and then "the exchange is close, Roe said".
    """
    if denial.telling.event.expected or denial.telling.event.type in _NOBODYS_PLAN:
        return False
    sure = holding.value in (Factuality.CERTAIN, Factuality.PROBABLE)
    return sure and holding.telling.event.expected and holding.instant > denial.instant


_A_DAY = timedelta(days=1)


def is_only_of_a_while(denial: Holding, stands: Interval | None) -> bool:
    """Whether what was put off is denied for a while only, and no day within that while stands for it.

    As in "there will be no trip this year", once it had been put off without a new day.
    """
    when = denial.telling.event.when
    if when is None or when.earliest is None or when.latest is None:
        return False
    if last_instant(when.latest) - first_instant(when.earliest) <= _A_DAY:
        return False
    return stands is None or stands.earliest is None or first_instant(stands.earliest) > last_instant(when.latest)
