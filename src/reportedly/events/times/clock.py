"""Rules for times of day: "8:30 p.m. EST", "18:00 UTC", "noon", "11 o'clock", "4 in the morning"."""

from __future__ import annotations

from reportedly.events.times.grammar import Found, Meaning, Rule, Scene, rules
from reportedly.events.times.words import NOONS, PARTS, ZONES

CLOCK = "CLOCK"
"""The type of a time of day that still lacks its day."""
LOCAL = "L"
"""Stands for the zone of the place that is spoken of, whichever that is."""


def _clock(found: Found, _scene: Scene) -> Meaning | None:
    """Read hours and minutes; the day is added afterwards."""
    hour = found.number("hour")
    minute = found.number("minute") if found.at("minute") is not None else 0
    half = found.word("half")
    if (found.at("minute") is not None and len(found.word("minute")) != 2) or hour > 24 or minute > 59:
        return None
    if half and not 1 <= hour <= 12 and found.at("minute") is None:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    return Meaning(CLOCK, f"T{hour:02d}:{minute:02d}{_zone(found)}")


def _zone(found: Found) -> str:
    """The offset of the zone told, its letters where the season decides, LOCAL for the place's own; else nothing."""
    if found.at("local") is not None:
        return LOCAL
    return ZONES.get(found.word("zone"), "") or found.word("zone")


def _bare_clock(found: Found, scene: Scene) -> Meaning | None:
    """Read "18:00" only where nothing says that it is a score or a ratio."""
    before = found.lexemes.before(found.first)
    if (
        len(found.word("minute")) != 2
        or not found.lexemes.glued(found.first + 1)
        or not found.lexemes.glued(found.first + 2)
    ):
        return None
    if found.at("zone") is None and before not in (
        "at",
        "by",
        "until",
        "from",
        "to",
        "before",
        "after",
        "around",
        "about",
        ",",
    ):
        return None
    return _clock(found, scene)


def _four_digits(found: Found, _scene: Scene) -> Meaning | None:
    """Read "1909 GMT"."""
    digits = found.word("digits")
    if len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return Meaning(CLOCK, f"T{digits[:2]}:{digits[2:]}{_zone(found)}")


def _in_the(found: Found, _scene: Scene) -> Meaning | None:
    """Read "4 in the morning", "11 o'clock at night"."""
    hour, part = found.number("hour"), found.word("part")
    if not 1 <= hour <= 12:
        return None
    late = part in ("afternoon", "evening") or (part == "night" and hour > 5)
    return Meaning(CLOCK, f"T{hour % 12 + (12 if late else 0):02d}:00")


def _noon(found: Found, _scene: Scene) -> Meaning | None:
    """Read "noon", "midnight"."""
    return Meaning(CLOCK, f"T{NOONS[found.word('noon')]}{_zone(found)}")


def _part(found: Found, _scene: Scene) -> Meaning | None:
    """Read "the morning", "in the evening" as a part of a day."""
    return Meaning(CLOCK, f"T{PARTS[found.word('part')]}")


_ZONE = "( zone=ZONE | ( local=local time ) )?"
_HALF = "half=( am | pm | A . m .? | p . m .? )"

RULES: tuple[Rule, ...] = (
    *rules(
        _clock,
        f"ABOUT? hour=DAY|TWO ( [:.] minute=DAY|TWO|DIGITS )? {_HALF} {_ZONE}".replace("[:.]", ":|."),
    ),
    *rules(
        _bare_clock,
        f"hour=DAY|TWO : minute=DAY|TWO UNIT? {_ZONE}",
    ),
    *rules(_four_digits, "digits=YEAR|DIGITS zone=ZONE"),
    *rules(_in_the, "hour=DAY ( o ' clock )? ( in the | at ) part=PART"),
    *rules(_noon, f"noon=NOON {_ZONE}"),
    *rules(_part, "the part=PART"),
)
