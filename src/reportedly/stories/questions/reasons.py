"""Questions of why: "Was Roe sacked because of a memo?" is no question of whether he was sacked.

What answers it is told in one sentence with the reason, or with what says that this was none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, Factuality, Judgement
from reportedly.stories.questions.matters import ASKING, has_word, share_told
from reportedly.stories.telling import sentence_around, text_of

_REASON = re.compile(
    r"(?i) (?P<link>because of|due to(?= (?:an?|the|his|her|its|their)\b)|owing to"
    r"|as a (?:direct )?result of|on account of) (?P<what>[^?]+?) *\?*$"
)
_WHETHER = re.compile(r"(?i)(?:is|are|was|were|did|does|do|has|have|had|will|would|could|might|may)\b")
_HEAD_ENDS = re.compile(
    r"(?i) (?:about|of|over|in|on|that|which|who|called|named|with|between|to|from|at|by|for|against|and)\b"
)
_NO_REASON = re.compile(
    r"(?i)\b(?:no (?:part|role|bearing|influence|connection|link)|nothing to do with|unrelated|not related|not linked"
    r"|unconnected|not because|not due|not the (?:reason|cause)|never (?:received|got|saw|read|knew)"
    r"|did(?: not|n['’]t) (?:lead|cause|prompt|trigger|play)"
    r"|was(?: not|n['’]t) (?:behind|the reason|the cause|because))\b"
)
_TOLD = 0.5
"""Share of the words of a reason that stand in the sentence that gives it."""


class Reason(NamedTuple):
    """What a question gives as the reason, by its head noun and its other words, and the question without it."""

    text: str
    head: str
    words: tuple[str, ...]
    question: str


def reason_asked(question: str) -> Reason | None:
    """Give the reason that a question asks about; None where it asks about none."""
    found = _REASON.search(question)
    if found is None or not _WHETHER.match(question):
        return None  # "How many were evacuated because of the fire?"
    what = found["what"]
    head = re.findall(r"[^\W_]+", _HEAD_ENDS.split(what, maxsplit=1)[0])
    words = tuple(word for word in re.findall(r"[^\W_]{3,}", what) if word.casefold() not in ASKING and word.islower())
    return Reason(f"{found['link'].lower()} {what}", head[-1], words, f"{question[: found.start()]}?") if head else None


def for_that_reason(reason: Reason, reading: Reading) -> Reading:
    """Give a reading with those of its events alone that it tells with a reason: as so, or as not for that."""
    told = (_with_reason(reason, event, text_of(reading, event.part)) for event in reading.events)
    return replace(reading, events=tuple(each for each in told if each is not None), figures=())


def _with_reason(reason: Reason, event: EventMention, text: str) -> EventMention | None:
    sentence = text[slice(*sentence_around(text, event.span))]
    if not has_word(reason.head, sentence) or share_told(reason.words or (reason.head,), sentence) < _TOLD:
        return None
    if not _NO_REASON.search(sentence):
        return replace(event, background=False)
    # Who says that a departure had nothing to do with it need not say that there was one.
    first, *others = event.factuality
    not_so = Judgement(first.by, Factuality.CERTAINLY_NOT, Factuality.CERTAINLY_NOT.score)
    return replace(event, background=False, change=None, factuality=(not_so, *others))
