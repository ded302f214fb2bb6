"""As of when a figure counts: the time that its sentence says it was said, counted or reached at."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from reportedly.events.figures.tolls import CHANGES
from reportedly.events.times.calendar_values import day_in, last_day
from reportedly.events.times.find import as_of, instant, relation
from reportedly.events.times.governors import governor
from reportedly.events.times.tenses import REPORTING
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span, TimeExpression

OLDER = timedelta(days=120)
"""An event dated this long before publication is another one than the news is about."""

_DATED_BY = REPORTING | CHANGES | frozenset("issue release publish update count record register confirm".split())
"""Verbs whose own time is the as-of of the figure they tell."""
_UP_TO = ("by", "until", "till", "through", "throughout")
"""What ties a count to the time up to which it was made."""
_ISSUED = frozenset("issue release publish update post circulate date send distribute compile".split())
_PAPERS = frozenset(
    "tally toll count figure number statement report bulletin update data release notice list estimate survey poll"
    " communique dispatch tweet post message note filing briefing".split()
)
"""What a giver puts figures out in."""
TOLLS = frozenset(("toll", "count", "tally", "figure", "estimate", "number", "total"))
_DATELINE = re.compile(r"\s{0,3}(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)?\s{0,3}(?:--|[-–—])\s|\s{0,3}\([^()\n]{2,40}\)")
_APART = frozenset(("relcl", "acl", "advcl"))
"""Clauses with a time of their own."""


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
            if time.earliest is None or time.value.endswith("_REF") or _is_dateline(self.part.text, time.span):
                continue
            if self._dates_a_paper(time) or self._dates_a_count(time, span):
                return instant(time)
        return None

    def dates_only_what_happened(self, span: Span) -> bool:
        """Say whether the one time that the sentence tells is that of the event whose toll a figure is."""
        if len(self.times) != 1 or self.times[0].span[0] < span[1]:
            return False
        return _dates_what_happened(self.part.text[span[1] : self.times[0].span[0]])

    def _dates_a_count(self, time: TimeExpression, span: Span) -> bool:
        """Say whether a figure was said or reached then: "said on Monday", "by Monday 14 had died"."""
        tie = relation(self.part, time)
        verb = governor(self.part, words_in(self.part, time.span).start)
        if verb is None or not self._reaches(verb, span) or self._owns(time):
            return False
        if tie in _UP_TO:
            return True
        if _dates_what_happened(self.part.text[span[1] : time.span[0]]):
            return False
        dated = tie in (None, "on", "at", "over") and self.part.lemmas[verb] in _DATED_BY
        return dated and not self._is_of_noun(time, verb)

    def _owns(self, time: TimeExpression) -> bool:
        """Say whether a time is that of what happened then: "the toll of Monday's strike", "of the Aug. 8 fire"."""
        words = words_in(self.part, time.span)
        after = words.stop
        heads = {self.part.heads[at] for at in words} - {*words}
        if any(at >= after and self.part.lemmas[at] in _EVENTS for at in heads):
            return True
        return self.part.text[time.span[1] - 2 : time.span[1]] in ("'s", "’s") or (
            after < self.last and self.part.words[after] in ("'s", "’s", "'", "’")
        )

    def _dates_a_paper(self, time: TimeExpression) -> bool:
        """Say whether a bulletin is of then: "a tally issued on Monday", "Monday's update", "its Monday bulletin"."""
        words = words_in(self.part, time.span)
        after = range(words.stop, min(words.stop + 3, self.last))
        named = [at for at in after if self.part.lemmas[at] in _PAPERS and self.part.text[time.span[1]] in " '’"]
        if named and all(
            self.part.words[at] in ("'s", "’s") or self.part.tags[at] == "JJ" for at in range(words.stop, named[0])
        ):
            return True
        verb = governor(self.part, words.start)
        if verb is None or self.part.lemmas[verb] not in _ISSUED or self.part.deps[verb] not in _APART:
            return False
        head = self.part.heads[verb]
        return self.part.lemmas[head] in _PAPERS

    def _is_of_noun(self, time: TimeExpression, verb: int) -> bool:
        """Say whether a time dates the noun before it: "the toll of the quake on Friday night has risen"."""
        at = words_in(self.part, time.span).start
        if not self.first + 1 < at < verb:
            return False
        before = at - 2 if self.part.tags[at - 1] == "IN" else at - 1
        noun = self.part.tags[before][0] == "N" and before > self.first
        return noun and self.part.lemmas[before] not in TOLLS and self.part.deps[before] != "nsubj"

    def _reaches(self, verb: int, span: Span) -> bool:
        """Say whether a figure hangs on a verb, and not on a clause of its own ("who posted $2 million")."""
        at = words_in(self.part, span).stop - 1
        if ";" in self.part.words[min(at, verb) : max(at, verb)]:
            return False  # "5 deaths were told; early on Monday the ministry said 296"
        for _ in range(12):
            if at == verb:
                return True
            if self.part.deps[at] in _APART or self.part.heads[at] == at:
                return False
            at = self.part.heads[at]
        return False


_EVENTS = frozenset(
    "sinking quake earthquake tremor crash collision derailment fire blaze wildfire blast explosion collapse flood"
    " storm cyclone hurricane typhoon tornado landslide mudslide eruption shooting attack bombing stampede disaster"
    " accident raid strike clash riot massacre".split()
)
"""What has a day by which it is called."""
_HAPPENED = re.compile(
    r"(?i)\b(?:in|of|from|by|after|since) (?:the|a|an|this|that|last)\b[^,.;]{0,60}\b(?:sinking|capsizing"
    r"|(?:earth)?quakes?|tremor|crash|collision|derailment|fires?|blaze|wildfires?|blast|explosion|collapse|floods?|flooding|storm|cyclone"
    r"|hurricane|typhoon|tornado(?:es)?|landslide|mudslide|eruption|shooting|attacks?|bombing|stampede|crush|disaster"
    r"|accident|raid|strikes?|clash(?:es)?|riots?|massacre)\b[^,.;]{0,40}$"
)


def _dates_what_happened(between: str) -> bool:
    """Say whether a time behind a figure is that of the event: "23 confirmed dead in the sinking on Monday"."""
    return _HAPPENED.search(between) is not None


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


def takes_in(said: str | None, published: str | None) -> bool:
    """Say whether a time is one that the page came out in: what was counted "this month" is the count of the day."""
    return (
        bool(said and published)
        and len(said or "") == len("2025-01") < len(published or "")
        and ((published or "").startswith(said or ""))
    )


def recent(said: str | None, published: str | None) -> str | None:
    """Give when something was said, unless that lies so long before publication that it dates another event."""
    day, told = day_in(published), last_day(said) if said else None
    return None if day and told and told < day - OLDER else said
