"""One speaker on one occasion: statements by one source are one origin where they were made together.

A press conference told by ten outlets is one origin; what the same speaker says on another day is another, of the
same family. Where a page gives no day, the day it came out or the one before is meant, unless the same words were
told before.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.tracing import Root

LOOKED_BACK = timedelta(days=21)
"""How long before a page a statement it tells without a day may have been made."""

LATEST = 12
"""How many of a source's latest occasions, and of the statements on one, a statement is held against."""

ALIKE = 0.5
"""Share of the fewer content words that must be common for two statements to be the same words told again."""

FEWEST = 3
"""Content words that must be common at least."""

_NEXT_DAY = timedelta(days=1)
_PLURAL = re.compile(r"(?<=[^s]{3})s$")
_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "about above after again against also although among another around because been before being between both could"
    " does doing during each either ever every from further have having here hers herself himself into itself just"
    " like many more most much must neither only other ours over said same says shall should since some such than that"
    " their them then there these they this those though through told under until upon very were what when where"
    " whether which while whom whose will with within without would your".split()
)


class Saying(Struct, frozen=True):
    """One statement: the page and attribution it stands in, its source, the day it was made, and its content words.

    `day` is None where the page does not give it; `published` is the day of the page, None where that is not known.
    `described` are the content words for an unnamed source, `count` how many people the page says that they are.
    """

    page: str
    id: str
    root: Root
    day: str | None
    published: str | None
    words: frozenset[str]
    described: frozenset[str] = frozenset()
    count: int | None = None


class _Occasion(Struct):
    """Statements of one source that were made together."""

    day: date | None
    sayings: list[Saying] = []

    def likeness(self, saying: Saying) -> float:
        """How like a statement is to the one of these that is most like it."""
        return max((likeness(saying.words, each.words) for each in self.sayings[:LATEST]), default=0.0)


def content_words(text: str) -> frozenset[str]:
    """Give the words of a text that carry its content, in a short form that is equal for most of their inflections."""
    return frozenset(form for word in set(_WORD.findall(text.casefold())) if (form := _short_form(word)))


@lru_cache(maxsize=65536)
def _short_form(word: str) -> str:
    """A word in its short form; nothing where it carries no content."""
    telling = (len(word) > 3 and word not in _EMPTY) or word.isdigit()
    return _PLURAL.sub("", word)[:6] if telling else ""


def likeness(left: frozenset[str], right: frozenset[str]) -> float:
    """Give the share of the fewer words that stand in both; 0 where too few do to say anything."""
    both = len(left & right)
    return both / min(len(left), len(right)) if both >= FEWEST else 0.0


def by_occasion(sayings: Sequence[Saying]) -> dict[tuple[str, str], Root]:
    """Give for each (page, attribution) the origin it belongs to: its source on that occasion, with the day.

    `sayings` in order of publication. The origin has the name that the first page gives its source.
    """
    by_source: dict[str, list[Saying]] = defaultdict(list)
    for saying in sayings:
        by_source[saying.root.key].append(saying)
    found: dict[tuple[str, str], Root] = {}
    for key, group in by_source.items():
        family, speaker = _family(group)
        for occasion in _occasions(group):
            on = occasion.day.isoformat() if occasion.day else None
            for saying in occasion.sayings:
                found[saying.page, saying.id] = replace(
                    saying.root, key=f"{key}:{on or ''}", day=on, family=family, speaker=speaker
                )
    return found


def _family(group: Sequence[Saying]) -> tuple[str, str | None]:
    """The family and party of one source: what most pages say, itself only where none says more."""
    told = Counter((saying.root.family, saying.root.speaker) for saying in group)
    return min(told, key=lambda each: (each[0] == group[0].root.name, -told[each], each[0]))


def _occasions(group: Sequence[Saying]) -> list[_Occasion]:
    """Part the statements of one source: those with a day first, then each of the others to the nearest of these.

    What a page says without a day of a source that it gives a day elsewhere is of that day.
    """
    by_day: dict[date, _Occasion] = {}
    on_page = {saying.page: on for saying in group if (on := day(saying.day))}
    days = {id(saying): day(saying.day) or on_page.get(saying.page) for saying in group}
    for saying in group:
        if on := days[id(saying)]:
            occasion = by_day.setdefault(on, _Occasion(on))
            occasion.sayings.append(saying)
    occasions = sorted(by_day.values(), key=lambda each: each.day or date.min)
    for saying in group:
        if not days[id(saying)]:
            published = day(saying.published)
            nearest = _nearest(saying, published, occasions)
            occasion = nearest or _Occasion(published)
            if nearest is None:
                occasions.append(occasion)
                occasions.sort(key=lambda each: each.day or date.min)
            occasion.sayings.append(saying)
    return occasions


def _nearest(saying: Saying, published: date | None, occasions: Sequence[_Occasion]) -> _Occasion | None:
    """The occasion of a statement without a day: one of the page's day or the day before, else one with like words."""
    if published is None:
        return max(occasions, key=lambda each: each.likeness(saying), default=None)
    past = [each for each in occasions if each.day and published - LOOKED_BACK <= each.day <= published + _NEXT_DAY]
    past = past[-LATEST:]
    recent = [each for each in past if each.day and published - _NEXT_DAY <= each.day]
    if recent:
        return max(recent, key=lambda each: (each.likeness(saying), each.day or date.min))
    alike = max(past, key=lambda each: each.likeness(saying), default=None)
    return alike if alike and alike.likeness(saying) >= ALIKE else None


@lru_cache(maxsize=4096)
def day(text: str | None) -> date | None:
    """Give the day of an ISO 8601 time, or None where it is coarser than a day or no time."""
    try:
        return date.fromisoformat(text[:10]) if text and len(text) >= 10 else None
    except ValueError:
        return None
