"""The day of what is done by being declared, where pages only tell when it was said: "has resigned, he said Monday"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from reportedly.model.statement import EventType, Span, TimeExpression, When
from reportedly.model.when import day_of, first_instant
from reportedly.stories.telling import Holding, sentence_around, text_of

_DECLARED = frozenset(
    {EventType.APPOINTMENT, EventType.ECONOMIC, EventType.LAW, EventType.COURT, EventType.AGREEMENT, EventType.SANCTION}
)
"""Who says that it is done has just done it: he resigns, approves, signs, closes a deal."""
_NEWS = timedelta(days=1)
"""So long before its page the day may lie on which the news was said."""
_LEAD = 500
"""Characters of a page that tell its news: there the sentence behind may tell when it was said."""
_BESIDE = 30
"""Characters between the word for saying and its day."""


def said_on(done: Iterable[Holding]) -> tuple[Holding, When] | None:
    """Give the holding, of those that tell that it is done, and the day on which it was first said, by its words."""
    for each in done:
        when = _day_said(each) if each.telling.event.type in _DECLARED else None
        if when is not None:
            return each, when
    return None


def _day_said(holding: Holding) -> When | None:
    """The day of the news that stands beside a word for saying, in the sentence that tells what is done or the next."""
    reading, event = holding.telling.reading, holding.telling.event
    text = text_of(reading, event.part)
    first, last = sentence_around(text, event.span)
    if event.span[0] < _LEAD and last < len(text):
        _, last = sentence_around(text, (last, last))
    cues = [span for each in reading.attributions if each.part is event.part for span in each.cue.spans]
    cues = [span for span in cues if first <= span[0] < last]
    for time in reading.times:
        told = time.part is event.part and first <= time.span[0] < last
        if told and any(_is_beside(time.span, cue) for cue in cues) and _is_news(time, holding.at):
            return When(time.text, time.earliest, time.latest, time.span)
    return None


def _is_beside(time: Span, cue: Span) -> bool:
    return min(abs(time[0] - cue[1]), abs(cue[0] - time[1])) <= _BESIDE


def _is_news(time: TimeExpression, at: str) -> bool:
    """Whether a time is the day its page came out, or the one before."""
    if not (time.earliest and time.latest) or day_of(time.earliest) != day_of(time.latest):
        return False
    past = first_instant(day_of(at)) - first_instant(day_of(time.earliest))
    return timedelta(0) <= past <= _NEWS
