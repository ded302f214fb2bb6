"""A time axis that is honest: even where it is drawn, and broken for the eye to see where long nothing happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.lettering import width_of

BREAK = 44.0
"""Pixels that a stretch left out takes."""
BREAKS = 2
"""Stretches that are left out at most."""
OUTWEIGHS = 6.0
"""How many times longer than all the rest a stretch must be to be left out."""
SHORTEST = timedelta(days=10)
"""A shorter stretch is not left out."""
APART = 22.0
"""Pixels between the words of two ticks, at least."""
_LETTERS = 11.5
_HOURS = (1, 3, 6, 12, 24, 48, 24 * 7, 24 * 14)
_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)
_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_TICKS = 400
"""Ticks of one width that are looked at."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of time between two places on the axis; one left out is only as wide as its sign."""

    start: datetime
    end: datetime
    left: float
    right: float
    left_out: bool

    def x(self, instant: datetime) -> float:
        if self.end <= self.start:
            return self.left
        share = (instant - self.start) / (self.end - self.start)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Gives the place of an instant between `left` and `right`, in pixels; what lies outside is put at the ends."""

    pieces: tuple[_Piece, ...]

    def x(self, instant: datetime) -> float:
        """Give the place of an instant."""
        piece = next((piece for piece in self.pieces if instant <= piece.end), self.pieces[-1])
        return piece.x(instant)

    @property
    def start(self) -> datetime:
        """The first instant on the axis."""
        return self.pieces[0].start

    @property
    def end(self) -> datetime:
        """The last instant on the axis."""
        return self.pieces[-1].end


def time_axis(instants: Iterable[datetime], left: float, right: float) -> TimeAxis:
    """Give an axis that reaches from the first to the last of some instants; there must be one."""
    known = sorted(set(instants))
    if len(known) == 1:
        known = [known[0] - timedelta(days=1), known[0], known[0] + timedelta(days=1)]
    stretches = [(start, end) for start, end in pairwise(known)]
    out = _left_out(stretches)
    even = sum((end - start for start, end in stretches if (start, end) not in out), timedelta())
    room = right - left - BREAK * len(out)
    pieces, x = [], left
    for start, end in _joined(stretches, out):
        broken = (start, end) in out
        wide = BREAK if broken else room * ((end - start) / even) if even else room
        pieces.append(_Piece(start, end, x, x + wide, broken))
        x += wide
    return TimeAxis(tuple(pieces))


def _left_out(stretches: Sequence[tuple[datetime, datetime]]) -> set[tuple[datetime, datetime]]:
    """The stretches without anything that would leave all the rest too little room."""
    found: set[tuple[datetime, datetime]] = set()
    left = sum((end - start for start, end in stretches), timedelta())
    for start, end in sorted(stretches, key=lambda each: each[0] - each[1])[:BREAKS]:
        left -= end - start
        if left and end - start > SHORTEST and end - start > OUTWEIGHS * left:
            found.add((start, end))
        else:
            break
    return found


def _joined(
    stretches: Sequence[tuple[datetime, datetime]], out: set[tuple[datetime, datetime]]
) -> Iterator[tuple[datetime, datetime]]:
    """The stretches that are drawn evenly and follow each other as one."""
    begun: datetime | None = None
    for start, end in stretches:
        if (start, end) in out:
            if begun is not None:
                yield begun, start
            yield start, end
            begun = None
        elif begun is None:
            begun = start
    if begun is not None:
        yield begun, stretches[-1][1]


def drawn_axis(axis: TimeAxis, top: float, bottom: float) -> list[str]:
    """Draw the axis at `bottom` with thin lines up to `top`, and a sign with its length where time is left out."""
    parts = [_sign(piece, top, bottom) for piece in axis.pieces if piece.left_out]
    taken = [_words_of(piece) for piece in axis.pieces if piece.left_out]
    first, last = axis.pieces[0].left - 6, axis.pieces[-1].right + 12
    told_year: int | None = None
    for piece in axis.pieces:
        if piece.left_out:
            continue
        parts.append(svg.line(piece.left, bottom, piece.right, bottom, "axis"))
        for instant, words in _ticks(piece):
            x = piece.x(instant)
            parts.append(svg.line(x, top, x, bottom + 4, "grid"))
            name = f"{words} {instant.year}" if told_year != instant.year and words != str(instant.year) else words
            half = width_of(name, _LETTERS) / 2
            middle = min(max(x, first + half), last - half)
            if any(middle - half < end and middle + half > start for start, end in taken):
                continue
            parts.append(svg.words(name, middle, bottom + 17, "fine", "middle"))
            taken.append((middle - half - APART / 2, middle + half + APART / 2))
            told_year = instant.year
    return parts


def _words_of(piece: _Piece) -> tuple[float, float]:
    """From where to where the words under a stretch left out reach, with room around them."""
    middle, half = (piece.left + piece.right) / 2, width_of(length_in_words(piece.end - piece.start), _LETTERS) / 2
    return middle - half - APART / 2, middle + half + APART / 2


def _sign(piece: _Piece, top: float, bottom: float) -> str:
    """The sign for time that is left out: a white stretch between two slanted strokes, with its length."""
    n = svg.num
    middle = (piece.left + piece.right) / 2
    cut = svg.box(piece.left + 2, top, piece.right - piece.left - 4, bottom - top + 3, "cut")
    strokes = "".join(
        f'<path class="axis" d="M{n(middle + by - 3)} {n(bottom + 5)}L{n(middle + by + 3)} {n(bottom - 5)}"/>'
        for by in (-4, 4)
    )
    words = length_in_words(piece.end - piece.start)
    return svg.titled(cut + strokes + svg.words(words, middle, bottom + 17, "fine", "middle"), f"{words} left out")


def length_in_words(length: timedelta) -> str:
    """Write a length of time in the largest unit that is still close: "13 months", "12 days"."""
    days = length / timedelta(days=1)
    for unit, size, least in (("year", 365.25, 2), ("month", 30.44, 3), ("week", 7.0, 3), ("day", 1.0, 0)):
        count = round(days / size)
        if count >= least:
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return ""


def _ticks(piece: _Piece) -> list[tuple[datetime, str]]:
    """The finest ticks whose words have room beside each other."""
    room = piece.right - piece.left
    found: list[tuple[datetime, str]] = []
    for ticks in _choices(piece):
        found = ticks
        if len(ticks) < 2:
            return ticks
        widest = max(width_of(words, _LETTERS) for _, words in ticks[:40])
        if len(ticks) * (widest + APART) <= room + APART:
            return ticks
    return found[:1]


def _choices(piece: _Piece) -> Iterator[list[tuple[datetime, str]]]:
    length = piece.end - piece.start
    for hours in _HOURS:
        if length / timedelta(hours=hours) <= _TICKS:
            yield list(_by_hours(piece, hours))
    for months in _MONTHS:
        if length / timedelta(days=30 * months) <= _TICKS:
            yield list(_by_months(piece, months))


def _by_hours(piece: _Piece, hours: int) -> Iterator[tuple[datetime, str]]:
    at = piece.start.replace(hour=0, minute=0, second=0, microsecond=0)
    while at <= piece.end:
        if at >= piece.start:
            day = f"{at.day} {_NAMES[at.month - 1]}"
            yield at, day if at.hour == 0 else f"{at.hour:02}:00"
        at += timedelta(hours=hours)


def _by_months(piece: _Piece, months: int) -> Iterator[tuple[datetime, str]]:
    number = piece.start.year * 12 + piece.start.month - 1
    number -= number % months
    while number // 12 <= piece.end.year:
        year, month = divmod(number, 12)
        at = datetime(max(year, 1), month + 1, 1, tzinfo=UTC)
        if piece.start <= at <= piece.end:
            yield at, str(year) if months >= 12 else _NAMES[month]
        number += months
