"""The lines of a page of plain text and what their form gives away."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.extract.lexicon import Label, label_of

_CLOSING = "\"”’'»)]›」』"
_ENDS = re.compile(r"[.!?。！？।؟](?:[\"”’'»)\]›」』]|\[\d+\])*$")
_CREDITED = re.compile(r"(?<=[.!?”\"])\s?[(\[–—-]{1,2} ?[^\W\d_a-zß-ÿ][\w ./&’'-]{1,30}[)\]]?\.?$")
_TRAILS = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\"”’'»)\]]*$")
_WIDE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_MINOR = 3
"""Words of at most so many letters keep their small letter in a headline in title case."""
_DANGLING = frozenset(
    "a an the of in on at to for by with from and or but as that which who is are was were will has have had be "
    "its their his her this into over than".split()
)
_OPENERS = frozenset(
    "the a an in on at for after before as with it its he she they this these those there while when if by from "
    "amid during despite following according since although once under over his her their we i you".split()
)


_WIDEST = 110
"""No text broken at a fixed width has two longer lines."""


class Line(Struct, frozen=True):
    """One line: its text, whether an empty line stands before it, and the furniture label it carries, if any.

    `placed` says that markup places it in the story, so that its form alone does not cast doubt on it.
    """

    text: str
    gap: bool
    label: Label | None = None
    placed: bool = False

    @property
    def weight(self) -> int:
        """Its length; letters of scripts that need fewer of them count for more."""
        return len(self.text) + 3 * len(_WIDE.findall(self.text[:2000])) // 2

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(_WORD.findall(self.text[:2000])) + len(_WIDE.findall(self.text[:2000])) // 4

    @property
    def ends(self) -> bool:
        """Whether it ends a sentence."""
        text = _CREDITED.sub("", self.text[-60:])
        return bool(_ENDS.search(text[-12:])) and not self.trails

    @property
    def trails(self) -> bool:
        """Whether it breaks off in an ellipsis."""
        return bool(_TRAILS.search(self.text[-12:]))

    @property
    def dangles(self) -> bool:
        """Whether it breaks off in the middle of a sentence: at a comma or a small word."""
        last = self.text[-20:].rstrip(_CLOSING).split()[-1:]
        return self.text.endswith((",", ";")) or bool(last and last[0].casefold() in _DANGLING)

    @property
    def prose(self) -> bool:
        """Whether it is a paragraph by itself: long, and the end of a sentence."""
        return self.weight >= 80 and (self.ends or (self.weight >= 160 and self.text.endswith((":", "—", "–"))))

    @property
    def sentence(self) -> bool:
        """Whether it is a sentence, of any length."""
        return self.ends and (self.words >= 4 or self.text[0] in "\"“'‘«„")

    @property
    def headed(self) -> float:
        """The share of its longer words that start with a capital: near 1 in title case."""
        words = [word for word in _WORD.findall(self.text[:300]) if len(word) > _MINOR]
        return sum(word[0].isupper() for word in words) / len(words) if words else 0.0

    @property
    def textness(self) -> float:
        """How much more it looks like running text than like a title."""
        first = _WORD.search(self.text)
        opener = bool(first and first[0].casefold() in _OPENERS)
        score = (
            2.0 * self.ends + 2.0 * (self.dangles or self.trails) + 1.0 * (self.weight > 70) + 1.5 * (self.weight > 110)
        )
        score += (
            1.0 * opener + 1.0 * ("…" in self.text[:-1] or "..." in self.text[:-3]) + 0.3 * (self.text.count(",") > 0)
        )
        score -= 2.0 * (self.headed > 0.75 and self.words > 3) + 1.0 * (self.words <= 5)
        return score - 1.0 * (self.text[0] in "‘'\"“" and self.text[-1] in "’'\"”" and not self.ends)

    @property
    def titled(self) -> bool:
        """Whether it can be a title: short, some words, and no running text."""
        return 1 <= self.words <= 25 and self.weight <= 200 and not (self.ends and self.weight > 120)


def lines_of(text: str) -> list[Line]:
    """Give the lines of a cleaned text, hard-wrapped paragraphs put together again."""
    found: list[Line] = []
    wrapped = sum(len(line) > _WIDEST for line in text.split("\n")) < 2
    for block in re.split(r"\n[ ]*\n[\n ]*", text):
        written = [line.strip() for line in block.split("\n") if line.strip()]
        for number, line in enumerate(_unwrapped(written) if wrapped else written):
            found.append(Line(line, gap=number == 0, label=label_of(line)))
    return found


def _unwrapped(written: list[str]) -> list[str]:
    """Join lines that were broken at a fixed width: all but the last nearly as long as the longest."""
    width = max(map(len, written), default=0)
    if len(written) < 2 or not 50 <= width <= _WIDEST:
        return written
    joined: list[list[str]] = []
    for number, line in enumerate(written):
        if number and _goes_on(written[number - 1], line, width):
            joined[-1].append(line)
        else:
            joined.append([line])
    return [" ".join(parts) for parts in joined]


def _goes_on(before: str, line: str, width: int) -> bool:
    """A line goes on in the next if its first word would not have fitted any more, and no sentence ends in between."""
    full = len(before) + 1 + len(line.split(" ", 1)[0]) > width
    if label_of(line) or (label_of(before) and not line[0].islower()):
        return False
    return full and (not _ENDS.search(before[-12:]) or len(before) > width - 8)
