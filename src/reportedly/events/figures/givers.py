"""Whose figures they are: the attributions of a part, found by what they reach over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportedly.events.coverage import Coverage
from reportedly.events.figures.as_of import words_in
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Attribution, Basis, Figure, Span

_ALL_OF_IT = re.compile(r"(?i)^(?:this|that|it|the (?:news|information|figures?|data))$")
"""Contents that stand for what the sentence before tells: "The board reported this.\""""
_TELLING = frozenset({Act.STATE, Act.CONFIRM})
_ONLY_A_NUMBER = re.compile(
    r"(?i)^(?:the|an?|its|their) (?:[a-z]+ )?(?:toll|tally|count|number|figure|total|estimate)s?$"
)
"""A toll that the parse lets speak: "the toll stood at 40, officials dropped it, saying ..."."""
_BEHIND = re.compile(r":\s")
"""Ends the words for a source: what comes behind is told by it."""


class Givers:
    """The attributions of one part, found by what they reach over.

    Nobody gives a figure who is not told of ("reportedly", "are confirmed dead"), and nobody does who is himself
    counted: of "at least 40 died, and the board reports 90 hurt" the parse may make 40 who report. What only says
    which thing is meant, is the page's own: "the regulator blocks the $3 billion deal".
    """

    def __init__(self, part: ParsedPart, attributions: Sequence[Attribution], figures: Sequence[Figure]) -> None:
        """Take the attributions of a part and the figures that stand in it."""
        counted = [figure.span for figure in figures if figure.quantity != "other"]
        self._part = part
        self._all = attributions
        self._nobody = {
            one.id
            for one in attributions
            if _ONLY_A_NUMBER.match(one.source.text)
            or one.source.basis is Basis.UNATTRIBUTED
            or _holds(part, one, counted)
        }
        self._contents = Coverage(
            (number, span) for number, one in enumerate(attributions) for span in one.content.spans
        )
        self._wholes = Coverage((number, span) for number, one in enumerate(attributions) for span in _whole(one))
        self._before = Coverage(
            (number, span) for number, one in enumerate(attributions) for span in _sentence_before(part, one)
        )

    def of(self, figure: Figure) -> Attribution | None:
        """Who gives a figure: the innermost who says it, else who says "this" of its sentence."""
        if _only_says_which(self._part, figure):
            return None
        told = self._innermost([one for one in self._over(figure.span, self._contents) if one.id not in self._nobody])
        whole = (one for one in self._over(figure.span, self._wholes) if one.id not in self._nobody)
        found = told or next((one for one in whole if not _holds(self._part, one, [figure.span])), None)
        if found is None and figure.quantity != "magnitude":
            found = next((one for one in self._over(figure.span, self._before) if one.id not in self._nobody), None)
        return found

    def as_of(self, span: Span) -> str | None:
        """When a figure was said, by whomever, named or not."""
        told = self._innermost(self._over(span, self._contents)) or next(iter(self._over(span, self._wholes)), None)
        return told.as_of if told else None

    def _innermost(self, around: Sequence[Attribution]) -> Attribution | None:
        outer = {one.outer for one in around}
        found = next((one for one in around if one.id not in outer), around[0] if around else None)
        if found and found.source.basis is Basis.DOCUMENT and found.source.text.islower():
            # "According to a provisional count 40 died, the ministry said."
            return next((one for one in around if one.id == found.outer), found)
        return found

    def _over(self, span: Span, coverage: Coverage) -> list[Attribution]:
        """The attributions that reach over the span, those with the shortest reach first."""
        found = [(last - first, number) for number, (first, last) in coverage.at(span[0]) if span[1] <= last]
        return [self._all[number] for _, number in sorted(found)]


def _only_says_which(part: ParsedPart, figure: Figure) -> bool:
    """Say whether a sum or a magnitude belongs to the name of a thing known before: "12 dead in the 6.1 quake"."""
    if figure.quantity not in ("money", "magnitude"):
        return False
    words = words_in(part, figure.span)
    at = words.stop - 1
    while at in words and part.deps[at] in _PART_OF_A_NAME:
        at = part.heads[at]
    if at in words:
        return False
    if figure.quantity == "money":
        below = part.children[at]
        return any(part.deps[each] == "poss" or part.lowered[each] in _KNOWN for each in below)
    above = part.heads[at]
    if part.tags[above] == "IN":
        above = part.heads[above]
    return above != at and part.lemmas[above] not in _HAPPENS


_PART_OF_A_NAME = ("nummod", "quantmod", "compound", "nmod", "amod", "punct")
_KNOWN = ("the", "this", "that")
_HAPPENS = frozenset(
    "be hit strike shake rock jolt rattle jar sway occur happen register record measure detect feel".split()
)
"""What a quake does, or is done to it, where a sentence tells that there was one."""


def _whole(attribution: Attribution) -> Sequence[Span]:
    spans = [*attribution.source.spans, *attribution.cue.spans, *attribution.content.spans]
    return [(min(first for first, _ in spans), max(last for _, last in spans))] if spans else []


def _words_for(part: ParsedPart, attribution: Attribution) -> Iterator[Span]:
    """The words for a source, without what it tells behind a colon: "a new count by the board: 12 in Arda"."""
    for first, last in attribution.source.spans:
        behind = _BEHIND.search(part.text, first, last)
        yield first, behind.start() if behind else last


def _holds(part: ParsedPart, attribution: Attribution, counted: Sequence[Span]) -> bool:
    """Say whether the words for a source count somebody or something themselves."""
    named = list(_words_for(part, attribution))
    return any(first <= start and end <= last for first, last in named for start, end in counted)


def _sentence_before(part: ParsedPart, attribution: Attribution) -> Iterator[Span]:
    """The sentence that a source tells by "this": "A flood killed 40. This was reported by the board"."""
    if attribution.act in _TELLING and _ALL_OF_IT.match(attribution.content.text):
        here = part.sentence_of[words_in(part, attribution.content.spans[0]).start]
        if here:
            yield part.span(*part.sentences[here - 1])
