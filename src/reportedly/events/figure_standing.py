"""How a figure stands: as of when, whether an older event's, a share of a larger one, or an earlier value."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from msgspec import structs

from reportedly.events.calendar_values import day_in, last_day
from reportedly.events.direction import REPORTING, governor
from reportedly.events.figure_counts import CHANGES
from reportedly.events.times import as_of, instant, relation
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Figure, Span, TimeExpression

OLDER = timedelta(days=120)
"""An event dated this long before publication is another one than the news is about."""

_DATED_BY = REPORTING | CHANGES | frozenset("issue release publish update count record register confirm".split())
"""Verbs whose own time is the as-of of the figure they tell."""
_TOLLS = frozenset(("toll", "count", "tally", "figure", "estimate", "number", "total"))
_EARLIER = frozenset("previous earlier prior initial original old former first preliminary early".split())
_FORMERLY = frozenset("previously earlier initially once formerly originally".split())
_DATELINE = re.compile(r"\s{0,3}(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)?\s{0,3}(?:--|[-–—])\s|\s{0,3}\([^()\n]{2,40}\)")
_APART = frozenset(("relcl", "acl", "advcl"))
"""Clauses with a time of their own."""
_RELATIVES = frozenset(("which", "when", "that", "who"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words [first, last) of a part, and the times in them."""

    part: ParsedPart
    first: int
    last: int
    times: tuple[TimeExpression, ...]

    def counted_on(self, span: Span) -> str | None:
        """The time at which a figure was said, counted or reached, where the sentence tells it; a dateline is none."""
        for time in self.times:
            if (
                time.earliest is None
                or time.value.endswith("_REF")
                or relation(self.part, time) not in (None, "on", "at", "over")
            ):
                continue
            verb = governor(self.part, words_in(self.part, time.span).start)
            if verb is None:
                continue
            dated = self.part.lemmas[verb] in _DATED_BY and self._reaches(verb, span)
            if dated and not self._is_of_noun(time, verb) and not _is_dateline(self.part.text, time.span):
                return instant(time)
        return None

    def _is_of_noun(self, time: TimeExpression, verb: int) -> bool:
        """Say whether a time dates the noun before it: "the toll of the quake on Friday night has risen"."""
        at = words_in(self.part, time.span).start
        if not self.first + 1 < at < verb:
            return False
        before = at - 2 if self.part.tags[at - 1] == "IN" else at - 1
        noun = self.part.tags[before][0] == "N" and before > self.first
        return noun and self.part.lemmas[before] not in _TOLLS and self.part.deps[before] != "nsubj"

    def _reaches(self, verb: int, span: Span) -> bool:
        """Say whether a figure hangs on a verb, and not on a clause of its own ("who posted $2 million")."""
        at = words_in(self.part, span).stop - 1
        for _ in range(12):
            if at == verb:
                return True
            if self.part.deps[at] in _APART or self.part.heads[at] == at:
                return False
            at = self.part.heads[at]
        return False


def _is_dateline(text: str, span: Span) -> bool:
    """Say whether a date only heads the text: "RABAT, Sept 9 (agency) -- ..."."""
    near_start = span[0] - (text.rfind("\n", 0, span[0]) + 1) < 60
    return near_start and _DATELINE.match(text, span[1]) is not None


def words_in(part: ParsedPart, span: Span) -> range:
    """The words that a span of a part touches, or the last word before it."""
    return range(max(0, bisect_right(part.starts, span[0]) - 1), bisect_left(part.starts, span[1]))


def real_times(part: ParsedPart, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Leave out what only looks like a year: "1846 persons were hospitalised"."""
    return [time for time in times if not (_YEAR.fullmatch(time.text) and _counts(part, time))]


_YEAR = re.compile(r"[12]\d{3}")


def _counts(part: ParsedPart, time: TimeExpression) -> bool:
    words = words_in(part, time.span)
    return words.stop < len(part.words) and part.tags[words.stop] == "NNS" and part.heads[words.start] == words.stop


def stated_as_of(sentence: Sentence) -> str | None:
    """Give the as-of time that a sentence states ("as of 7 a.m. on Saturday"), or None."""
    return as_of(sentence.part, sentence.times, sentence.part.span(sentence.first, sentence.last))


def recent(said: str | None, published: str | None) -> str | None:
    """Give when something was said, unless that lies so long before publication that it dates another event."""
    day, told = day_in(published), last_day(said) if said else None
    return None if day and told and told < day - OLDER else said


def is_older(sentence: Sentence, span: Span, published: str | None) -> bool:
    """Say whether the clause dates the event of a figure long before publication ("the 2004 quake killed 628")."""
    day = day_in(published)
    if day is None:
        return False
    for time in sentence.times:
        told = last_day(time.value) if time.type == "DATE" else None
        if told is not None and told < day - OLDER and _dates(sentence.part, time, span):
            return True
    return False


def _dates(part: ParsedPart, time: TimeExpression, span: Span) -> bool:
    """Say whether a time dates the event of a figure: "the 2004 quake killed 628", "killed 61 people in 1960"."""
    if time.span[0] > span[0]:
        between = part.text[span[1] : time.span[0]]
        return len(between.split()) < 6 and "," not in between
    words = part.text[time.span[1] : span[0]].lower().split()
    return not _RELATIVES.isdisjoint(words) or (len(words) < 14 and relation(part, time) != "since")


def is_earlier(part: ParsedPart, start: int) -> bool:
    """Say whether the words before a figure make it an earlier value: "up from 296", "a previous toll of 2,122"."""
    first = part.sentences[part.sentence_of[start]][0]
    before = [part.words[at].lower() for at in range(max(first, start - 7), start)]
    if before[-1:] == ["from"] or before[-2:] == ["not", "the"]:
        return True
    if "from" in before and before[-1] in ("of", "the", "initial", "earlier", "previous", "over", "some"):
        return True
    return any(word in _EARLIER and not _TOLLS.isdisjoint(before[at:]) for at, word in enumerate(before))


def settled(part: ParsedPart, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Mark the shares of a total told before, and what only stands beside an earlier value.

    `figures` are those of `part` in text order.
    """
    totals: dict[str, float] = {}
    last: Figure | None = None
    for figure in figures:
        settled_one = figure
        if figure.background:
            yield figure
            continue
        if (
            figure.unit in ("people", "cases")
            and figure.value < totals.get(figure.quantity, 0)
            and _is_of_one_place(part, figure)
        ):
            settled_one = structs.replace(figure, background=True, as_of=None)
        elif last and last.superseded and _stands_beside(part, last, figure):
            settled_one = structs.replace(figure, superseded=True, as_of=None)
        if not settled_one.background:
            totals[figure.quantity] = max(figure.value, totals.get(figure.quantity, 0))
        last = settled_one
        yield settled_one


def _is_of_one_place(part: ParsedPart, figure: Figure) -> bool:
    """Say whether a figure is of one place: "In Al Haouz 542 deaths", "1,293 deaths in Al Haouz"."""
    word = words_in(part, figure.span).stop - 1
    first, last = part.sentences[part.sentence_of[word]]
    return any(
        part.words[at].lower() == "in" and at + 1 < last and part.tags[at + 1] in ("NNP", "NNPS")
        for at in (first, *range(word + 1, min(last, word + 4)))
    )


def _stands_beside(part: ParsedPart, before: Figure, figure: Figure) -> bool:
    """Say whether two figures stand side by side ("a previous toll of 2,122 dead and 2,400 wounded")."""
    between = part.text[before.span[1] : figure.span[0]].lower().split()
    return before.quantity != figure.quantity and len(between) < 5 and between[-1:] == ["and"]


def earlier(figures: Sequence[Figure], document: Document) -> Iterator[Figure]:
    """Mark as superseded what its sentence tells of before ("Earlier they said 296"), where another value stands."""
    values = Counter((figure.quantity, figure.value) for figure in figures if not figure.background)
    kinds = Counter(quantity for quantity, _ in values)
    for figure in figures:
        part = document.part(figure.part)
        rivals = kinds[figure.quantity] > 1 and not figure.superseded and not figure.background
        if part and rivals and _told_of_before(part, figure):
            yield structs.replace(figure, superseded=True)
        else:
            yield figure


def _told_of_before(part: ParsedPart, figure: Figure) -> bool:
    """Say whether a sentence puts its figure before another one: "previously 2,012", "stood at 115 until Sept. 15"."""
    word = words_in(part, figure.span).start
    first, last = part.sentences[part.sentence_of[word]]
    before = [part.words[at].lower() for at in range(first, word)]
    after = [part.words[at].lower() for at in range(word, min(word + 12, last))]
    return not _FORMERLY.isdisjoint(before) or ("stood" in before and "until" in after)
