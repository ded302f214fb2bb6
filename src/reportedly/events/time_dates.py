"""Rules for calendar dates: days, months, years, decades, quarters, seasons and weekdays by name."""

from __future__ import annotations

import re
from datetime import date, timedelta

from reportedly.events.calendar_values import (
    Bounds,
    first_day,
    last_day,
    make_day,
    shift,
    value_of,
    weekday_on_or_after,
    weekday_on_or_before,
)
from reportedly.events.direction import Direction
from reportedly.events.numerals import ORDINALS, WORDS
from reportedly.events.time_grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.time_words import MONTHS, PARTS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS

_NEAR = 300
"""Days. A date without a year further away than this, by its clause's direction, is rather the nearest one."""

_DATE_LEAD = "( ( weekday=WEEKDAY | short=SHORTDAY .? ) ,? )?"


def _date(found: Found, scene: Scene) -> Meaning | None:
    """Read a day and month with or without a year; the date stands even where the weekday beside it disagrees.

    A year that is not told is the one in which the weekday is right, if there is one so near.
    """
    month, day = MONTHS[found.word("month")], _day_number(found, "day")
    year = _told_year(found, scene)
    if year is not None:
        return _with_weekday(found, make_day(year, month, day))
    if scene.day is None:
        return Meaning("DATE", f"{scene.year() or 'XXXX'}-{month:02d}-{day:02d}")
    told = _nearest_date(scene, month, day, found.first)
    weekday = _weekday_told(found)
    if told and weekday is not None and told.weekday() != weekday:
        years = (made for back in (-1, 1) if (made := make_day(told.year + back, month, day)))
        fits = [made for made in years if made.weekday() == weekday and abs((made - scene.day).days) <= _NEAR]
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


def _day_number(found: Found, name: str) -> int:
    words = found.words(name)
    if words[0].isdigit():
        return int(words[0])
    return sum(WORDS.get(word, 0) + ORDINALS.get(word, 0) for word in words)


def _told_year(found: Found, scene: Scene) -> int | None:
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
    return side[0] if side and abs((side[0] - published).days) <= _NEAR else closest


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
    month, year = MONTHS[found.word("month")], _told_year(found, scene)
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


def _month(found: Found, scene: Scene) -> Meaning | None:
    """Read a month with or without a year."""
    month, year = MONTHS[found.word("month")], _told_year(found, scene)
    if year is None:
        year = _year_of_month(found, scene, month)
    value = f"{year:04d}-{month:02d}" if year else f"XXXX-{month:02d}"
    return Meaning("DATE", value, narrowed(value, found.word("early")))


def _year_of_month(found: Found, scene: Scene, month: int) -> int | None:
    if not scene.published or len(scene.published) < 7:
        return scene.year()
    year, now = int(scene.published[:4]), int(scene.published[5:7])
    if found.at("before") is not None:
        return year if month < now else year - 1
    if found.at("next") is not None:
        return year if month > now else year + 1
    if found.at("this") is not None:
        return year
    begun = _month_begun(found, scene)
    if begun is not None:
        return begun[0] + (month < begun[1])
    ended = _month_ended(found)
    if ended is not None:
        told = found.lexemes.after(found.last + 2)
        if told.isdigit() and len(told) == len("2025"):
            return int(told) - (month > ended)
        return _year_by_clause(scene, found.first, ended, year, now) - (month > ended)
    return _year_by_clause(scene, found.first, month, year, now)


def _year_by_clause(scene: Scene, at: int, month: int, year: int, now: int) -> int:
    """The year of a month on the side of the publication that the clause tells, else the nearest."""
    direction = scene.direction(at)
    if direction is Direction.AHEAD:
        return year if month >= now else year + 1
    if direction is Direction.BEHIND:
        return year if month <= now else year - 1
    return min((year - 1, year, year + 1), key=lambda one: (abs((one - year) * 12 + month - now), one))


_LINKS = frozenset(("to", "and", "through", "until", "till", "-", "–", "—"))


def _month_ended(found: Found) -> int | None:
    """The month that "from March to May" and "between March and May" end with, read at their first one."""
    low = found.lexemes.low
    if found.lexemes.before(found.first) not in ("from", "between") or found.lexemes.after(found.last) not in _LINKS:
        return None
    return MONTHS.get(found.lexemes.after(found.last + 1)) if len(low) > found.last + 1 else None


def _month_begun(found: Found, scene: Scene) -> tuple[int, int] | None:
    """The year and month that such a span begins with, read at its last one."""
    lexemes, link = found.lexemes, found.first - 1
    if link < 2 or lexemes.low[link] not in _LINKS or not scene.told:
        return None
    opened = lexemes.low[link - 1] in MONTHS and lexemes.low[link - 2] in ("from", "between")
    value = scene.told[-1].value
    return (int(value[:4]), int(value[5:7])) if opened and _MONTH_VALUE.match(value) else None


_MONTH_VALUE = re.compile(r"\d{4}-\d\d$")


def narrowed(value: str, early: str) -> Bounds | None:
    """Give the bounds of "early", "mid" or "late" in a month or year: its first, middle or last third.

    "The start" and "the end" of a year are its first and last month.
    """
    third = _THIRDS.get(early)
    first, last = first_day(value), last_day(value)
    if third is None or first is None or last is None:
        return None
    if (last - first).days < 32:
        edges = [(0, 9), (10, 19), (20, (last - first).days)][third]
        return (first + timedelta(days=edges[0])).isoformat(), (first + timedelta(days=edges[1])).isoformat()
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    size = 1 if early in _EDGES else max(1, months // 3)
    start = shift(
        first.replace(day=1), "month", min(third * (months // 3), months - size) if third < 2 else months - size
    )
    return value_of(start, "month"), value_of(shift(start, "month", size - 1), "month")


_EDGES = frozenset(("start", "beginning", "end", "close"))
_THIRDS = {"early": 0, "start": 0, "beginning": 0, "mid": 1, "middle": 1, "late": 2, "end": 2, "close": 2}


def _year(found: Found, _scene: Scene) -> Meaning | None:
    """Read a year in digits, unless it counts something or names a model."""
    value = found.word("year")
    at = found.at("year")
    if at is None or (found.first == at and not _is_year(found, at)):
        return None
    return Meaning("DATE", value, narrowed(value, found.word("early")))


_COUNTS = frozenset("toll total number count tally list".split())
_COUNTED = frozenset(
    "dead people killed injured wounded others were have percent km miles metres meters pounds dollars tons".split()
)
_YEAR_LEADS = frozenset(
    "in since by from until till of before after during early late mid to through throughout between and for or year"
    " fiscal the ( , summer winter spring autumn fall about around than as circa season".split()
)
_MONEY = frozenset("$ € £ ¥ # no nos number flight route highway unit".split())


_MOVED = frozenset(
    "prior slip slips slipped slid slides push pushed delay delayed move moved postpone postponed shift shifted defer"
    " deferred".split()
)
"""What stands before "to" and a year, and not before "to" and a number."""


def _is_year(found: Found, at: int) -> bool:
    lexemes, tags = found.lexemes, found.lexemes.part.tags
    word = lexemes.word(at)
    before, after = lexemes.before(at), lexemes.after(at + 1)
    if before in _MONEY or (before in (".", ",", ":", "/", "-", "–") and lexemes.glued(at)):
        return before in ("/", "–", "-") and lexemes.before(at - 1).isdigit()
    verb = lexemes.before(at - 1)
    if before in ("to", "at") and tags[word - 2 if word > 1 else 0][:2] == "VB" and verb not in _MOVED:
        return False
    if before in ("in", "since", "during") or (before == "of" and lexemes.before(at - 1) not in _COUNTS):
        return after not in ("people", "others", "%", "percent")
    if after in _COUNTED or after in ("%",) or (after in (".", ",", "/", ":") and _glued_digit(found, at + 1)):
        return False
    following = tags[word + 1] if word + 1 < len(tags) else ""
    if following == "NNS" and before not in ("the", "of") and before not in _YEAR_LEADS:
        return False
    return before in _YEAR_LEADS or not (
        word and tags[word - 1] in ("NNP", "NNPS", "CD", "VBD", "VBZ", "VB", "VBN", "VBP")
    )


def _glued_digit(found: Found, at: int) -> bool:
    lexemes = found.lexemes
    return lexemes.glued(at) and lexemes.glued(at + 1) and lexemes.after(at + 1)[:1].isdigit()


def _spoken_year(found: Found, _scene: Scene) -> Meaning | None:
    """Read "nineteen ninety-six"."""
    words = [word for word in found.words("spoken") if word in WORDS]
    century, rest = WORDS[words[0]], sum(WORDS[word] for word in words[1:])
    if (
        century not in (18, 19, 20)
        or not 10 <= rest <= 99
        or len(words) > 3
        or (len(words) == 3 and WORDS[words[1]] < 20)
    ):
        return None
    return Meaning("DATE", f"{century}{rest}")


def _decade(found: Found, _scene: Scene) -> Meaning | None:
    """Read "the 1980s", "the late '80s"."""
    digits = found.word("digits")
    if found.lexemes.low[found.last - 1] != "s" or not found.lexemes.glued(found.last - 1):
        return None
    if len(digits) == 2:
        digits = ("19" if int(digits) > 20 else "20") + digits
    if digits[-1] != "0":
        return None
    return Meaning("DATE", digits[:2] if digits.endswith("00") and digits < "2000" else digits[:3])


def _century(found: Found, _scene: Scene) -> Meaning | None:
    """Read "the 20th century"."""
    return Meaning("DATE", f"{_day_number(found, 'ordinal') - 1:02d}")


def _quarter(found: Found, scene: Scene) -> Meaning | None:
    """Read "the third quarter of 2009", "this year's third quarter", "Q3 2023", "the fiscal first half"."""
    number = _quarter_number(found)
    half = found.word("part").startswith("half")
    if number is None or not 1 <= number <= (2 if half else 4):
        return None
    year = _told_year(found, scene)
    if year is None and scene.year():
        year = (scene.year() or 0) + 1 if found.at("next") is not None else _year_of_quarter(found, scene, number, half)
    return Meaning("DATE", f"{year or 'XXXX'}-{'H' if half else 'Q'}{number}")


def _quarter_number(found: Found) -> int | None:
    words = found.words("ordinal")
    if words[0] in ("last", "final"):
        return 2 if found.word("part").startswith("half") else 4
    return _day_number(found, "ordinal")


def _year_of_quarter(found: Found, scene: Scene, number: int, half: bool) -> int:
    """Give the year of a quarter without one: the last begun, or the next where the clause looks ahead."""
    day = scene.day
    if day is None:
        return scene.year() or 0
    now = (day.month + 2) // 3 if not half else (day.month + 5) // 6
    just_ended = number % (2 if half else 4) + 1 == now
    if scene.direction(found.first) is Direction.AHEAD and not just_ended:
        return day.year if number >= now else day.year + 1
    return day.year if number <= now else day.year - 1


def _season(found: Found, scene: Scene) -> Meaning | None:
    """Read "last summer", "the winter of 1994", "this fall"."""
    code = SEASONS[found.word("season")]
    if found.at("lone") is not None and found.lexemes.before(found.first) not in _SEASON_LEADS:
        return None
    year = _told_year(found, scene)
    if year is None and scene.day is not None:
        year = _year_of_season(found, scene, scene.day, code)
    value = f"{year or 'XXXX'}-{code}"
    return Meaning("DATE", value)


_SEASON_LEADS = frozenset("in into during since until by over this through for late early mid before after".split())


def _year_of_season(found: Found, scene: Scene, day: date, code: str) -> int:
    start = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    behind = day.year if start <= day.month else day.year - 1
    under_way = start <= day.month < start + 3 or (code == "WI" and (day.month == 12 or day.month < 3))
    if found.at("before") is not None:
        return behind - 1 if under_way else behind
    if found.at("next") is not None or (not under_way and scene.direction(found.first) is Direction.AHEAD):
        return behind + 1
    return day.year if found.at("now") is not None and code != "WI" else behind


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


_HOLIDAYS = {"christmas": (12, 25), "halloween": (10, 31), "thanksgiving": (11, 0)}


def _holiday(found: Found, scene: Scene) -> Meaning | None:
    """Read the holidays that the calendar gives."""
    month, day = (1, 1) if found.at("newyear") is not None else _HOLIDAYS[found.word("holiday")]
    if found.at("eve") is not None:
        month, day = (12, 31) if found.at("newyear") is not None else (12, 24)
    year = _told_year(found, scene)
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


_TAIL = "( ,? of? year=YEAR | of? this=THIS year | of? last=LAST year )?"
_QUARTER_YEAR = "( of year=YEAR | year=YEAR | of this=THIS year | of last=LAST year | of next=NEXT year )?"
_ORDINAL = "ordinal=( ORD | LAST | final )"

RULES: tuple[Rule, ...] = (
    *rules(
        _date,
        f"{_DATE_LEAD} ( the? EARLY -? )? LAST? month=MONTH .? the? day=( DAY SUFFIX? ) ( ,? year=YEAR )?",
        f"{_DATE_LEAD} month=MONTH .? day=( ORDINAL | second | NUMBER - ORDINAL ) ( ,? year=YEAR )?",
        f"{_DATE_LEAD} the? day=( DAY SUFFIX? | ORDINAL | second ) of? month=MONTH .? {_TAIL}",
        "THIS NEXT WEEKDAY ,? month=MONTH .? day=( ORD | DAY )",
    ),
    *rules(
        _day_range,
        f"{_DATE_LEAD} month=MONTH .? day=DAY ( - | to | through | until | listed=and ) until=DAY ( ,? year=YEAR )?",
        f"day=DAY ( - | to | through | until | listed=and ) until=DAY of? month=MONTH .? {_TAIL}",
    ),
    *rules(_week_of_date, "the week of month=MONTH .? day=DAY ( ,? year=YEAR )?"),
    *rules(
        _numeric,
        "year=YEAR iso=- one=( DAY ) - two=DAY",
        "one=DAY slash=/ two=DAY / year=YEAR|DAY|TWO",
        "one=DAY . two=DAY . year=YEAR",
        "one=DAY - two=DAY - year=YEAR",
    ),
    *rules(
        _month,
        f"( the? early=( EARLY -? | start of | beginning of | middle of | end of ) )? month=MONTH .? {_TAIL}",
        "the? EARLY? ( before=LAST | next=NEXT | this=THIS NEXT? ) month=MONTH .?",
    ),
    *rules(
        _year,
        "year=YEAR",
        "( the? early=( EARLY -? | start of | beginning of | middle of | end of ) )? year=YEAR",
        "the? year year=YEAR",
        "the? fiscal year? year=YEAR",
        "early=( close of | beginning of | start of ) year=YEAR",
    ),
    *rules(_spoken_year, "( the year )? spoken=( NUMBER NUMBER ( - NUMBER )? )"),
    *rules(
        _decade,
        "the? ( EARLY -? )? digits=YEAR APOSTROPHE? s",
        "the? ( EARLY -? )? APOSTROPHE digits=TWO APOSTROPHE? s",
    ),
    *rules(_century, "the? ( EARLY -? )? ordinal=ORD -? century"),
    *rules(
        _quarter,
        f"( the|its|their )? fiscal? -? {_ORDINAL} -? fiscal? part=( quarter | half ) {_QUARTER_YEAR}",
        "the? ( year=YEAR | this=THIS year ' s | last=LAST year ' s | next=NEXT year ' s ) fiscal?"
        f" {_ORDINAL} -? part=( quarter | half )",
        f"q ordinal=DAY -? {_QUARTER_YEAR}",
    ),
    *rules(
        _season,
        f"the? ( EARLY -? )? ( before=LAST | next=NEXT | now=THIS LAST? ) season=SEASON {_TAIL}",
        "the? ( EARLY -? )? season=SEASON ( of | , )? year=YEAR",
        "lone=( the? ( EARLY -? )? season=SEASON )",
    ),
    *rules(
        _weekday,
        "( EARLY on? )? ( the? before=LAST | THIS? next=NEXT | now=THIS )? weekday=WEEKDAY -? part=PART?",
        "EARLY? weekday=WEEKDAY ( of | , )? ( nextweek=( NEXT week ) | lastweek=( LAST week ) )",
        "weekday=WEEKDAY ( before=LAST | next=NEXT )",
    ),
    *rules(
        _holiday,
        f"LAST? holiday=( christmas|halloween|thanksgiving ) ( eve=eve | day )? {_TAIL}",
        f"newyear=( new year '? s? ) ( eve=eve | day ) {_TAIL}",
    ),
)
