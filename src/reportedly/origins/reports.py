"""Whose report a page passes on: the outlet it names is tied to that outlet's page on the same matter.

The page must have come out before (a day is allowed for clocks and time zones) and must tell what is ascribed to it;
of several such pages the one that tells most of it, then the latest. From there the page that names the outlet
inherits the origin. Where the outlet has no page it may be known from a third one whom the outlet had it from.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Basis
from reportedly.model.tracing import Root
from reportedly.origins.occasions import ALIKE, LOOKED_BACK, Saying, content_words, day, likeness
from reportedly.origins.outlet_names import outlet_name

LEAD = 3000
"""Characters at the beginning of a page that are looked at for what another page ascribes to it."""

CANDIDATES = 40
"""Pages or statements of one outlet that a report is held against, the latest before it."""

DEEP = 3
"""How many outlets in a row an origin is followed through, where each names the next."""

OFTEN = 0.4
"""Share of the pages on which a word stands that tells none of their reports from another."""

_TELLS = frozenset({Basis.ANONYMOUS, Basis.WITNESS, Basis.PERSON, Basis.OFFICIAL, Basis.DOCUMENT})
"""Who tells an outlet something; what bodies say they say to all."""

A_DAY = 0.03
"""What a day between two statements counts against their likeness: an outlet reports on one matter again and again."""

_LATE = timedelta(days=1)


class Shelf(Struct, frozen=True):
    """The pages of each outlet with their content words; `common` are those that most pages share."""

    pages: dict[str, list[Reading]]
    words: dict[str, frozenset[str]]
    common: frozenset[str]

    def page(self, outlet: str, told: frozenset[str], by: Reading) -> Reading | None:
        """Give the page of an outlet that tells what `by` ascribes to it, or None."""
        at = day(by.article.published)
        before = [
            each
            for each in self.pages.get(outlet, ())
            if each is not by and (at is None or (then := day(each.article.published)) is None or then <= at + _LATE)
        ][-CANDIDATES:]
        fits = [each for each in before if likeness(told, self.words[each.article.id]) >= ALIKE]
        return max(
            fits, key=lambda each: (len((told - self.common) & self.words[each.article.id]), _stamp(each)), default=None
        )


def shelve(readings: Sequence[Reading]) -> Shelf:
    """Sort pages by outlet, in the order given."""
    pages: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.article.outlet:
            pages[outlet_name(reading.article.outlet)].append(reading)
    words = {each.article.id: _words_of(each) for each in readings}
    spread = Counter(word for found in words.values() for word in found)
    common = frozenset(word for word, count in spread.items() if len(words) > 4 and count > OFTEN * len(words))
    return Shelf(dict(pages), words, common)


def _words_of(reading: Reading) -> frozenset[str]:
    """Give the content words of a page's headline and beginning."""
    return content_words(f"{reading.article.title or ''} {reading.article.text[:LEAD]}")


def inherit(
    sayings: Sequence[Saying], roots: Mapping[tuple[str, str], Root], ties: Mapping[tuple[str, str], str]
) -> dict[tuple[str, str], Root]:
    """Replace an outlet named as the source by whom that outlet has it from, where its page or another tells that.

    `ties` gives for (page, attribution) the page of the outlet named there. The way to the citing page is kept.
    """
    told_to: dict[str, list[Saying]] = defaultdict(list)
    for saying in sayings:
        root = roots[saying.page, saying.id]
        if root.told_to and root.basis in _TELLS:
            told_to[root.told_to].append(saying)
    found = dict(roots)
    for _ in range(DEEP):
        changed = False
        for saying in sayings:
            root = found[saying.page, saying.id]
            if root.basis is Basis.OUTLET and saying.id != ARTICLE:
                source = _source(saying, told_to.get(root.name, ()), ties.get((saying.page, saying.id)))
                if source and found[source.page, source.id].key != root.key:
                    inherited = found[source.page, source.id]
                    found[saying.page, saying.id] = replace(inherited, reached_through=root.reached_through)
                    changed = True
        if not changed:
            break
    return found


def _source(saying: Saying, candidates: Sequence[Saying], tied: str | None) -> Saying | None:
    """The statement that an outlet rests what is ascribed to it on: on the page tied to it, else on any page."""
    others = [each for each in candidates if each.page != saying.page and _in_time(each, saying)][-CANDIDATES:]
    for pool in ([each for each in others if each.page == tied], others):
        # What an outlet told weeks ago must be the same almost to the word: it reports on one matter again and again.
        alike = [(near, each) for each in pool if (near := _nearness(saying, each)) >= ALIKE]
        if alike:
            return max(alike, key=lambda pair: pair[0])[1]
    return None


def _nearness(saying: Saying, source: Saying) -> float:
    return likeness(saying.words, source.words) - A_DAY * _days_apart(source, saying)


def _days_apart(source: Saying, saying: Saying) -> int:
    left, right = day(source.day or source.published), day(saying.day or saying.published)
    return abs((right - left).days) if left and right else 0


def _in_time(source: Saying, saying: Saying) -> bool:
    left, right = day(source.day or source.published), day(saying.day or saying.published)
    return left is None or right is None or -_LATE - _LATE <= right - left <= LOOKED_BACK


def _stamp(reading: Reading) -> str:
    return reading.article.published or ""
