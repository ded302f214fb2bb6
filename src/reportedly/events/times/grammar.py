"""The notation that the rules for times are written in, and what a rule gets and gives.

A pattern is a row of items apart by spaces, each standing for one lexeme: a class of words in capitals (`MONTH`), a
word or sign itself (`the`), several of them (`last|NEXT`), a group (`( ... )`), each with `?` or `*` after it and with
`name=` before it to be asked for later. `!` and `&` before an item say what must not and what must come next, beyond
the expression itself. It is compiled to a regular expression over the characters of class that `words` gives
each lexeme, so that a whole article is scanned in microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from reportedly.events.times.calendar_values import Bounds, day_in
from reportedly.events.times.direction import dates_a_report
from reportedly.events.times.plans import Direction
from reportedly.events.times.words import CHARS, OWN_UNITS, Lexemes, literal_char

_INTEGER = "( A? SCALE | NUMBER|DAY|TWO|YEAR|DIGITS ( - NUMBER )? ( NUMBER|DAY|TWO|DIGITS|SCALE ){0,3} )"
_MACROS = {
    "ORD": "( ORDINAL | second | DAY SUFFIX | NUMBER - ORDINAL )",
    "HYPHEN": "-?",
    "COUNT": (
        "( A FEW of? | FEW of? | half A | A half ( - )?"
        f" | {_INTEGER} ( . DAY|TWO|DIGITS | DAY / DAY | and A half )? ( to|or|- {_INTEGER} )? | A )"
    ),
    "APPROX": "( ABOUT | at least | up to | no? more than | no? less than )",
}
_ITEM = re.compile(r"(?:(?P<name>[a-z_]+)=)?(?P<body>.+?)(?P<times>[?*]|\{[\d,]+\})?$")

_GROUP = re.compile(r"\(\?P<([a-z_]+)>")


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of the notation.

    Raises ValueError where it names a word that belongs to a class.
    """
    seen: dict[str, int] = {}

    def numbered(name: re.Match[str]) -> str:
        # An alternation may name the same item in each branch, which `re` does not allow.
        seen[name[1]] = seen.get(name[1], -1) + 1
        return f"(?P<{name[1]}{seen[name[1]] or ''}>"

    return re.compile(_GROUP.sub(numbered, "".join(_compile(pattern))))


def _compile(pattern: str) -> Iterator[str]:
    for item in pattern.split():
        if item in ("|", ")") or re.fullmatch(r"\)(?:[?*]|\{[\d,]+\})", item):
            yield item
        elif item[0] in "!&" and len(item) > 1:
            yield f"(?{'!' if item[0] == '!' else '='}{''.join(_body(item[1:]))})"
        elif item.endswith("("):
            yield f"(?P<{item[:-2]}>" if item.endswith("=(") else "(?:"
        else:
            found = _ITEM.match(item)
            assert found
            body = "".join(_body(found["body"]))
            yield (f"(?P<{found['name']}>{body})" if found["name"] else body) + (found["times"] or "")


def _body(body: str) -> Iterator[str]:
    if body in _MACROS:
        yield f"(?:{''.join(_compile(_MACROS[body]))})"
        return
    signs = [_char(sign) for sign in (body.split("|") if len(body) > 1 else [body])]
    yield f"[{''.join(signs)}]"


def _char(sign: str) -> str:
    if sign == "-":
        return CHARS["DASH"]
    if sign == "'":
        return CHARS["APOSTROPHE"]
    if sign == "UNIT":
        return CHARS[sign] + "".join(map(literal_char, OWN_UNITS))
    return CHARS[sign] if sign in CHARS else literal_char(sign)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression means: TIMEX3 type and value; `bounds` where the value alone does not give them.

    `other_day` is the day that the weekday told beside a date means, where that is not the date.
    """

    type: str
    value: str
    bounds: Bounds | None = None
    other_day: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a pattern fits: lexemes [first, last) and the named items."""

    rule: Rule
    lexemes: Lexemes
    match: re.Match[str]

    @property
    def first(self) -> int:
        """The first lexeme."""
        return self.match.start()

    @property
    def last(self) -> int:
        """The lexeme after the last one."""
        return self.match.end()

    def span(self, name: str) -> tuple[int, int] | None:
        """The lexemes [first, last) of a named item, or None where the pattern fits without it."""
        groups = self.match.re.groupindex
        for number in range(9):
            group = f"{name}{number or ''}"
            if group not in groups:
                return None
            if self.match.start(group) >= 0:
                return self.match.span(group)
        return None

    def at(self, name: str) -> int | None:
        """The first lexeme of a named item, or None where the pattern fits without it."""
        span = self.span(name)
        return span[0] if span else None

    def words(self, name: str) -> list[str]:
        """The lexemes of a named item in lower case; an empty list where there is none."""
        span = self.span(name)
        return self.lexemes.low[span[0] : span[1]] if span else []

    def word(self, name: str) -> str:
        """The first lexeme of a named item in lower case, or an empty string."""
        words = self.words(name)
        return words[0] if words else ""

    def number(self, name: str) -> int:
        """The number that a named item of digits gives.

        Raises ValueError where it is none.
        """
        return int(self.word(name))


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time told earlier in the text: its value, the word it stands at, whether it only dates a report."""

    value: str
    word: int
    of_report: bool


_OFFSET = re.compile(r"(?<=:\d\d)[+-]\d\d:\d\d$")
_REMEMBERED = 40
"""Times told before that a later one may hang on."""


class Scene:
    """What a rule may look at beside the words: the publication, the direction of the clause, the times told before."""

    def __init__(self, lexemes: Lexemes, published: str | None, look: Callable[[int], Direction]) -> None:
        self.lexemes = lexemes
        self.published = published
        self.told: list[Anchor] = []
        self._look = look
        self.day: date | None = _day(published)
        """The day of publication, where it is known."""

    def direction(self, at: int) -> Direction:
        """Whether what the clause of lexeme `at` tells lies ahead of the publication or behind it."""
        return self._look(self.lexemes.word(at))

    def year(self) -> int | None:
        """The year of publication, where it is known."""
        return int(self.published[:4]) if self.published else None

    def reference(self, unit: str, at: int) -> str | None:
        """The value of the time told before that a step of `unit` at lexeme `at` is counted from, or None.

        It is fine enough for the unit. The date of a report serves where the step dates a report itself ("a day later
        the ministry said"), or where nothing else is told in the last two sentences.
        """
        word = self.lexemes.word(at)
        fit = [anchor for anchor in self.told[-_REMEMBERED:] if _is_fine(anchor.value, unit)]
        if not fit:
            return None
        part = self.lexemes.part
        near = [one for one in fit if part.sentence_of[word] - part.sentence_of[one.word] < 3 and not one.of_report]
        dated = near and not dates_a_report(part, word)
        return near[-1].value if dated else fit[-1].value

    def zone(self) -> str:
        """The offset of the page's own clock, where its stamp has one that is not UTC, in which all may be stamped."""
        found = _OFFSET.search(self.published or "")
        return found[0] if found and not found[0].endswith("00:00") else ""

    def quarter(self) -> str | None:
        """The value of the last quarter of a year told, or None."""
        return next((anchor.value for anchor in reversed(self.told[-_REMEMBERED:]) if "-Q" in anchor.value), None)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _is_fine(value: str, unit: str) -> bool:
    """Say whether a value is no coarser than the unit counted in; a week is counted from a day."""
    if unit in ("day", "week", "weekend", "fortnight"):
        return day_in(value) is not None
    return len(value) >= 4 if unit in ("year", "decade", "century") else len(value) > 4


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of telling a time: the pattern, and the function that gives its meaning or None if it is no time here."""

    pattern: re.Pattern[str]
    read: Callable[[Found, Scene], Meaning | None]


def rules(read: Callable[[Found, Scene], Meaning | None], *patterns: str) -> tuple[Rule, ...]:
    """Give one rule for each pattern that `read` understands."""
    return tuple(Rule(compiled(pattern), read) for pattern in patterns)
