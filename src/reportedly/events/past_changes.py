"""Changes of plan that a page looks back on: long known, of a plan of months ago, or told as what led to the news."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.drafts import Setting
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import words_at
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, TimeExpression
from reportedly.model.when import first_instant, last_instant

_LONG_AGO_DAYS = 400
_PAST_PLAN_DAYS = 31
_KNOWN_DAYS = 3
"""A change of plan of more than so many days ago is no news."""
_BEFORE_NOW = frozenset({"after", "since", "following"})
_SPELLS = frozenset({"days", "week", "weeks", "month", "months", "year", "years"})
_ONCE = frozenset({"once", "before", "previously", "earlier", "twice"})
_STEPS = 5
_OF_THE_PLAN = frozenset({"from", "to", "until", "till", "into"})
"""Before a day of what is moved, and not of the move."""


def is_past_change(setting: Setting, noun: int, verb: int, times: Sequence[TimeExpression]) -> bool:
    """Whether the change that `verb` tells of the event at `noun` is looked back on; `times` are those of the event."""
    part = setting.part
    return (
        _is_long_ago(times, setting.published)
        or _is_of_a_past_plan(part, noun, times, setting.published)
        or _is_what_led_to_it(part, verb)
        or _is_of_a_day_gone_by(setting, noun, verb)
    )


def _is_long_ago(times: Sequence[TimeExpression], published: str | None) -> bool:
    """Whether a change of plan is of more than a year before: "she cancelled a visit in 2022"."""
    ends = [time.latest or time.earliest for time in times]
    last = max((last_instant(end) for end in ends if end), default=None)
    return published is not None and last is not None and (first_instant(published[:10]) - last).days > _LONG_AGO_DAYS


def _is_of_a_past_plan(part: ParsedPart, noun: int, times: Sequence[TimeExpression], published: str | None) -> bool:
    """Whether what was called off or moved was set for a month gone by: "she cancelled a February trip", in June."""
    if published is None:
        return False
    last = part.sentences[part.sentence_of[noun]][1]
    own = [time for time in times if _is_of_the_plan(part, words_at(part, time.span), noun, last)]
    ends = [(time, last_instant(end)) for time in own if (end := time.latest or time.earliest)]
    ago = [(time, (first_instant(published[:10]) - end).days) for time, end in ends]
    return any(days > _PAST_PLAN_DAYS and (days < _HALF_A_YEAR or _tells_its_year(time)) for time, days in ago)


_HALF_A_YEAR = 183
"""Of a month without its year so long ago, the one to come is nearer."""


def _tells_its_year(time: TimeExpression) -> bool:
    words = time.text.lower().replace(",", " ").split()
    return any(word.isdigit() and len(word) == len("2025") for word in words) or bool({"last", "ago"} & {*words})


def _is_of_the_plan(part: ParsedPart, words: Sequence[int], noun: int, last: int) -> bool:
    """Whether a time stands before what was planned, or hangs on it: "a trip in May", "a trip planned for May"."""
    if any(part.heads[at] == noun and at < noun for at in words):
        return True
    at = words[-1] if words and noun < words[0] < last else noun
    for _ in range(_STEPS):
        at = part.heads[at]
        if at == noun:
            return True
        if clauses.is_verb(part, at) and part.deps[at] != "acl":
            return False
    return False


def _is_what_led_to_it(part: ParsedPart, verb: int) -> bool:
    """As in "eight days after cancelling the summit, he said ...", "he has called it off once"."""
    if not clauses.is_verb(part, verb):
        return False
    if any(part.lowered[at] in _ONCE and part.deps[at] == "advmod" for at in part.children[verb]):
        return True
    prep = part.heads[verb]
    joined = prep if part.deps[verb] == "pcomp" else part.child(verb, "mark")
    if joined is None or part.lowered[joined] not in _BEFORE_NOW:
        return False
    first = part.sentences[part.sentence_of[verb]][0]
    return joined > first and part.lowered[joined - 1] in _SPELLS


def _is_of_a_day_gone_by(setting: Setting, noun: int, verb: int) -> bool:
    """As in "he abruptly called off the summit on 24 May", in June: days later that is no news."""
    part = setting.part
    if setting.published is None or part.kind is PartKind.TITLE or part.tags[verb] not in ("VBD", "VBN"):
        return False
    today = first_instant(setting.published[:10])
    return any(
        end is not None and (today - last_instant(end)).days >= _KNOWN_DAYS and _is_under(part, time, noun, verb)
        for time in setting.times_in(*part.sentences[part.sentence_of[verb]])
        if (end := time.latest or time.earliest)
    )


_SETTING = frozenset({"npadvmod", "prep", "advmod"})
"""How a time hangs on the verb that it stands before: "last month he put off a visit"."""


def _is_under(part: ParsedPart, time: TimeExpression, noun: int, verb: int) -> bool:
    """Whether a time hangs on a verb, if by a preposition or by what the verb is done to; not "Thursday's hearing"."""
    words = words_at(part, time.span)
    if words and part.lowered[words[0] - 1] in _OF_THE_PLAN:
        return False  # "moved from June to August"
    at = words[-1] if words else verb
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == verb:
            return at > verb or (at < verb and part.deps[at] in _SETTING)
        if head == at or clauses.is_verb(part, head) or (head == noun and at < noun):
            return False
        at = head
    return False
