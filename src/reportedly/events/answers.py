"""Denials and confirmations that only point to an event: "dismissed the report", "'It is false,' she wrote",
"confirmed the trip".

What they answer is what the page has just told from somebody else; the event told there gets their judgement.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import structs

from reportedly.events.certainty.parts import is_of_a_part
from reportedly.events.falsity import NOT_SO, WRITING
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    PartKind,
    Span,
)

FEW_WORDS = 4
"""Words of a content that only names what is confirmed: "the planned trip"."""

SAME_SENTENCE = 100
"""Characters behind an answer in which the event it is about may follow."""

OPENING = 400
"""Characters of a body that tell what a page is about: "the report" may be that all through it."""
JUST_TOLD = 400
"""Characters before an answer in which the event that it is about was told, where the page does not open with it."""

_DENYING = frozenset({Act.DENY, Act.REJECT})
_OF_A_REPORT = re.compile(
    r"(?i)^(?:(the|this|that|these|those|such|any|media|press|news)?\s*(\w+\s+){0,2}"
    r"(news|reports?|stor(y|ies)|claims?|rumou?rs?|speculation|suggestions?|allegations?)|it|this|that|them)\b"
)
_OF_A_MISDEED = re.compile(r"(?i)(\w+ ){0,3}(allegations?|accusations?)\b")
_NO_MISDEEDS = frozenset({EventType.APPOINTMENT, EventType.VISIT, EventType.MEETING, EventType.VOTE, EventType.CALL})
"""What nobody is accused of: who denies "the allegations" does not say that he will not step down over them."""
_CALLED_FALSE = re.compile(
    rf"(?i)^(no[,.!]? +)?(it|this|that|(?:the|these|those|such) (reports?|stor(y|ies)|claims?|rumou?rs?|{WRITING}))"
    rf"( is|'s|’s| was| are| were| had been)( \w+)? ?(an? )?{NOT_SO}\b"
)
_DISMISSED = re.compile(rf"(?i)^(?:the|this|that|these|those) {WRITING} as (?:\w+ )?{NOT_SO}\b")


def answered(mentions: Sequence[EventMention], attributions: Sequence[Attribution]) -> list[EventMention]:
    """Give the mentions with the judgements of those who deny or confirm what they tell without telling it again."""
    found, page = list(mentions), _Page(mentions)
    spelt_out = {each.outer for each in attributions if each.content.spans}
    for said in attributions:
        # "Rejected suggestions that it was behind the crash" says itself what is not so, and points to nothing else.
        value = None if said.id in spelt_out else _answer(said, page)
        if value is not None and said.part is PartKind.BODY and said.id not in page.tellers:
            at = _told_before(said, page, found)
            at = page.told_plainly(said) if at is None and said.act is Act.CONFIRM else at
            misdeed = _OF_A_MISDEED.match(_told(said)) is not None
            if (
                at is not None
                and not (misdeed and found[at].type in _NO_MISDEEDS)
                and not page.is_dead(said, found[at])
            ):
                found[at] = _with(found[at], said, value)
    return found


class _Page:
    """The mentions of a page by where they stand, as far as an answer may be about them."""

    def __init__(self, mentions: Sequence[EventMention]) -> None:
        self._starts = {part: sorted(each.span[0] for each in mentions if each.part is part) for part in PartKind}
        self.tellers = {judgement.by for each in mentions for judgement in each.factuality if judgement.score}
        """The ids of the attributions that tell of an event themselves."""
        body = [(each.span[0], at) for at, each in enumerate(mentions) if each.part is PartKind.BODY]
        self._own = sorted(pair for pair in body if _only_of_the_page(mentions[pair[1]]))
        self._plain = [pair for pair in self._own if _is_plain_news(mentions[pair[1]])]
        self._types = [each.type for each in mentions]
        told_dead = [party for mention in mentions if _is_told_dead(mention) for party in mention.participants]
        self._dead = {party.entity for party in told_dead if party.role == "victim"}
        self.fits = sorted(pair for pair in body if _may_be_answered(mentions[pair[1]]))
        """Where the mentions stand that an answer may be about: as (first character, number)."""
        self._by_kind: dict[tuple[EventType | None, bool], list[tuple[int, int]]] = {}
        for pair in self.fits:
            for kind in (None, self._types[pair[1]]):
                self._by_kind.setdefault((kind, mentions[pair[1]].expected), []).append(pair)

    def is_dead(self, said: Attribution, told: EventMention) -> bool:
        """Whether who answers is, as the page tells as a fact, the one dead: he denied something else in his life."""
        return told.type is EventType.DEATH and said.source.entity in self._dead

    def tells_within(self, part: PartKind, span: Span) -> bool:
        """Whether an event is told inside a span."""
        at = bisect_left(self._starts[part], span[0])
        return at < len(self._starts[part]) and self._starts[part][at] < span[1]

    def named_behind(self, cue: int) -> EventType | None:
        """The type of the first event that nobody but the page tells right behind a cue."""
        at = bisect_left(self._own, (cue + 1,))
        near = at < len(self._own) and self._own[at][0] - cue < SAME_SENTENCE
        return self._types[self._own[at][1]] if near else None

    def nearest(self, kind: EventType | None, start: int) -> int | None:
        """The mention of a type nearest to a place, and not far behind it; one that is to come before all others."""
        for expected in (True, False):
            told = self._by_kind.get((kind, expected), [])
            within, at = bisect_left(told, (start + SAME_SENTENCE,)), bisect_left(told, (start,))
            before = told[bisect_left(told, (told[at - 1][0],)) : at][:1] if at else []
            near = [*before, *told[at:within][:1]]
            if near:
                return min(near, key=lambda pair: (abs(pair[0] - start), pair[1]))[1]
        return None

    def told_plainly(self, said: Attribution) -> int | None:
        """What the page has last told as a fact and laid to nobody, before somebody "confirmed the news"."""
        start = min(first for first, _ in said.cue.spans)
        before = [at for first, at in self._plain if start - JUST_TOLD < first < start]
        return before[0] if before else None


def _is_told_dead(mention: EventMention) -> bool:
    own = next((each.score for each in mention.factuality if each.by == ARTICLE), 0)
    return mention.type is EventType.DEATH and not mention.expected and own == Factuality.CERTAIN.score


def _is_plain_news(mention: EventMention) -> bool:
    own = next((each.value for each in mention.factuality if each.by == ARTICLE), None)
    return own is Factuality.CERTAIN and not mention.background and mention.type is not EventType.OTHER


def _only_of_the_page(mention: EventMention) -> bool:
    return all(judgement.by == ARTICLE for judgement in mention.factuality)


def _may_be_answered(mention: EventMention) -> bool:
    """Whether somebody else holds an event for so, and it is no background."""
    told = any(judgement.by != ARTICLE and judgement.score > 0 for judgement in mention.factuality)
    of_no_type = mention.type is EventType.OTHER and mention.act is not None
    return told and not mention.background and not of_no_type


def _answer(said: Attribution, page: _Page) -> Factuality | None:
    """What an answer says of the event it points to, or None where it is no answer."""
    points = _OF_A_REPORT.match(_told(said)) is not None and not is_of_a_part(_told(said))
    if said.act in _DENYING:
        return Factuality.CERTAINLY_NOT if points or _DISMISSED.match(_told(said)) else None
    if said.act is Act.CONFIRM:
        return Factuality.CERTAIN if points or _names_one(said, page) else None
    alone = said.kind is not AttributionKind.INDIRECT or len(_told(said).split()) <= FEW_WORDS + 2
    return Factuality.CERTAINLY_NOT if alone and _CALLED_FALSE.match(_told(said)) else None


def _names_one(said: Attribution, page: _Page) -> bool:
    """Whether all that is said is a name for an event: "confirmed the planned trip"."""
    return len(_told(said).split()) <= FEW_WORDS and page.tells_within(said.part, said.content.spans[0])


def _told_before(said: Attribution, page: _Page, mentions: Sequence[EventMention]) -> int | None:
    """The event that an answer is about: one somebody else holds for so, to come first, else the nearest before it
    or, as in "'It is false,' he said of reports that ...", right behind it; no background.

    Where the words right behind the answer name what it is of ("she said of the rumours of his death"), it is of that.
    """
    start = min(first for first, _ in said.cue.spans)
    named = page.named_behind(start)
    nearest = page.nearest(named, start) if named else None
    nearest = page.nearest(None, start) if nearest is None else nearest
    if nearest is not None and OPENING <= mentions[nearest].span[0] < start - JUST_TOLD:
        return None
    if nearest is not None and named is None and _PRONOUN.fullmatch(_told(said)):
        nearest = _last_before(page.fits, start, nearest, mentions)
    return None if nearest is None else _foremost(nearest, page.fits, mentions, start)


def _told(said: Attribution) -> str:
    """What is said, without the "that" which opens it."""
    return said.content.text.removeprefix("that ")


_PRONOUN = re.compile(r"(?i)it|this|that|them|those")


def _last_before(fits: Sequence[tuple[int, int]], cue: int, nearest: int, mentions: Sequence[EventMention]) -> int:
    """What was told last before "Roe denied it", where another than who told of the event to come has told it."""
    before = bisect_left(fits, (cue,))
    last = fits[before - 1][1] if before else nearest
    later = mentions[nearest].span[0] < mentions[last].span[0]
    return last if later and not _tellers(mentions[last]) & _tellers(mentions[nearest]) else nearest


def _tellers(mention: EventMention) -> set[str]:
    return {judgement.by for judgement in mention.factuality if judgement.by != ARTICLE and judgement.score}


def _foremost(nearest: int, fits: Sequence[tuple[int, int]], mentions: Sequence[EventMention], cue: int) -> int:
    """What the same source says first in one breath: "of shelling a village a day after a truce took effect"."""
    told = mentions[nearest]
    by = {judgement.by for judgement in told.factuality if judgement.by != ARTICLE}
    first = bisect_left(fits, (told.span[0] - SAME_SENTENCE + 1,))
    beside = (
        at
        for start, at in fits[first : bisect_left(fits, (told.span[0] + 1,))]
        if start < cue
        and mentions[at].expected == told.expected
        and any(judgement.by in by for judgement in mentions[at].factuality)
    )
    return next(beside, nearest)


def _with(mention: EventMention, said: Attribution, value: Factuality) -> EventMention:
    own = [judgement for judgement in mention.factuality if judgement.by == ARTICLE]
    others = [judgement for judgement in mention.factuality if judgement.by != ARTICLE]
    return structs.replace(mention, factuality=(*others, Judgement(said.id, value, value.score), *own))
