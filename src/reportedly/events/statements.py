"""The statements events are told in: the chain of sources behind a place on the page, and when each of them spoke."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from msgspec import structs

from reportedly.events.certainty.under_verbs import BALLOTS
from reportedly.events.coverage import Coverage
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import head_of, words_at
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Act, Attribution, AttributionKind, Basis, PartKind, Span, TimeExpression
from reportedly.model.when import day_of, first_instant, is_iso

_STEPS = 6
_CLOSE = 4


class Sayings:
    """The attributions of a page, found by the characters that their contents cover."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        """Take the attributions of all parts."""
        self._all = attributions
        self._by_id = {each.id: each for each in attributions}
        spans: dict[PartKind, list[tuple[int, Span]]] = {}
        for number, each in enumerate(attributions):
            spans.setdefault(each.part, []).extend((number, span) for span in each.content.spans)
        self._coverage = {part: Coverage(found) for part, found in spans.items()}

    def chain(self, part: PartKind, at: int) -> tuple[Attribution, ...]:
        """Give the attributions whose content covers a character of a part, the innermost first, then outwards."""
        covered = self._coverage[part].at(at) if part in self._coverage else ()
        covering = [self._all[number] for number in sorted({number for number, _ in covered})]
        if not covering:
            return ()
        outers = {each.outer for each in covering}
        inner = min((each for each in covering if each.id not in outers), key=_size, default=covering[0])
        found: list[Attribution] = []
        at_hand: Attribution | None = inner
        around = self._by_id.get(inner.outer or "")
        if around is not None and around.source.spans == inner.source.spans:
            at_hand = around  # "she dismissed reports that ...": the reports are not hers
        while at_hand is not None and at_hand not in found:
            found.append(at_hand)
            at_hand = self._by_id.get(at_hand.outer or "")
        return tuple(found)


def _covers(attribution: Attribution, at: int) -> bool:
    return any(start <= at < end for start, end in attribution.content.spans)


def _size(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content.spans)


def is_aside(part: ParsedPart, word: int, chained: Sequence[Attribution]) -> bool:
    """Say whether an event stands in a ", which ..." clause of indirect content: the page's own words about a thing."""
    if not chained or chained[0].kind == AttributionKind.DIRECT:
        return False
    if chained[0].act is Act.REJECT and _is_held_where(part, word):
        return True
    at = word
    for _ in range(_STEPS):
        if part.deps[at] == "relcl":
            return _opens_with_which(part, at)
        if part.heads[at] == at:
            return False
        at = part.heads[at]
    return False


def _is_held_where(part: ParsedPart, noun: int) -> bool:
    """As in "voters rejected the plan in a referendum": the ballot was held, whatever was turned down in it."""
    link = part.heads[noun]
    return part.deps[noun] == "pobj" and part.lowered[link] in ("in", "at") and part.lemmas[noun] in BALLOTS


def _opens_with_which(part: ParsedPart, clause: int) -> bool:
    """As in ", which ends on Sunday", ", who arrived last night"; what somebody *will* do belongs to what is said."""
    first = min(part.subtree(clause))
    if first == 0 or part.words[first - 1] != ",":
        return False
    low = part.lowered[first]
    return low == "which" or (low == "who" and part.tags[clause] == "VBD")


def dated(
    document: Document, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
) -> tuple[Attribution, ...]:
    """Give the attributions with their as-of times.

    That is the time stated with the cue or as "as of"; inside a report, the time of the report; for what sources told
    the page itself, the day of publication; for an outlet that is relayed without a time, None.
    """
    page = _Page(document, attributions, times)
    known: dict[str, str | None] = {}
    for each in attributions:
        _date(each, page, known)
    return tuple(structs.replace(each, as_of=known[each.id]) for each in attributions)


class _Page:
    """The parts of a page with the times and cues in them, to be found by where they stand."""

    def __init__(
        self, document: Document, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
    ) -> None:
        self.published = document.article.published
        self.by_id = {each.id: each for each in attributions}
        self.parts = {part.kind: part for part in document.parts}
        self._times: dict[PartKind, list[TimeExpression]] = {kind: [] for kind in self.parts}
        for time in sorted(times, key=lambda each: each.span[0]):
            self._times[time.part].append(time)
        self._cues: dict[tuple[PartKind, int], set[str]] = {}
        for each in attributions:
            for word in self.cue(each):
                self._cues.setdefault((each.part, word), set()).add(each.id)

    def cue(self, attribution: Attribution) -> set[int]:
        """The words of its cue."""
        part = self.parts.get(attribution.part)
        return {word for span in attribution.cue.spans for word in words_at(part, span)} if part else set()

    def times_in(self, part: ParsedPart, sentence: int) -> list[TimeExpression]:
        """The times that begin in a sentence, in the order of the text."""
        first, last = part.sentences[sentence]
        times = self._times[part.kind]
        return list(times_among(part, times, first, last))

    def has_other_cue(self, attribution: Attribution, words: range) -> bool:
        """Whether another attribution has its cue among those words."""
        return any(self._cues.get((attribution.part, word), set()) - {attribution.id} for word in words)


def times_among(part: ParsedPart, times: Sequence[TimeExpression], first: int, last: int) -> Sequence[TimeExpression]:
    """Give those of the times of a part, in their order, that begin in the words [first, last)."""
    start = bisect_left(times, part.starts[first], key=_beginning)
    return times[start : bisect_left(times, part.end(last - 1), key=_beginning)]


def _beginning(time: TimeExpression) -> int:
    return time.span[0]


def _date(attribution: Attribution, page: _Page, known: dict[str, str | None]) -> str | None:
    if attribution.id in known:
        return known[attribution.id]
    known[attribution.id] = None
    stated = _last_week(_stated(attribution, page), page.published)
    outer = page.by_id.get(attribution.outer or "")
    if stated:
        found: str | None = stated
    elif outer is not None:
        found = _date(outer, page, known)
    elif attribution.source.basis == Basis.OUTLET or attribution.told:
        found = None
    else:
        found = day_of(page.published) if page.published else None
    known[attribution.id] = found
    return found


def _last_week(stated: str | None, published: str | None) -> str | None:
    """Nobody has spoken on a Thursday to come: "said on Thursday he would go" is about the Thursday before."""
    if stated is None or published is None or len(stated) != 10 or stated <= published[:10] or not is_iso(published):
        return stated
    before = (first_instant(stated) - timedelta(days=7)).date().isoformat()
    return before if before <= published[:10] else stated


def _stated(attribution: Attribution, page: _Page) -> str | None:
    time = _time_stated(attribution, page)
    if time is None or is_iso(time.value):
        return None if time is None else time.value
    return None if _OVER_A_WEEK.search(time.value) else time.earliest


_OVER_A_WEEK = re.compile(r"-(?:[QH]\d|SP|SU|FA|WI)|^\d{2,3}$")
"""Values of quarters, seasons, decades: nobody's word is dated by these, they are what is said."""


def spoken(
    document: Document, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
) -> dict[tuple[PartKind, int], frozenset[int]]:
    """Give where the times stand at which sources spoke, as (part, first character), each with the words of the cue.

    They are no event's but that of the saying, where this is one: "the court ruled on Monday that".
    """
    page = _Page(document, attributions, times)
    found: dict[tuple[PartKind, int], frozenset[int]] = {}
    for each in attributions:
        time = _time_stated(each, page)
        if time is not None and _is_of_the_saying(each, page, time):
            found[time.part, time.span[0]] = frozenset(page.cue(each))
    return found


def _is_of_the_saying(attribution: Attribution, page: _Page, time: TimeExpression) -> bool:
    part = page.parts[time.part]
    words = words_at(part, time.span)
    if words and part.lowered[words[0] - 1] in ("for", "until", "till"):
        return False  # "called an election for 4 July"
    if words and _dates_the_source(part, attribution, words[0]):
        return False  # "according to a report published on Friday"
    return not _covers(attribution, time.span[0]) or _right_after(part, attribution, words, page.cue(attribution))


def _dates_the_source(part: ParsedPart, attribution: Attribution, word: int) -> bool:
    """Whether a time hangs on what was done with a source, or is that of a ballot: "results of Sunday's vote show"."""
    above = part.heads[word]
    if part.deps[word] == "poss" and part.lemmas[above] in BALLOTS:
        return True
    above = part.heads[above] if part.deps[above] == "prep" else above
    inside = any(start <= part.starts[above] < end for start, end in attribution.source.spans)
    return inside and part.tags[above] == "VBN"


def _right_after(part: ParsedPart, attribution: Attribution, words: Sequence[int], cue: set[int]) -> bool:
    """As in "said on Thursday he would go", "said Monday that": the day of the saying opens what the parser takes for
    its content, and a new clause follows."""
    if not words or not cue or attribution.kind == AttributionKind.DIRECT:
        return False
    behind, after = max(cue) + 1, words[-1] + 1
    if not behind <= words[0] <= behind + 2:
        return False
    between = [part.lowered[at] for at in range(behind, words[0])]
    goes_on = after < len(part.words) and part.words[after] not in ("'s", "’s", ",", ".", "and", "or", "as")
    return between in ([], ["on"], ["late", "on"], ["early", "on"]) and goes_on


def _time_stated(attribution: Attribution, page: _Page) -> TimeExpression | None:
    part, cue = page.parts.get(attribution.part), page.cue(attribution)
    if part is None or not cue:
        return None
    sentence = part.sentence_of[min(cue)]
    for time in page.times_in(part, sentence):
        if time.type not in ("DATE", "TIME") or not (time.earliest or is_iso(time.value)):
            continue
        words = words_at(part, time.span)
        if not words or part.sentence_of[words[0]] != sentence:
            continue
        outside = not _covers(attribution, time.span[0])
        hangs = outside and (_hangs_on(part, words, cue) or _follows(part, words[0], cue, attribution, page))
        hangs = hangs or _right_after(part, attribution, words, cue)
        if hangs or _as_of_before(part, words[0]):
            return time
    return None


def _as_of_before(part: ParsedPart, first: int) -> bool:
    low = [text.lower() for text in part.words[max(0, first - 2) : first + 2]]
    return any(pair == ("as", "of") for pair in pairwise(low))


def _hangs_on(part: ParsedPart, words: Sequence[int], cue: set[int]) -> bool:
    at = head_of(part, words)
    for _ in range(_STEPS):
        if at is None:
            return False
        head = part.heads[at]
        if head in cue:
            return True
        if head == at or clauses.is_verb(part, head):
            return False
        at = head
    return False


def _follows(part: ParsedPart, first: int, cue: set[int], attribution: Attribution, page: _Page) -> bool:
    """As in "said on Tuesday", wherever the parser hangs the day: right after the cue, with no other cue between."""
    last = max(cue)
    if not last < first <= last + _CLOSE or any(part.words[at] in (",", ";", "that") for at in range(last + 1, first)):
        return False
    return not page.has_other_cue(attribution, range(last + 1, first))
