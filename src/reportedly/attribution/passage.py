"""A part as the attribution rules look at it: its sentences, paragraphs and quotations beside the parse."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from reportedly.attribution.quotations import Quotation, find_quotations
from reportedly.language.datelines import end_of_dateline
from reportedly.model.document import Name, ParsedPart
from reportedly.model.statement import PartKind, Span

_FEW = 3
"""Words in quotation marks that are words of somebody, and no talk."""
_TERMINAL = frozenset({".", "?", "!", "…", "...", "?!", "!!", "??"})
MARKS = frozenset({'"', "“", "”", "„", "''", "``", "‘", "’", "«", "»", "‹", "›", "'", "「", "」", "『", "』"})


class Passage:
    """A parsed part with its quotations and with sentences that end where the page ends them.

    The sentences of the parser break at quotation marks and run over paragraphs; these do neither.
    """

    def __init__(self, part: ParsedPart) -> None:
        self.part = part
        # Marks around what is no word of the parse are those of a nickname: 'Ann "Red" Roe'.
        self.quotations: tuple[Quotation, ...] = tuple(
            each
            for each in find_quotations(part.text)
            if self.word_from(each.inside[0]) < self.word_from(each.inside[1])
        )
        self._opens = [quotation.outside[0] for quotation in self.quotations]
        self._lines = _lines(part)
        self.sentences = tuple(_sentences(part, self._lines, {each.outside[1] for each in self.quotations}))
        self._numbers = [number for number, (first, last) in enumerate(self.sentences) for _ in range(first, last)]

    def sentence(self, word: int) -> tuple[int, int]:
        """The words [first, last) of the sentence that `word` stands in."""
        return self.sentences[self.sentence_number(word)]

    def sentence_number(self, word: int) -> int:
        """Which sentence `word` stands in."""
        return self._numbers[word] if word < len(self._numbers) else max(len(self.sentences) - 1, 0)

    def line(self, word: int) -> tuple[int, int]:
        """The words [first, last) of the paragraph that `word` stands in."""
        number = bisect_right(self._lines, word)
        last = self._lines[number] if number < len(self._lines) else len(self.part.words)
        return self._lines[number - 1], last

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation that covers a character, its marks included."""
        number = bisect_right(self._opens, offset) - 1
        if number >= 0 and offset < self.quotations[number].outside[1]:
            return self.quotations[number]
        return None

    def next_quotation(self, offset: int) -> Quotation | None:
        """The first quotation that opens at or after a character."""
        number = bisect_right(self._opens, offset - 1)
        return self.quotations[number] if number < len(self.quotations) else None

    def last_quotation(self, offset: int) -> Quotation | None:
        """The last quotation that opens before a character."""
        number = bisect_right(self._opens, offset - 1) - 1
        return self.quotations[number] if number >= 0 else None

    def quotations_within(self, start: int, end: int) -> range:
        """The numbers of the quotations that open between two characters, or around the first."""
        first = bisect_right(self._opens, start) - 1
        if first < 0 or self.quotations[first].outside[1] <= start:
            first += 1
        return range(first, bisect_right(self._opens, end - 1))

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """Whether each word stands inside a quotation."""
        inside = [False] * len(self.part.words)
        for quotation in self.quotations:
            first, last = (bisect_left(self.part.starts, offset) for offset in quotation.outside)
            inside[first:last] = [True] * (last - first)
        return tuple(inside)

    def lightly_quoted(self, word: int) -> bool:
        """Whether a word stands in marks with few others: 'they are "highly confident" that the deal will hold'."""
        quotation = self.quotation_at(self.part.starts[word])
        if quotation is None or not quotation.closed:
            return False
        return self.word_from(quotation.inside[1]) - self.word_from(quotation.inside[0]) <= _FEW

    @cached_property
    def _times(self) -> dict[int, Name]:
        words = self.part.words
        times = (name for name in self.part.names if name.label in ("DATE", "TIME"))
        return {each.last: each for each in times if words[each.first : each.last] not in _PREMIERS}

    def times_ending(self, last: int) -> tuple[Name, ...]:
        """The dates and times that end before the word `last`."""
        found = self._times.get(last)
        return (found,) if found else ()

    @cached_property
    def times_starting(self) -> frozenset[int]:
        """The first words of dates and times, and the prepositions before them."""
        firsts = {name.first for name in self._times.values()}
        return frozenset(firsts | {first - 1 for first in firsts if first and self.part.tags[first - 1] == "IN"})

    @cached_property
    def _timed(self) -> frozenset[int]:
        return frozenset(word for name in self._times.values() for word in range(name.first, name.last))

    def in_time(self, word: int) -> bool:
        """Whether a word is part of a date or time."""
        return word in self._timed

    @cached_property
    def edges(self) -> tuple[list[int], list[int]]:
        """The first word under each word, and the last."""
        part = self.part
        left, right = list(range(len(part.words))), list(range(len(part.words)))
        order = [word for word, head in enumerate(part.heads) if head == word]
        for word in order:
            order.extend(part.children[word])
        for word in reversed(order):
            head = part.heads[word]
            if left[word] < left[head]:
                left[head] = left[word]
            if right[word] > right[head]:
                right[head] = right[word]
        return left, right

    def past_hyphen(self, last: int) -> int:
        """Where what parsers cut at a hyphen goes on to: "a second | -hand boat"."""
        words, part = self.part.words, self.part
        while 0 < last < len(words) - 1 and words[last] == "-":
            if not part.end(last - 1) + 1 == part.end(last) == part.starts[last + 1]:
                break
            last = min(self.edges[1][last + 1] + 1, self.sentence(last)[1])
        return last

    def word_from(self, offset: int) -> int:
        """The first word that starts at or after a character."""
        return bisect_right(self.part.starts, offset - 1)

    def text(self, first: int, last: int) -> str:
        """The text of the words [first, last)."""
        start, end = self.part.span(first, last)
        return self.part.text[start:end]

    def span(self, first: int, last: int) -> Span | None:
        """The span of the words [first, last) without the punctuation and lone marks around them, or None if empty."""
        words = self.part.words
        while first < last and words[first] in _OUTER:
            first += 1
        while first < last and words[last - 1] in _OUTER:
            last -= 1
        return self.part.span(first, last) if first < last else None


_OUTER = frozenset({",", ";", ":", ".", "-", "–", "—", "--", "…", "...", "?", "!"})

_SHORTENED = frozenset("lt sgt gov col gen capt cpl maj st mt no vs dr mr mrs ms rep sen hon rev prof".split())
_PREMIERS = (("PM",), ("Pm",))
"""Alone it is no hour: "PM reports loss"."""
_POSTED = frozenset({"on", "to", "via", "from"})
_CLOSING = MARKS | {")", "]"}


def _lines(part: ParsedPart) -> list[int]:
    """The first word of each paragraph."""
    after_breaks = {bisect_left(part.starts, found.start()) for found in re.finditer("\n", part.text)}
    return [0, *sorted(after_breaks - {0, len(part.words)})]


_DATELINE = re.compile(
    r"[A-Z][^\n.?!:;]{0,60}?(?:\([^)\n]{2,40}\)|[A-Z]{3,}[^a-z\n]{0,20})\s?[-–—]+\s"
    r"|\([^)\n]{2,40}\)\s[A-Z][^\n.?!:;]{1,60}?\s?[-–—]+\s"
)
_OPENING = 400
"""Characters of a paragraph within which its dateline ends."""
_PLACE_LINE = re.compile(r"[A-Z][A-Z’' -]{2,}(?:, [A-Z][\w .]{2,20})?: ")
"""A place in capitals and a colon; in a transcript several lines open so, and name who speaks."""


def _datelines(part: ParsedPart, lines: list[int]) -> set[int]:
    """The first words after datelines: "WASHINGTON (Norvik) - The ..."."""
    found = set()
    for first in lines if part.words else ():
        start = part.starts[first]
        line = part.text[start : start + _OPENING].split("\n", 1)[0]
        match = _DATELINE.match(line)
        if ends := match.end() if match else end_of_dateline(line):
            found.add(bisect_right(part.starts, start + ends - 1))
    opening = _PLACE_LINE.match(part.text) if part.kind is PartKind.BODY else None
    if opening and len(re.findall(r"^[A-Z][A-Z’' -]{2,}: ", part.text, re.M)) < 2:
        found.add(bisect_right(part.starts, opening.end() - 1))
    return found


def _sentences(part: ParsedPart, lines: list[int], closed: set[int]) -> list[tuple[int, int]]:
    """Sentences as words [first, last), given the characters behind which quotations close."""
    breaks = {first for first, _ in part.sentences}
    sure = _datelines(part, lines).union(lines)
    found, first = [], 0
    for word in range(1, len(part.words)):
        if word in sure or _begins(part, word, breaks, closed):
            found.append((first, word))
            first = word
    if part.words:
        found.append((first, len(part.words)))
    return found


def _begins(part: ParsedPart, word: int, breaks: set[int], closed: set[int]) -> bool:
    """Say whether a sentence begins at a word inside of a paragraph: after a full stop and its closing marks."""
    before, here = part.words[word - 1], part.words[word]
    if here[0].islower() or here in _OUTER or (here in _CLOSING and _shuts(part, word, closed)):
        return False
    last = word - 1
    while last > 0 and part.words[last] in _CLOSING and _shuts(part, last, closed):
        last -= 1
    if part.words[last] == "." and part.lowered[last - 1] in _SHORTENED:
        return False
    if before == "X." and part.lowered[word - 2] in _POSTED and (here in MARKS or here[0].isupper()):
        return True  # "posted it on X."
    if len(before) == 2 and before[0].isupper() and before[1] == "." and part.tags[word] in ("NNP", "NNPS"):
        return False
    if part.words[last] in _TERMINAL:
        return part.end(word - 1) < part.starts[word] or last < word - 1
    return before.endswith(".") and word in breaks


def _shuts(part: ParsedPart, word: int, closed: set[int]) -> bool:
    """Whether a mark closes: no space stands before it, or a quotation ends behind it."""
    return part.end(word - 1) == part.starts[word] or part.end(word) in closed
