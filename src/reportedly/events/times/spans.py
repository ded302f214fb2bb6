"""Rules for durations ("three years", "the past two months") and for what comes again and again ("every Friday")."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.numerals import read_number
from reportedly.events.times.calendar_values import Bounds, bounds, shift, value_of
from reportedly.events.times.grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.times.plans import Direction
from reportedly.events.times.words import FEW, FREQUENCIES, PARTS, UNITS, WEEKDAYS

_CODES = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y",
}  # fmt: skip
_FACTORS = {"decade": 10, "century": 100, "fortnight": 2}
_OLD = frozenset(("old", "olds", "aged"))


def count_of(words: Sequence[str]) -> float | None:
    """Give the number that "three", "a couple of", "two and a half", "2 1/2", "12 to 18" (the lower) tell, else None.

    "a few", "several" and the like are None.
    """
    kept = list(words)
    for cut in ("to", "or"):
        kept = kept[: kept.index(cut)] if cut in kept[1:] else kept
    if "couple" in kept:
        return 2.0
    if any(word in FEW for word in kept):
        return None
    half = 0.5 if "half" in kept else 0.0
    if half:
        kept = kept[: kept.index("half")]
        kept = kept[:-2] if kept[-2:] == ["and", "a"] else [word for word in kept if word not in ("a", "an")]
    if "/" in kept:
        at = kept.index("/")
        return _fraction(kept, at)
    if "." in kept:
        return float("".join(word for word in kept if word.isdigit() or word == ".").strip("."))
    if not kept or kept in (["a"], ["an"]):
        return half or 1.0
    value = read_number(_before_range(kept))
    return None if value is None else value + half


def _before_range(words: list[str]) -> list[str]:
    """Cut a range of digits ("12-18") to its lower end; "twenty-five" is left whole."""
    for at, word in enumerate(words):
        if word in "-–—" and words[at - 1].isdigit():
            return words[:at]
    return words


def _fraction(words: list[str], at: int) -> float | None:
    over, under = int(words[at - 1]), int(words[at + 1])
    whole = read_number(words[: at - 1]) if at > 1 else 0.0
    return None if not under or whole is None else whole + over / under


def duration(count: float | None, unit: str) -> str:
    """Give the TIMEX3 value of a duration; a count that is not told is X."""
    code = _CODES[unit]
    number = "X" if count is None else _plain(count * _FACTORS.get(unit, 1))
    return f"PT{number}{code[1]}" if code[0] == "T" else f"P{number}{code}"


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else str(round(number, 2))


def _duration(found: Found, scene: Scene) -> Meaning | None:
    """Read "three years", "a two-day", "an hour and a half"; "first in three years" looks back to the year it names."""
    unit = UNITS[found.word("unit")]
    count = count_of(found.words("count"))
    if found.at("half") is not None and count is not None:
        count += 0.5
    bare = found.words("count") in (["a"], ["an"]) and found.at("half") is None and found.first == found.at("count")
    if (
        _is_age(found)
        or (bare and not _is_span(found))
        or (found.words("unit") == ["quarters"] and found.lexemes.glued(found.last - 1))
    ):
        return None
    return Meaning("DURATION", duration(count, unit), _looked_at(found, scene, unit, count))


def _is_age(found: Found) -> bool:
    """Say whether it is the age of a person ("27 years old", "a 27-year-old", "aged 40 years")."""
    lexemes = found.lexemes
    after = lexemes.after(found.last)
    if after in ("-", "–"):
        after = lexemes.after(found.last + 1)
    return (
        after in _OLD
        or lexemes.before(found.first) == "aged"
        or (after == "of" and lexemes.after(found.last + 1) == "age")
    )


_SPAN_LEADS = frozenset(
    "in for within of after by over than nearly almost about just half least last take took lasted".split()
)


def _is_span(found: Found) -> bool:
    """Say whether "a day", "an hour" tells how long, not how often ("$5 a day") or which ("a day of mourning")."""
    before = found.lexemes.before(found.first)
    after = found.lexemes.after(found.last)
    return (before in _SPAN_LEADS and after != "of") or after in ("after", "before", "long")


def _looked_at(found: Found, scene: Scene, unit: str, count: float | None) -> Bounds | None:
    """Give the time that "in three years" reaches: back after a superlative, ahead in a clause that looks ahead."""
    if scene.day is None or count is None or unit in ("minute", "hour", "second"):
        return None
    lexemes = found.lexemes
    lead = lexemes.before(found.first)
    if lead == "in" and _ranks(found):
        return _reached(scene, unit, -count)
    if lead == "in" and scene.direction(found.first) is Direction.AHEAD and lexemes.before(found.first - 1) != "once":
        return _reached(scene, unit, count)
    return None


def _reached(scene: Scene, unit: str, count: float) -> Bounds | None:
    assert scene.day
    size = _FACTORS.get(unit, 1) if unit != "fortnight" else 2
    kind = {"decade": "year", "century": "year", "fortnight": "week", "weekend": "week"}.get(unit, unit)
    try:
        told = value_of(shift(scene.day, kind, int(count * size)), kind if kind != "week" else "day")
    except (OverflowError, ValueError):
        return None
    return bounds(told)


_RANKS = frozenset("first only last least most since".split())


def _ranks(found: Found) -> bool:
    """Say whether a superlative, "first" or "not" stands before in the clause: "their first meeting in four years"."""
    lexemes = found.lexemes
    part = lexemes.part
    word = lexemes.word(found.first)
    first = part.sentences[part.sentence_of[word]][0]
    for at in range(word - 1, max(first, word - 14) - 1, -1):
        low = part.lowered[at]
        if part.tags[at] in ("JJS", "RBS") or low in _RANKS or low in ("n't", "n’t", "never", "not"):
            return True
        if low in (";", ":") or part.tags[at] == "MD":
            return False
    return False


def _relative_span(found: Found, scene: Scene) -> Meaning | None:
    """Read "the past two months", "the next few days", "recent years": a duration that ends or begins now."""
    unit = UNITS[found.word("unit")]
    plural = found.words("unit")[0].endswith("s")
    words = found.words("count")
    count = count_of(words) if words else None
    if not words and not plural:
        return None
    return Meaning("DURATION", duration(count, unit), _span_bounds(found, scene, unit, count))


def _span_bounds(found: Found, scene: Scene, unit: str, count: float | None) -> Bounds:
    ahead = found.at("ahead") is not None
    if scene.day is None or found.at("other") is not None:
        return None, None
    now = scene.day.isoformat()
    if count is None or unit in ("minute", "hour", "second"):
        return (now, None) if ahead else (None, now)
    edge = _edge(scene, unit, count if ahead else -count)
    return (now, edge) if ahead else (edge, now)


def _edge(scene: Scene, unit: str, count: float) -> str | None:
    assert scene.day
    kind = {"decade": "year", "century": "year", "fortnight": "week", "weekend": "week"}.get(unit, unit)
    try:
        return shift(scene.day, kind, int(count * _FACTORS.get(unit, 1))).isoformat()
    except (OverflowError, ValueError):
        return None


def _indefinite(found: Found, _scene: Scene) -> Meaning | None:
    """Read a bare plural as a span: "for years", "in weeks", "decades of war"."""
    before = found.lexemes.before(found.first)
    unit = UNITS[found.word("unit")]
    if (not found.word("unit").endswith("s") and found.word("unit") != "centuries") or before not in _BARE_LEADS:
        return None
    return Meaning("DURATION", duration(None, unit))


_BARE_LEADS = frozenset("for in of over after within many through by".split())


def _year_ended(_found: Found, _scene: Scene) -> Meaning | None:
    """Read "the year ended March 31" as the length of what was counted."""
    return Meaning("DURATION", "P1Y")


def _frequency(found: Found, _scene: Scene) -> Meaning | None:
    """Read "daily", "annual", "weekly"."""
    return Meaning("SET", FREQUENCIES[found.word("frequency")])


def _each(found: Found, _scene: Scene) -> Meaning | None:
    """Read "every day", "each Thursday", "$5 a year", "per month", "Tuesday nights"."""
    part = PARTS.get(found.word("part").removesuffix("s"), "")
    if found.at("weekday") is not None:
        number = WEEKDAYS[found.word("weekday").removesuffix("s")]
        return Meaning("SET", f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else ""))
    if found.at("unit") is None:
        return Meaning("SET", f"XXXX-XX-XXT{part}")
    unit = UNITS[found.word("unit")]
    if found.at("rate") is not None and not _is_rate(found):
        return None
    count = count_of(found.words("count")) if found.words("count") else 1.0
    return Meaning("SET", duration(count, unit))


def _is_rate(found: Found) -> bool:
    """Say whether "a year" follows an amount or a number of times ("$5 million a year", "twice a week")."""
    at = found.first
    before = found.lexemes.before(at)
    if before in ("once", "twice", "times", "million", "billion", "thousand", "percent", "%", "cents"):
        return True
    word = found.lexemes.word(at)
    part = found.lexemes.part
    if (
        not word
        or part.tags[word - 1] not in ("CD", "NNS", "NN")
        or found.lexemes.after(found.last) in ("ago", "earlier")
    ):
        return False
    return part.tags[word - 1] == "CD" or any(part.tags[back] in ("CD", "$") for back in range(max(0, word - 3), word))


_HALF = "( half=( and A half ) )?"

RULES: tuple[Rule, ...] = (
    *rules(
        _duration,
        f"APPROX? count=COUNT ( more|additional|full|consecutive|straight|trading )? unit=UNIT {_HALF}",
        "count=COUNT - unit=UNIT",
    ),
    *rules(
        _relative_span,
        "the? ( LAST ) count=COUNT ( trading | full )? unit=UNIT ( or so )?",
        "the? ( ahead=NEXT ) count=COUNT ( trading | full )? unit=UNIT ( or so )?",
        "the other=( ORDINAL | latest )? count=COUNT unit=UNIT",
        "the? ( LAST | recent ) unit=UNIT ( and UNIT )?",
        "the? ahead=NEXT unit=UNIT",
        "the unit=UNIT ahead=ahead",
    ),
    *rules(_indefinite, "unit=UNIT ( or UNIT )?", "unit=UNIT and UNIT"),
    *rules(_year_ended, "the ( fiscal )? year ( ended | ending )"),
    *rules(_frequency, "frequency=FREQUENCY"),
    *rules(
        _each,
        "( every | each ) ( count=COUNT | other | single )? unit=UNIT",
        "( every | each ) weekday=WEEKDAY part=PART?",
        "( every | each ) part=PART",
        "weekday=( WEEKDAYS )",
        "weekday=WEEKDAY part=PARTS",
        "per unit=UNIT",
        "rate=A unit=UNIT",
    ),
)
