"""Rules for times told from the publication ("last week") or from a time told before ("the next day")."""

from __future__ import annotations

from datetime import date, timedelta

from reportedly.events.times.calendar_values import (
    Bounds,
    bounds,
    day_in,
    first_day,
    last_day,
    shift,
    value_of,
    weekday_on_or_after,
    weekday_on_or_before,
    weekend_of,
)
from reportedly.events.times.grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.times.periods import narrowed
from reportedly.events.times.plans import Direction
from reportedly.events.times.spans import count_of
from reportedly.events.times.words import DAYS_FROM_NOW, FEW, NOWS, PARTS, UNITS, WEEKDAYS

_UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "year": "XXXX", "decade": "XXX", "century": "XX",
}  # fmt: skip


def _today(found: Found, scene: Scene) -> Meaning | None:
    """Read "yesterday", "tonight", "earlier today", "tomorrow morning", "the day before yesterday"."""
    word = found.word("today")
    night = {"tonight": "NI", "overnight": "NI"}.get(word, PARTS.get(found.word("part"), ""))
    if scene.day is None:
        value = "XXXX-XX-XX"
    else:
        further = 1 if found.at("after") is not None else -1 if found.at("before") is not None else 0
        value = (scene.day + timedelta(days=DAYS_FROM_NOW[word] + further)).isoformat()
    return Meaning("TIME", f"{value}T{night}") if night else Meaning("DATE", value)


def _part_of_now(found: Found, scene: Scene) -> Meaning | None:
    """Read "this morning", "last night"."""
    part = PARTS[found.word("part")]
    if scene.day is None:
        return Meaning("TIME", f"XXXX-XX-XXT{part}")
    return Meaning("TIME", f"{scene.day - timedelta(days=found.at('last') is not None)}T{part}")


def _unit_from_now(found: Found, scene: Scene) -> Meaning | None:
    """Read "last month", "early next year", "later this week", "the end of the year"."""
    unit = UNITS[found.word("unit")]
    if unit in ("minute", "hour", "second", "fortnight") or found.word("unit").endswith("s") or _is_mere(found):
        return None
    if _measures(found):
        return None
    if unit == "quarter" and _step_of(found, scene, unit) == 0 and not found.word("early"):
        return _finance_period(found, scene)
    if unit == "day" and found.word("last") in ("last", "past"):
        return None
    if unit == "day" and found.lexemes.low[found.last - 2] == "the":
        return _told_again(found, scene)
    if found.word("next") == "following" or found.word("last") in ("preceding", "previous") or _is_next_day(found):
        return _from_told(found, scene)
    step = _step_of(found, scene, unit)
    if unit == "week" and not step and scene.day and scene.day.weekday() == SUNDAY and _is_ahead(found, scene):
        step = 1  # where weeks begin on Sundays, and nowhere is there a later day of the other
    value = _stepped(scene, unit, step)
    return Meaning("DATE", value, _within(found.word("early"), value, scene))


SUNDAY = 6


def _is_ahead(found: Found, scene: Scene) -> bool:
    """As in "later this week", "plans to sail this week"."""
    return found.word("early") == "later" or scene.direction(found.first) is Direction.AHEAD


def _step_of(found: Found, scene: Scene, unit: str) -> int:
    if unit == "weekend" and found.last - found.first == 2 and found.lexemes.low[found.first] == "the":
        weekday = scene.day is not None and scene.day.weekday() < 5
        return -1 if weekday and scene.direction(found.first) is not Direction.AHEAD else 0
    return 1 if found.at("next") is not None else -1 if found.at("last") is not None else 0


def _is_mere(found: Found) -> bool:
    """Say whether "the day", "the week" is only a noun ("the day of the vote", "the year he died")."""
    if found.last - found.first != 2 or found.at("next") is not None or found.at("last") is not None:
        return False
    return found.lexemes.low[found.first] == "the" and found.lexemes.after(found.last) in _NOUN_FOLLOWERS


_NOUN_FOLLOWERS = frozenset(("of", "that", "when", "he", "she", "they"))


def _measures(found: Found) -> bool:
    """Say whether it is how long or how old something is: "the week-long strike", "this decade-old firm"."""
    lexemes = found.lexemes
    return lexemes.after(found.last) in _DASHES and lexemes.after(found.last + 1) in ("long", "old")


_DASHES = ("-", "–", "—")


def _is_next_day(found: Found) -> bool:
    return found.word("unit") == "day" and found.at("next") is not None


def _stepped(scene: Scene, unit: str, step: int) -> str:
    if unit in ("year", "decade", "century") and scene.day is None and scene.published:
        return value_of(shift(date(int(scene.published[:4]), 7, 1), unit, step), unit)
    if scene.day is None:
        return _UNKNOWN[unit]
    if unit == "weekend":
        return weekend_of(_weekend_day(scene.day, step))
    return value_of(shift(scene.day, unit, step), unit)


def _weekend_day(day: date, step: int) -> date:
    if step < 0 and day.weekday() >= 5:
        return day - timedelta(days=7)
    return day + timedelta(days=7 * step)


def _within(early: str, value: str, scene: Scene) -> Bounds | None:
    """Give the bounds of "earlier this month", "later this year", "early next week"."""
    first, last = bounds(value)
    if scene.day and early == "earlier":
        start = first_day(value)
        return (start.isoformat() if start else None), min(scene.day, last_day(value) or scene.day).isoformat()
    if scene.day and early == "later":
        end = last_day(value)
        return max(scene.day, first_day(value) or scene.day).isoformat(), end.isoformat() if end else None
    return narrowed(value, early) if "W" not in value else (first, last)


def _ago(found: Found, scene: Scene) -> Meaning | None:
    """Read "four years ago", "two weeks ago", "three days from now": as coarse as the unit."""
    unit = UNITS[found.word("unit")]
    count = count_of(found.words("count"))
    ahead = found.at("ahead") is not None
    if count is None or found.words("count")[-1] in FEW or scene.day is None:
        return Meaning("DATE", "FUTURE_REF" if ahead else "PAST_REF", (None, None))
    if unit in ("minute", "hour", "second"):
        return Meaning("TIME", scene.day.isoformat())
    if unit == "year" and count == 1 and scene.quarter() and not ahead:
        return _finance_year(scene)
    return _moved(scene.day, unit, count if ahead else -count, fine=count == 1)


def _finance_year(scene: Scene) -> Meaning:
    """Read "a year ago" beside a quarter's result: that quarter, a year before."""
    told, day = first_day(scene.quarter() or ""), scene.day
    assert told and day
    back = 0 if (day - told).days > 400 else 1
    return Meaning("DATE", value_of(shift(told, "year", -back), "quarter"))


def _moved(day: date, unit: str, count: float, fine: bool = False) -> Meaning | None:
    if unit in ("weekend", "fortnight"):
        unit, count = "week", count * (2 if unit == "fortnight" else 1)
    if count != int(count) and unit in ("year", "decade"):
        unit, count = "month", int(count * (12 if unit == "year" else 120))
    try:
        reached = shift(day, unit, int(count))
    except (OverflowError, ValueError):
        return None
    coarse = {"decade": "year", "century": "decade"}.get(unit, unit)
    return Meaning("DATE", value_of(reached, "day" if unit == "week" and fine else coarse))


def _from_told(found: Found, scene: Scene) -> Meaning | None:
    """Read "the next day", "two days later", "a year earlier": counted from the time told before."""
    unit = UNITS.get(found.word("unit"), "day")
    back = found.at("back") is not None or found.at("last") is not None or found.word("late") == "earlier"
    final = unit == "day" and "last" in found.lexemes.low[found.first : found.last]
    plural = not found.words("count") and found.word("unit").endswith("s")
    if found.word("late") in ("early", "late", "mid") or final or plural:
        return None
    count = count_of(found.words("count")) if found.words("count") else 1.0
    reference = first_day(scene.reference(unit, found.first) or "")
    if unit in ("minute", "hour", "second") or count is None or found.words("count")[-1:] == ["few"]:
        return _vague(found, back)
    if unit == "year" and count == 1 and back and scene.quarter() and scene.day:
        return _finance_year(scene)
    if reference is None:
        return _vague(found, back)
    if unit == "weekend":
        return Meaning("DATE", weekend_of(shift(reference, "week", -1 if back else 1)))
    reached = _moved(reference, unit, -count if back else count)
    part = PARTS.get(found.word("part"), "")
    return Meaning("TIME", f"{reached.value}T{part}") if part and reached else reached


def _vague(found: Found, back: bool) -> Meaning | None:
    """Read a step whose length or start is not told: only which way it goes is known."""
    if found.words("count"):
        return Meaning("DATE", "PAST_REF" if back else "FUTURE_REF", (None, None))
    unknown = _UNKNOWN.get(UNITS.get(found.word("unit"), "day"))
    return Meaning("DATE", unknown, (None, None)) if unknown else None


def _told_again(found: Found, scene: Scene) -> Meaning | None:
    """Read "that day", "the same month", "later that year": the unit around the time told before."""
    unit, part = UNITS.get(found.word("unit"), "day"), PARTS.get(found.word("part"), "")
    reference = first_day(scene.reference(unit, found.first) or "")
    if unit in ("minute", "hour", "second", "weekend"):
        return None
    if reference is None or (
        unit == "day" and found.lexemes.low[found.first] == "the" and not day_in(scene.reference(unit, found.first))
    ):
        reference = scene.day if found.at("same") is None else reference
    if reference is None:
        return Meaning("DATE", _UNKNOWN[unit], (None, None)) if unit != "fortnight" else None
    value = value_of(reference, unit) if unit != "fortnight" else reference.isoformat()
    return Meaning("TIME", f"{value}T{part}") if part else Meaning("DATE", value)


def _weekday_from_told(found: Found, scene: Scene) -> Meaning | None:
    """Read "the following Monday" and "the previous Friday" from the time told before, else from publication."""
    number = WEEKDAYS[found.word("weekday")]
    reference = first_day(scene.reference("day", found.first) or "") or scene.day
    if reference is None:
        return Meaning("DATE", f"XXXX-WXX-{number + 1}")
    if found.at("back") is not None:
        return Meaning("DATE", weekday_on_or_before(reference - timedelta(days=1), number).isoformat())
    return Meaning("DATE", weekday_on_or_after(reference + timedelta(days=1), number).isoformat())


def _week_of(found: Found, scene: Scene) -> Meaning | None:
    """Read "a week from Monday", "the day before last Friday": a step from the day that follows."""
    number = WEEKDAYS[found.word("weekday")]
    if scene.day is None:
        return Meaning("DATE", f"XXXX-WXX-{number + 1}")
    unit = "week" if found.at("week") is not None else "day"
    back = found.at("back") is not None
    near = scene.direction(found.last - 1) is Direction.AHEAD or not back
    day = weekday_on_or_after(scene.day, number) if near else weekday_on_or_before(scene.day, number)
    return Meaning("DATE", shift(day, unit, -1 if back else 1).isoformat())


def _now(found: Found, scene: Scene) -> Meaning | None:
    """Read "now", "recently", "these days", "in the future"."""
    if found.at("now") is not None:
        value = NOWS[found.word("now")]
    else:
        value = {"days": "PRESENT_REF", "past": "PAST_REF"}.get(found.lexemes.low[found.last - 1], "FUTURE_REF")
    day = scene.day.isoformat() if scene.day else None
    told = {"PRESENT_REF": (day, day), "PAST_REF": (None, day), "FUTURE_REF": (day, None)}[value]
    return Meaning("DATE", value, told)


def _finance_period(found: Found, scene: Scene) -> Meaning | None:
    """Read "the quarter", "the year-ago quarter" from the last quarter told, or else from the last one ended."""
    ended = shift(scene.day, "quarter", -1) if scene.day else None
    told = first_day(scene.quarter() or "")
    latest = found.at("latest") is not None
    reference = ended if latest or told is None else told
    if reference is None:
        return Meaning("DATE", "XXXX-QX", (None, None))
    already = told is not None and ended is not None and (ended - told).days > 270
    back = 1 if found.at("yearago") is not None and not already else 0
    return Meaning("DATE", value_of(shift(reference, "year", -back), "quarter"))


def _same_period(found: Found, scene: Scene) -> Meaning | None:
    """Read "the same period a year earlier", "the corresponding month last year": a year before the time told."""
    unit = UNITS.get(found.word("unit"), "")
    reference = scene.reference("year", found.first) or ""
    if unit in ("", "quarter") and scene.quarter():
        reference, unit = scene.quarter() or "", "quarter"
    day = first_day(reference) or scene.day
    if day is None or unit in ("minute", "hour", "second"):
        return None
    kind = unit if unit in _UNKNOWN and unit != "weekend" else "month" if len(reference) == 7 else "year"
    back = 0 if scene.day and day.year < scene.day.year - 1 else 1
    return Meaning("DATE", value_of(shift(day, "year", -back), kind))


_BEGIN = "( the? very? early=( EARLY | start of | beginning of | middle of | end of | close of ) ( on|in )? )?"
_TIMEUNIT = "unit=UNIT"

RULES: tuple[Rule, ...] = (
    *rules(
        _today,
        "EARLY? today=TODAY part=PART?",
        "the day ( before=before | after=after ) today=TODAY",
    ),
    *rules(_part_of_now, "EARLY? ( THIS | last=LAST ) part=PART"),
    *rules(
        _unit_from_now,
        f"{_BEGIN} the? ( LAST? THIS | last=LAST | next=NEXT ) {_TIMEUNIT}",
        f"{_BEGIN} the ( THIS | whole | entire | full )? {_TIMEUNIT}",
        f"the? very? early=( start of | beginning of | middle of | end of ) the {_TIMEUNIT}",
        "unit=year - early=end",
        "unit=year ' s? early=end",
    ),
    *rules(
        _ago,
        f"APPROX? count=COUNT {_TIMEUNIT} ( or so )? ago",
        f"APPROX? count=COUNT {_TIMEUNIT} ahead=from NOW|TODAY",
    ),
    *rules(
        _from_told,
        "the ( next=NEXT ) unit=UNIT part=PART?",
        "the next=NEXT part=PART",
        "the ( back=LAST ) unit=UNIT part=PART?",
        f"APPROX? count=COUNT {_TIMEUNIT} ( late=EARLY | afterwards|afterward | back=beforehand )",
        f"APPROX? count=COUNT {_TIMEUNIT} ( back=before | after ) &,|.|;|and|but",
        "the unit=UNIT ( back=before | after ) &,|.|;|and|but",
    ),
    *rules(
        _told_again,
        "EARLY? ( same=that same? | same=( the? same ) ) unit=UNIT",
        "EARLY? ( same=that same? | same=( the same ) ) part=PART",
        "EARLY in the unit=UNIT",
    ),
    *rules(_weekday_from_told, "the ( NEXT | back=LAST ) weekday=WEEKDAY"),
    *rules(
        _week_of,
        "( A week=week | the day ) ( after | from ) ( NEXT | THIS )? weekday=WEEKDAY",
        "( A week=week | the day ) back=before ( LAST | NEXT | THIS )? weekday=WEEKDAY",
    ),
    *rules(
        _same_period,
        "the ( same|comparable|corresponding ) ( period | unit=UNIT ) ( ,? of? the? LAST year | A year ago|EARLY )",
    ),
    *rules(
        _now,
        "( just | right )? now=NOW",
        "( in the? near? future | these UNIT | in the LAST !UNIT !FEW !NUMBER !DAY !TWO !PART !SEASON !half )",
        "the near? future",
        "more now=NOW",
    ),
    *rules(
        _finance_period,
        "the ( latest=latest | yearago=( year - ( ago | EARLY ) ) )? quarter",
        "the latest=latest period",
        "yearago=( year - ( ago | EARLY ) ) ( quarter | period )?",
        "the comparable? yearago=( year - ( ago | EARLY ) ) ( quarter | period )?",
    ),
)
