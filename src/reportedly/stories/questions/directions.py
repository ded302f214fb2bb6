"""Which way a court rules, letting a thing be or stopping it, so that who asks for one is not told of the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import OPPOSITE, EventMention, EventType, Factuality, Judgement, PartKind
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.parties.names import entities
from reportedly.stories.questions.markets import on_market
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.wanted import Asked, Wanted
from reportedly.stories.telling import text_of


class Direction(IntEnum):
    """What a ruling does to the thing at issue."""

    STOPS = -1
    UNTOLD = 0
    LETS = 1


_LETS = re.compile(r"(?i)(?:up[hb]|affirm|reinstat|restor|reviv|allow|permit|let|clear|grant|back)")
_STOPS = re.compile(
    r"(?i)(?:block|halt|fr[eo]+z|stay|suspend|enjoin|barr?|paus|stop|invalid|quash|void|annul|str[iu]c?k|thr[eo]w|toss"
    r"|put|set|overturn|revers|vacat|nullif|reject|den[iy]|dismiss|refus)"
)
_LIFTS = re.compile(r"(?i)lift")
_LEAVES = re.compile(r"(?i)(?:leav|left|uph|affirm)")
_SAYS = re.compile(r"(?i)(?:rul|found|find|held|hold|declar|deem|judg)")
_AGAINST = re.compile(
    r"(?i)\b(?:against|un(?:lawful|constitutional)|illegal|invalid|void|discriminat\w+|violat\w+|breach\w*|breaks?|broke|exceed\w*)\b"
)
_IN_FAVOUR = re.compile(r"(?i)\b(?:in favou?r|lawful|legal|constitutional|can (?:go|take|proceed|continue)|may)\b")
_RESTRAINT = re.compile(
    r"(?i)^(?:[^.;]{0,60}?)\b(?:injunctions?|stays?|blocks?|holds?|freeze|restraining order|law ?suits?|suits?"
    r"|challenges?|(?:rulings?|decisions?|orders?|judge?ments?)\b[^.;]{0,40}?\b(?:block|barr|halt|against|suspend|str[iu]|stop|freez"
    r"|prevent|invalid|void|keep))"
)
_ASKED = re.compile(
    r"(?i)^(?:[^.;]{0,40}?)\b(?:requests?|bids?|appeals?|motions?|efforts?|attempts?|petitions?|pleas?)\b"
    r"(?:(?:[^.;]{0,30}?)\bto (\w+))?"
)
_OF_A_RULING = re.compile(r"(?i)^(?:[^.;]{0,40}?)\b(?:rulings?|decisions?|judge?ments?|orders?)\b")
_TO_DO = re.compile(r"(?i)^[^.;,]{0,40}?\b(?:rulings?|decisions?|orders?)\b[^.;,]{0,20}? to ([a-z]{4})")
"""As in "upheld the decision to cancel it": what is done, by the first letters that "cancellation" has, too."""
_BEHIND = 110
"""Characters behind a verb that tell what is ruled on."""


def direction_of(event: EventMention, text: str, asked_of: tuple[str, ...] = ()) -> Direction:
    """Say which way a court rules on the thing at issue, as its words tell; `text` is that of the event's part.

    A decision to do what is `asked_of` is the thing at issue; of another decision nobody knows what it does to it.
    """
    if not _rules(event, text):
        return Direction.UNTOLD
    behind = text[event.span[1] : event.span[1] + _BEHIND].split("\n")[0]
    # "The lawsuit was dismissed": what is ruled on stands before the verb.
    before = [each.name for each in event.participants if each.role == "theme" and each.name not in behind]
    behind = " ".join([*before, behind])
    word = event.text
    if _SAYS.match(word):
        return _as_said(f"{text[max(0, event.span[0] - _BEHIND) : event.span[0]].split(chr(10))[-1]} {behind}")
    found = _LIFTS.match(word)
    sign = Direction.LETS if found or _LETS.match(word) or _LEAVES.match(word) else _of(_STOPS.match(word) is not None)
    asked = _ASKED.match(behind)
    if asked and not _RESTRAINT.match(behind):
        wanted = _sign(asked[1] or "")
        return Direction(sign * wanted)
    if _RESTRAINT.match(behind):
        return sign if found else Direction(-sign)
    done = _TO_DO.match(behind)
    same = done is not None and any(word.casefold().startswith(done[1].casefold()) for word in asked_of)
    if found or (_OF_A_RULING.match(behind) and not same):
        return Direction.UNTOLD
    return sign


def _of(stops: bool) -> Direction:
    return Direction.STOPS if stops else Direction.UNTOLD


def _sign(verb: str) -> Direction:
    return Direction.LETS if _LETS.match(verb) else _of(_STOPS.match(verb) is not None)


def _as_said(told: str) -> Direction:
    if _AGAINST.search(told):
        return Direction.STOPS
    return Direction.LETS if _IN_FAVOUR.search(told) else Direction.UNTOLD


def as_asked(reading: Reading, wanted: Wanted) -> Reading:
    """Give a reading as told to who asks which way a court rules, or for a launch in one country."""
    reading = on_market(reading, wanted)
    if any(each.kind == "plea" and _NOT_GUILTY.search(each.trigger) for each in wanted.events):
        reading = _with_pleas_turned(reading)
    if outcome := next(
        (each for each in wanted.events if each.type is EventType.VOTE and _outcome(each.trigger)), None
    ):
        reading = _with_outcomes_turned(reading, outcome)
    way = next((each.direction for each in wanted.events if each.direction), 0)
    return turned(reading, Direction(way), wanted.words) if way else reading


_WON = re.compile(r"(?i)(?:w[io]n|surviv|held off|hold)")
_LOST = re.compile(r"(?i)(?:los|conced)")


def _outcome(word: str) -> int:
    """1 for a word by which somebody wins a vote, -1 for one by which he loses it, 0 for others."""
    return 1 if _WON.match(word) else -1 if _LOST.match(word) else 0


def _with_outcomes_turned(reading: Reading, asked: Asked) -> Reading:
    """Who has won a vote has not lost it: of who asks for the one of him, what tells the other denies it."""
    whom = [name for role, name in asked.cast if role == "agent"]
    events = tuple(
        replace(event, factuality=tuple(_judged(each, OPPOSITE) for each in event.factuality))
        if event.type is EventType.VOTE and _outcome(event.text) == -_outcome(asked.trigger) and _does(event, whom)
        else event
        for event in reading.events
    )
    return replace(reading, events=events)


def _does(event: EventMention, whom: Sequence[str]) -> bool:
    doing = [name for each in event.participants if each.role == "agent" for name in entities(each)]
    return any(is_one(name, doing) for name in whom)


_NOT_GUILTY = re.compile(r"(?i)\bnot guilty\b")


def _with_pleas_turned(reading: Reading) -> Reading:
    """Who has pleaded not guilty denies to have pleaded guilty; of who asks for just that plea it is told."""
    events = tuple(
        replace(event, factuality=tuple(_judged(each, OPPOSITE) for each in event.factuality))
        if event.type is EventType.COURT and kind_of(event, text_of(reading, event.part)) == "plea"
        else event
        for event in reading.events
    )
    return replace(reading, events=events)


def turned(reading: Reading, direction: Direction, asked_of: tuple[str, ...] = ()) -> Reading:
    """Give a reading in which rulings the other way than asked for deny what is asked, and others leave it open.

    A lead that only says that the court ruled did so the way its headline has it.
    """
    titled = {
        told
        for event in reading.events
        if event.part is PartKind.TITLE and (told := direction_of(event, text_of(reading, event.part), asked_of))
    }
    headline = next(iter(titled)) if len(titled) == 1 else Direction.UNTOLD
    events = tuple(
        _turned(event, direction, headline, direction_of(event, text_of(reading, event.part), asked_of))
        if _rules(event, text_of(reading, event.part))
        else event
        for event in reading.events
    )
    return replace(reading, events=events)


def _rules(event: EventMention, text: str) -> bool:
    return event.type is EventType.COURT and kind_of(event, text) == "ruling"


def _turned(event: EventMention, direction: Direction, headline: Direction, told: Direction) -> EventMention:
    if not told and event.span[0] < _LEAD and not (event.expected or event.background):
        told = headline
    if told is direction:
        return event
    values = OPPOSITE if told else _LEFT_OPEN
    return replace(event, factuality=tuple(_judged(each, values) for each in event.factuality))


_LEAD = 400
"""Characters of a story that tell what its headline tells."""


def _judged(judgement: Judgement, values: dict[Factuality, Factuality]) -> Judgement:
    value = values.get(judgement.value, judgement.value)
    return Judgement(judgement.by, value, value.score)


_LEFT_OPEN = {
    Factuality.CERTAIN: Factuality.POSSIBLE, Factuality.PROBABLE: Factuality.POSSIBLE,
    Factuality.CERTAINLY_NOT: Factuality.POSSIBLY_NOT, Factuality.PROBABLY_NOT: Factuality.POSSIBLY_NOT,
}  # fmt: skip
