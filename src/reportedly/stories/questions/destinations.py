"""To which state somebody is handed over: two may ask for one man, and who is handed to one is not handed to the other.

So who asks for one of them is told nothing by what is only asked or planned for another, and a no by what is decided
or done for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Factuality, Judgement, PartKind
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.handovers import tells_of_a_decision
from reportedly.stories.questions.query import Query
from reportedly.stories.telling import sentence_around, text_of

_NAME = r"[A-Z][\w’'.]*(?: (?:of )?[A-Z][\w’'.]*){0,3}"
_TO = re.compile(
    rf"\bto (?:either )?(?:the |its |his |her )?(?:native )?({_NAME})(?: (?:or|and) (?:to )?(?:the )?({_NAME}))?"
)
_ELSEWHERE = re.compile(
    r"(?i)\b(?:fled|flees?|flew|travell?ed|went|gone|came|comes|escaped|emigrated|visits?|trips?|journeys?"
    r"|ties|links?|linked|close|loyal|paid|pays?|sold|ambassador|envoy) $"
)
"""What stands before a "to" of another place than the one that somebody is handed to."""
_LAST = re.compile(r"(?:^|[\s(])([A-Z][\w.]*(?: [A-Z][\w.]*)?) $")
_BEFORE = 30
"""Characters before "extradition" in which a state stands that somebody is handed to: "his Peru extradition"."""


def as_handed_over(reading: Reading, query: Query, whole: Reading | None = None) -> Reading:
    """Give a reading as told to who asks whether somebody is handed over to one state.

    Where it has only some of the events of its page, `whole` is that with all of them.
    """
    asked = _states_behind(query.question)
    if not asked or not any(each.kind == _KIND for each in query.wanted.events):
        return reading
    handed = _handed_to(reading)
    headline = _states_behind(text_of(reading, PartKind.TITLE))
    named = headline.union(*_handed_to(whole or reading).values())
    meant = headline or (named if len(named) == 1 else frozenset())  # what a page means that names none again
    found = (
        _for_who_asks(event, reading, asked, handed[event.id] or meant) if event.id in handed else event
        for event in reading.events
    )
    return replace(reading, events=tuple(event for event in found if event is not None))


_KIND = "extradition"


def _handed_to(reading: Reading) -> dict[str, frozenset[str]]:
    """The states that each event by which somebody is handed over names, by its id."""
    return {event.id: _goals(event, reading) for event in reading.events if _is_of_handover(event, reading)}


def _is_of_handover(event: EventMention, reading: Reading) -> bool:
    return event.type is EventType.COURT and kind_of(event, text_of(reading, event.part)) == _KIND


def _for_who_asks(
    event: EventMention, reading: Reading, asked: frozenset[str], told: frozenset[str]
) -> EventMention | None:
    """The event as it is told of the state asked for; None where it tells of another one only what may still change."""
    if not told or told & asked:
        return event
    done = not event.expected and any(each.value is Factuality.CERTAIN for each in event.factuality)
    decided = tells_of_a_decision(text_of(reading, event.part)[slice(*_sentence(event, reading))])
    if event.change is not None or event.background or not (done or decided):
        return None
    return replace(event, places=(), factuality=tuple(_turned(each) for each in event.factuality))


def _sentence(event: EventMention, reading: Reading) -> tuple[int, int]:
    text = text_of(reading, event.part)
    return (0, len(text)) if event.part is PartKind.TITLE else sentence_around(text, event.span)


def _turned(judgement: Judgement) -> Judgement:
    """What is decided or done for another state is not for this one; a no to it there says nothing of it here."""
    value = judgement.value
    if value in (Factuality.CERTAIN, Factuality.PROBABLE):
        value = Factuality.CERTAINLY_NOT
    elif value is not Factuality.UNCOMMITTED:
        value = Factuality.UNCOMMITTED
    return Judgement(judgement.by, value, value.score)


def _goals(event: EventMention, reading: Reading) -> frozenset[str]:
    """The states that the sentence of an event names as those somebody is handed to, before it tells of another one."""
    text = text_of(reading, event.part)
    start, end = _sentence(event, reading)
    others = (each for each in reading.events if each.part is event.part and _is_of_handover(each, reading))
    end = min([end, *(each.span[0] for each in others if each.span[0] > event.span[0])])
    before = _LAST.search(text[max(start, event.span[0] - _BEFORE) : event.span[0]])
    adjective = _states_in((before[1],)) if before else frozenset()
    return _states_behind(text[event.span[0] : end]) or adjective


def _states_behind(words: str) -> frozenset[str]:
    """The states behind the first "to" that has one: "sent to Peru or Chile", and not "who had fled to Peru"."""
    for found in _TO.finditer(words):
        if _ELSEWHERE.search(words[: found.start()]) is None and (
            told := _states_in([name for name in found.groups() if name])
        ):
            return told
    return frozenset()


def _states_in(names: Sequence[str]) -> frozenset[str]:
    """The states that names begin with: "United States Marshals"."""
    told = set()
    for name in names:
        words = name.split()
        tried = (states.state(" ".join(words[:size])) for size in range(len(words), 0, -1))
        if (one := next((each for each in tried if each), None)) is not None:
            told.add(one.name)
    return frozenset(told)
