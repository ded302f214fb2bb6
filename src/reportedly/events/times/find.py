"""Temporal expressions: where they stand, their TIMEX3 values, and the first and last instants that they allow."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from reportedly.events.times import clock, dates, periods, relative, spans
from reportedly.events.times.calendar_values import Bounds, american_offset, bounds, day_in
from reportedly.events.times.clock import CLOCK, LOCAL
from reportedly.events.times.direction import dates_a_report, direction
from reportedly.events.times.grammar import Anchor, Found, Meaning, Rule, Scene
from reportedly.events.times.listed import with_listed
from reportedly.events.times.names import is_name
from reportedly.events.times.words import MONTHS, SHORT_WEEKDAYS, Lexemes, lexemes
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Span, TimeExpression

_CALENDAR = (*dates.RULES, *periods.RULES)
_RULES: tuple[Rule, ...] = (*_CALENDAR, *relative.RULES, *spans.RULES, *clock.RULES)
_CLOCK_RULES = frozenset(id(rule) for rule in clock.RULES)
_SHORT_FORMS = frozenset(
    (*(word for word in MONTHS if len(word) < 5 and word not in ("may", "june", "july")), *SHORT_WEEKDAYS, "m")
)
_NEARBY = 10
"""Lexemes between a date and a time of day that still belong together."""
_BETWEEN = frozenset((",", "on", "of", "at", "around", "about", "by"))


def find_times(part: ParsedPart, published: str | None) -> tuple[TimeExpression, ...]:
    """Give the temporal expressions of a part in text order, those told from the publication read against `published`.

    `published` is an ISO 8601 time as far as it is known; what hangs on it and cannot be told has X in its value and
    no bounds. A span takes a leading "on" in and leaves "in", "as of", "by", "until" and the like out; `relation` gives
    those. The method is that of TimeML's TIMEX3, with the direction of weekdays and of dates without a year taken from
    the tense and the cues of the clause.
    """
    lexed = lexemes(part)
    scene = Scene(lexed, published, cache(lambda word: direction(part, word)))
    read = _read(_joined(_selected(lexed), lexed), scene)
    return with_listed(part, tuple(_expression(one, scene) for one in read))


def relation(part: ParsedPart, time: TimeExpression) -> str | None:
    """Give the words that tie a time to its clause ("as of", "by", "until", "through", "since", "from"), or None.

    `time` is one that `find_times` gave for `part`.
    """
    before = [word.strip("\"'“‘([") for word in part.text[max(0, time.span[0] - 40) : time.span[0]].lower().split()]
    after = [word.strip(",") for word in time.text.lower().split()[:1]]
    words = [*before, *(word for word in after if word == "on")]
    while words and words[-1] in ("the", "about", "around", "late", "early", "on"):
        if words.pop() == "on" and not words:
            return "on"
    if words[-2:] in (["as", "of"], ["as", "at"], ["ahead", "of"], ["prior", "to"]):
        return " ".join(words[-2:])
    if words and words[-1] in _RELATIONS:
        return words[-1]
    return "on" if time.text[:3].lower() == "on " or before[-1:] == ["on"] else None


_RELATIONS = frozenset(
    "by until till through throughout since from after before for in within during at between over to".split()
)


def as_of(part: ParsedPart, times: Sequence[TimeExpression], span: Span) -> str | None:
    """Give the as-of time stated inside `span` ("as of Friday noon" -> "2025-03-14T12:00"), or None where none is.

    It has the precision told: a minute, a day ("as of Sunday morning" -> the day), a month or a year.
    """
    for time in times:
        inside = time.part == part.kind and span[0] <= time.span[0] and time.span[1] <= span[1]
        if inside and relation(part, time) in ("as of", "as at"):
            return instant(time)
    return None


def instant(time: TimeExpression) -> str | None:
    """Give the time as one ISO 8601 value with the precision told, or None where it is no single time.

    A span of time gives its last day.
    """
    return time.latest if time.type in ("DATE", "TIME") else None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Lexemes [first, last) that rules fit, the best fit first, with a time of day where one stands beside a date."""

    first: int
    last: int
    fits: tuple[Found, ...]
    clock: Found | None = None


def _selected(lexed: Lexemes) -> list[_Candidate]:
    """The longest fits that do not overlap, in text order, each with the other fits inside it, the longer first."""
    fits: list[tuple[int, int, int, Found]] = []
    for number, rule in enumerate(_RULES):
        for match in rule.pattern.finditer(lexed.chars):
            found = Found(rule, lexed, match)
            if not is_name(found):
                fits.append((match.start() - match.end(), match.start(), number, found))
    fits.sort(key=lambda fit: fit[:3])
    owner: dict[int, int] = {}
    chosen: list[list[Found]] = []
    for _, _, _, found in fits:
        owners = {owner.get(at, -1) for at in range(found.first, found.last)}
        if owners == {-1}:
            owner.update(dict.fromkeys(range(found.first, found.last), len(chosen)))
            chosen.append([found])
        elif len(owners) == 1:
            chosen[owners.pop()].append(found)
    return sorted((_Candidate(one[0].first, _end(one[0]), tuple(one)) for one in chosen), key=lambda one: one.first)


def _end(found: Found) -> int:
    """Where a fit ends, without a full stop that ends the sentence rather than a short form."""
    low = found.lexemes.low
    if low[found.last - 1] == "." and low[found.last - 2] not in _SHORT_FORMS:
        return found.last - 1
    return found.last


def _joined(candidates: list[_Candidate], lexed: Lexemes) -> list[_Candidate]:
    """Join a time of day with the date beside it: "10 p.m. Wednesday", "Friday noon", "noon on Thursday"."""
    joined: list[_Candidate] = []
    for one in candidates:
        last = joined[-1] if joined else None
        if last and last.clock is None and _beside(last, one, lexed):
            date, clock = (last, one) if _is_clock(one) else (one, last)
            joined[-1] = _Candidate(last.first, one.last, date.fits, clock.fits[0])
        else:
            joined.append(one)
    return joined


def _is_clock(one: _Candidate) -> bool:
    return id(one.fits[0].rule) in _CLOCK_RULES


def _beside(left: _Candidate, right: _Candidate, lexed: Lexemes) -> bool:
    if _is_clock(left) == _is_clock(right) or right.first - left.last > 2:
        return False
    date = right if _is_clock(left) else left
    return date.fits[0].rule.read in _DAY_RULES and all(
        lexed.low[at] in _BETWEEN for at in range(left.last, right.first)
    )


_NAMED = frozenset(rule.read for rule in _CALENDAR)
_DAY_RULES = _NAMED | {rule.read for rule in relative.RULES[:2]}


@dataclass(frozen=True, slots=True)
class _Read:
    """Lexemes [first, last) read; `named` where the calendar names the day, as "that day" does not."""

    first: int
    last: int
    meaning: Meaning
    named: bool = False


def _read(candidates: list[_Candidate], scene: Scene) -> list[_Read]:
    """Read dates in text order, each able to look back at those before, then the lone times of day."""
    read: list[_Read] = []
    alone: list[_Read] = []
    for one in candidates:
        told = _first_read(one, scene)
        if told is None:
            continue
        if told.meaning.type == CLOCK:
            alone.append(told)
            continue
        read.append(told)
        _remember(scene, told)
    firsts = [one.first for one in read]
    dated = [replace(one, meaning=_with_day(one, read, firsts, scene)) for one in alone]
    return sorted([*read, *dated], key=lambda one: one.first)


def _meaning(found: Found, scene: Scene) -> Meaning | None:
    """Give the meaning of a fit; none where it leads over an edge of the calendar, before year 1 or after 9999."""
    try:
        return found.rule.read(found, scene)
    except (OverflowError, ValueError):
        return None


def _first_read(one: _Candidate, scene: Scene) -> _Read | None:
    """Give the reading of the first fit that has a meaning."""
    for found in one.fits:
        meaning = _meaning(found, scene)
        if meaning is None:
            continue
        whole = found is one.fits[0]
        clock = _meaning(one.clock, scene) if one.clock and whole else None
        if clock and meaning.type == "DATE" and len(meaning.value) == 10:
            meaning = replace(_at(meaning.value, clock.value, scene), other_day=meaning.other_day)
        elif one.clock:
            whole = False
        named = found.rule.read in _NAMED
        return _Read(one.first, one.last, meaning, named) if whole else _Read(found.first, _end(found), meaning, named)
    return None


def _at(day: str, clock: str, scene: Scene) -> Meaning:
    """Join a day and a time of day; TIMEX3 values name no zone but UTC, the bounds keep any.

    A time of day without a zone is one of the page's own, where its stamp has one.
    """
    zone = clock[6:]
    if ":" in clock and zone in _SEASONAL:
        on = day_in(day)
        zone = american_offset(on, _SEASONAL[zone]) if on else ""
    elif ":" in clock and not zone:
        zone = scene.zone()
    told = day + clock[:6] + zone.removeprefix(LOCAL)
    value = told if zone == "Z" else day + clock[:6]
    if day_in(day) is None:
        return Meaning("TIME", value, (None, None))  # a page that gives no day at all
    return Meaning("TIME", value, None if value == told else (told, told))


_SEASONAL = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
"""American zones whose letters do not say whether it is summer time, and their hours from UTC in winter."""


def _remember(scene: Scene, one: _Read) -> None:
    if one.meaning.type in ("DATE", "TIME") and bounds(one.meaning.value)[0]:
        word = scene.lexemes.word(one.first)
        scene.told.append(Anchor(one.meaning.value, word, dates_a_report(scene.lexemes.part, word)))


def _with_day(one: _Read, read: list[_Read], firsts: list[int], scene: Scene) -> Meaning:
    """Give a lone time of day its day: that of a date nearby in its sentence, else that of publication."""
    sentence_of, lexed = scene.lexemes.part.sentence_of, scene.lexemes
    sentence, place = sentence_of[lexed.word(one.first)], bisect_left(firsts, one.first)
    near = [
        other
        for other in read[max(0, place - _NEARBY) : place + _NEARBY]
        if sentence_of[lexed.word(other.first)] == sentence
        and max(other.first - one.last, one.first - other.last) < _NEARBY
        and day_in(other.meaning.value)
        # "She said in the morning that she was sure of Saturday": that day is of what she said.
        and "that" not in lexed.low[one.last : other.first]
    ]
    if near:
        day = min(near, key=lambda other: abs(other.first - one.first)).meaning.value[:10]
    else:
        day = scene.day.isoformat() if scene.day else "XXXX-XX-XX"
    return _at(day, one.meaning.value, scene)


def _expression(one: _Read, scene: Scene) -> TimeExpression:
    lexed, first, meaning = scene.lexemes, one.first, one.meaning
    if one.named and lexed.before(first) == "on" and _is_day(meaning.value):
        first -= 1
    span = (lexed.starts[first], lexed.ends[one.last - 1])
    earliest, latest = _bounds(meaning)
    ahead = scene.day is not None and earliest is not None and earliest > scene.day.isoformat()
    floor = _is_floor(lexed, first, one.last) or (ahead and _is_barred(lexed, first))
    return TimeExpression(
        text=lexed.part.text[span[0] : span[1]],
        type=meaning.type,
        value=meaning.value,
        earliest=earliest,
        latest=None if floor else latest,
        part=lexed.part.kind,
        span=span,
        floor=floor,
        other_day=meaning.other_day,
    )


def _bounds(meaning: Meaning) -> Bounds:
    if meaning.bounds is not None:
        return meaning.bounds
    return bounds(meaning.value) if meaning.type in ("DATE", "TIME") else (None, None)


def _is_day(value: str) -> bool:
    return day_in(value) is not None or value.startswith("XXXX-WXX-") or (value.startswith("XXXX-") and len(value) > 9)


def _is_floor(lexed: Lexemes, first: int, last: int) -> bool:
    """Say whether the words around make a time the earliest possible, not an appointment."""
    start = first - 1
    while start >= 0 and lexed.low[start] in ("the", "on", "about", "around", "at"):
        start -= 1
    before = lexed.low[max(0, start - 8) : start + 1]
    if " ".join(before[-3:]).endswith(_FLOORS):
        return True
    if start >= 0 and lexed.low[start] == "net" and lexed.shown(start) == "NET":
        return True
    after = " ".join(lexed.low[last : last + 3])
    return after in ("at the earliest", "at the soonest") or after.startswith("or later")


def _is_barred(lexed: Lexemes, first: int) -> bool:
    """Say whether "not ... before" or "not ... until" bars what lies ahead ("will not fly before")."""
    before = lexed.low[max(0, first - 9) : first]
    if before[-1:] == ["on"]:
        before.pop()
    negated = not {"not", "never"}.isdisjoint(before) or "n't" in "".join(before).replace("’", "'")
    return before[-1:] in (["before"], ["until"], ["till"]) and negated and not {",", ".", ";"} & set(before)


_FLOORS = ("no earlier than", "not earlier than", "no sooner than", "not sooner than", "not before")
