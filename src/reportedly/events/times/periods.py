"""Rules for stretches of the calendar by name: months, years, decades, centuries, quarters and seasons."""

from __future__ import annotations

import re
from datetime import date, timedelta

from reportedly.events.numerals import WORDS
from reportedly.events.times.calendar_values import Bounds, first_day, last_day, shift, value_of
from reportedly.events.times.dates import TAIL, day_number, told_year
from reportedly.events.times.grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.times.plans import Direction
from reportedly.events.times.words import MONTHS, SEASONS


def _month(found: Found, scene: Scene) -> Meaning | None:
    """Read a month with or without a year."""
    month, year = MONTHS[found.word("month")], told_year(found, scene)
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
    named = found.at("month")  # "early" is told of the month, whose clause tells the year
    return _year_by_clause(scene, found.first if named is None else named, month, year, now)


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
    return Meaning("DATE", f"{day_number(found, 'ordinal') - 1:02d}")


def _quarter(found: Found, scene: Scene) -> Meaning | None:
    """Read "the third quarter of 2009", "this year's third quarter", "Q3 2023", "the fiscal first half"."""
    number = _quarter_number(found)
    half = found.word("part").startswith("half")
    if number is None or not 1 <= number <= (2 if half else 4):
        return None
    year = told_year(found, scene)
    if year is None and scene.year():
        year = (scene.year() or 0) + 1 if found.at("next") is not None else _year_of_quarter(found, scene, number, half)
    return Meaning("DATE", f"{year or 'XXXX'}-{'H' if half else 'Q'}{number}")


def _quarter_number(found: Found) -> int | None:
    words = found.words("ordinal")
    if words[0] in ("last", "final"):
        return 2 if found.word("part").startswith("half") else 4
    return day_number(found, "ordinal")


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
    year = told_year(found, scene)
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
    if found.at("next") is not None or (not under_way and _lies_ahead(scene, found.first, start - day.month)):
        return behind + 1
    return day.year if found.at("now") is not None and code != "WI" else behind


def _lies_ahead(scene: Scene, at: int, months: int) -> bool:
    """Whether the clause looks ahead to a season, or tells of the nearer one and that is so many months off."""
    direction = scene.direction(at)
    return direction is Direction.AHEAD or (direction is Direction.NEAR and months % 12 <= 12 // 2)


_QUARTER_YEAR = "( of year=YEAR | year=YEAR | of this=THIS year | of last=LAST year | of next=NEXT year )?"
_ORDINAL = "ordinal=( ORD | LAST | final )"

RULES: tuple[Rule, ...] = (
    *rules(
        _month,
        f"( the? early=( EARLY -? | start of | beginning of | middle of | end of ) )? month=MONTH .? {TAIL}",
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
        f"the? ( EARLY -? )? ( before=LAST | next=NEXT | now=THIS LAST? ) season=SEASON {TAIL}",
        "the? ( EARLY -? )? season=SEASON ( of | , )? year=YEAR",
        "lone=( the? ( EARLY -? )? season=SEASON )",
    ),
)
