"""Rules for days of the calendar by name: dates, spans of days, weekdays and holidays."""

from __future__ import annotations

from datetime import date, timedelta

from reportedly.events.numerals import ORDINALS, WORDS
from reportedly.events.times.calendar_values import (
    first_day,
    make_day,
    value_of,
    weekday_on_or_after,
    weekday_on_or_before,
)
from reportedly.events.times.grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.times.plans import Direction
from reportedly.events.times.words import MONTHS, PARTS, SHORT_WEEKDAYS, WEEKDAYS

_AHEAD, _BEHIND = 335, 300
"""Days. A date without a year further away than this, by its clause's direction, is rather the nearest one."""

_DATE_LEAD = "( ( weekday=WEEKDAY | short=SHORTDAY .? ) ,? )?"


def _date(found: Found, scene: Scene) -> Meaning | None:
    """Read a day and month with or without a year; the date stands even where the weekday beside it disagrees.

    A year that is not told is the one in which the weekday is right, if there is one so near.
    """
    month, day = MONTHS[found.word("month")], day_number(found, "day")
    year = told_year(found, scene)
    if year is not None:
        return _with_weekday(found, make_day(year, month, day))
    if scene.day is None:
        return Meaning("DATE", f"{scene.year() or 'XXXX'}-{month:02d}-{day:02d}")
    told = _nearest_date(scene, month, day, found.first)
    weekday = _weekday_told(found)
    if told and weekday is not None and told.weekday() != weekday:
        years = (made for back in (-1, 1) if (made := make_day(told.year + back, month, day)))
        fits = [made for made in years if made.weekday() == weekday and abs((made - scene.day).days) <= _BEHIND]
        told = fits[0] if fits else told
    return _with_weekday(found, told)


def _weekday_told(found: Found) -> int | None:
    """The number of the weekday beside a date, or None where none is."""
    if found.word("weekday"):
        return WEEKDAYS[found.word("weekday")]
    return SHORT_WEEKDAYS[found.word("short")] if found.word("short") else None


def _with_weekday(found: Found, told: date | None) -> Meaning | None:
    """A date, with the nearest day of the weekday beside it where the two disagree; the bounds then take in both."""
    if told is None:
        return None
    weekday, value = _weekday_told(found), told.isoformat()
    if weekday is None or told.weekday() == weekday:
        return Meaning("DATE", value)
    near = weekday_on_or_before(told, weekday), weekday_on_or_after(told, weekday)
    other = min(near, key=lambda day: abs((day - told).days)).isoformat()
    return Meaning("DATE", value, (min(value, other), max(value, other)), other)


def _week_of_date(found: Found, scene: Scene) -> Meaning | None:
    """Read "the week of September 18"."""
    told = _date(found, scene)
    day = first_day(told.value) if told else None
    return Meaning("DATE", value_of(day, "week")) if day else None


def day_number(found: Found, name: str) -> int:
    """Give the number that digits or words under `name` tell: "14", "twenty-first"."""
    words = found.words(name)
    if words[0].isdigit():
        return int(words[0])
    return sum(WORDS.get(word, 0) + ORDINALS.get(word, 0) for word in words)


def told_year(found: Found, scene: Scene) -> int | None:
    """Give the year that an expression names, or puts as "this year" or "last year"; None where it has none."""
    if found.word("year"):
        return found.number("year")
    if found.at("this") is not None:
        return scene.year()
    last = scene.year() if found.at("last") is not None else None
    return last - 1 if last else None


def _nearest_date(scene: Scene, month: int, day: int, at: int) -> date | None:
    """Give the date of that name on the side of publication that the clause tells, unless the other is far nearer."""
    published = scene.day
    assert published
    near = [made for year in (-1, 0, 1) if (made := make_day(published.year + year, month, day))]
    if not near:
        return None
    closest = min(near, key=lambda made: (abs((made - published).days), made))
    direction = scene.direction(at)
    ahead = [made for made in near if made >= published]
    behind = [made for made in near if made <= published]
    side = ahead[:1] if direction is Direction.AHEAD else behind[-1:] if direction is Direction.BEHIND else []
    farthest = _AHEAD if direction is Direction.AHEAD else _BEHIND
    return side[0] if side and abs((side[0] - published).days) <= farthest else closest


def _numeric(found: Found, _scene: Scene) -> Meaning | None:
    """Read "2023-09-10", "9/10/2023" (month first, unless that is no date) and "10.09.2023" (day first)."""
    one, two = found.number("one"), found.number("two")
    year = found.number("year")
    if year < 100:
        year += 2000 if year < 60 else 1900
    if found.at("iso") is not None or found.at("slash") is not None:
        told = make_day(year, one, two) or make_day(year, two, one)
    else:
        told = make_day(year, two, one)
    return Meaning("DATE", told.isoformat()) if told else None


def _day_range(found: Found, scene: Scene) -> Meaning | None:
    """Read "Sept. 10-13" and "between 10 and 13 September": one expression from the first day to the last."""
    month, year = MONTHS[found.word("month")], told_year(found, scene)
    first_number, last_number = found.number("day"), found.number("until")
    listed = found.at("listed") is not None and found.lexemes.before(found.first) != "between"
    if first_number >= last_number or (listed and last_number > first_number + 1):
        return None
    if year is None:
        if scene.day is None:
            return Meaning("DATE", f"XXXX-{month:02d}-{first_number:02d}/XXXX-{month:02d}-{last_number:02d}")
        nearest = _nearest_date(scene, month, first_number, found.first)
        year = nearest.year if nearest else scene.day.year
    first, last = make_day(year, month, first_number), make_day(year, month, last_number)
    return Meaning("DATE", f"{first}/{last}") if first and last else None


def _weekday(found: Found, scene: Scene) -> Meaning | None:
    """Read a weekday without a date: the last one or the next one, as word and tense tell."""
    number = WEEKDAYS[found.word("weekday")]
    part = PARTS.get(found.word("part"), "")
    if scene.day is None:
        return _part_of_day(f"XXXX-WXX-{number + 1}", part)
    day = _weekday_near(found, scene, scene.day, number)
    return _part_of_day(day.isoformat(), part)


def _weekday_near(found: Found, scene: Scene, day: date, number: int) -> date:
    dated = _date_beside(found, day)
    if dated is not None and dated.weekday() == number:
        return dated
    if found.at("nextweek") is not None:
        return weekday_on_or_after(weekday_on_or_before(day, 0) + timedelta(days=7), number)
    if found.at("lastweek") is not None:
        return weekday_on_or_after(weekday_on_or_before(day, 0) - timedelta(days=7), number)
    if found.at("before") is not None:
        return weekday_on_or_before(day - timedelta(days=1), number)
    if found.at("next") is not None:
        return weekday_on_or_after(day + timedelta(days=1), number)
    direction = scene.direction(found.first)
    if direction in (Direction.AHEAD, Direction.NOW, Direction.INTENDED):
        return weekday_on_or_after(day, number)
    if found.at("now") is not None:
        return weekday_on_or_after(weekday_on_or_before(day, 0), number)
    before, after = weekday_on_or_before(day, number), weekday_on_or_after(day, number)
    return after if direction is Direction.NEAR and (after - day) <= (day - before) else before


def _date_beside(found: Found, day: date) -> date | None:
    """Give the date in brackets right after a weekday: "Tuesday (May 21)"."""
    beside = found.lexemes.low[found.last : found.last + 3]
    if len(beside) < 3 or beside[0] != "(" or beside[1] not in MONTHS or not beside[2].isdigit():
        return None
    years = [made for year in (-1, 0, 1) if (made := make_day(day.year + year, MONTHS[beside[1]], int(beside[2])))]
    return min(years, key=lambda made: abs((made - day).days), default=None)


def _part_of_day(value: str, part: str) -> Meaning:
    return Meaning("TIME", f"{value}T{part}") if part else Meaning("DATE", value)


def _weekday_of_month(found: Found, scene: Scene) -> Meaning | None:
    """Read "the first Sunday in October", "the last Thursday of May 2024"."""
    month, number = MONTHS[found.word("month")], WEEKDAYS[found.word("weekday")]
    nth = 5 if found.at("final") is not None else 2 if found.word("nth") == "second" else day_number(found, "nth")
    year = told_year(found, scene)
    if year is None:
        near = _nearest_date(scene, month, min(7 * nth - 3, 28), found.first) if scene.day else None
        year = near.year if near else None
    if year is None or not 1 <= nth <= 5:
        return None
    first = weekday_on_or_after(date(year, month, 1), number)
    days = [day for week in range(nth) if (day := first + timedelta(days=7 * week)).month == month]
    told = len(days) == nth or found.at("final") is not None
    return Meaning("DATE", days[-1].isoformat()) if told else None


_HOLIDAYS = {"christmas": (12, 25), "halloween": (10, 31), "thanksgiving": (11, 0)}


def _holiday(found: Found, scene: Scene) -> Meaning | None:
    """Read the holidays that the calendar gives."""
    month, day = (1, 1) if found.at("newyear") is not None else _HOLIDAYS[found.word("holiday")]
    if found.at("eve") is not None:
        month, day = (12, 31) if found.at("newyear") is not None else (12, 24)
    year = told_year(found, scene)
    if not day:
        return _thanksgiving(found, scene, year)
    if year is None and scene.day is None:
        return Meaning("DATE", f"XXXX-{month:02d}-{day:02d}")
    told = make_day(year, month, day) if year else _nearest_date(scene, month, day, found.first)
    return Meaning("DATE", told.isoformat()) if told else None


def _thanksgiving(found: Found, scene: Scene, year: int | None) -> Meaning:
    """Give the fourth Thursday of November (as in the United States)."""
    if year is None and scene.day is None:
        return Meaning("DATE", "XXXX-11-XX")
    near = _nearest_date(scene, 11, 25, found.first) if year is None else None
    told = near.year if near else year or 1
    return Meaning("DATE", weekday_on_or_after(date(told, 11, 22), 3).isoformat())


TAIL = "( ,? of? year=YEAR | of? this=THIS year | of? last=LAST year )?"
"""The year behind an expression, where it is told."""


RULES: tuple[Rule, ...] = (
    *rules(
        _date,
        f"{_DATE_LEAD} ( the? EARLY -? )? LAST? month=MONTH .? the? day=( DAY SUFFIX? ) ( ,? year=YEAR )?",
        f"{_DATE_LEAD} month=MONTH .? day=( ORDINAL | second | NUMBER - ORDINAL ) ( ,? year=YEAR )?",
        f"{_DATE_LEAD} the? day=( DAY SUFFIX? | ORDINAL | second ) of? month=MONTH .? {TAIL}",
        "THIS NEXT WEEKDAY ,? month=MONTH .? day=( ORD | DAY )",
    ),
    *rules(
        _day_range,
        f"{_DATE_LEAD} month=MONTH .? day=DAY ( - | to | through | until | listed=and ) until=DAY ( ,? year=YEAR )?",
        f"day=DAY ( - | to | through | until | listed=and ) until=DAY of? month=MONTH .? {TAIL}",
    ),
    *rules(_week_of_date, "the week of month=MONTH .? day=DAY ( ,? year=YEAR )?"),
    *rules(
        _numeric,
        "year=YEAR iso=- one=( DAY ) - two=DAY",
        "one=DAY slash=/ two=DAY / year=YEAR|DAY|TWO",
        "one=DAY . two=DAY . year=YEAR",
        "one=DAY - two=DAY - year=YEAR",
    ),
    *rules(_weekday_of_month, f"the? ( nth=ORD | final=LAST ) weekday=WEEKDAY in|of month=MONTH .? {TAIL}"),
    *rules(
        _weekday,
        "( EARLY on? )? ( the? before=LAST | THIS? next=NEXT | now=THIS )? weekday=WEEKDAY -? part=PART?",
        "EARLY? weekday=WEEKDAY ( of | , )? ( nextweek=( NEXT week ) | lastweek=( LAST week ) )",
        "weekday=WEEKDAY ( before=LAST | next=NEXT )",
    ),
    *rules(
        _holiday,
        f"LAST? holiday=( christmas|halloween|thanksgiving ) ( eve=eve | day )? {TAIL}",
        f"newyear=( new year '? s? ) ( eve=eve | day ) {TAIL}",
    ),
)
