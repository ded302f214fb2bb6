"""Elections that are run again: the second is another event than the first, whose result was set aside or in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reportedly.model.statement import EventMention, EventType, Factuality
from reportedly.model.when import day_of, first_instant, last_instant
from reportedly.stories.telling import Telling, sentence_around

_BALLOT = r"(?:elections?|votes?|run-?offs?|ballots?|polls?|rounds?|referendums?|contests?)"
_AGAIN = re.compile(
    rf"(?i)\bre-?(?:runs?|ran|running|votes?|voting)\b|\bdo-over\b|\breplay\b|\brepeat of\b|\brepetition\b"
    rf"|\brepeat(?:s|ed|ing)?(?: [\w’'-]+){{0,3}}? {_BALLOT}\b"
    rf"|\b{_BALLOT}(?: [\w’'-]+){{0,2}}? be repeated\b|\b(?:fresh|second|new) {_BALLOT} (?:must|has to|was ordered)"
    rf"|\b{_BALLOT} (?:[\w’'-]+ ){{0,4}}?held (?:again|anew|afresh)\b|\bfresh (?:[\w’'-]+ )?{_BALLOT}\b"
    r"|\b(?:vote|choose|pick|elect)(?: [\w’'-]+){0,3}? (?:again|anew|afresh)\b"
)
_ASKS = frozenset({"repeat", "rerun", "repeated", "again", "revote", "anew", "afresh", "reheld"})
"""Without hyphens: a question's words have none."""


def is_run_again(event: EventMention, text: str) -> bool:
    """Whether an election is told as one held again: "the re-run", "a repeat of the vote"; `text` is its part's."""
    if event.type is not EventType.VOTE:
        return False
    return _AGAIN.search(text[slice(*sentence_around(text, event.span))]) is not None


def asks_for_a_rerun(words: Iterable[str]) -> bool:
    """Whether a question asks for an election to be held again."""
    return any(word.casefold() in _ASKS for word in words)


def is_held(event: EventMention) -> bool:
    """Whether a mention tells an election, or who has won it, as certain and past."""
    return (
        not event.expected and not event.change and any(each.value is Factuality.CERTAIN for each in event.factuality)
    )


def tells_the_first(telling: Telling, again: Sequence[Telling]) -> bool:
    """Whether a page tells the election that is to be run again: as held, before the day for which that is set.

    `again` are the tellings of the one run again.
    """
    if not is_held(telling.event):
        return False
    when = telling.event.when
    if when is not None and when.latest is not None:
        return last_instant(when.latest) < min(first_instant(each.at) for each in again)
    set_for = [each.event.when for each in again if each.event.expected and each.event.when]
    days = [when.earliest for when in set_for if when.earliest is not None]
    return not days or first_instant(day_of(telling.at)) < min(first_instant(day_of(day)) for day in days)
