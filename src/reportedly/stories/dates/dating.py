"""Pages dated by their story and by their text, where their own stamps leave it open or are belied.

A page may bear several stamps: that of its publication, and that of a crawler, a scraper or a later edition. The one
that falls among the pages of its story is taken, if there is just one. A page whose text is older than its stamp is not
dated anew, for nobody knows its day; but its stamp is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from reportedly.model.article import Article
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, PartKind
from reportedly.model.when import first_instant, is_iso
from reportedly.stories.dates.stamps import spell_of

NEAR = timedelta(days=10)
"""A stamp this near to a sure page of the story falls among them."""
FAR = timedelta(days=21)
"""A stamp farther than this from all sure pages of the story lies outside."""
SURE_PAGES = 2
"""Pages with sure stamps that a story must have to date others."""
OLD = timedelta(days=200)
"""A text all whose days lie farther back than this was not written for its stamp."""
FRESH = timedelta(days=45)
"""A day nearer to the stamp than this shows that it was."""
BEFORE = timedelta(days=14)
"""News is told at most so long before the day it tells of, as far as nothing else is known."""
YEARS = 5
"""Years back that a text may be older than its stamp."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATED = re.compile(
    r"(?i)\b(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?:the )?(?:"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH.format('month')}"
    rf"|{_MONTH.format('first')} (?P<last>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?!\d|:\d|,? ?(?:19|20)\d\d)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


CORRECTED = "correction"
"""The basis of a date that a person has put right: nothing on the page or in its story is weighed against it."""


def dated(readings: Sequence[Reading]) -> list[Reading]:
    """Give the readings of a story with the dates that their stories and texts bear out, and with the doubts left."""
    weighed = [_weighed(reading) for reading in readings]
    sure = sorted(spell.latest for each in weighed if (spell := spell_of(each)).sure)
    pairs = zip(readings, weighed, strict=True)
    return [_placed(stamped, sure) if stamped.article.other_dates else told for stamped, told in pairs]


def _placed(reading: Reading, sure: Sequence[datetime]) -> Reading:
    """The page with the one of its stamps that falls among the sure pages of its story; as it is where none does."""
    article = reading.article
    if len(sure) < SURE_PAGES or not article.published or not is_iso(article.published):
        return reading
    stamps = [article.published, *article.other_dates]
    apart = {stamp: min(abs(first_instant(stamp) - at) for at in sure) for stamp in stamps}
    near = [stamp for stamp in apart if apart[stamp] <= NEAR]
    if len(near) != 1 or any(apart[stamp] <= FAR for stamp in apart if stamp != near[0]):
        return reading
    if near[0] == article.published:
        return replace(reading, article=replace(article, other_dates=()))
    doubt = f"it is stamped {article.published[:10]} and taken to be of {near[0][:10]}, as the other pages of its story"
    return _of_another_day(
        reading, replace(article, published=near[0], other_dates=(), doubts=(*article.doubts, doubt))
    )


def redated(reading: Reading, published: str) -> Reading:
    """Give a page with the date that a person has put right, without the days that were counted from another."""
    article = reading.article
    found = replace(article, published=published, published_basis=CORRECTED, other_dates=(), doubts=())
    if article.published and article.published[:10] == published[:10]:
        return replace(reading, article=found)
    return _of_another_day(reading, found)


def _of_another_day(reading: Reading, article: Article) -> Reading:
    return replace(
        reading,
        article=article,
        attributions=tuple(replace(each, as_of=None) for each in reading.attributions),
        events=tuple(_undated(event) for event in reading.events),
        figures=tuple(replace(each, as_of=None) for each in reading.figures),
    )


def _undated(event: EventMention) -> EventMention:
    """An event without the days that were counted from a wrong stamp; one told with its year keeps it."""
    told = event.when if event.when and _YEAR.search(event.when.text) else None
    return replace(event, when=told, as_of=None)


def _weighed(reading: Reading) -> Reading:
    """The page with a further date, and a doubt, where its text is older than its stamp."""
    article = reading.article
    if not spell_of(reading).sure or not article.published or article.published_basis == CORRECTED:
        return reading
    at = first_instant(article.published)
    older = _by_weekdays(article, at) or _by_days(reading, at)
    if older is None:
        return reading
    doubt = f"it is stamped {article.published[:10]}, but its text is of about {older:%Y-%m}"
    earliest = (older - BEFORE).date().isoformat()
    return replace(reading, article=replace(article, doubts=(*article.doubts, doubt), other_dates=(earliest,)))


def _by_weekdays(article: Article, at: datetime) -> datetime | None:
    """The last of the days told with their weekday ("Monday, 12 May") if they all fit one earlier year, not the stamp.

    One such day may be a slip; it takes two.
    """
    told = {(each["weekday"][:3].lower(), *_day_and_month(each)) for each in _DATED.finditer(article.text)}
    if len(told) < 2 or any(_nearest(weekday, day, month, at, 0) for weekday, day, month in told):
        return None
    for back in range(1, YEARS + 1):
        found = [_nearest(weekday, day, month, at, back) for weekday, day, month in told]
        if all(found):
            return max(each for each in found if each)
    return None


def _day_and_month(found: re.Match[str]) -> tuple[int, int]:
    return int(found["day"] or found["last"]), _MONTHS.index((found["month"] or found["first"])[:3].lower()) + 1


def _nearest(weekday: str, day: int, month: int, at: datetime, back: int) -> datetime | None:
    """The day of a month nearest to an instant so many years back, if it was that day of the week."""
    for year in (at.year - back, at.year - back - 1, at.year - back + 1):
        try:
            found = at.replace(year=year, month=month, day=day)
            middle = at.replace(year=at.year - back, day=min(at.day, 28))
        except ValueError:
            return None
        if abs(found - middle) <= timedelta(days=183):
            return found if _WEEKDAYS[found.weekday()] == weekday else None
    return None


def _by_days(reading: Reading, at: datetime) -> datetime | None:
    """The last of the days told with their year, if there are two, all of them long past and no day near the stamp."""
    days = [time for time in reading.times if time.part is PartKind.BODY and time.earliest and len(time.value) >= 10]
    if any(abs(first_instant(time.earliest or "") - at) <= FRESH for time in days):
        return None
    told = {first_instant(time.earliest or "") for time in days if _YEAR.search(time.text)}
    return max(told) if len(told) > 1 and max(told) < at - OLD else None
