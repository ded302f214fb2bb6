"""One mention of an event as one page tells it, with the time the page counts from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from msgspec import Struct

from reportedly.model.dossier import Evidence
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, EventMention, Factuality, PartKind, Span
from reportedly.model.tracing import Copy, Root
from reportedly.model.when import first_instant, is_iso

_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s|\n")
_SHORT = frozenset(
    "mr mrs ms dr prof gov sen rep gen lt col sgt capt st mt no nos rev hon jan feb aug sept oct nov dec".split()
)
"""Words that a full stop shortens and that do not end a sentence, whatever follows."""


_POSITIVE = frozenset(value for value in Factuality if value.score > 0)
_NEGATIVE = frozenset(value for value in Factuality if value.score < 0)


class Telling(Struct, frozen=True):
    """A mention on a page; `at` is the page's publication, or its capture where it has no date."""

    reading: Reading
    event: EventMention
    at: str

    @property
    def page(self) -> str:
        """The id of the page."""
        return self.reading.article.id


class Holding(Struct, frozen=True):
    """That one origin holds a telling so certain: the judgement, traced to its root."""

    telling: Telling
    root: Root
    by: str
    value: Factuality

    @property
    def at(self) -> str:
        """When the page that says so counts from."""
        return self.telling.at

    @property
    def instant(self) -> datetime:
        """The instant it counts from: pages of one day are stamped in the time of many places."""
        return first_instant(self.telling.at)

    @property
    def positive(self) -> bool:
        """Whether it says that it is or will be so."""
        return self.value in _POSITIVE

    @property
    def negative(self) -> bool:
        """Whether it says that it is not or will not be so."""
        return self.value in _NEGATIVE


def known_from(reading: Reading) -> str:
    """Give the time from which a page is known: its publication, or its capture where that is not known, or later.

    What was captured was out: a later stamp is that of an event, of a new edition, or wrong.
    """
    published = reading.article.published
    if not published or not is_iso(published) or first_instant(published) > first_instant(reading.captured):
        return reading.captured
    return published


def times_told(readings: Sequence[Reading], copies: Mapping[str, Copy]) -> dict[str, str]:
    """Give the time each page's words count from: a reprint's is that of its original, however late it is stamped."""
    known = {reading.article.id: known_from(reading) for reading in readings}
    return {page: _first(at, known.get(copies[page].of, at)) if page in copies else at for page, at in known.items()}


def told_at(reading: Reading, part: PartKind, span: Span, times: Mapping[str, str], copies: Mapping[str, Copy]) -> str:
    """Give the time that words of a page count from: that of `times`, but what a copy adds counts from itself."""
    copy = copies.get(reading.article.id)
    return known_from(reading) if copy and copy.adds(part, span) else times[reading.article.id]


def _first(left: str, right: str) -> str:
    return min(left, right, key=first_instant)


def attribution_of(reading: Reading, by: str) -> Attribution | None:
    """Give the attribution with that id, or None for the article's own voice."""
    return next((each for each in reading.attributions if each.id == by), None)


def is_fact(event: EventMention) -> bool:
    """Whether a page tells an event in its story as certain, in its own voice."""
    told = any(each.by == ARTICLE and each.value is Factuality.CERTAIN for each in event.factuality)
    return told and event.part is PartKind.BODY and not event.expected


LEAD = 400
"""Characters of a body that tell what it is about."""


def is_in_lead(telling: Telling) -> bool:
    """Say whether a page tells an event in its headline, standfirst or first lines, and not as background."""
    event = telling.event
    return not event.background and (event.part is not PartKind.BODY or event.span[0] < LEAD)


def text_of(reading: Reading, part: PartKind) -> str:
    """Give the text of a part of a page."""
    article = reading.article
    texts = {
        PartKind.BODY: article.text,
        PartKind.TITLE: article.title,
        PartKind.STANDFIRST: article.standfirst,
        PartKind.CORRECTION: "\n".join(article.corrections),
    }
    return texts[part] or ""


def text_around(reading: Reading, part: PartKind) -> str:
    """Give the text of a part of a page, and behind a headline or standfirst its story: what they are about."""
    text = text_of(reading, part)
    return f"{text}\n\n{reading.article.text}" if part in (PartKind.TITLE, PartKind.STANDFIRST) else text


@lru_cache(maxsize=4096)
def sentence_around(text: str, span: Span) -> Span:
    """Give the span of the sentence that a span stands in, by its punctuation."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, span[0]) if not _only_shortens(text, found)]
    start = ends[-1] if ends else 0
    after = _SENTENCE_END.finditer(text, span[1])
    end = next((found for found in after if not _only_shortens(text, found)), None)
    return start, end.start() + 1 if end else len(text)


def _only_shortens(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop is that of a short form: "No. 3", "Gov. Roe", "J. Roe", "Norlink Co. is"."""
    if text[stop.start()] != "." or "\n" in stop[0]:
        return False
    word = re.search(r"\w*$", text[max(0, stop.start() - 12) : stop.start()])
    before = word[0] if word else ""
    return (
        text[stop.end() : stop.end() + 1].islower()
        or (len(before) == 1 and before.isupper())
        or before.lower() in _SHORT
    )


def evidence(reading: Reading, part: PartKind, span: Span) -> Evidence:
    """Point to the characters of a page."""
    return Evidence(reading.article.id, part, span, text_of(reading, part)[span[0] : span[1]])


def holding_evidence(holding: Holding) -> tuple[Evidence, ...]:
    """Give the words that tell the event, those of a "no" that stand apart from it, and the words that name the source.

    As in "there is a rumour that she has died. It is false," where the first sentence alone would show the contrary.
    """
    reading, event = holding.telling.reading, holding.telling.event
    told = evidence(reading, event.part, _clause(holding.telling))
    attribution = attribution_of(reading, holding.by)
    if attribution is None:
        return (told,)
    return told, *_no_apart(holding, attribution), source_evidence(reading, attribution)


def _no_apart(holding: Holding, attribution: Attribution) -> Iterator[Evidence]:
    """The first words of a "no" in what somebody says, where the sentence that tells the event has none."""
    reading, event = holding.telling.reading, holding.telling.event
    if not holding.negative or attribution.part is not event.part or not attribution.content.spans:
        return
    text = text_of(reading, event.part)
    start, end = sentence_around(text, event.span)
    said = attribution.content.spans[0][0], attribution.content.spans[-1][1]
    told = _NO.search(text, start, end) or _NO.search(attribution.cue.text)
    if told is None and (found := _NO.search(text, *said)):
        yield evidence(reading, event.part, found.span())


_NO = re.compile(
    r"(?i)(?:n['’]t|\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|false|untrue|fake|hoax|wrong"
    r"|inaccurate|incorrect|baseless|fabricat\w+|nonsense|rubbish|lies?|alive|den(?:y|ies|ied|ial)\w*"
    r"|(?:reject|dispel|refut|dismiss|debunk|rebut|refus)\w*))\b"
)
"""What a "no" is said by."""


def source_evidence(reading: Reading, attribution: Attribution) -> Evidence:
    """Give the words that name a source together with its cue, where they stand side by side; else the source alone."""
    spans = [*attribution.source.spans, *attribution.cue.spans]
    whole = min(start for start, _ in spans), max(end for _, end in spans)
    near = whole[1] - whole[0] <= 120
    return evidence(reading, attribution.part, whole if near else attribution.source.spans[0])


def _clause(telling: Telling) -> Span:
    """The trigger with the participant named before it and the place or time named after it, in one sentence."""
    event, text = telling.event, text_of(telling.reading, telling.event.part)
    first, last = sentence_around(text, event.span)
    starts = [text.rfind(name.name, first, event.span[0]) for name in event.participants if len(name.name) > 2]
    start = min([event.span[0], *(at for at in starts if 0 <= event.span[0] - at <= 80 and at >= 0)])
    after: Sequence[Span] = [place.span for place in event.places] + ([event.when.span] if event.when else [])
    ends = [end for begin, end in after if event.span[1] <= begin and end <= last and begin - event.span[1] <= 60]
    return start, min(ends, default=event.span[1])


_HEAD = 800
"""Characters of a body that say whom and what a page is about."""
_CAPITAL = re.compile(r"(?P<inside>(?<=[a-z,] ))?(?P<word>[A-Z][\w’'-]{2,})")
_OF_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sept oct nov dec".split()
)


class Head(Struct, frozen=True):
    """The words with a capital at the head of a page, and those of them that stand within a sentence: of names."""

    capital: frozenset[str]
    named: frozenset[str]

    def shares_a_name(self, other: Head) -> bool:
        """Whether two pages have a word in common that is of a name on one of them."""
        return bool(self.named & other.capital or other.named & self.capital)


def head_of(reading: Reading) -> Head:
    """Give the words with a capital in the headline and the first sentences of a page."""
    return _head(reading.article.title or "", reading.article.text[:_HEAD])


@lru_cache(maxsize=1024)
def _head(title: str, body: str) -> Head:
    named = {found["word"].casefold() for found in _CAPITAL.finditer(body) if found["inside"] is not None}
    capital = {found["word"].casefold() for found in _CAPITAL.finditer(f"{title}\n{body}")}
    return Head(frozenset(capital - _OF_TIMES), frozenset(named - _OF_TIMES))
