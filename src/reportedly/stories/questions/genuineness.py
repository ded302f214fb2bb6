"""Questions whether a writing, a picture or a recording is genuine: what calls it forged or real answers them.

That it goes round makes no more than a rumour of it; so does whoever cannot verify it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import (
    ARTICLE,
    Attribution,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    PartKind,
)
from reportedly.stories.questions.matters import has_word
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.questions.wanted import Asked
from reportedly.stories.telling import sentence_around, text_of

_FORGED = (
    r"(?:(?:an? |the work of an? )?(?:\w+ )?"
    r"(?:fakes?|forger(?:y|ies)|hoax(?:es)?|deep-?fakes?|fabrications?|inventions?)"
    r"|faked|forged|fabricated|bogus|made[- ]up|invented|doctored|manipulated|(?:ai|computer)[- ]generated"
    r"|generated (?:by|with) (?:ai|artificial intelligence))"
)
_REAL = r"(?:real|genuine|authentic|legitimate|legit)"
_ASKED = re.compile(
    rf"(?i)^(?:is|was|are|were) (?P<what>\S.*?) (?:really |actually |in fact )?"
    rf"(?:(?P<real>{_REAL})|(?P<forged>{_FORGED})) *\?*$"
)
_THING = re.compile(
    r"(?i)\b(messages?|videos?|letters?|posts?|photos?|photographs?|pictures?|images?|recordings?|audio|documents?|e-?mails?"
    r"|clips?|memos?|quotes?|statements?|tweets?|screenshots?|transcripts?|footage|tapes?|chats?|logs?|diar(?:y|ies)|papers"
    r"|manuscripts?|signatures?|files?)\b"
)
_SAME = (
    "recording tape audio clip video footage",
    "letter message memo email e-mail document papers file statement note",
    "photo photograph picture image screenshot",
    "transcript log chat",
    "post tweet message",
)
"""Things that pages call by each other's names."""
_SAME_ROWS = tuple(frozenset(row.split()) for row in _SAME)
_CLOSE = 3
"""Words within which "forged" before a thing is of that thing."""
_CALLS_FORGED = re.compile(rf"(?i)\b{_FORGED}\b")
_CALLS_REAL = re.compile(rf"(?i)\b(?:{_REAL}|authenticated|verified|authenticity)\b")
_NOT = re.compile(
    r"(?i)\b(?:not|never|no|nor|neither|cannot|could ?n['’]t|was ?n['’]t|is ?n['’]t|unable|whether|if|doubts?"
    r"|dispute\w*|question\w*|far from|impossible|fail\w*|yet to|unclear|purport\w*|alleged\w*)\b[^.;]*$"
)
_DISOWNS = re.compile(
    r"(?i)\b(?:never|did not|didn['’]t|had not|hadn['’]t) (?:\w+ )?(?:wrote|written|write|sent|send|said|say"
    r"|post(?:ed)?|made|make|record(?:ed)?|sign(?:ed)?)\b"
)
_NO = {Factuality.CERTAIN: Factuality.CERTAINLY_NOT, Factuality.CERTAINLY_NOT: Factuality.CERTAIN}


class Writing(NamedTuple):
    """What a question asks to be genuine: the thing, and whose it is or whom it is about; or to be forged."""

    thing: str
    names: tuple[str, ...]
    forged: bool

    @property
    def asked(self) -> Asked:
        """Give it as an event, which is so where the thing is what is asked."""
        cast = tuple(("agent", name) for name in self.names)
        return Asked(EventType.OTHER, trigger=self.thing, act="behind", cast=cast, own=self.thing)

    @property
    def title(self) -> str:
        """Name it: "Letter of Oda Roe said to be genuine"."""
        whose = f" of {' and '.join(self.names)}" if self.names else ""
        return f"{self.thing.capitalize()}{whose} said to be {'forged' if self.forged else 'genuine'}"


def writing_asked(question: str, names: Sequence[str]) -> Writing | None:
    """Give the thing that a question asks to be genuine or forged; None where it asks for none."""
    found = _ASKED.match(question.strip())
    thing = _THING.search(found["what"]) if found else None
    if found is None or thing is None or not names:
        return None
    return Writing(thing[1].casefold(), tuple(names), found["forged"] is not None)


def said_to_be_so(writing: Writing, reading: Reading) -> Reading:
    """Give a reading with what it tells of a thing: that it is genuine, forged, or only that it goes round."""
    whole = f"{reading.article.title or ''}\n{reading.article.text}"
    if not all(stands_in(name, whole) for name in writing.names):
        return replace(reading, events=(), figures=())
    told = [*_told(writing, reading, PartKind.BODY), *_told(writing, reading, PartKind.TITLE)]
    return replace(reading, events=tuple(told), figures=())


def _told(writing: Writing, reading: Reading, part: PartKind) -> Iterator[EventMention]:
    text = text_of(reading, part)
    cast = tuple(Participant("agent", name, name) for name in writing.names)
    at = 0
    while at < len(text):
        # Each sentence begins where the last one ends: looking back for its beginning would take longer with each.
        start, end = at, at + sentence_around(text[at:], (0, 1))[1]
        sentence = text[start:end]
        thing = next((each for each in _THING.finditer(sentence) if _is_same(writing.thing, each[1])), None)
        if thing is not None:
            value, where = _value(sentence, thing)
            value = _NO.get(value, value) if writing.forged else value
            by = _who_says(reading, part, start + where)
            span = (start + thing.start(), start + thing.end())
            yield EventMention(
                id=f"{part.value}{start}",
                type=EventType.OTHER,
                part=part,
                text=writing.thing,
                span=span,
                participants=cast,
                factuality=(Judgement(by, value, value.score),),
                act="behind",
            )
        at = max(end, at + 1)


def _is_same(asked: str, told: str) -> bool:
    if has_word(asked, told):
        return True
    return any(asked.removesuffix("s") in row and told.casefold().removesuffix("s") in row for row in _SAME_ROWS)


def _value(sentence: str, thing: re.Match[str]) -> tuple[Factuality, int]:
    """How sure a sentence is that the thing is genuine, and where it says so: not of "fake tickets" in it."""
    for form, so, not_so in (
        (_CALLS_FORGED, Factuality.CERTAINLY_NOT, Factuality.POSSIBLE),
        (_DISOWNS, Factuality.CERTAINLY_NOT, Factuality.CERTAINLY_NOT),
        (_CALLS_REAL, Factuality.CERTAIN, Factuality.POSSIBLE),
    ):
        found = form.search(sentence)
        before = "" if found is None else sentence[found.end() : thing.start()]
        if found is not None and (found.start() > thing.start() or len(before.split()) < _CLOSE):
            return (not_so if _NOT.search(sentence[: found.start()]) else so), found.start()
    return Factuality.POSSIBLE, 0


def _who_says(reading: Reading, part: PartKind, at: int) -> str:
    """The attribution whose content has a place, the innermost of several; the article where none has."""
    around = [each for each in reading.attributions if each.part is part and _covers(each, at)]
    return min(around, key=lambda each: sum(end - start for start, end in each.content.spans)).id if around else ARTICLE


def _covers(said: Attribution, at: int) -> bool:
    return any(start <= at < end for start, end in said.content.spans)
