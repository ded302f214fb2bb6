"""Questions about an occasion by its name: whether it is held, put off or called off, and when it opens.

What is told of it on all pages is one event, whose status answers whether it is on. Whether it will be put off or
called off is answered by it once that is decided; before that by what is said of the change alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.dossier import Answer, DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    Place,
)
from reportedly.model.when import first_instant
from reportedly.stories.questions.moments import PASSED
from reportedly.stories.telling import known_from, sentence_around

_PUT_OFF = (
    r"postponed|delayed|rescheduled|put (?:off|back)|pushed back|deferred|shifted|pushed"
    r"|moved(?! (?:to|from) (?-i:[A-Z]))"
)
_CALLED_OFF = r"cancell?ed|called off|scrapped|axed|abandoned|ditched|dropped"
_HELD = (
    r"take place|taking place|took place|go(?:es|ing)? ahead|(?:be |been |being )?(?:held|staged|played|run|hosted)"
    r"|happen(?:ing)?|proceed|open(?:ed|ing)?|beg[iau]n|start(?:ed)?|kick off|still on|on|finish|end"
)
_ASKED = re.compile(
    r"(?i)^\s*(?:when\s+)?(?:will|is|are|was|were|has|have|did|does|do|can|could|would)\s+(?P<what>.+?)\s+"
    r"(?:(?:still|ever|really|now|actually|also|again|expected to|due to|set to|to) )*"
    rf"(?:(?:be |been |being |get )?(?:(?P<off>{_PUT_OFF})|(?P<gone>{_CALLED_OFF}))|(?P<held>{_HELD}))\b(?P<rest>.*)$"
)
_WHEN_IS = re.compile(r"(?i)^\s*when (?:is|are|was|were)\s+(?P<what>.+?)\s*\?*\s*$")
_PART_OF = re.compile(
    r"(?i)^(?:the )?(?:opening(?: ceremony)?|start|beginning|staging|kick-?off|holding|running) of (?:the )?"
)
_LINK = re.compile(r" (?:in|at|of|between|for|on|and) ")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CHANGING = re.compile(rf"(?i)^(?:{_PUT_OFF}|{_CALLED_OFF})$")
_AS_PLANNED = re.compile(r"(?i)\b(?:as|on) (?:planned|scheduled|time|schedule|set|normal)\b")


class OccasionAsked(Struct, frozen=True):
    """The occasion that a question names, and the change of its plan that it asks for."""

    title: str
    words: tuple[str, ...]
    year: str | None = None
    change: Change | None = None


def occasion_asked(question: str) -> OccasionAsked | None:
    """Give the occasion that a question names; None where it names none, or asks for something else."""
    found = _ASKED.match(question) or _WHEN_IS.match(question)
    if found is None:
        return None
    what = _PART_OF.sub("", found["what"])
    what = re.sub(r"^(?:the|this year['’]s|next year['’]s)\s+", "", what, flags=re.I)
    head, *behind = _LINK.split(what)
    named = [word for part in behind for word in _WORD.findall(part) if word[:1].isupper()]
    words = [*named, *(word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(head))]
    year = next((word for word in words if re.fullmatch(r"(?:19|20)\d\d", word)), None)
    words = [word for word in words if not word.isdigit()]
    if not words or not any(word[:1].isupper() for word in words):
        return None
    told = found.groupdict()
    change = Change.POSTPONED if told.get("off") else Change.CANCELLED if told.get("gone") else None
    return OccasionAsked(what, tuple(words), year, change)


def is_a_change(trigger: str) -> bool:
    """Say whether a word of a question only tells the change it asks for: "scrapped"."""
    return _CHANGING.match(trigger) is not None


def as_the_occasion(
    asked: OccasionAsked, mention: EventMention, change: Change | None, site: Place | None
) -> EventMention:
    """Give a telling of a change of an occasion, or of its being held, as a mention of the occasion itself."""
    return replace(
        mention,
        type=EventType.OTHER,
        act=None,
        participants=(Participant("theme", asked.title, asked.title),),
        places=(site,) if site is not None else mention.places,
        change=change,
        expected=mention.expected or change is not None,
    )


def of_its_change(asked: OccasionAsked, mention: EventMention, site: Place | None) -> EventMention:
    """Give a telling of the change that a question asks for as a mention of that."""
    return replace(as_the_occasion(asked, mention, None, site), expected=mention.expected)


def is_as_planned(sentence: str) -> bool:
    """Say whether an occasion is told to go ahead as planned."""
    return _AS_PLANNED.search(sentence) is not None


def is_moved(mention: EventMention, text: str) -> bool:
    """Say whether an occasion is told to be on a day in place of another: "will be played on 25 May instead"."""
    sentence = text[slice(*sentence_around(text, mention.span))]
    return mention.expected and mention.when is not None and _INSTEAD.search(sentence) is not None


_INSTEAD = re.compile(r"(?i)\b(?:instead|(?:will|would|to) now|rescheduled|no longer|rather than)\b")


def only_moved(told: Sequence[EventMention]) -> list[EventMention]:
    """Leave out that it is called off where the page tells its new day: headlines have one word for both."""
    moved = any(each.change is Change.POSTPONED and each.when is not None for each in told)
    return [each for each in told if not (moved and each.change is Change.CANCELLED)]


def as_their_own_have_it(readings: Sequence[Reading]) -> list[Reading]:
    """Leave out what pages alone tell as called off right after somebody on record has told it to be put off."""
    put_off = [
        first_instant(_out(each))
        for each in readings
        if any(event.change is Change.POSTPONED and on_record(event.factuality) for event in each.events)
    ]
    found = []
    for each in readings:
        near = any(abs(first_instant(_out(each)) - at) <= _SAME_NEWS for at in put_off)
        events = tuple(
            event
            for event in each.events
            if not (near and event.change is Change.CANCELLED and not on_record(event.factuality))
        )
        found += [replace(each, events=events)] if events else []
    return found


class Talk(Struct, frozen=True):
    """What pages tell of a change alone; `weighing` are those that tell of it as weighed, `implied` the mentions of
    each by which it is denied without a word: who says that it will be on his day denies that it is put off.
    """

    readings: tuple[Reading, ...]
    weighing: frozenset[str]
    implied: frozenset[tuple[str, str]]


def still_denied(talk: Talk) -> list[Reading]:
    """Leave out the denials that what was told since has overtaken.

    Who weighs a change has ceased to deny it; one that is only implied answers what was said before, not after; and
    what was denied long ago may have been thought of anew.
    """
    weighed = max((_out(each) for each in talk.readings if each.article.id in talk.weighing), default="")
    spoken = max((_out(each) for each in talk.readings if any(_is_talk(event) for event in each.events)), default="")
    found = []
    for each in talk.readings:
        events = tuple(
            event
            for event in each.events
            if _is_talk(event)
            or not (
                _out(each) < weighed
                or ((each.article.id, event.id) in talk.implied and _out(each) < spoken)
                or (spoken and first_instant(spoken) - first_instant(_out(each)) > _LONG_AGO)
            )
        )
        found += [replace(each, events=events)] if events else []
    return found


_LONG_AGO = timedelta(days=60)


def _out(reading: Reading) -> str:
    """When a page counts from: its publication, or its capture where that is not known."""
    return known_from(reading)


def _is_talk(event: EventMention) -> bool:
    """Whether a mention of a change is no denial of it."""
    return not negative(event.factuality)


def since_settled(whole: Answer, talk: Talk) -> Talk:
    """Leave out what was said of a change before the plan was last changed: that was of the old one."""
    steps = [step.at for event in whole.events for step in event.history if step.status in _SETTLED]
    last = max(steps, default="")
    since = first_instant(last) + _SAME_NEWS if last else None
    kept = tuple(each for each in talk.readings if since is None or first_instant(_out(each)) > since)
    return Talk(kept, talk.weighing, talk.implied)


def certain(judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give the judgements that are certain that it is so."""
    return tuple(each for each in judged if each.value is Factuality.CERTAIN)


def positive(judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give the judgements that it is, or probably is, so."""
    return tuple(each for each in judged if each.value in (Factuality.CERTAIN, Factuality.PROBABLE))


def negative(judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give the judgements that it is not so."""
    return tuple(each for each in judged if each.score < 0)


def with_value(judged: Sequence[Judgement], value: Factuality) -> tuple[Judgement, ...]:
    """Give the sources of some judgements as holding another one."""
    return tuple(Judgement(each.by, value, value.score) for each in judged)


def on_record(judged: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """Give the judgements that the page lays to somebody."""
    return tuple(each for each in judged if each.by != ARTICLE)


def decides(whole: Answer, change: Answer, asked: Change) -> bool:
    """Say whether what has become of the occasion answers whether its plan is changed, and not what is said of that.

    It does once the change asked for is made, or the occasion is held; another change answers as long as nobody has
    spoken of the one asked for since.
    """
    if not change.events:
        return True
    if not whole.events:
        return False
    event, talked = whole.events[0], change.events[0]
    if event.status in PASSED or event.status.value == asked.value:
        return True
    if event.status not in _SETTLED or not event.since:
        return False
    # Headlines have one word for both.
    return first_instant(_last_told(talked)) - first_instant(event.since) <= _SAME_NEWS


_SAME_NEWS = timedelta(days=2)
_SETTLED = frozenset({Status.POSTPONED, Status.CANCELLED})


def _last_told(event: DossierEvent) -> str:
    return max((step.at for step in event.history), default="")


def title_of_change(asked: OccasionAsked) -> str:
    """Name the change that a question asks for: "Postponement of Halden Cup"."""
    return f"{'Postponement' if asked.change is Change.POSTPONED else 'Cancellation'} of {asked.title}"
