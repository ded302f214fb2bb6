"""Which of several turns: a question for the second flight is not about the first one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reportedly.model.statement import EventMention, EventType
from reportedly.stories.claims.reruns import asks_for_a_rerun, is_run_again

_TURNS = {
    word: at for at, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
} | {"maiden": 1, "inaugural": 1, "debut": 1}
_ON_A_TURN = re.compile(
    r"[^.\n]{0,60}? on (?:(?:its|his|her|their|the|a) )?([a-z-]+) (?:[a-z-]+ )?"
    r"(?:flight|trip|visit|voyage|mission|tour)\b"
)
_NEAR = 60
"""Characters before the word for an event within which its ordinal stands."""
_OF_TIME = frozenset("quarter half day week month year season weekend term world time lady minister".split())
"""What an ordinal counts that is no turn of an event: "in the second quarter"."""


def is_another_turn(words: Sequence[str], mentions: Sequence[tuple[EventMention, str]]) -> bool:
    """Whether an event is told by other ordinals than the ones that a question's words hold, and never by those.

    A question for an election to be held again is not about the first one.
    """
    votes = [(event, text) for event, text in mentions if event.type is EventType.VOTE]
    if votes and asks_for_a_rerun(words):
        return not any(is_run_again(event, text) for event, text in votes)
    asked = {turn for word, after in pairwise(words) if after.casefold() not in _OF_TIME for turn in _turn(word)}
    told = {turn for mention, text in mentions for turn in _told(mention, text)} if asked else set()
    return bool(told) and not asked & told


def _told(mention: EventMention, text: str) -> Iterator[int]:
    """The turns by which a mention tells its event: "first flight", "third round of talks"."""
    before = re.search(
        r"([A-Za-z-]+) (?:[A-Za-z-]+ )?(?:round of )?$", text[max(0, mention.span[0] - _NEAR) : mention.span[0]]
    )
    whole = f"{before[0] if before else ''}{mention.text}".split()
    for word, after in pairwise(whole):
        if after.casefold() not in _OF_TIME:
            yield from _turn(word)
    if on := _ON_A_TURN.match(text, mention.span[1]):
        yield from _turn(on[1])


def _turn(word: str) -> Iterator[int]:
    if (turn := _TURNS.get(word.casefold())) is not None:
        yield turn
