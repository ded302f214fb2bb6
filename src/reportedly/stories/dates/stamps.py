"""How far the stamps of pages can be trusted, and which pages may therefore decide how a claim stands.

A page with a doubtful stamp came out at some time between two instants. It adds origins and coverage; it decides only
where no page with a sure stamp tells of the same within that time, for else nobody knows which of them is the later.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.tracing import Copy
from reportedly.model.when import first_instant, is_iso, last_instant
from reportedly.stories.telling import times_told

LATE = timedelta(days=2)
"""A page stamped later than a copy of it by more than this was out before its stamp."""
LONG_LATE = timedelta(days=30)
"""A copy stamped later than its original by more than this has the stamp of a scraper or of a new edition."""

_Told = TypeVar("_Told")


class Spell(Struct, frozen=True):
    """When a page came out: between two instants, `earliest` None where nothing bounds it; one and the same if sure."""

    earliest: datetime | None
    latest: datetime

    @property
    def sure(self) -> bool:
        """Whether it is known when it came out."""
        return self.earliest == self.latest

    def holds(self, at: datetime) -> bool:
        """Whether the page may have come out at that instant."""
        return (self.earliest is None or self.earliest <= at) and at <= self.latest


class Stamps(Struct, frozen=True):
    """The spells of a set of pages, by their ids."""

    spells: dict[str, Spell]

    def deciding(self, told: Sequence[_Told], page: Callable[[_Told], str]) -> list[_Told]:
        """Leave out what doubtful pages tell where sure pages tell of the same within the time they may be of.

        Where all that is told is doubtful, all of it is given.
        """
        sure = {self.spells[page(each)].latest for each in told if self.spells[page(each)].sure}
        return [each for each in told if self._decides(self.spells[page(each)], sure)]

    @staticmethod
    def _decides(spell: Spell, sure: set[datetime]) -> bool:
        return spell.sure or not any(spell.holds(at) for at in sure)


def stamps_of(readings: Sequence[Reading], copies: Mapping[str, Copy]) -> Stamps:
    """Give how far each page's stamp can be trusted; a copy's words are of the time of its original."""
    own = {reading.article.id: spell_of(reading) for reading in readings}
    told = {page: first_instant(at) for page, at in times_told(readings, copies).items()}
    for page, copy in copies.items():
        if copy.of in own and page in own:
            own[copy.of] = _not_after(own[copy.of], own[page])
    return Stamps(
        {
            page: own[copies[page].of] if page in copies and told[page] < own[page].latest else spell
            for page, spell in own.items()
        }
    )


def _not_after(original: Spell, copy: Spell) -> Spell:
    """What a copy says of the stamp of its original: that was out when the copy was."""
    if not copy.sure or original.earliest is None or original.earliest - copy.latest <= LATE:
        return original
    return Spell(copy.latest, original.latest)


def spell_of(reading: Reading) -> Spell:
    """Give when a page came out, by its own stamps: a day is taken as an instant, a month or year as a spell."""
    article, captured = reading.article, first_instant(reading.captured)
    published = article.published
    if not published or not is_iso(published) or first_instant(published) > captured:
        return Spell(None, captured)
    instants = [first_instant(each) for each in (published, *article.other_dates)]
    latest = max([*instants, last_instant(published)] if len(published) < len("2025-03-14") else instants)
    return Spell(min(instants), max(min(latest, captured), min(instants)))


def doubts_of(reading: Reading, original: Reading | None) -> tuple[str, ...]:
    """Give in sentences what may be wrong with the stamp of a page; `original` is the page whose text it is."""
    article, told = reading.article, []
    published = article.published if article.published and is_iso(article.published) else None
    if original and published and original.article.published and is_iso(original.article.published):
        late = first_instant(published) - first_instant(original.article.published)
        if late > LONG_LATE:
            told.append(
                f"it is stamped {late.days} days after the page whose text it is; its words count from that one's date"
            )
    return tuple(dict.fromkeys([*article.doubts, *told]))
