"""Pages that disagree with themselves: a headline with its story, a story with its own numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Figure, PartKind
from reportedly.stories.contradictions.figures import number_in_words
from reportedly.stories.contradictions.statements import Disagreement
from reportedly.stories.figures.bulletins import misread_in_headline, restates
from reportedly.stories.figures.course import GROWING
from reportedly.stories.telling import evidence

MOST = 400
"""Figures of a page that are held against each other, the first."""
TELLING = 100
"""From this number on it is no chance that a page gives one number for two quantities."""

_OF_PEOPLE = GROWING | {"missing"}


def inside_pages(readings: Sequence[Reading]) -> Iterator[Disagreement]:
    """Give where a page's headline tells another course or number than its story, a story one number for two, or a date
    stands beside a weekday that it is not."""
    for reading in readings:
        yield from _done_against_story(reading)
        yield from _headline_against_story(reading)
        yield from _one_number_twice(reading)
        yield from _weekday_against_date(reading)


def _done_against_story(reading: Reading) -> Iterator[Disagreement]:
    """Where a headline calls off what its story tells as coming, or tells as done what its story denies."""
    for title in reading.events:
        if title.part is not PartKind.TITLE or title.type is EventType.OTHER or title.background:
            continue
        told = [
            each
            for each in reading.events
            if each.part is PartKind.BODY and each.type is title.type and not each.background
        ]
        scores = [judged.score for each in told for judged in each.factuality if judged.score]
        if not scores:
            continue
        if title.change is Change.CANCELLED and _goes_on(told, scores):
            coming = next(each for each in told if each.expected)
            yield _two(reading, title, coming, "the headline calls it off, the story tells it as coming")
        elif _is_done(title) and max(scores) < 0:
            yield _two(reading, title, told[0], "the headline tells it as so, the story denies it")


def _goes_on(told: Sequence[EventMention], scores: Sequence[int]) -> bool:
    """Whether a story tells an event as one to come, and nowhere that it is moved, off, or not to be."""
    coming = any(each.expected for each in told)
    return min(scores) > 0 and coming and all(each.change is None for each in told)


def _is_done(title: EventMention) -> bool:
    """Whether a headline in its own voice is certain of an event that is past or present."""
    certain = any(judged.by == ARTICLE and judged.score == 3 for judged in title.factuality)
    return certain and not title.expected and title.change is None


def _two(reading: Reading, title: EventMention, told: EventMention, said: str) -> Disagreement:
    outlet = reading.article.outlet or reading.article.id
    because = (evidence(reading, title.part, title.span), evidence(reading, told.part, told.span))
    key = ("inside", title.type.value, said, *sorted(each.quote for each in because))
    return Disagreement("inside", 5, key, f"{outlet} ({because[0].quote}): {said}", because)


def _headline_against_story(reading: Reading) -> Iterator[Disagreement]:
    titles = [each for each in reading.figures if each.part is PartKind.TITLE and each.quantity in _OF_PEOPLE]
    body = [each for each in _body(reading) if not each.superseded and not each.background]
    for title in titles:
        # Casualties are the dead, the injured, or both.
        if title.superseded or title.background or title.quantity == "casualties":
            continue
        told = _body(reading)
        if told and misread_in_headline(title, reading):
            other = min(told, key=lambda each: abs(each.value - title.value))
        else:
            alike = [each for each in body if each.quantity == title.quantity]
            if not alike or any(restates(title, each.value) or restates(each, title.value) for each in alike):
                continue
            other = alike[0]
        said = f"the headline gives {_counted(title)}, the story {_counted(other)}"
        yield _inside(reading, (title, other), said)


def _body(reading: Reading) -> list[Figure]:
    return [each for each in reading.figures if each.part is PartKind.BODY and each.quantity in _OF_PEOPLE]


def _one_number_twice(reading: Reading) -> Iterator[Disagreement]:
    body = _body(reading)
    for left, right in combinations(body[:MOST], 2):
        same = left.value == right.value and left.quantity != right.quantity
        if same and left.value >= TELLING and left.value % 100:
            said = f"{number_in_words(left)} is given as {left.quantity} and as {right.quantity}"
            yield _inside(reading, (left, right), said)
            return


def _weekday_against_date(reading: Reading) -> Iterator[Disagreement]:
    """Where a page gives a date a weekday that it is not: "Tuesday, 2 May" of a year in which that is a Friday."""
    for time in reading.times:
        if time.other_day and time.latest:
            because = (evidence(reading, time.part, time.span),)
            outlet = reading.article.outlet or reading.article.id
            day, other = date.fromisoformat(time.value[:10]), date.fromisoformat(time.other_day)
            said = f'{outlet}: "{because[0].quote}" is a {day:%A} ({day}); the nearest {other:%A} is {other}'
            yield Disagreement("inside", 1, ("inside", time.value, time.other_day), said, because)
            return


def _inside(reading: Reading, figures: Sequence[Figure], said: str) -> Disagreement:
    outlet = reading.article.outlet or reading.article.id
    because = tuple(evidence(reading, each.part, each.span) for each in figures)
    key = ("inside", *(f"{each.quantity} {each.value:g}" for each in figures))
    return Disagreement("inside", 0, key, f"{outlet}: {said}", because)


def _counted(figure: Figure) -> str:
    return f"{number_in_words(figure)} {figure.quantity}"
